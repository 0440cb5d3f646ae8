internal import GraphAlgorithms

/// The ways that relations open between entities, as numbers: where names become positions.
///
/// A relation opens a way between its ends; where it names a place or an agreement, it opens ways
/// from its ends to that as well, though none from one place to another.
struct Passages: Sendable {
  /// A way along a relation, from one position to another.
  struct Passage {
    var from: Int
    var to: Int
    var relation: Int
    var manner: Step.Manner
  }

  /// Every way, parallel ones apart; the edges are positions in ``passages``.
  let adjacency: Adjacency

  /// The same with one way for each pair of entities, made when it is first asked for.
  var simple: Adjacency { simplified.value { adjacency.simplified() } }

  private let simplified = Computed<Adjacency>()

  /// The ways, in the order of their relations; among them may be some that no edge in a row crosses.
  let passages: [Passage]

  /// The ends of every edge of the adjacency, in the order of the edges.
  let edges: [(Int, Int)]

  /// The way that an edge of the adjacency crosses; a directed one may cross a way backwards.
  let passageOfEdge: [Int]

  /// The period of every edge, the same for all selections of the same ways.
  private let periods: Computed<[Int32]>

  /// The ways from each position on and to it, with their periods.
  private let dated = (outgoing: Computed<DatedArcs>(), incoming: Computed<DatedArcs>())

  init(of graph: Graph, within restriction: Restriction, keeping ends: Set<Int> = []) {
    let isAdmitted = graph.admitted(within: restriction, keeping: ends)
    var passages: [Passage] = []
    var edges: [(Int, Int)] = []
    var passageOfEdge: [Int] = []
    passages.reserveCapacity(graph.relations.count)
    edges.reserveCapacity(graph.relations.count)
    passageOfEdge.reserveCapacity(graph.relations.count)
    func open(_ from: Int, _ to: Int, _ relation: Int, _ manner: Step.Manner, bothWays: Bool) {
      if let isAdmitted, !isAdmitted[from] || !isAdmitted[to] { return }
      edges.append((from, to))
      passageOfEdge.append(passages.count)
      if restriction.isDirected && bothWays && from != to {
        edges.append((to, from))
        passageOfEdge.append(passages.count)
      }
      passages.append(Passage(from: from, to: to, relation: relation, manner: manner))
    }
    let columns = graph.cache.columns(of: graph)
    let mask = RelationMask(of: graph, within: restriction)
    let isSymmetric = graph.vocabulary.relationKinds.map(\.isSymmetric)
    for (position, ends) in graph.cache.ends(of: graph).enumerated() {
      let kind = Int(columns.kinds[position])
      guard kind >= 0 else { continue }
      let (from, to) = (Int(ends.from), Int(ends.to))
      if mask.admits(position, by: .statement) {
        open(from, to, position, .statement, bothWays: isSymmetric[kind])
      }
      guard columns.traits[position].hasOthers else { continue }
      let relation = graph.relations[position]
      for (entity, manner) in [(relation.place, Step.Manner.place), (relation.under, .agreement)] {
        guard let entity, let middle = graph.entityPositions[entity],
          mask.admits(position, by: manner)
        else { continue }
        for end in Set([from, to]).sorted() where end != middle {
          // That one place lies in another is a relation of its own, not a trace of this one.
          if manner == .place, graph.vocabulary.isKind(graph.entities[end].kind, .place) {
            continue
          }
          open(end, middle, position, manner, bothWays: true)
        }
      }
    }
    self.passages = passages
    self.edges = edges
    self.passageOfEdge = passageOfEdge
    periods = Computed()
    adjacency = Adjacency(
      checkedVertexCount: graph.entities.count, edges: edges, isDirected: restriction.isDirected)
  }

