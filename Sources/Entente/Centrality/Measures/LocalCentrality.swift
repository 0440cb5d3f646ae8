public import GraphAlgorithms

/// What the ties next to an entity say about it.
public struct LocalCentrality: Centrality {
  /// What is measured.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The largest core an entity is in (Seidman, *Social Networks* 5, 1983).
    case core
    /// How many pairs of its neighbors are tied (Watts and Strogatz, *Nature* 393, 1998).
    case clustering
    /// How far its contacts are tied to one another (Burt 1992).
    case constraint
    /// How many contacts it has, less what they repeat of one another (Burt 1992).
    case effectiveSize
    /// How much of its contacts is not repeated (Burt 1992).
    case efficiency
    /// How far its constraint comes from a single contact (Burt 1992).
    case hierarchy
  }

  /// What is measured.
  public var form: Form

  /// Creates the measure.
  public init(_ form: Form) { self.form = form }

  /// The heading of the column, the name of the form.
  public var name: String { form.rawValue }

  /// How it is counted.
  public var convention: String {
    switch form {
    case .core:
      "the largest k such that it is tied to k others which are tied to k such others in turn"
    case .clustering:
      "the share of the pairs of its neighbors that are tied, either way; 0 below two neighbors"
    case .constraint:
      "Burt's constraint, the lowest first: low where its contacts are not tied to one another"
    case .effectiveSize: "Burt's effective size: its contacts less what they repeat of one another"
    case .efficiency: "Burt's efficiency: effective size divided by the number of contacts"
    case .hierarchy:
      "Burt's hierarchy: how far constraint comes from a single contact, 1 for one contact"
    }
  }

  /// The least constrained brokers the most.
  public var isLowestFirst: Bool { form == .constraint }

  /// The values of every vertex; none for structural holes where there are no contacts.
  ///
  /// - Complexity: O(*n* + *m*) for the core, O(*m* √*m*) for clustering; for the others
  ///   O(Σ min(*d*, *e*) log *n*) over the ties, for *d* and *e* contacts of the two ends.
  public func values(in adjacency: Adjacency) -> [Double] {
    func values(_ column: KeyPath<StructuralHoles, [Double?]>) -> [Double] {
      adjacency.structuralHoles()[keyPath: column].map { $0 ?? .nan }
    }
    return switch form {
    case .core: adjacency.coreNumbers().map { Double($0) }
    case .clustering: adjacency.clustering(threads: Self.threads).coefficients
    case .constraint: values(\.constraints)
    case .effectiveSize: values(\.effectiveSizes)
    case .efficiency: values(\.efficiencies)
    case .hierarchy: values(\.hierarchies)
    }
  }
}

extension Centrality where Self == LocalCentrality {
  /// The largest core an entity is in.
  public static var core: Self { LocalCentrality(.core) }

  /// How many pairs of its neighbors are tied.
  public static var clustering: Self { LocalCentrality(.clustering) }

  /// How far its contacts are tied to one another; the lowest stands first.
  public static var constraint: Self { LocalCentrality(.constraint) }

  /// How many contacts it has, less what they repeat of one another.
  public static var effectiveSize: Self { LocalCentrality(.effectiveSize) }

  /// How much of its contacts is not repeated.
  public static var efficiency: Self { LocalCentrality(.efficiency) }

  /// How far its constraint comes from a single contact.
  public static var hierarchy: Self { LocalCentrality(.hierarchy) }
}
