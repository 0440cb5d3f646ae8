/// Collects the edges of a graph one by one.
///
/// ```swift
/// var builder = AdjacencyBuilder()
/// try builder.append(from: 0, to: 1, weight: 2.5)
/// try builder.append(from: 1, to: 2)
/// let graph = builder.build()
/// graph.vertexCount               // 3
/// Array(graph.neighbors(of: 1))   // [0, 2]
/// graph.weights(of: 1)            // [2.5, 1.0]
/// ```
///
/// Each edge takes 8 bytes until the graph is built, and 4 more if weights are whole numbers or
/// exact as `Float`s, 8 if not.
public struct AdjacencyBuilder: Sendable {
  /// Whether an edge leads only from its first end to its second.
  public let isDirected: Bool

  /// The number of vertices so far: as many as were asked for, or one more than the highest named.
  public private(set) var vertexCount: Int

  private let hasFixedVertexCount: Bool
  private var edges = EdgeColumns(keepsEdgeIDs: false)

  /// Makes a builder of a graph that has as many vertices as its edges name.
  ///
  /// - Parameter isDirected: Whether an edge leads only from its first end to its second.
  public init(isDirected: Bool = false) {
    self.isDirected = isDirected
    vertexCount = 0
    hasFixedVertexCount = false
  }

  /// Makes a builder of a graph with a number of vertices, with or without edges.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices there are.
  ///   - isDirected: Whether an edge leads only from its first end to its second.
  /// - Throws: ``AdjacencyError`` for more vertices than 32 bits can number, or fewer than none.
  public init(vertexCount: Int, isDirected: Bool = false) throws(AdjacencyError) {
    guard vertexCount >= 0 && vertexCount <= Adjacency.vertexLimit else {
      throw .vertexCountOutOfRange(vertexCount)
    }
    self.isDirected = isDirected
    self.vertexCount = vertexCount
    hasFixedVertexCount = true
  }

  /// The number of edges so far.
  public var edgeCount: Int { edges.ends.count }

  /// Makes room for a number of edges, which spares moving them when they become many.
  ///
  /// - Parameter count: How many edges are expected in all.
  /// - Complexity: O(*m*)
  public mutating func reserveCapacity(_ count: Int) {
    edges.ends.reserveCapacity(min(count, Adjacency.edgeLimit(isDirected: isDirected)))
  }

  /// Adds an edge; among edges with weights it weighs 1.
  ///
  /// - Parameters:
  ///   - start: The first end of the edge.
  ///   - end: Its second end.
  /// - Throws: ``AdjacencyError`` for an end that is no vertex, or more than 32 bits can count.
  /// - Complexity: O(1) on average.
  public mutating func append(from start: Int, to end: Int) throws(AdjacencyError) {
    let ends = try checked(start, end)
    edges.weights.appendDefaults(1, after: edges.ends.count)
    edges.ends.append(ends)
  }

  /// Adds an edge with a weight; edges that were added without one weigh 1.
  ///
  /// - Parameters:
  ///   - start: The first end of the edge.
  ///   - end: Its second end.
  ///   - weight: A finite number, zero or more.
  /// - Throws: ``AdjacencyError`` for an end that is no vertex, a weight that is none, or more than
  ///   32 bits can count.
  /// - Complexity: O(1) on average.
  public mutating func append(
    from start: Int, to end: Int, weight: Double
  ) throws(AdjacencyError) {
    let ends = try checked(start, end)
    guard weight >= 0 && weight < .infinity else {
      throw .unusableWeight(edge: edges.ends.count, weight: weight)
    }
    edges.weights.append(weight, after: edges.ends.count)
    edges.ends.append(ends)
  }

  private mutating func checked(_ start: Int, _ end: Int) throws(AdjacencyError) -> UInt64 {
    let limit = hasFixedVertexCount ? vertexCount : Adjacency.vertexLimit
    guard start >= 0 && start < limit else {
      throw .endOutOfRange(edge: edges.ends.count, vertex: start, vertexCount: limit)
    }
    guard end >= 0 && end < limit else {
      throw .endOutOfRange(edge: edges.ends.count, vertex: end, vertexCount: limit)
    }
    let edgeLimit = Adjacency.edgeLimit(isDirected: isDirected)
    guard edges.ends.count < edgeLimit else {
      throw .tooManyEdges(count: edges.ends.count + 1, limit: edgeLimit)
    }
    vertexCount = max(vertexCount, start + 1, end + 1)
    return packed(start, end)
  }

  /// Returns the graph of the edges so far.
  ///
  /// - Parameters:
  ///   - layout: How the rows lie in memory.
  ///   - keepsEdgeIDs: Whether ``Adjacency/edges(of:direction:)`` and costs by edge id are needed; ids
  ///     take 8 bytes for each edge.
  /// - Returns: The graph, in which the id of an edge is its position among those added.
  /// - Complexity: O(*n* + *m*), by a counting sort.
  public func build(
    layout: Adjacency.Layout = .automatic, keepsEdgeIDs: Bool = false
  ) -> Adjacency {
    var edges = edges
    edges.keepsEdgeIDs = keepsEdgeIDs
    let count = edges.ends.count
    return Adjacency(
      AdjacencyStorage.building(
        edges, vertexCount: vertexCount, edgeIDs: 0..<count, isDirected: isDirected,
        layout: layout))
  }
}
