import EntenteTestSupport
import GraphAlgorithms
import Testing

/// What holds a graph together, found by taking away one thing after the other.
private struct Taking {
  let force: BruteForce

  init(_ graph: KnownAdjacency) {
    force = BruteForce(graph)
  }

  /// Returns whether edges join two vertices, in whichever direction.
  private func joins(_ start: Int, _ end: Int) -> Int {
    force.multiplicity[start][end] + (force.isDirected ? force.multiplicity[end][start] : 0)
  }

  /// Returns the parts of a set of vertices between which no edge leads.
  private func parts(of set: [Int]) -> [[Int]] {
    var rest = Set(set)
    var parts: [[Int]] = []
    for vertex in set where rest.contains(vertex) {
      var part: [Int] = []
      var open = [vertex]
      rest.remove(vertex)
      while let next = open.popLast() {
        part.append(next)
        for other in rest where joins(next, other) > 0 {
          rest.remove(other)
          open.append(other)
        }
      }
      parts.append(part.sorted())
    }
    return parts
  }

  func articulationPoints() -> [Int] {
    let all = Array(0..<force.vertexCount)
    let count = parts(of: all).count
    return all.filter { vertex in
      let isAlone = all.allSatisfy { joins(vertex, $0) == 0 }
      return parts(of: all.filter { $0 != vertex }).count > count - (isAlone ? 1 : 0)
    }
  }

  /// Returns the pairs that one edge joins and no way around it.
  func bridges() -> [Bridge] {
    var bridges: [Bridge] = []
    for start in 0..<force.vertexCount {
      for end in start..<force.vertexCount where joins(start, end) == 1 {
        if !reaches(end, from: start) { bridges.append(Bridge(start, end)) }
      }
    }
    return bridges
  }

  private func reaches(_ target: Int, from source: Int) -> Bool {
    var seen: Set = [source]
    var open = [source]
    while let vertex = open.popLast() {
      for other in 0..<force.vertexCount where joins(vertex, other) > 0 && !seen.contains(other) {
        if vertex == source && other == target { continue }
        seen.insert(other)
        open.append(other)
      }
    }
    return seen.contains(target)
  }

  /// Splits sets of vertices where one of them holds two parts together, until none does.
  func blocks() -> [[Int]] {
    var open = parts(of: Array(0..<force.vertexCount))
    var blocks: [[Int]] = []
    while let set = open.popLast() {
      let cut = set.first { vertex in parts(of: set.filter { $0 != vertex }).count > 1 }
      if let cut {
        open += parts(of: set.filter { $0 != cut }).map { ($0 + [cut]).sorted() }
      } else if set.count > 1 {
        blocks.append(set)
      }
    }
    return blocks.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// Checks what holds a graph together against taking away one thing after the other.
func checkBlocks(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let taking = Taking(graph)
  let adjacency = try graph.adjacency(layout)
  let blocks = adjacency.blocks()
  let sets = (0..<blocks.count).map { blocks.vertices(of: $0) }
  #expect(sets == taking.blocks(), "\(graph)", sourceLocation: sourceLocation)
  #expect(blocks.sizes == sets.map(\.count), "\(graph)", sourceLocation: sourceLocation)
  #expect(
    adjacency.articulationPoints() == taking.articulationPoints(), "\(graph)",
    sourceLocation: sourceLocation)
  #expect(
    adjacency.bridges() == taking.bridges(), "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct BlocksTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 400, largest: 10))
  func `blocks, articulation points and bridges are what taking away finds`(
    graph: KnownAdjacency
  ) throws {
    for layout in KnownAdjacency.layouts { try checkBlocks(graph, layout) }
  }

  @Test func `the examples in the documentation hold`() throws {
    let graph = try Adjacency(vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
    let blocks = graph.blocks()
    #expect(blocks.count == 3)
    #expect(blocks.vertices(of: 0) == [0, 1, 2])
    #expect(blocks.vertices(of: 1) == [2, 3])
    #expect(blocks.sizes == [3, 2, 2])
    #expect(blocks.vertices(of: 3) == [])
    #expect(graph.articulationPoints() == [2, 3])
    #expect(graph.bridges() == [Bridge(2, 3), Bridge(3, 4)])
  }

  @Test func `a long path needs no deep stack`() throws {
    let count = 300_000
    let path = try Adjacency(
      vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) }, layout: .byDegree)
    #expect(path.articulationPoints() == Array(1..<count - 1))
    #expect(path.bridges().count == count - 1)
    #expect(path.blocks().vertices(of: count - 2) == [count - 2, count - 1])
  }

  @Test func `edges that lead opposite ways are parallel when directions do not count`() throws {
    let graph = try Adjacency(
      vertexCount: 3, edges: [(0, 1), (1, 0), (2, 1)], isDirected: true)
    #expect(graph.bridges() == [Bridge(1, 2)])
    #expect(graph.articulationPoints() == [1])
  }
}
