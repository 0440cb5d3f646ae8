/// A graph of the vertices `0..<vertexCount`, stored as compressed sparse rows.
///
/// Algorithms see numbers, users see names: whoever holds names translates them to vertices once,
/// and every question of this module is then asked of flat arrays.
///
/// ```swift
/// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
/// square.shortestPath(from: 0, to: 2)  // [0, 1, 2]
/// ```
///
/// The conventions every algorithm here shares:
///
/// - An edge is known by its id, its position in the list the graph was built from.
/// - Parallel edges stay apart, and a loop stays, until ``simplified()`` merges and drops them.
/// - A row is what one vertex sees: its neighbors ascending, then by edge id. In an undirected graph
///   an edge stands in the rows of both its ends; a loop stands once in its row.
/// - A directed graph keeps its rows in both directions, so that asking who points here costs no
///   more than asking where this points.
/// - A vertex given to any method must be one of ``vertices``; anything else is a programming error
///   and stops the program.
public struct Adjacency: Equatable, Sendable {
  /// The number of vertices.
  public let vertexCount: Int

  /// The number of edges, loops and parallel ones included.
  public let edgeCount: Int

  /// Whether an edge leads only from its first end to its second.
  public let isDirected: Bool

  /// The range every edge id lies in.
  ///
  /// It is `0..<edgeCount` until ``simplified()`` leaves gaps; a column of values per edge, such as
  /// the costs of ``ArcCosts``, has one value for each id of this range.
  public let edgeIDs: Range<Int>

  @usableFromInline let outgoing: AdjacencyRows

  /// The same rows as `outgoing` in an undirected graph, sharing their storage.
  @usableFromInline let incoming: AdjacencyRows

  init(
    isDirected: Bool, edgeIDs: Range<Int>, edgeCount: Int, outgoing: AdjacencyRows,
    incoming: AdjacencyRows
  ) {
    self.vertexCount = outgoing.offsets.count - 1
    self.edgeCount = edgeCount
    self.isDirected = isDirected
    self.edgeIDs = edgeIDs
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// The vertices, `0..<vertexCount`.
  public var vertices: Range<Int> { 0..<vertexCount }
}
