/// How far the contacts of each vertex are tied to one another already.
///
/// Who stands between people that do not know each other can carry news and make terms; who knows
/// only people that all know each other cannot.
///
/// ```swift
/// let star = try Adjacency(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
/// let holes = star.structuralHoles()
/// holes.constraints[0]     // 0.25
/// holes.effectiveSizes[0]  // 4.0
/// ```
///
/// The proportion that *i* gives to *j* is the weight of the edges between them, both ways, divided
/// by that of all edges of *i*. A vertex without contacts has no values.
///
/// Burt, R. S. (1992). *Structural Holes: The Social Structure of Competition*. Harvard University
/// Press.
public struct StructuralHoles: Equatable, Sendable {
  /// For each vertex the number of vertices it is tied to, either way.
  public let contactCounts: [Int]

  /// For each vertex the sum of its constraint by each contact; high where contacts know each other.
  public let constraints: [Double?]

  /// For each vertex the number of contacts less what they repeat of one another.
  ///
  /// The tie of a contact with another is divided by the strongest tie of that contact, as Burt has
  /// it. NetworkX 3.6.1 does so for `nodes` that are named; for all at once, where SciPy is installed,
  /// it divides by the strongest of the other, which differs where ties have weights.
  public let effectiveSizes: [Double?]

  /// For each vertex how far the constraint comes from a single contact, from 0 to 1.
  ///
  /// It is 1 for a single contact.
  public let hierarchies: [Double?]

  /// For each vertex its effective size, divided by the number of contacts.
  public var efficiencies: [Double?] {
    zip(effectiveSizes, contactCounts).map { size, count in size.map { $0 / Double(count) } }
  }
}

extension Adjacency {
  /// Returns how far the contacts of each vertex are tied to one another already.
  ///
  /// Weights are strengths. Without weights parallel edges count as one, though a mutual pair of arcs
  /// counts double; with weights they add up. Loops are left out.
  ///
  /// - Returns: The constraint, effective size and hierarchy of every vertex.
  /// - Complexity: O(Σ min(*d*, *e*) log *n*) over the edges, for *d* and *e* contacts of the ends.
  public func structuralHoles() -> StructuralHoles {
    let ties = MutualTies(self)
    return withExtendedLifetime(ties) {
      let values = vertices.map { ties.holes(around: storage.row(of: $0)) }
      return StructuralHoles(
        contactCounts: vertices.map { ties.rows.length(of: storage.row(of: $0)) },
        constraints: values.map { $0?.constraint }, effectiveSizes: values.map { $0?.size },
        hierarchies: values.map { $0?.hierarchy })
    }
  }

  /// Returns by how much each vertex is constrained by each of its contacts.
  ///
  /// The sum over the contacts is the constraint of ``structuralHoles()``.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// path.localConstraints()[1].map(\.constraint)  // [0.25, 0.25]
  /// ```
  ///
  /// - Returns: For each vertex its contacts, ascending, each with its constraint; none where no tie has
  ///   any strength.
  /// - Complexity: As for ``structuralHoles()``.
  public func localConstraints() -> [[(contact: Int, constraint: Double)]] {
    let ties = MutualTies(self)
    return withExtendedLifetime(ties) {
      vertices.map { vertex in
        let row = storage.row(of: vertex)
        let contacts = (ties.rows.start(of: row)..<ties.rows.end(of: row)).map {
          storage.vertex(ofRow: Int(ties.rows.targets[$0]))
        }
        return zip(contacts, ties.holes(around: row)?.constraints ?? [])
          .map { (contact: $0, constraint: $1) }.sorted { $0.contact < $1.contact }
      }
    }
  }
}

extension MutualTies {
  /// Returns the measures of a row; nothing where it has no contacts, or none of any strength.
  fileprivate func holes(
    around row: Int
  ) -> (constraints: [Double], constraint: Double, size: Double, hierarchy: Double)? {
    let arcs = rows.start(of: row)..<rows.end(of: row)
    guard arcs.contains(where: { shares[$0] > 0 }) else { return nil }
    let shared = SharedTargets(rows, rows)
    var constraints: [Double] = []
    var size = 0.0
    for arc in arcs {
      let contact = Int(rows.targets[arc])
      var proportion = shares[arc]
      var redundancy = 0.0
      // The rows of both hold the third contact q: p(i, q) here, m(j, q) and the way back there.
      shared.forEach(of: row, and: contact) { own, other in
        let sum = sums[Int(rows.targets[own])]
        proportion += sum > 0 ? shares[own] * strengths[other] / sum : 0
        redundancy += shares[own] * parts[other]
      }
      constraints.append(proportion * proportion)
      size += 1 - redundancy
    }
    let constraint = constraints.reduce(0, +)
    return (constraints, constraint, size, Self.hierarchy(constraints, sum: constraint))
  }

  /// Coleman and Theil's index of disorder over the constraints by each contact.
  private static func hierarchy(_ constraints: [Double], sum: Double) -> Double {
    guard constraints.count > 1 else { return 1 }
    let count = Double(constraints.count)
    let disorder = constraints.reduce(0.0) { disorder, constraint in
      let ratio = constraint / (sum / count)
      return ratio > 0 ? disorder + ratio * NaturalLogarithm.of(ratio) : disorder
    }
    return disorder / (count * NaturalLogarithm.of(count))
  }
}
