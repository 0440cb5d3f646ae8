internal import GraphAlgorithms

/// Which parts of a restriction each way between two entities offends, as bits of a number.
struct Violations {
  /// The parts that are relaxed together; each alone, unless there are more than bits.
  let groups: [[Restriction.Constraint]]
  let passages: Passages
  private let ofPassages: [UInt64]
  private let ofEntities: [UInt64]
  /// Which passages may be crossed both ways where directions count.
  private let isTwoWay: [Bool]
  private let directed: UInt64

  /// - Complexity: O(*c* · (*n* + *m*)) for *c* parts.
  init(of restriction: Restriction, in graph: Graph) {
    let groups = Self.groups(of: restriction.constraints)
    let passages = graph.cache.allPassages(of: graph, isDirected: false)
    var ofPassages = [UInt64](repeating: 0, count: passages.passages.count)
    var ofEntities = [UInt64](repeating: 0, count: graph.entities.count)
    var directed: UInt64 = 0
    for (bit, group) in groups.enumerated() {
      let part = Restriction(group)
      if part.isDirected { directed |= 1 << UInt64(bit) }
      let mask = RelationMask(of: graph, within: part)
      for (position, passage) in passages.passages.enumerated()
      where !mask.admits(passage.relation, by: passage.manner) {
        ofPassages[position] |= 1 << UInt64(bit)
      }
      if let isAdmitted = graph.admitted(within: part) {
        for position in isAdmitted.indices where !isAdmitted[position] {
          ofEntities[position] |= 1 << UInt64(bit)
        }
      }
    }
    self.groups = groups
    self.passages = passages
    self.ofPassages = ofPassages
    self.ofEntities = ofEntities
    self.directed = directed
    let kinds = graph.cache.columns(of: graph).kinds
    let isSymmetric = graph.vocabulary.relationKinds.map(\.isSymmetric)
    isTwoWay = passages.passages.map { passage in
      passage.manner != .statement || isSymmetric[Int(kinds[passage.relation])]
    }
  }

  /// What it offends to cross an edge from a position on to another, which is an end or is passed.
  func crossing(_ edge: Int, from: Int, to: Int, isEnd: Bool) -> UInt64 {
    let passage = passages.passageOfEdge[edge]
    var offended = ofPassages[passage] | (isEnd ? 0 : ofEntities[to])
    if !isTwoWay[passage], passages.passages[passage].from != from { offended |= directed }
    return offended
  }

  /// The parts that bits stand for.
  func constraints(of bits: UInt64) -> [Restriction.Constraint] {
    groups.indices.filter { bits >> UInt64($0) & 1 == 1 }.flatMap { groups[$0] }
  }

  /// Each part by itself; of more than 60 those that name entities or kinds one by one together.
  private static func groups(
    of constraints: [Restriction.Constraint]
  ) -> [[Restriction.Constraint]] {
    guard constraints.count > 60 else { return constraints.map { [$0] } }
    var groups: [[Restriction.Constraint]] = [[], [], [], []]
    for constraint in constraints {
      switch constraint {
      case .notFollowing: groups[0].append(constraint)
      case .avoiding: groups[1].append(constraint)
      case .without: groups[2].append(constraint)
      case .notSide: groups[3].append(constraint)
      default: groups.append([constraint])
      }
    }
    return groups.filter { !$0.isEmpty }
  }
}
