internal import GraphAlgorithms

extension Brokerage {
  /// What a broker is to the two it stands between, by the positions of the three.
  ///
  /// Gould, R. V. and Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage
  /// in transaction networks. *Sociological Methodology* 19, 89–126.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// All three are in one position.
    case coordinator

    /// The two are in one position, and the broker is in another.
    case itinerant

    /// The broker speaks for its own: the first is in its position, the second is not.
    case representative

    /// The broker lets others in: the second is in its position, the first is not.
    case gatekeeper

    /// All three are in different positions.
    case liaison
  }

  /// How often pairs are brokered in each role, beside chance.
  public struct Roles: Sendable, Hashable {
    /// All roles together.
    public let all: Count

    /// One for each role, in their order.
    private let counts: [Count]

    /// The count of one role.
    public subscript(role: Role) -> Count {
      Role.allCases.firstIndex(of: role).map { counts[$0] } ?? all
    }

    /// A number of pairs, beside what chance makes of it.
    public struct Count: Sendable, Hashable {
      /// The ordered pairs brokered; of undirected ties each pair counts in both directions.
      public let count: Int

      /// How many there would be on average if ties were drawn by chance.
      public let expected: Double

      /// How many standard deviations the count lies above that; nothing where chance has no choice.
      public let z: Double?
    }

    init(_ counts: RoleValues<Int>, _ expected: RoleValues<Double>, _ z: RoleValues<Double?>) {
      all = Count(count: counts.total, expected: expected.total, z: z.total)
      self.counts = Role.allCases.map { role in
        let own = role.kernel
        return Count(count: counts[own], expected: expected[own], z: z[own])
      }
    }
  }
}

extension Brokerage.Role {
  /// The role as the algorithm knows it.
  fileprivate var kernel: BrokerageRole {
    switch self {
    case .coordinator: .coordinator
    case .itinerant: .itinerant
    case .representative: .representative
    case .gatekeeper: .gatekeeper
    case .liaison: .liaison
    }
  }
}
