internal import GraphAlgorithms

/// The ways that relations open between entities, each with the times in which they are open.
///
/// Who asks for few entities gets their crossings one by one; a search that may come to most of them reads
/// rows of numbers, which are made once.
struct TimedPassages {
  /// A way from one position on, in one of the times in which it is open.
  struct Crossing {
    var to: Int
    var edge: Int
    var spell: Spell
  }

  let passages: Passages
  private let table: SpellTable
  private let traits: [RelationColumns.Traits]
  /// The position of the period of each edge; -1 for one without a date.
  private let periods: [Int32]

  /// - Complexity: O(*p*) for *p* different periods, after the first question.
  init(_ passages: Passages, in graph: Graph, window: Period?, certainty: Certainty) {
    table = graph.cache.spells(within: window, certainty, of: graph)
    traits = graph.cache.columns(of: graph).traits
    periods = passages.periods(in: graph)
    self.passages = passages
  }

  /// Calls a closure with each crossing that begins at a position, in the order of its neighbors.
  ///
  /// - Complexity: O(*k*) for *k* crossings.
  func forEachCrossing(at vertex: Int, _ body: (Crossing) -> Void) {
    passages.adjacency.forEachArc(of: vertex) { neighbor, edge in
      guard neighbor != vertex else { return }
      for spell in table[Int(periods[edge])] {
        body(Crossing(to: neighbor, edge: edge, spell: spell))
      }
    }
  }

  /// Calls a search with all ways from each position on, or to it.
  ///
  /// - Complexity: O(*n* + *m*) the first time.
  func withRows<Result>(
    _ direction: Adjacency.Direction, _ search: (DatedArcs.Rows) -> Result
  ) -> Result {
    passages.datedArcs(direction, periods: periods).withRows(table, search)
  }

  /// The crossing by an arc from a position on, in one of the times in which it is open.
  func crossing(from vertex: Int, arc: Int, spell: Int, in rows: DatedArcs.Rows) -> Crossing {
    Crossing(
      to: Int(rows.arcs[arc].end),
      edge: passages.adjacency.edges(of: vertex)[arc - rows.arcs(of: vertex).lowerBound],
      spell: rows.spells[spell])
  }

  /// The ways that are open on an occasion, with the numbers of their edges.
  ///
  /// - Complexity: O(*n* + *m*).
  func adjacency(on occasion: Occasion) -> Adjacency {
    let isOpen = (-1..<table.periodCount).map { table[$0].contains(where: occasion.admits) }
    return passages.adjacency.restricted(toEdges: { isOpen[Int(periods[$0]) + 1] })
  }

  /// The crossings that begin at a position, in the order of its neighbors.
  func crossings(at vertex: Int) -> [Crossing] {
    var crossings: [Crossing] = []
    forEachCrossing(at: vertex) { crossings.append($0) }
    return crossings
  }

  /// The crossings of each step of a way.
  func steps(along positions: [Int]) -> [[Crossing]] {
    zip(positions, positions.dropFirst()).map { from, to in
      crossings(at: from).filter { $0.to == to }
    }
  }

  /// All times in which relations of the graph are open, each once.
  ///
  /// - Complexity: O(*p*) for *p* different periods.
  var spells: Set<Spell> { Set(table.all) }

  /// The relation that a crossing is made by, as a position in the graph.
  func relation(of crossing: Crossing) -> Int { passage(of: crossing).relation }

  /// Whether a relation may carry two steps of a way, the second of them to its place or agreement.
  func isRepeatable(_ relation: Int) -> Bool { traits[relation].hasOthers }

  /// The passage that a crossing takes.
  func passage(of crossing: Crossing) -> Passages.Passage {
    passages.passages[passages.passageOfEdge[crossing.edge]]
  }
}
