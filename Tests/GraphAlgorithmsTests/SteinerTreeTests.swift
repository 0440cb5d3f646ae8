import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct SteinerTreeTests {
  /// The cost and the number of edges of the best tree, by trying every set of vertices.
  private func best(
    of known: KnownAdjacency, joining terminals: Set<Int>, _ costs: ArcCosts
  ) -> (cost: Double, steps: Int)? {
    var best: (cost: Double, steps: Int)?
    for set in 0..<(1 << known.vertexCount) where terminals.allSatisfy({ set >> $0 & 1 == 1 }) {
      var group = Array(0..<known.vertexCount)
      var (cost, steps) = (0.0, 0)
      for edge in known.edges.indices.sorted(by: { costs.edges[$0] < costs.edges[$1] }) {
        let (from, to) = known.edges[edge]
        guard set >> from & 1 == 1, set >> to & 1 == 1, group[from] != group[to] else { continue }
        let (old, new) = (group[from], group[to])
        group = group.map { $0 == old ? new : $0 }
        cost += costs.edges[edge]
        steps += 1
      }
      guard steps == set.nonzeroBitCount - 1 else { continue }
      for vertex in 0..<known.vertexCount where set >> vertex & 1 == 1 && !costs.vertices.isEmpty {
        if !terminals.contains(vertex) { cost += costs.vertices[vertex] }
      }
      if cost < .infinity, best.map({ (cost, steps) < $0 }) ?? true { best = (cost, steps) }
    }
    return best
  }

  private func check(
    _ tree: SteinerTree, of known: KnownAdjacency, joining terminals: Set<Int>, _ costs: ArcCosts
  ) {
    #expect(terminals.isSubset(of: tree.vertices), "\(known)")
    #expect(tree.vertices.count == tree.edges.count + 1, "\(known)")
    var reached: Set<Int> = [tree.vertices[0]]
    for _ in tree.edges {
      for edge in tree.edges {
        let (from, to) = known.edges[edge]
        if reached.contains(from) || reached.contains(to) { reached.formUnion([from, to]) }
      }
    }
    #expect(reached == Set(tree.vertices), "\(known)")
    var cost = tree.edges.reduce(0) { $0 + costs.edges[$1] }
    if !costs.vertices.isEmpty {
      for vertex in tree.vertices where !terminals.contains(vertex) {
        cost += costs.vertices[vertex]
      }
    }
    #expect(tree.cost == cost, "\(known)")
    #expect(tree.lowerBound <= tree.cost, "\(known)")
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `the best tree equals trying all, and the other is as near as it says`(seed: UInt64) throws {
    let known = KnownAdjacency.random(seed: seed)
    let graph = try known.adjacency()
    var generator = SeededGenerator(seed: seed &+ 1000)
    func cost() -> Double {
      Int.random(in: 0..<12, using: &generator) == 0
        ? .infinity : Double(Int.random(in: 0...9, using: &generator)) / 4
    }
    let hasTolls = Bool.random(using: &generator)
    let costs = try ArcCosts(
      edges: known.edges.map { _ in cost() },
      vertices: hasTolls ? (0..<known.vertexCount).map { _ in cost() } : [])
    let count = Int.random(in: 1...known.vertexCount, using: &generator)
    let terminals = Array((0..<known.vertexCount).shuffled(using: &generator).prefix(count))
    let best = best(of: known, joining: Set(terminals), costs)
    let exact = graph.steinerTree(joining: terminals, costs: costs)
    let near = graph.steinerTree(joining: terminals, costs: costs, effort: 0)
    guard let best else {
      #expect(exact == nil && near == nil, "seed \(seed)")
      return
    }
    let tree = try #require(exact, "seed \(seed)")
    check(tree, of: known, joining: Set(terminals), costs)
    #expect(tree.isExact && tree.lowerBound == tree.cost, "seed \(seed)")
    #expect(tree.cost == best.cost && tree.edges.count == best.steps, "seed \(seed)")
    let other = try #require(near, "seed \(seed)")
    check(other, of: known, joining: Set(terminals), costs)
    #expect(other.lowerBound <= best.cost && best.cost <= other.cost, "seed \(seed)")
    let factor = hasTolls ? Double(count - 1) : 2 * (1 - 1 / Double(count))
    #expect(other.cost <= max(1, factor) * best.cost, "seed \(seed)")
    let again = graph.steinerTree(joining: terminals.reversed() + terminals, costs: costs)
    #expect(again == tree, "seed \(seed)")
  }

  @Test func `the kite's Carol, Ed and Jane are joined by six edges`() throws {
    let graph = try KnownAdjacency.krackhardtKite.adjacency()
    let costs = try ArcCosts(edges: graph.edgeIDs.map { _ in 1 })
    let tree = try #require(graph.steinerTree(joining: [2, 4, 9], costs: costs))
    #expect(tree.cost == 6 && tree.isExact && tree.vertices.count == 7)
  }

  @Test func `the documented star is joined at its middle`() throws {
    let star = try Adjacency(vertexCount: 5, edges: [(0, 3), (1, 3), (2, 3), (0, 4), (4, 1)])
    let costs = try ArcCosts(edges: [1, 1, 1, 1, 1])
    let tree = star.steinerTree(joining: [0, 1, 2], costs: costs)
    #expect(tree?.edges == [0, 1, 2])
    #expect(tree?.vertices == [0, 1, 2, 3])
    #expect(tree?.isExact == true)
    #expect(star.steinerTree(joining: [], costs: costs) == nil)
    #expect(star.steinerTree(joining: [4, 4], costs: costs)?.vertices == [4])
  }

  @Test func `many vertices are joined nearly as well, and it says so`() throws {
    let grid = KnownAdjacency.grid(width: 30, height: 30)
    let graph = try grid.adjacency()
    let costs = try ArcCosts(edges: graph.edgeIDs.map { _ in 1 })
    let terminals = Array(stride(from: 0, to: 900, by: 29))
    let tree = try #require(graph.steinerTree(joining: terminals, costs: costs))
    #expect(!tree.isExact && tree.lowerBound > tree.cost / 2)
    check(tree, of: grid, joining: Set(terminals), costs)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a search around the vertices finds the tree of a search of all`(seed: UInt64) throws {
    let known = KnownAdjacency.random(seed: seed, largest: seed % 4 == 0 ? 12 : 400)
    var generator = SeededGenerator(seed: seed &+ 5000)
    var edges = known.edges
    if seed % 3 > 0 {
      // With these it hangs together.
      edges += (1..<max(2, known.vertexCount)).filter { $0 < known.vertexCount }
        .map { ($0, Int.random(in: 0..<$0, using: &generator)) }
    }
    let graph = try Adjacency(
      vertexCount: known.vertexCount, edges: edges, isDirected: known.isDirected,
      layout: seed % 5 == 0 ? .byDegree : .given)
    let (isReal, most) = (seed % 7 == 0, Int.random(in: 0...9, using: &generator))
    func cost(isEver: Bool) -> Double {
      if isEver, Int.random(in: 0..<12, using: &generator) == 0 { return .infinity }
      return isReal
        ? Double.random(in: 0...1, using: &generator)
        : Double(Int.random(in: 0...most, using: &generator)) / 4
    }
    let hasTolls = Bool.random(using: &generator)
    let isClosed = Bool.random(using: &generator)
    let costs = try ArcCosts(
      edges: edges.map { _ in cost(isEver: isClosed) },
      vertices: hasTolls ? (0..<known.vertexCount).map { _ in cost(isEver: isClosed) } : [])
    let terminals = Array(
      (0..<known.vertexCount).shuffled(using: &generator)
        .prefix(Int.random(in: 2...7, using: &generator)))
    let whole = graph.steinerTree(joining: terminals, costs: costs, isBounded: false)
    let bounded = graph.steinerTree(joining: terminals, costs: costs, isBounded: true)
    #expect(bounded == whole, "seed \(seed)")
    #expect(whole != nil || isClosed || seed % 3 == 0, "seed \(seed)")
  }

  @Test func `in a large graph, too, it is the tree of a search of all`() throws {
    let grid = KnownAdjacency.grid(width: 70, height: 70)
    let graph = try grid.adjacency()
    let costs = try ArcCosts(edges: graph.edgeIDs.map { Double($0 % 3 + 1) })
    let terminals = [1010, 1040, 2345, 3020]
    let tree = try #require(graph.steinerTree(joining: terminals, costs: costs))
    #expect(tree == graph.steinerTree(joining: terminals, costs: costs, isBounded: false))
    check(tree, of: grid, joining: Set(terminals), costs)
    // Where the search may take no longer, the answer is near, and says so.
    let near = try #require(graph.steinerTree(joining: terminals, costs: costs, effort: 4000))
    #expect(!near.isExact && near.lowerBound <= tree.cost && tree.cost <= near.cost)
  }
}
