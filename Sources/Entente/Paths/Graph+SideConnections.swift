internal import GraphAlgorithms

extension Graph {
  /// The ways between two sets of entities, such as the sides of two states, ranked by how telling they are.
  ///
  /// A way begins at an entity of the first set, ends at one of the second, and passes none of either. An
  /// entity of both sets is at neither end and may lie between. Ways are judged as those between two
  /// entities are; of equal ones, such as all ties that join the sets directly, those come first whose ends
  /// have to do with the fewest.
  ///
  /// ```swift
  /// let france = graph.side(of: "france"), kazakhstan = graph.side(of: "kazakhstan")
  /// try graph.connections(between: france, and: kazakhstan, limit: 20).between
  /// ```
  ///
  /// Entities of the sets that are to be stayed away from are left out, by kind, by name or by side; the
  /// kinds and sides to pass through are about what lies between.
  ///
  /// - Parameters:
  ///   - first: Where the ways begin.
  ///   - second: Where they lead.
  ///   - limit: How many ways to find at most.
  ///   - restriction: What the ways may pass through; everything where nothing is said.
  /// - Returns: The ways and who stands on them; no ways where none leads there.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*k* · *l* · (*m* + *n* log *n*)) for *k* ways of at most *l* steps (Yen 1971).
  public func connections(
    between first: Set<Entity.ID>, and second: Set<Entity.ID>, limit: Int = 10,
    within restriction: Restriction = .none
  ) throws(GraphError) -> Connections {
    try restriction.check(in: self)
    let ends = restriction.ends
    var sides: [Set<Int>] = []
    for ids in [first.subtracting(second), second.subtracting(first)] {
      var side: Set<Int> = []
      for id in ids.sorted() {
        let position = try position(of: id)
        if ends.admits(entities[position], in: vocabulary) { side.insert(position) }
      }
      sides.append(side)
    }
    for id in first.intersection(second).sorted() { _ = try position(of: id) }
    let all = sides[0].union(sides[1])
    let passages = self.ways(within: restriction, keeping: all)
    let costs = cache.costs(within: restriction, keeping: all, of: self)
    let ways = SideWays(from: sides[0], to: sides[1], on: passages, costs.ofEach).found(
      limit: limit
    )
    .map { Connection(path: path(along: $0.vertices, on: passages), score: $0.cost) }
    return Connections(ways: ways, between: intermediaries(of: ways))
  }
}

/// The ways from any of some entities to any of others, as those from one vertex more to another.
private struct SideWays {
  private let adjacency: Adjacency
  private let costs: ArcCosts?
  private let start: Int
  private let end: Int

  /// What an end counts of what it would cost to pass it: two ends together less than the grid of scores, so
  /// that they only decide between equals.
  private static let leastPart = 0x1p-26

  /// Makes the ways on passages whose edges and entities cost what is known.
  init(
    from first: Set<Int>, to second: Set<Int>, on passages: Passages, _ known: ArcCosts
  ) {
    let count = known.vertices.count
    (start, end) = (count, count + 1)
    var arcs: [(Int, Int)] = []
    var crossing: [Double] = []
    arcs.reserveCapacity(2 * passages.adjacency.edgeCount)
    crossing.reserveCapacity(2 * passages.adjacency.edgeCount)
    var isFirst = [Bool](repeating: false, count: count)
    for vertex in first { isFirst[vertex] = true }
    // The rows, and not all edges: those that the restriction closes stand in none.
    for vertex in 0..<count where !second.contains(vertex) {
      passages.adjacency.forEachArc(of: vertex) { neighbor, edge in
        if isFirst[neighbor] { return }
        arcs.append((vertex, neighbor))
        crossing.append(known.edges[edge])
      }
    }
    for vertex in first.sorted() {
      arcs.append((start, vertex))
      crossing.append(known.vertices[vertex] * Self.leastPart)
    }
    for vertex in second.sorted() {
      arcs.append((vertex, end))
      crossing.append(known.vertices[vertex] * Self.leastPart)
    }
    var passing = known.vertices + [0, 0]
    for vertex in first.union(second) { passing[vertex] = 0 }
    adjacency = Adjacency(checkedVertexCount: count + 2, edges: arcs, isDirected: true)
    // Logarithms of numbers from 1 up are neither negative nor undefined.
    costs = try? ArcCosts(edges: crossing, vertices: passing)
  }

  func found(limit: Int) -> [(vertices: [Int], cost: Double)] {
    guard let costs else { return [] }
    return adjacency.cheapestPaths(from: start, to: end, limit: limit, costs: costs)
      .map { (Array($0.vertices.dropFirst().dropLast()), StepWeights.onGridBelow($0.cost)) }
  }
}
