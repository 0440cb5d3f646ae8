package import GraphAlgorithms

/// A graph as a list of edges with a name, so that a failing test says which graph it was.
package struct KnownAdjacency: Sendable, CustomStringConvertible {
  package let name: String
  package let vertexCount: Int
  package let edges: [(Int, Int)]
  package let isDirected: Bool

  package init(
    _ name: String, vertexCount: Int, edges: [(Int, Int)], isDirected: Bool = false
  ) {
    self.name = name
    self.vertexCount = vertexCount
    self.edges = edges
    self.isDirected = isDirected
  }

  package var description: String { name }

  /// Returns the graph as algorithms see it.
  package func adjacency() throws(AdjacencyError) -> Adjacency {
    try Adjacency(vertexCount: vertexCount, edges: edges, isDirected: isDirected)
  }
}

extension KnownAdjacency {
  /// Small graphs with everything an algorithm can stumble over.
  package static let all: [KnownAdjacency] = undirected + directed

  private static let undirected: [KnownAdjacency] = [
    KnownAdjacency("empty", vertexCount: 0, edges: []),
    KnownAdjacency("one vertex", vertexCount: 1, edges: []),
    KnownAdjacency("one vertex with a loop", vertexCount: 1, edges: [(0, 0)]),
    KnownAdjacency("two apart", vertexCount: 2, edges: []),
    KnownAdjacency("parallel", vertexCount: 2, edges: [(0, 1), (1, 0), (0, 1)]),
    KnownAdjacency(
      "loops and parallels", vertexCount: 4,
      edges: [(3, 3), (0, 1), (1, 1), (1, 0), (1, 2), (3, 3), (2, 1), (2, 0)]),
    KnownAdjacency(
      "disconnected", vertexCount: 7, edges: [(5, 1), (1, 3), (3, 5), (0, 4), (2, 2)]),
    KnownAdjacency("path", vertexCount: 6, edges: [(4, 5), (0, 1), (3, 4), (1, 2), (2, 3)]),
    KnownAdjacency("star", vertexCount: 6, edges: [(2, 0), (2, 1), (2, 3), (2, 4), (2, 5)]),
    KnownAdjacency(
      "complete", vertexCount: 5,
      edges: (0..<5).flatMap { a in (a + 1..<5).map { b in (a, b) } }),
    grid(width: 4, height: 4),
    diamonds(5),
    krackhardtKite,
    florentineFamilies,
  ]

  private static let directed: [KnownAdjacency] = [
    KnownAdjacency("one arc", vertexCount: 2, edges: [(1, 0)], isDirected: true),
    KnownAdjacency("mutual", vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true),
    KnownAdjacency(
      "cycle", vertexCount: 5, edges: [(4, 0), (0, 1), (1, 2), (2, 3), (3, 4)], isDirected: true),
    KnownAdjacency(
      "directed loops and parallels", vertexCount: 4,
      edges: [(0, 0), (0, 2), (0, 2), (2, 0), (2, 3), (1, 3), (3, 3), (0, 1)], isDirected: true),
  ]

  /// Krackhardt's kite, in which degree, closeness and betweenness each choose another vertex.
  ///
  /// Vertices are numbered in the order of their names.
  package static let krackhardtKite = KnownAdjacency(
    "Krackhardt kite", vertexCount: 10,
    edges: [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  /// The marriages among Florentine families of the fifteenth century (Padgett and Ansell 1993).
  ///
  /// Vertices are numbered in the order of their names.
  package static let florentineFamilies = KnownAdjacency(
    "Florentine families", vertexCount: 15,
    edges: [
      (0, 8), (8, 2), (8, 11), (8, 14), (8, 1), (8, 12), (4, 10), (4, 13), (4, 2), (10, 13),
      (10, 3), (13, 11), (13, 3), (11, 14), (14, 6), (1, 5), (1, 6), (12, 9), (3, 6), (6, 7),
    ])

  /// Returns a rectangle of squares, its vertices numbered row by row.
  package static func grid(width: Int, height: Int) -> KnownAdjacency {
    var edges: [(Int, Int)] = []
    for row in 0..<height {
      for column in 0..<width {
        let vertex = row * width + column
        if column + 1 < width { edges.append((vertex, vertex + 1)) }
        if row + 1 < height { edges.append((vertex, vertex + width)) }
      }
    }
    return KnownAdjacency("grid \(width)x\(height)", vertexCount: width * height, edges: edges)
  }

  /// Returns a chain of squares joined at their corners; each doubles the number of paths.
  ///
  /// The joints are 0, 3, 6, …, and the two sides of the first square 1 and 2.
  package static func diamonds(_ count: Int) -> KnownAdjacency {
    let edges = (0..<count).flatMap { square in
      let joint = 3 * square
      return [
        (joint, joint + 1), (joint, joint + 2), (joint + 1, joint + 3), (joint + 2, joint + 3),
      ]
    }
    return KnownAdjacency("\(count) diamonds", vertexCount: 3 * count + 1, edges: edges)
  }
}
