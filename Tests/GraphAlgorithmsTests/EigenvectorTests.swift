import EntenteTestSupport
import GraphAlgorithms
import Testing

/// The matrix of a graph, and what its powers do to equal values.
private struct FullMatrix {
  let count: Int
  /// How often each vertex (the row) is pointed at by each.
  var elements: [[Double]]

  init(_ graph: KnownAdjacency, weights: [Double]? = nil) {
    count = graph.vertexCount
    elements = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for (index, (start, end)) in graph.edges.enumerated() {
      let weight = weights?[index] ?? 1
      elements[end][start] += weight
      if !graph.isDirected && start != end { elements[start][end] += weight }
    }
  }

  func times(_ vector: [Double]) -> [Double] {
    elements.map { row in zip(row, vector).reduce(0.0) { $0 + $1.0 * $1.1 } }
  }

  /// Returns equal values multiplied by the matrix and a share of themselves 2²⁵ times.
  func limit() -> [Double] {
    var power = elements
    for vertex in 0..<count { power[vertex][vertex] += 1 }
    for _ in 0..<25 {
      let largest = power.flatMap { $0 }.max() ?? 1
      var square = power
      for row in 0..<count {
        for column in 0..<count {
          square[row][column] = (0..<count).reduce(0.0) {
            $0 + power[row][$1] / largest * (power[$1][column] / largest)
          }
        }
      }
      power = square
    }
    let values = power.map { $0.reduce(0, +) }
    let length = values.reduce(0.0) { $0 + $1 * $1 }.squareRoot()
    return values.map { $0 / length }
  }

  /// Whether some edges lead in a circle.
  var hasCycle: Bool {
    var walks = Array(repeating: 1.0, count: count)
    for _ in 0..<count { walks = times(walks).map { min($0, 1) } }
    return walks.contains { $0 > 0 }
  }
}

/// Checks that values are not negative, of length 1, and in proportion to what flows into them.
private func checkProportion(
  _ values: [Double], _ matrix: FullMatrix, within tolerance: Double, _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let products = matrix.times(values)
  let square = values.reduce(0.0) { $0 + $1 * $1 }
  let eigenvalue = zip(products, values).reduce(0.0) { $0 + $1.0 * $1.1 }
  #expect(values.allSatisfy { $0 >= 0 }, "\(name)", sourceLocation: sourceLocation)
  #expect(abs(square - 1) < 1e-12, "\(name)", sourceLocation: sourceLocation)
  let error = zip(products, values).reduce(0.0) { $0 + abs($1.0 - eigenvalue * $1.1) }
  #expect(
    error <= tolerance * max(1, eigenvalue), "\(name): \(error)", sourceLocation: sourceLocation)
}

@Suite struct EigenvectorTests {
  private let half = Double(0.5).squareRoot()

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 10))
  func `values are the limit of the powers of the full matrix`(graph: KnownAdjacency) throws {
    guard graph.vertexCount > 0 else { return }
    let matrix = FullMatrix(graph)
    for layout in KnownAdjacency.layouts {
      let values = try graph.adjacency(layout).eigenvectorCentrality(tolerance: 1e-12)
      if graph.isDirected && !graph.edges.isEmpty && !matrix.hasCycle {
        #expect(values.allSatisfy { $0 == 0 }, "\(graph)")
      } else if graph.isDirected {
        // Powers of a matrix whose eigenvectors nearly coincide take their time.
        checkProportion(values, matrix, within: 1e-3, "\(graph)")
      } else {
        checkProportion(values, matrix, within: 1e-9, "\(graph)")
        let difference = zip(values, matrix.limit()).map { abs($0 - $1) }.max() ?? 0
        #expect(difference < 1e-6, "\(graph)")
      }
    }
  }

  @Test(arguments: 1...40)
  func `values of a strongly connected graph are the limit of powers`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 3...12, using: &generator)
    let chords = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
    }
    let graph = KnownAdjacency(
      "seed \(seed)", vertexCount: count,
      edges: (0..<count).map { ($0, ($0 + 1) % count) } + chords, isDirected: true)
    let matrix = FullMatrix(graph)
    for layout in KnownAdjacency.layouts {
      let values = try graph.adjacency(layout).eigenvectorCentrality(tolerance: 1e-12)
      checkProportion(values, matrix, within: 1e-9, "\(graph)")
      let difference = zip(values, matrix.limit()).map { abs($0 - $1) }.max() ?? 0
      #expect(difference < 1e-8, "\(graph)")
    }
  }

  @Test(arguments: KnownAdjacency.random(count: 100, largest: 10))
  func `weights count where they are asked for`(graph: KnownAdjacency) throws {
    let weights = graph.edges.indices.map { Double($0 % 5 + 1) / 3 }
    var builder = try AdjacencyBuilder(vertexCount: graph.vertexCount)
    for (edge, weight) in zip(graph.edges, weights) {
      try builder.append(from: edge.0, to: edge.1, weight: weight)
    }
    let matrix = FullMatrix(graph.undirected, weights: weights)
    for layout in KnownAdjacency.layouts {
      let values = builder.build(layout: layout).eigenvectorCentrality(
        usesWeights: true, tolerance: 1e-12)
      checkProportion(values, matrix, within: 1e-9, "\(graph)")
    }
  }

  @Test func `both sides of a star and of a complete bipartite graph converge`() throws {
    let star = try Adjacency(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let leaves = Array(repeating: half / 2, count: 4)
    #expect(agree(star.eigenvectorCentrality(), [half] + leaves, within: 1e-7))
    let sides = KnownAdjacency(
      "two and thirty", vertexCount: 32,
      edges: (0..<2).flatMap { left in (2..<32).map { (left, $0) } })
    let values = try sides.adjacency().eigenvectorCentrality()
    let right = Array(repeating: Double(1.0 / 60).squareRoot(), count: 30)
    #expect(agree(values, [0.5, 0.5] + right, within: 1e-7))
  }

  @Test func `a long path has the first half wave`() throws {
    let count = 300
    let path = try Adjacency(
      vertexCount: count, edges: (0..<(count - 1)).map { ($0, $0 + 1) })
    let values = path.eigenvectorCentrality(tolerance: 1e-11)
    #expect(values == values.reversed() || agree(values, values.reversed(), within: 1e-5))
    #expect(zip(values, values.dropFirst()).prefix(count / 2 - 1).allSatisfy { $0 < $1 })
  }

  @Test func `the example in the documentation and the smallest graphs hold`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    #expect(agree(path.eigenvectorCentrality(), [0.5, half, 0.5], within: 1e-7))
    #expect(try Adjacency(vertexCount: 0, edges: []).eigenvectorCentrality() == [])
    #expect(
      try Adjacency(vertexCount: 4, edges: []).eigenvectorCentrality() == [0.5, 0.5, 0.5, 0.5])
    let isolated = try Adjacency(vertexCount: 3, edges: [(0, 2)]).eigenvectorCentrality()
    #expect(agree(isolated, [half, 0, half]))
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `values are what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let expected = try reference.column(file["expected"]["eigenvector_unit_norm"]["values"])
    let values = try reference.graph.adjacency().eigenvectorCentrality(tolerance: 1e-12)
    #expect(agree(values, expected))
  }
}
