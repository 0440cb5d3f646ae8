import EntenteTestSupport
import GraphAlgorithms

extension KnownAdjacency {
  /// The layouts every answer is checked in: the caller's order, and by degree at any size.
  static let layouts: [Adjacency.Layout] = [.given, .byDegree]

  /// Returns the graph as algorithms see it, in a layout.
  func adjacency(_ layout: Adjacency.Layout) throws(AdjacencyError) -> Adjacency {
    try Adjacency(
      vertexCount: vertexCount, edges: edges, isDirected: isDirected, layout: layout)
  }
}
