/// What it costs to cross each edge and to enter each vertex.
///
/// Crossing edge *e* into vertex *v* costs `edges[e] + vertices[v]`. The vertices a path begins and
/// ends with cost nothing, as every path between them would pay the same. A cost on vertices keeps
/// paths out of hubs: that two persons both have to do with a state says little.
///
/// An infinite cost closes an edge or a vertex.
///
/// ```swift
/// try ArcCosts(edges: [1, 0.5, .infinity])         // edge 2 is never crossed
/// try ArcCosts(edges: [1, 1], vertices: [0, 2, 0]) // vertex 1 is a hub
/// try ArcCosts(edges: [-1])                        // throws: Edge 0 costs -1.0, …
/// ```
public struct ArcCosts: Equatable, Sendable {
  /// The cost of crossing each edge, by edge id.
  public let edges: [Double]

  /// The cost of entering each vertex; empty if entering costs nothing anywhere.
  public let vertices: [Double]

  /// Makes costs that a search for cheapest paths can rely on.
  ///
  /// - Parameters:
  ///   - edges: The cost of crossing each edge, one for each of ``Adjacency/edgeIDs``.
  ///   - vertices: The cost of entering each vertex, or an empty array.
  /// - Throws: ``ArcCostError`` for a cost that is negative or not a number.
  /// - Complexity: O(*n* + *m*)
  public init(edges: [Double], vertices: [Double] = []) throws(ArcCostError) {
    // Written so that a NaN, which is not less than anything either, is found as well.
    if let edge = edges.firstIndex(where: { !($0 >= 0) }) {
      throw .unusableEdgeCost(edge: edge, cost: edges[edge])
    }
    if let vertex = vertices.firstIndex(where: { !($0 >= 0) }) {
      throw .unusableVertexCost(vertex: vertex, cost: vertices[vertex])
    }
    self.edges = edges
    self.vertices = vertices
  }
}

/// Why costs cannot be used: one of them is negative or not a number.
public enum ArcCostError: Error, Sendable {
  /// The cost of an edge is negative or not a number.
  case unusableEdgeCost(edge: Int, cost: Double)
  /// The cost of a vertex is negative or not a number.
  case unusableVertexCost(vertex: Int, cost: Double)
}

extension ArcCostError: CustomStringConvertible {
  /// One sentence that says what is wrong and what was expected.
  public var description: String {
    switch self {
    case .unusableEdgeCost(let edge, let cost):
      "Edge \(edge) costs \(cost), but a cost is zero or more."
    case .unusableVertexCost(let vertex, let cost):
      "Vertex \(vertex) costs \(cost), but a cost is zero or more."
    }
  }
}
