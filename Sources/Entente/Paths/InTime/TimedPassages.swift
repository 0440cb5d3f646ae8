internal import GraphAlgorithms

/// The ways that relations open between entities, each with the times in which they are open.
struct TimedPassages {
  /// A way from one position on, in one of the times in which it is open.
  struct Crossing {
    var to: Int
    var edge: Int
    var spell: Spell
  }

  let passages: Passages
  /// The crossings that begin at each position, in the order of its neighbors.
  let crossings: [[Crossing]]
  /// How many there are together.
  let count: Int

  /// Makes the crossings, of all positions or only of those given.
  ///
  /// - Complexity: O(*n* + *m*) and what the periods take.
  init(
    _ passages: Passages, in graph: Graph, window: Period?, certainty: Certainty,
    only positions: [Int]? = nil
  ) {
    let kept = positions.map { Set($0) }
    var known: [Period?: [Spell]] = [:]
    func spells(_ period: Period?) -> [Spell] {
      if let spells = known[period] { return spells }
      let all = Spell.spells(of: period, certainty)
      let spells = window.map { window in all.compactMap { $0.within(window, certainty) } } ?? all
      known[period] = spells
      return spells
    }
    var count = 0
    crossings = graph.entities.indices.map { vertex in
      if let kept, !kept.contains(vertex) { return [] }
      let row = zip(
        passages.adjacency.neighbors(of: vertex), passages.adjacency.edges(of: vertex)
      )
      .filter { $0.0 != vertex }
      .flatMap { neighbor, edge in
        let relation = passages.passages[passages.passageOfEdge[edge]].relation
        return spells(graph.relations[relation].period).map {
          Crossing(to: neighbor, edge: edge, spell: $0)
        }
      }
      count += row.count
      return row
    }
    self.count = count
    self.passages = passages
  }

  /// The same along a way alone: the crossings of each of its steps.
  func steps(along positions: [Int]) -> [[Crossing]] {
    zip(positions, positions.dropFirst()).map { from, to in crossings[from].filter { $0.to == to } }
  }

  /// The relation that a crossing is made by, as a position in the graph.
  func relation(of crossing: Crossing) -> Int {
    passages.passages[passages.passageOfEdge[crossing.edge]].relation
  }
}
