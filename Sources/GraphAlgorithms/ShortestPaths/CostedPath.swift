/// A path that visits no vertex twice, and what it costs.
public struct CostedPath: Equatable, Sendable {
  /// The vertices from the source to the target, both included.
  public let vertices: [Int]

  /// The cost of all steps: of the edges crossed and of the vertices entered on the way.
  public let cost: Double

  /// Makes a path from its vertices and its cost.
  public init(vertices: [Int], cost: Double) {
    self.vertices = vertices
    self.cost = cost
  }
}

extension CostedPath: Comparable {
  /// Returns whether the left path comes first: by cost, then fewer steps, then lower vertices.
  ///
  /// - Parameters:
  ///   - left: A path.
  ///   - right: Another path.
  /// - Returns: `true` if the left path is listed before the right one.
  /// - Complexity: O(*length*)
  public static func < (left: CostedPath, right: CostedPath) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.vertices.count != right.vertices.count {
      return left.vertices.count < right.vertices.count
    }
    return left.vertices.lexicographicallyPrecedes(right.vertices)
  }
}
