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
/// A graph never changes, so copies share one storage and cost nothing, and any number of tasks may
/// ask it at once. Memory is 8 bytes for each edge and 4 for each vertex, 8 if the graph is directed.
/// Weights take 4 bytes more for each edge if all are whole numbers up to 65,535, 8 if they are
/// larger or exact as `Float`s, 16 otherwise; the ids of edges take 8, and a layout by degree takes 8
/// for each vertex.
///
/// The conventions every algorithm here shares:
///
/// - An edge is known by its id, its position in the list the graph was built from.
/// - Parallel edges stay apart, and a loop stays, until ``simplified()`` merges and drops them.
/// - A row is what one vertex sees: its neighbors ascending, then by edge id. In an undirected graph
///   an edge stands in the rows of both its ends; a loop stands once in its row.
/// - A directed graph keeps its rows in both directions, so that asking who points here costs no
///   more than asking where this points.
/// - Every question and answer is in the caller's numbers, whatever the ``Layout``; where answers
///   tie, the lowest of the caller's vertices comes first.
/// - A vertex given to any method must be one of ``vertices``; anything else is a programming error
///   and stops the program.
/// - A graph has fewer than 2³² arcs, where each undirected edge is two: 17 gigabytes of neighbors.
///   More are refused with an error, so that all offsets fit in 32 bits.
public struct Adjacency: Sendable {
  @usableFromInline let storage: AdjacencyStorage

  @usableFromInline
  init(_ storage: AdjacencyStorage) {
    self.storage = storage
  }

  /// The number of vertices.
  public var vertexCount: Int { storage.vertexCount }

  /// The number of edges, loops and parallel ones included.
  public var edgeCount: Int { storage.edgeCount }

  /// Whether an edge leads only from its first end to its second.
  public var isDirected: Bool { storage.isDirected }

  /// The range every edge id lies in.
  ///
  /// It is `0..<edgeCount` until ``simplified()`` or a restriction leaves gaps; a column of values
  /// per edge, such as the costs of ``ArcCosts``, has one value for each id of this range.
  public var edgeIDs: Range<Int> { storage.edgeIDs }

  /// Whether the graph knows the ids of its edges, which ``edges(of:direction:)`` returns.
  public var keepsEdgeIDs: Bool { storage.outgoingColumns.edges != nil }

  /// Whether edges have weights.
  public var isWeighted: Bool {
    if case .none = storage.outgoingColumns.weights { false } else { true }
  }

  /// The vertices, `0..<vertexCount`.
  public var vertices: Range<Int> { 0..<vertexCount }
}
