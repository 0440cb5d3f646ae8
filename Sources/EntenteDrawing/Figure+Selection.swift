public import Entente

extension Figure {
  /// Creates a figure of the entities that stand highest in a ranking, and the relations between
  /// them.
  ///
  /// ```swift
  /// let figure = Figure(ofHighest: 60, in: graph.centrality(.betweenness), of: graph)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many entities to draw at most.
  ///   - ranking: The entities in the order of a measure.
  ///   - graph: The graph that holds them.
  ///   - theme: How it looks.
  ///   - layout: How it is arranged.
  public init(
    ofHighest count: Int, in ranking: Ranking, of graph: Graph, theme: Theme = .paper,
    layout: FigureLayout = .automatic
  ) {
    let kept = Set(ranking.prefix(max(0, count)).map(\.entity.id))
    self.init(of: graph.restricted(to: kept), theme: theme, layout: layout)
    whole = graph
    question = .highest(kept.count, by: ranking.measure)
  }
}