  /// The ways among others that a restriction admits.
  ///
  /// ``passages``, ``edges`` and ``passageOfEdge`` stay those of all; no row of the adjacency has an edge
  /// that is not admitted.
  init(
    of graph: Graph, among all: Passages, within restriction: Restriction,
    keeping ends: Set<Int>
  ) {
    let mask = RelationMask(of: graph, within: restriction)
    let isOpen = all.passages.map { mask.admits($0.relation, by: $0.manner) }
    let isAdmitted = graph.admitted(within: restriction, keeping: ends)
    passages = all.passages
    edges = all.edges
    passageOfEdge = all.passageOfEdge
    periods = all.periods
    let passageOfEdge = all.passageOfEdge
    adjacency = all.adjacency.restricted(
      toVertices: { isAdmitted?[$0] ?? true }, toEdges: { isOpen[passageOfEdge[$0]] })
  }

  /// The ways from one position to another, in the order written.
  ///
  /// - Complexity: O(log *d* + *k*) for *k* ways at an entity of degree *d*.
  func passages(from: Int, to: Int) -> [Passage] {
    edges(from: from, to: to).map { passages[passageOfEdge[$0]] }
  }

  /// The edges from one position to another, in the order written.
  ///
  /// - Complexity: O(log *d* + *k*) for *k* ways at an entity of degree *d*.
  func edges(from: Int, to: Int) -> [Int] {
    let neighbors = adjacency.neighbors(of: from)
    let edges = adjacency.edges(of: from)
    var low = 0
    var high = neighbors.count
    while low < high {
      let middle = (low + high) / 2
      if neighbors[middle] < to {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int] = []
    while low < neighbors.count, neighbors[low] == to {
      found.append(edges[low])
      low += 1
    }
    return found
  }
}

extension Passages {
  /// The position of the period of each edge's relation among those of the graph; -1 for one without.
  ///
  /// - Complexity: O(*m*) the first time.
  func periods(in graph: Graph) -> [Int32] {
    periods.value {
      let numbers = graph.cache.periods(of: graph).numbers
      return passageOfEdge.map { numbers[passages[$0].relation] }
    }
  }

  /// The ways from each position on, or to it, with the periods of their edges.
  ///
  /// - Complexity: O(*n* + *m*) the first time.
  func datedArcs(_ direction: Adjacency.Direction, periods: [Int32]) -> DatedArcs {
    // Where directions do not count, the ways to a position are those from it on.
    (direction == .incoming && adjacency.isDirected ? dated.incoming : dated.outgoing).value {
      DatedArcs(of: adjacency, direction, periods: periods)
    }
  }
}

extension Graph {
  var index: Incidence { cache.incidence(of: self) }

  /// The ways within a restriction, as a selection of all ways, which are computed once.
  ///
  /// A question that goes through ``Passages/passages`` or ``Passages/edges`` as a whole takes
  /// ``passages(within:keeping:)``.
  func ways(within restriction: Restriction, keeping ends: Set<Int>) -> Passages {
    cache.ways(within: restriction, keeping: ends, of: self)
  }

  /// Which entities a restriction admits, those given among them; nothing where it admits all.
  func admitted(within restriction: Restriction, keeping ends: Set<Int> = []) -> [Bool]? {
    let kinds = restriction.through.union(restriction.avoiding)
    guard restriction.choosesEntities else { return nil }
    var isOfKind: [Entity.Kind: Bool] = [:]
    var ofKinds = restriction
    (ofKinds.without, ofKinds.sides, ofKinds.notSides) = ([], [], [])
    let asksForSides = !restriction.sides.isEmpty || !restriction.notSides.isEmpty
    // An entity is a large value, of which no copy is made.
    var admitted = entities.withUnsafeBufferPointer { entities in
      entities.indices.map { position in
        if !restriction.without.isEmpty, restriction.without.contains(entities[position].id) {
          return false
        }
        if asksForSides, !restriction.admitsSide(of: entities[position]) { return false }
        if kinds.isEmpty { return true }
        if let answer = isOfKind[entities[position].kind] { return answer }
        let answer = ofKinds.admits(entities[position], in: vocabulary)
        isOfKind[entities[position].kind] = answer
        return answer
      }
    }
    for end in ends { admitted[end] = true }
    return admitted
  }

  /// The ways within a restriction; those without one are computed once.
  func passages(within restriction: Restriction, keeping ends: Set<Int> = []) -> Passages {
    restriction == .none
      ? cache.passages(of: self) : Passages(of: self, within: restriction, keeping: ends)
  }
}
