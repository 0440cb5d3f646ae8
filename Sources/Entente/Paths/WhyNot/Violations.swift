internal import GraphAlgorithms

/// Which parts of a restriction each way between two entities offends, as bits of a number.
struct Violations {
  /// The parts that are relaxed together; each alone, unless there are more than bits.
  let groups: [[Restriction.Constraint]]
  let passages: Passages
  /// By group, which relations it admits, and which entities if it chooses any.
  private let masks: [RelationMask]
  private let admitted: [[Bool]?]
  /// Whether each kind of relation is crossed both ways where directions count.
  private let isSymmetric: [Bool]
  private let kinds: [Int32]
  private let directed: UInt64

  /// - Complexity: O(*c* · *n*) for *c* parts, after the first question.
  init(of restriction: Restriction, in graph: Graph) {
    groups = Self.groups(of: restriction.constraints)
    let parts = groups.map { Restriction($0) }
    passages = graph.cache.allPassages(of: graph, isDirected: false)
    masks = parts.map { RelationMask(of: graph, within: $0) }
    admitted = parts.map { graph.admitted(within: $0) }
    directed = parts.indices.reduce(0) { $0 | (parts[$1].isDirected ? 1 << UInt64($1) : 0) }
    kinds = graph.cache.columns(of: graph).kinds
    isSymmetric = graph.vocabulary.relationKinds.map(\.isSymmetric)
  }

  /// What it offends to cross an edge from a position on to another, which is an end or is passed.
  ///
  /// - Complexity: O(*c*) for *c* parts.
  func crossing(_ edge: Int, from: Int, to: Int, isEnd: Bool) -> UInt64 {
    let passage = passages.passages[passages.passageOfEdge[edge]]
    var offended: UInt64 = 0
    for group in masks.indices {
      let isFree =
        masks[group].admits(passage.relation, by: passage.manner)
        && (isEnd || admitted[group]?[to] ?? true)
      if !isFree { offended |= 1 << UInt64(group) }
    }
    if directed != 0, passage.from != from, passage.manner == .statement,
      !isSymmetric[Int(kinds[passage.relation])]
    {
      offended |= directed
    }
    return offended
  }

  /// What it offends that a way between two sets of entities begins or ends at a position.
  ///
  /// The kinds and sides to pass through are about what lies between.
  ///
  /// - Complexity: O(*c*) for *c* parts.
  func ending(at position: Int, in graph: Graph) -> UInt64 {
    groups.indices.reduce(0) { offended, group in
      let ends = Restriction(groups[group]).ends
      return ends.admits(graph.entities[position], in: graph.vocabulary)
        ? offended : offended | 1 << UInt64(group)
    }
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
