import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Returns whether two columns agree, to nine digits of values around 1 or larger.
private func agrees(_ left: [Double], _ right: [Double]) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
}

/// A random graph with weights, as algorithms see it and as a matrix.
private struct WeightedCase {
  let adjacency: Adjacency
  let plain: TieMatrix
  let weighted: TieMatrix

  init(_ graph: KnownAdjacency, layout: Adjacency.Layout, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let weights = graph.edges.map { _ in Double(Int.random(in: 1...8, using: &generator)) / 4 }
    var builder = try AdjacencyBuilder(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected)
    for (edge, weight) in zip(graph.edges, weights) {
      try builder.append(from: edge.0, to: edge.1, weight: weight)
    }
    adjacency = builder.build(layout: layout)
    plain = TieMatrix(graph, hasLoops: true)
    weighted = TieMatrix(graph, hasLoops: true) { weights[$0] }
  }
}

@Suite struct WalkMeasuresTests {
  static let graphs = KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 10)

  @Test(arguments: graphs)
  func `Katz centrality is the sum of all walks`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let known = try WeightedCase(graph, layout: layout, seed: 3)
      for (matrix, usesWeights) in [(known.plain, false), (known.weighted, true)] {
        let bound = known.adjacency.eigenvalueBound(usesWeights: usesWeights)
        for share in [0.2, 0.85, 0.97] {
          let attenuation = bound > 0 ? share / bound : share
          let found = try #require(
            known.adjacency.katzCentrality(attenuation: attenuation, usesWeights: usesWeights),
            "\(graph)")
          #expect(agrees(found, matrix.katz(attenuation: attenuation)), "\(graph), \(share)")
        }
      }
    }
  }

  @Test(arguments: graphs)
  func `no bound is below the largest eigenvalue`(graph: KnownAdjacency) throws {
    let bound = try graph.adjacency().eigenvalueBound()
    // The powers of the matrix grow no faster than the bound says.
    let grown = TieMatrix(graph, hasLoops: true).katz(attenuation: bound > 0 ? 0.999 / bound : 1)
    #expect(grown.allSatisfy { $0.isFinite }, "\(graph)")
    let degrees = try graph.adjacency().degrees(.incoming)
    #expect(bound <= Double(degrees.max() ?? 0) + 1e-12, "\(graph)")
  }

  @Test func `a sum without an end has no value`() throws {
    let kite = try KnownAdjacency.krackhardtKite.adjacency()
    #expect(kite.katzCentrality(attenuation: 0.5) == nil)
    #expect(kite.katzCentrality(attenuation: 0) == nil)
    #expect(kite.katzCentrality(attenuation: -1) == nil)
    #expect(kite.katzCentrality(attenuation: .nan) == nil)
    #expect(kite.katzCentrality(attenuation: .infinity) == nil)
    let circle = try Adjacency(
      vertexCount: 5, edges: (0..<5).map { ($0, ($0 + 1) % 5) }, isDirected: true)
    #expect(circle.katzCentrality(attenuation: 1) == nil)
    #expect(try Adjacency(vertexCount: 0, edges: []).katzCentrality(attenuation: 1) == [])
    // Where no way leads back every attenuation gives the sum an end.
    let chain = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)], isDirected: true)
    #expect(chain.katzCentrality(attenuation: 10) == [1, 11, 111, 1111])
  }

  @Test(arguments: graphs)
  func `hubs and authorities are the leading singular vectors`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let known = try WeightedCase(graph, layout: layout, seed: 4)
      for (matrix, usesWeights) in [(known.plain, false), (known.weighted, true)] {
        let scores = try known.adjacency.hubsAndAuthorities(usesWeights: usesWeights)
        for (values, isAuthority) in [(scores.hubs, false), (scores.authorities, true)] {
          #expect(values.count == graph.vertexCount)
          #expect(values.allSatisfy { $0 >= 0 }, "\(graph)")
          let norm = values.reduce(0) { $0 + $1 * $1 }
          #expect(values.isEmpty || abs(norm - 1) < 1e-12, "\(graph)")
          #expect(matrix.residual(values, doubled: isAuthority) < 1e-7, "\(graph)")
        }
      }
    }
  }

  @Test(arguments: graphs)
  func `currents are those of Kirchhoff's equations`(graph: KnownAdjacency) throws {
    let count = Double(graph.vertexCount)
    for layout in KnownAdjacency.layouts {
      let known = try WeightedCase(graph, layout: layout, seed: 5)
      for (matrix, usesWeights) in [(known.plain, false), (known.weighted, true)] {
        let sums = try #require(
          known.adjacency.currentFlowBetweenness(normalized: false, usesWeights: usesWeights))
        #expect(agrees(sums, matrix.currentFlow()), "\(graph)")
        let shares = try #require(
          known.adjacency.currentFlowBetweenness(normalized: true, usesWeights: usesWeights))
        let pairs = max(1, (count - 1) * (count - 2) / 2)
        #expect(agrees(shares, sums.map { $0 / pairs }), "\(graph)")
      }
    }
  }

  @Test func `a component too large for currents has none`() throws {
    let limit = Adjacency.currentFlowLimit
    let path = try Adjacency(vertexCount: limit + 1, edges: (0..<limit).map { ($0, $0 + 1) })
    #expect(path.currentFlowBetweenness(normalized: false) == nil)
    let apart = try Adjacency(
      vertexCount: limit + 1, edges: (0..<limit - 1).map { ($0, $0 + 1) })
    let sums = try #require(apart.currentFlowBetweenness(normalized: false))
    // On a path the current between two passes through all between them.
    let middle = Double(limit / 2) * Double(limit / 2 - 1)
    #expect(abs(sums[limit / 2] - middle) < 1e-6 * middle)
  }

  @Test func `conductances out of any proportion end without an answer or with numbers`() throws {
    for weights in [[1e300, 1e-300, 1], [1e-307, 1, 1e308], [1, 0, 1], [0, 0, 0]] {
      var builder = AdjacencyBuilder()
      for (edge, weight) in zip([(0, 1), (1, 2), (2, 0)], weights) {
        try builder.append(from: edge.0, to: edge.1, weight: weight)
      }
      let graph = builder.build()
      let sums = graph.currentFlowBetweenness(normalized: true, usesWeights: true)
      #expect(sums?.allSatisfy { $0.isFinite } ?? true)
      let katz = graph.katzCentrality(attenuation: 0.5, usesWeights: true)
      #expect(katz?.allSatisfy { $0.isFinite } ?? true)
      let scores = try graph.hubsAndAuthorities(usesWeights: true)
      #expect(scores.hubs.allSatisfy { $0.isFinite })
    }
  }

  @Test func `the examples in the documentation hold`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let katz = try #require(path.katzCentrality(attenuation: 0.5))
    #expect(agrees(katz, [3, 4, 3]))
    #expect(path.katzCentrality(attenuation: 0.8) == nil)
    let triangle = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
    #expect(triangle.eigenvalueBound() == 2.0)
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let currents = try #require(square.currentFlowBetweenness(normalized: false))
    #expect(agrees(currents, [1, 1, 1, 1]))
    let graph = try Adjacency(
      vertexCount: 4, edges: [(0, 2), (1, 2), (1, 3)], isDirected: true)
    let scores = try graph.hubsAndAuthorities()
    #expect(zip(scores.hubs, [0.526, 0.851, 0, 0]).allSatisfy { abs($0 - $1) < 1e-3 })
    #expect(zip(scores.authorities, [0, 0, 0.851, 0.526]).allSatisfy { abs($0 - $1) < 1e-3 })
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `values are what networkx and numpy give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    let expected = try file["expected"]
    let katz = try #require(graph.katzCentrality(attenuation: 0.1))
    #expect(try agrees(katz, reference.column(expected["katz_raw"]["values"])))
    for (key, normalized) in [
      ("current_flow_betweenness_raw", false), ("current_flow_betweenness_normalised", true),
    ] {
      let currents = try #require(graph.currentFlowBetweenness(normalized: normalized))
      #expect(try agrees(currents, reference.column(expected[key]["values"])))
    }
  }
}
