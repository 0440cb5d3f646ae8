/// Why a graph could not be made.
public enum AdjacencyError: Error, Hashable, Sendable {
  /// An edge ends at a number that is no vertex.
  case endOutOfRange(edge: Int, vertex: Int, vertexCount: Int)
  /// There are fewer than no vertices, or more than 32 bits can number.
  case vertexCountOutOfRange(Int)
  /// There are more edges than 32 bits can number.
  case tooManyEdges(count: Int, limit: Int)
  /// The weight of an edge is negative, infinite or not a number.
  case unusableWeight(edge: Int, weight: Double)
}

extension AdjacencyError: CustomStringConvertible {
  /// One sentence that says what is wrong and what was expected.
  public var description: String {
    switch self {
    case .endOutOfRange(let edge, let vertex, vertexCount: 0):
      "Edge \(edge) ends at vertex \(vertex), but there are no vertices."
    case .endOutOfRange(let edge, let vertex, let vertexCount):
      "Edge \(edge) ends at vertex \(vertex), but the vertices are 0 to \(vertexCount - 1)."
    case .vertexCountOutOfRange(let count):
      "A graph has 0 to \(Adjacency.vertexLimit) vertices, not \(count)."
    case .tooManyEdges(let count, let limit):
      "A graph of this kind has at most \(limit) edges, not \(count)."
    case .unusableWeight(let edge, let weight):
      "Edge \(edge) weighs \(weight), but a weight is a finite number of zero or more."
    }
  }
}
