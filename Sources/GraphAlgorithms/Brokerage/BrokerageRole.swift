/// What a broker is to the two it stands between, by the groups that the three belong to.
///
/// Gould, R. V. and Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage
/// in transaction networks. *Sociological Methodology* 19, 89–126.
public enum BrokerageRole: String, Hashable, Sendable, CaseIterable {
  /// All three are of one group.
  case coordinator

  /// The two are of one group, and the broker is of another.
  case itinerant

  /// The broker speaks for its own group: the first is of it, the second is not.
  case representative

  /// The broker lets others in: the second is of its group, the first is not.
  case gatekeeper

  /// All three are of different groups.
  case liaison
}

extension BrokerageRole {
  /// Returns the role of a broker between a first and a last vertex, from the groups of the three.
  ///
  /// - Parameters:
  ///   - broker: The group of the broker.
  ///   - first: The group of the vertex before it.
  ///   - last: The group of the vertex after it.
  @inline(__always)
  init(of broker: UInt32, between first: UInt32, and last: UInt32) {
    if first == broker {
      self = last == broker ? .coordinator : .representative
    } else if last == broker {
      self = .gatekeeper
    } else {
      self = first == last ? .itinerant : .liaison
    }
  }

  /// The position in ``allCases``, without a search.
  @inline(__always)
  var number: Int {
    switch self {
    case .coordinator: 0
    case .itinerant: 1
    case .representative: 2
    case .gatekeeper: 3
    case .liaison: 4
    }
  }
}

/// A number for each role of brokers, and one for all roles together.
public struct RoleValues<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The number for all roles together.
  public let total: Value

  private let values: [Value]

  /// Takes one value for each role, and one for all together.
  init(_ values: [Value], total: Value) {
    precondition(values.count == BrokerageRole.allCases.count, "Every role has a value.")
    self.values = values
    self.total = total
  }

  /// The number for a role.
  public subscript(role: BrokerageRole) -> Value { values[role.number] }

  /// Returns what a closure makes of each number and the one beside it.
  func combined<Other, Result>(
    with other: RoleValues<Other>, _ combine: (Value, Other) -> Result
  ) -> RoleValues<Result> {
    RoleValues<Result>(
      zip(values, other.values).map(combine), total: combine(total, other.total))
  }
}
