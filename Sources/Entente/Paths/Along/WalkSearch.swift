internal import GraphAlgorithms

/// The search for ways that fit an expression, on pairs of an entity and a state of its machine.
struct WalkSearch {
  let passages: Passages
  let machine: PatternAutomaton
  let start: Int
  let end: Int

  /// Ends that a way may begin or end at, but not pass.
  private let closed: Set<Int>
  /// The position of the kind of each relation.
  private let kinds: [Int32]
  /// Whether passages of each class, which are a kind and a manner, are crossed both ways.
  private let isTwoWay: [Bool]
  /// For each class of passages the relations of the machine that it fits, whatever the direction.
  private let fits: [[Bool]]
  /// How many steps are left at least from each pair; below 0 where none lead to the end, or where that is
  /// of no use.
  private var rest: [Int32]

  /// How many pairs of an entity and a state are looked at, at most: they take 4 bytes each.
  static let largestSize = 100_000_000

  /// Makes a search of ways of at most so many steps, of the shortest alone where nothing is said.
  init(
    _ passages: Passages, _ machine: PatternAutomaton, from start: Int, to end: Int,
    closed: Set<Int>, longest: Int?, in graph: Graph
  ) {
    self.passages = passages
    self.machine = machine
    self.start = start
    self.end = end
    self.closed = closed
    kinds = graph.cache.columns(of: graph).kinds
    let all = graph.vocabulary.relationKinds.flatMap { kind in
      [Step.Manner.statement, .place, .agreement].map { (kind, $0) }
    }
    isTwoWay = all.map { kind, manner in manner != .statement || kind.isSymmetric }
    fits = all.map { kind, manner in
      machine.crossings.map { $0.relations.include(kind, by: manner) }
    }
    rest = []
    rest = longest.map { restsFromEnd(upTo: $0) } ?? restsOnShortest()
  }
}

extension Step.Manner {
  fileprivate var number: Int {
    switch self {
    case .statement: 0
    case .place: 1
    case .agreement: 2
    }
  }
}

extension RelationPattern.Relations {
  /// Whether a relation of a kind is meant, in a manner of its own.
  fileprivate func include(_ kind: RelationKind, by manner: Step.Manner) -> Bool {
    switch self {
    case .any: true
    case .family(let family): manner.family(of: kind) == family
    case .kind(let id): manner == .statement && kind.id == id
    }
  }
}

extension WalkSearch {
  /// Whether a step along an edge, leaving an entity, is what a relation of the machine means.
  func crosses(_ edge: Int, from vertex: Int, as crossing: Int) -> Bool {
    let number = passages.passageOfEdge[edge]
    let passage = passages.passages[number]
    let kind = 3 * Int(kinds[passage.relation]) + passage.manner.number
    guard fits[kind][crossing] else { return false }
    if isTwoWay[kind] || passage.from == passage.to { return true }
    switch machine.crossings[crossing].direction {
    case .forward: return passage.from == vertex
    case .backward: return passage.to == vertex
    case .either: return true
    }
  }

  /// How many steps are left at least; nothing where the end cannot be reached.
  func rest(at vertex: Int, in state: Int) -> Int? {
    let rest = rest[vertex * machine.stateCount + state]
    return rest < 0 ? nil : Int(rest)
  }

  /// The steps of a shortest way; nothing where none fits.
  var length: Int? { rest(at: start, in: machine.start) }

  /// Whether a way may pass an entity, or come to it with no step left.
  func admits(_ vertex: Int, stepsLeft: Int) -> Bool { stepsLeft == 0 || !closed.contains(vertex) }
}
