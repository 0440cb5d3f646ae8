extension Adjacency {
  /// Reads a graph from a file of numbered edges.
  ///
  /// Each line is an edge: the numbers of two vertices and, if there is a third field, its weight.
  /// Fields are separated by a tab, a comma, a semicolon or blanks. Lines that begin with `#` or `%`
  /// are comments, and empty lines count for nothing.
  ///
  /// ```
  /// # from to weight
  /// 0 1 2.5
  /// 1 2 1
  /// ```
  ///
  /// ```swift
  /// let graph = try Adjacency(edgeListAt: "links.tsv")
  /// graph.vertexCount     // 3
  /// graph.weights(of: 1)  // [2.5, 1.0]
  /// ```
  ///
  /// There are as many vertices as the largest number asks for. If that is more than 64 for each
  /// edge, and more than a million, the numbers are taken for names and refused, since one line could
  /// ask for all memory; ``LabeledAdjacency`` reads them.
  ///
  /// This module has no other dealings with files. Reading is here, and not in a module of its own,
  /// because it needs nothing but `read` and shares the columns edges are collected in: no edge is
  /// copied or even seen on the way.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - isDirected: Whether an edge leads only from its first end to its second.
  ///   - readsWeights: Whether a third field is a weight; if not, it may be anything.
  ///   - layout: How the rows lie in memory.
  ///   - keepsEdgeIDs: Whether the graph is to know the ids of its edges, which are their positions
  ///     among the edges of the file.
  /// - Throws: ``EdgeListError`` for a file that cannot be read, naming the line.
  /// - Complexity: O(*n* + *m*), and memory of 8 bytes for each edge besides the graph, 12 or 16 with
  ///   weights.
  public init(
    edgeListAt path: String, isDirected: Bool = false, readsWeights: Bool = true,
    layout: Layout = .automatic, keepsEdgeIDs: Bool = false
  ) throws(EdgeListError) {
    let (edges, vertexCount) = try EdgeListParser.edges(
      at: path, isDirected: isDirected, readsWeights: readsWeights, keepsEdgeIDs: keepsEdgeIDs)
    let edgeCount = edges.ends.count
    guard vertexCount <= max(1 << 20, 64 * edgeCount) else {
      throw .numbersTooFarApart(largest: vertexCount - 1, edgeCount: edgeCount)
    }
    self.init(
      AdjacencyStorage.building(
        edges, vertexCount: vertexCount, edgeIDs: 0..<edgeCount,
        isDirected: isDirected, layout: layout))
  }
}
