import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

/// Burt's measures by their formulas, over a matrix.
private struct BruteHoles {
  let constraints: [Double?]
  let sizes: [Double?]
  let hierarchies: [Double?]

  /// By Burt, the tie of *j* with *q* is divided by the strongest of *j*; NetworkX 3.6.1 divides it by
  /// the strongest of *q*, which differs where ties have weights.
  init(_ matrix: [[Double]], dividesByStrongestOfThird: Bool = false) {
    let all = matrix.indices
    let mutual = all.map { i in all.map { j in i == j ? 0 : matrix[i][j] + matrix[j][i] } }
    func p(_ i: Int, _ j: Int) -> Double {
      let sum = mutual[i].reduce(0, +)
      return sum > 0 ? mutual[i][j] / sum : 0
    }
    func m(_ j: Int, _ q: Int) -> Double {
      let most = mutual[dividesByStrongestOfThird ? q : j].max() ?? 0
      return most > 0 ? mutual[j][q] / most : 0
    }
    var constraints: [Double?] = []
    var sizes: [Double?] = []
    var hierarchies: [Double?] = []
    for i in all {
      let contacts = all.filter { mutual[i][$0] > 0 }
      guard !contacts.isEmpty else {
        constraints.append(nil)
        sizes.append(nil)
        hierarchies.append(nil)
        continue
      }
      let terms = contacts.map { j -> Double in
        let sum = p(i, j) + all.reduce(0) { $0 + p(i, $1) * p($1, j) }
        return sum * sum
      }
      let total = terms.reduce(0, +)
      let count = Double(terms.count)
      constraints.append(total)
      sizes.append(
        contacts.reduce(0) { size, j in size + 1 - all.reduce(0) { $0 + p(i, $1) * m(j, $1) } })
      let disorder = terms.reduce(0) { $0 + $1 / (total / count) * log($1 / (total / count)) }
      hierarchies.append(count > 1 ? disorder / (count * log(count)) : 1)
    }
    self.constraints = constraints
    self.sizes = sizes
    self.hierarchies = hierarchies
  }
}

/// Whether two columns have values in the same places and agree in them.
private func agree(_ left: [Double?], _ right: [Double?]) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { left, right in
      guard let left, let right else { return left == nil && right == nil }
      return abs(left - right) <= 1e-9 * max(1, abs(left))
    }
}

@Suite struct StructuralHolesTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 9))
  func `values are those of the formulas over a matrix`(graph: KnownAdjacency) throws {
    let count = graph.vertexCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for (start, end) in graph.edges where start != end {
      matrix[start][end] = 1
      if !graph.isDirected { matrix[end][start] = 1 }
    }
    let brute = BruteHoles(matrix)
    for layout in KnownAdjacency.layouts {
      let holes = try graph.adjacency(layout).structuralHoles()
      #expect(agree(holes.constraints, brute.constraints), "\(graph)")
      #expect(agree(holes.effectiveSizes, brute.sizes), "\(graph)")
      #expect(agree(holes.hierarchies, brute.hierarchies), "\(graph)")
    }
  }

  @Test(arguments: KnownAdjacency.random(count: 200, largest: 8, startingAt: 5000))
  func `weights are strengths, and those of parallel edges add up`(graph: KnownAdjacency) throws {
    var generator = SeededGenerator(seed: UInt64(graph.edges.count + 7))
    let count = graph.vertexCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var builder = try AdjacencyBuilder(vertexCount: count, isDirected: graph.isDirected)
    for (start, end) in graph.edges {
      let weight = Double(Int.random(in: 1...12, using: &generator)) / 4
      try builder.append(from: start, to: end, weight: weight)
      matrix[start][end] += weight
      if !graph.isDirected && start != end { matrix[end][start] += weight }
    }
    let brute = BruteHoles(matrix)
    let holes = builder.build().structuralHoles()
    #expect(agree(holes.constraints, brute.constraints), "\(graph)")
    #expect(agree(holes.effectiveSizes, brute.sizes), "\(graph)")
    #expect(agree(holes.hierarchies, brute.hierarchies), "\(graph)")
  }

  @Test(arguments: 0..<5)
  func `values are those of the reference`(number: Int) throws {
    let reference = try ReferenceValue(fileNamed: "structural-holes")["cases"].list[number]
    let graph = try ReferenceGraph(try reference["graph"])
    let count = graph.names.count
    var builder = try AdjacencyBuilder(vertexCount: count, isDirected: graph.graph.isDirected)
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for (edge, weight) in zip(graph.graph.edges, graph.costs) {
      try builder.append(from: edge.0, to: edge.1, weight: weight)
      matrix[edge.0][edge.1] += weight
      if !graph.graph.isDirected { matrix[edge.1][edge.0] += weight }
    }
    let holes = builder.build().structuralHoles()
    let burt = BruteHoles(matrix)
    let networkX = BruteHoles(matrix, dividesByStrongestOfThird: true)
    #expect(agree(holes.effectiveSizes, burt.sizes))
    for (key, column) in [
      ("constraint", holes.constraints), ("hierarchy", holes.hierarchies),
      ("effective_size", networkX.sizes),
      (
        "efficiency",
        zip(networkX.sizes, holes.contactCounts).map { size, n in size.map { $0 / Double(n) } }
      ),
    ] where reference.has(key) {
      let expected = try graph.column(try reference[key]["values"])
      #expect(agree(column, expected.map { $0 }), "\(key)")
    }
    guard graph.costs.allSatisfy({ $0 == 1 }) else { return }
    #expect(agree(holes.effectiveSizes, networkX.sizes))
  }

  @Test func `the middle of a star is little constrained`() throws {
    let star = try Adjacency(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let holes = star.structuralHoles()
    #expect(holes.constraints[0] == 0.25)
    #expect(holes.effectiveSizes[0] == 4.0)
    #expect(holes.hierarchies[1] == 1)
  }
}
