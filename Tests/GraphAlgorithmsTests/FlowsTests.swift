import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct FlowsTests {
  @Test(arguments: KnownAdjacency.all)
  func `disjoint paths are as many as a smallest cut has members`(known: KnownAdjacency) throws {
    guard known.vertexCount <= 9 else { return }
    try checkFlows(in: known)
  }

  @Test func `so they are on random graphs`() throws {
    for known in KnownAdjacency.random(count: 200, largest: 6, startingAt: 900) {
      try checkFlows(in: known)
    }
  }

  @Test func `the counts and cuts of the reference are reproduced`() throws {
    var checked = 0
    for value in try ReferenceValue(fileNamed: "paths")["cases"].list
    where value.has("all_min_vertex_cuts") {
      let reference = try ReferenceGraph(value["graph"])
      let graph = try reference.graph.adjacency()
      func number(_ name: ReferenceValue) throws -> Int {
        try #require(reference.names.firstIndex(of: name.text))
      }
      let source = try number(value["source"])
      let target = try number(value["target"])
      let vertexPaths = graph.vertexDisjointPaths(from: source, to: target)
      let edgePaths = graph.edgeDisjointPaths(from: source, to: target)
      #expect(vertexPaths.count == Int(try value["vertex_disjoint_paths"]["values"].number))
      #expect(edgePaths.count == Int(try value["edge_disjoint_paths"]["values"].number))
      let vertexCuts = graph.minimumVertexCuts(from: source, to: target, limit: 1000)
      let expected = try value["all_min_vertex_cuts"]["values"].list.map {
        Set(try $0.list.map(number))
      }
      #expect(Set(vertexCuts.map { Set($0) }) == Set(expected))
      #expect(vertexCuts.count == expected.count)
      let edgeCuts = graph.minimumEdgeCuts(from: source, to: target, limit: 1000)
      let expectedEdges = try value["all_min_edge_cuts"]["values"].list.map {
        Set(try $0.list.map { Set(try $0.list.map(number)) })
      }
      #expect(Set(edgeCuts.map { Set($0.map { Set([$0.from, $0.to]) }) }) == Set(expectedEdges))
      #expect(edgeCuts.count == expectedEdges.count)
      checked += 1
    }
    #expect(checked == 5)
  }

  @Test func `a square has two disjoint paths, and a line is parted by each vertex between`() throws
  {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.vertexDisjointPaths(from: 0, to: 2) == [[0, 1, 2], [0, 3, 2]])
    let line = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    #expect(line.minimumVertexCuts(from: 0, to: 3, limit: 10) == [[1], [2]])
  }

  @Test func `a limit keeps to the first sets and paths`() throws {
    let ladder = try Adjacency(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)])
    #expect(ladder.minimumVertexCuts(from: 0, to: 5, limit: 2) == [[1], [2]])
    #expect(ladder.minimumVertexCuts(from: 0, to: 5, limit: 0).isEmpty)
    #expect(ladder.minimumEdgeCuts(from: 5, to: 0, limit: 1).first?.map(\.to) == [4])
    #expect(ladder.vertexDisjointPaths(from: 0, to: 5, limit: 0).isEmpty)
    #expect(ladder.vertexDisjointPaths(from: 2, to: 2).isEmpty)
    #expect(ladder.edgeDisjointPaths(from: 0, to: 5) == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func `the first path is the one that a search from the source alone comes to`() throws {
    var checked = 0
    for known in KnownAdjacency.random(count: 200, largest: 12, startingAt: 300) {
      let graph = try known.adjacency()
      for source in graph.vertices {
        for target in graph.vertices where source != target {
          var before: [Int: Int] = [source: source]
          var queue = [source]
          var head = 0
          while head < queue.count, before[target] == nil {
            for neighbor in graph.neighbors(of: queue[head]) where before[neighbor] == nil {
              before[neighbor] = queue[head]
              queue.append(neighbor)
            }
            head += 1
          }
          var path = before[target] == nil ? [] : [target]
          while let last = path.last, let next = before[last], next != last { path.append(next) }
          let expected = path.isEmpty ? [] : [path.reversed() as [Int]]
          #expect(graph.vertexDisjointPaths(from: source, to: target, limit: 1) == expected)
          #expect(graph.edgeDisjointPaths(from: source, to: target, limit: 1) == expected)
          if !expected.isEmpty { checked += 1 }
        }
      }
    }
    #expect(checked > 1000)
  }

  private func checkFlows(in known: KnownAdjacency) throws {
    let graph = try known.adjacency()
    let links = Set(
      known.edges.filter { $0.0 != $0.1 }.map { from, to in
        known.isDirected || from < to ? [from, to] : [to, from]
      }
    ).sorted { $0.lexicographicallyPrecedes($1) }
    for source in 0..<known.vertexCount {
      for target in 0..<known.vertexCount where source != target {
        func isParted(_ vertices: Set<Int>, _ edges: Set<[Int]>) -> Bool {
          var reached: Set<Int> = [source]
          var frontier = [source]
          while let vertex = frontier.popLast() {
            for link in links where !edges.contains(link) {
              for (from, to) in [(link[0], link[1]), (link[1], link[0])]
              where from == vertex && (from == link[0] || !known.isDirected) {
                if !vertices.contains(to), reached.insert(to).inserted { frontier.append(to) }
              }
            }
          }
          return !reached.contains(target)
        }
        let words = "\(known), \(source) to \(target)"
        let between = (0..<known.vertexCount).filter { $0 != source && $0 != target }
        let isAdjacent = !isParted(Set(between), [])
        let smallest =
          isAdjacent || isParted([], [])
          ? [] : Self.smallest(of: between) { isParted(Set($0), []) }
        let cuts = graph.minimumVertexCuts(from: source, to: target, limit: 10_000)
        #expect(Set(cuts) == Set(smallest) && cuts.count == smallest.count, "\(words)")
        let paths = graph.vertexDisjointPaths(from: source, to: target)
        if isAdjacent {
          // The edge that joins them is one of the paths, and the others are those without it.
          let ends = known.isDirected || source < target ? [source, target] : [target, source]
          let rest = Self.smallest(of: between) { isParted(Set($0), [ends]) }
          #expect(paths.count == 1 + (rest.first?.count ?? 0), "\(words)")
        } else {
          #expect(paths.count == smallest.first?.count ?? 0, "\(words)")
        }
        let passed = paths.flatMap { $0.dropFirst().dropLast() }
        #expect(Set(passed).count == passed.count, "\(words)")
        check(paths, from: source, to: target, links, known.isDirected, words)
        let edgePaths = graph.edgeDisjointPaths(from: source, to: target)
        check(edgePaths, from: source, to: target, links, known.isDirected, words)
        guard links.count <= 10 else { continue }
        let least = isParted([], []) ? [] : Self.smallest(of: links) { isParted([], Set($0)) }
        #expect(edgePaths.count == least.first?.count ?? 0, "\(words)")
        let edgeCuts = graph.minimumEdgeCuts(from: source, to: target, limit: 10_000).map { cut in
          Set(
            cut.map { edge in
              known.isDirected || edge.from < edge.to
                ? [edge.from, edge.to] : [edge.to, edge.from]
            })
        }
        #expect(Set(edgeCuts) == Set(least.map { Set($0) }), "\(words)")
        #expect(edgeCuts.count == least.count, "\(words)")
      }
    }
  }

  private func check(
    _ paths: [[Int]], from source: Int, to target: Int, _ links: [[Int]], _ isDirected: Bool,
    _ words: String
  ) {
    var taken: Set<[Int]> = []
    for path in paths {
      #expect(path.first == source && path.last == target, "\(words)")
      #expect(Set(path).count == path.count, "\(words)")
      for (from, to) in zip(path, path.dropFirst()) {
        let link = isDirected || from < to ? [from, to] : [to, from]
        #expect(links.contains(link), "\(words)")
        #expect(taken.insert(link).inserted, "\(words): an edge is shared")
      }
    }
  }

  /// All smallest parts of a list for which something holds.
  private static func smallest<Item>(
    of items: [Item], where holds: ([Item]) -> Bool
  ) -> [[Item]] {
    let masks = (0..<(1 << items.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    var found: [[Item]] = []
    for mask in masks {
      if let first = found.first, mask.nonzeroBitCount > first.count { break }
      let part = items.indices.filter { mask >> $0 & 1 == 1 }.map { items[$0] }
      if holds(part) { found.append(part) }
    }
    return found
  }
}
