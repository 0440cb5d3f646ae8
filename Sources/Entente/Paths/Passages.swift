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

  /// The same with one way for each pair of entities.
  let simple: Adjacency

  /// The ways, in the order of their relations.
  let passages: [Passage]

  /// The ends of every edge of the adjacency, in the order of the edges.
  let edges: [(Int, Int)]

  /// The way that an edge of the adjacency crosses; a directed one may cross a way backwards.
  let passageOfEdge: [Int]

  init(of graph: Graph, within restriction: Restriction, keeping ends: Set<Int> = []) {
    let isAdmitted = graph.entities.enumerated().map { position, entity in
      ends.contains(position) || restriction.admits(entity, in: graph.vocabulary)
    }
    var passages: [Passage] = []
    var edges: [(Int, Int)] = []
    var passageOfEdge: [Int] = []
    func open(_ from: Int, _ to: Int, _ relation: Int, _ manner: Step.Manner, bothWays: Bool) {
      guard isAdmitted[from], isAdmitted[to] else { return }
      edges.append((from, to))
      passageOfEdge.append(passages.count)
      if restriction.isDirected && bothWays && from != to {
        edges.append((to, from))
        passageOfEdge.append(passages.count)
      }
      passages.append(Passage(from: from, to: to, relation: relation, manner: manner))
    }
    var admission = Admission(within: restriction, in: graph)
    for (position, relation) in graph.relations.enumerated() {
      guard let kind = graph.vocabulary[relation.kind] else { continue }
      let (from, to) = graph.ends(of: relation)
      if admission.admits(position, by: .statement) {
        open(from, to, position, .statement, bothWays: kind.isSymmetric)
      }
      for (entity, manner) in [(relation.place, Step.Manner.place), (relation.under, .agreement)] {
        guard let entity, let middle = graph.entityPositions[entity],
          admission.admits(position, by: manner)
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
    adjacency = Adjacency(
      checkedVertexCount: graph.entities.count, edges: edges, isDirected: restriction.isDirected)
    simple = adjacency.simplified()
  }

  /// The ways from one position to another, in the order written.
  ///
  /// - Complexity: O(log *d* + *k*) for *k* ways at an entity of degree *d*.
  func passages(from: Int, to: Int) -> [Passage] {
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
    var found: [Passage] = []
    while low < neighbors.count, neighbors[low] == to {
      found.append(passages[passageOfEdge[edges[low]]])
      low += 1
    }
    return found
  }
}

extension Graph {
  var index: Incidence { cache.incidence(of: self) }

  /// The ways within a restriction; those without one are computed once.
  func passages(within restriction: Restriction, keeping ends: Set<Int> = []) -> Passages {
    restriction == .none
      ? cache.passages(of: self) : Passages(of: self, within: restriction, keeping: ends)
  }
}
