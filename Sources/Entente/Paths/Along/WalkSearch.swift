internal import GraphAlgorithms

/// The search for ways that fit an expression, on pairs of an entity and a state of its machine.
struct WalkSearch {
  let passages: Passages
  let machine: PatternAutomaton
  let start: Int
  let end: Int

  /// Ends that a way may begin or end at, but not pass.
  private let closed: Set<Int>
  /// The class of each passage: its kind and its manner.
  private let classes: [Int]
  /// Whether passages of each class are crossed both ways.
  private let isTwoWay: [Bool]
  /// For each class of passages the relations of the machine that it fits, whatever the direction.
  private let fits: [[Bool]]
  /// How many steps are left at least from each pair; below 0 where none lead to the end.
  private var rest: [Int32]

  /// How many pairs of an entity and a state are looked at, at most: they take 4 bytes each.
  static let largestSize = 100_000_000

  init(
    _ passages: Passages, _ machine: PatternAutomaton, from start: Int, to end: Int,
    closed: Set<Int>, in graph: Graph
  ) {
    self.passages = passages
    self.machine = machine
    self.start = start
    self.end = end
    self.closed = closed
    var numbers: [Relation.Kind: Int] = [:]
    var kinds: [RelationKind] = []
    classes = passages.passages.map { passage in
      let kind = graph.relations[passage.relation].kind
      if numbers[kind] == nil, let declared = graph.vocabulary[kind] {
        numbers[kind] = kinds.count
        kinds.append(declared)
      }
      return 3 * (numbers[kind] ?? 0) + passage.manner.number
    }
    let all = kinds.flatMap { kind in
      [Step.Manner.statement, .place, .agreement].map { (kind, $0) }
    }
    isTwoWay = all.map { kind, manner in manner != .statement || kind.isSymmetric }
    fits = all.map { kind, manner in
      machine.crossings.map { $0.relations.include(kind, by: manner) }
    }
    rest = []
    rest = restsFromEnd()
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
    let (passage, kind) = (passages.passages[number], classes[number])
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

  /// The steps that are left from each pair, found from the end back.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* states (Mendelzon and Wood 1995).
  private func restsFromEnd() -> [Int32] {
    let count = machine.stateCount
    var rests = [Int32](repeating: -1, count: passages.adjacency.vertexCount * count)
    rests[end * count + machine.end] = 0
    var frontier = [end * count + machine.end]
    var steps: Int32 = 0
    while !frontier.isEmpty {
      var next: [Int] = []
      var head = 0
      while head < frontier.count {
        let (vertex, state) = frontier[head].quotientAndRemainder(dividingBy: count)
        head += 1
        for before in machine.silentInto[state] where rests[vertex * count + before] < 0 {
          rests[vertex * count + before] = steps
          frontier.append(vertex * count + before)
        }
        let moves = machine.movesInto[state]
        if moves.isEmpty || !admits(vertex, stepsLeft: Int(steps)) { continue }
        let neighbors = passages.adjacency.neighbors(of: vertex, direction: .incoming)
        let edges = passages.adjacency.edges(of: vertex, direction: .incoming)
        for (neighbor, edge) in zip(neighbors, edges) {
          for move in moves
          where rests[neighbor * count + move.from] < 0
            && crosses(edge, from: neighbor, as: move.crossing)
          {
            rests[neighbor * count + move.from] = steps + 1
            next.append(neighbor * count + move.from)
          }
        }
      }
      frontier = next
      steps += 1
    }
    return rests
  }
}
