extension KnownAdjacency {
  /// Returns small random graphs; their names hold the seed each can be made from again.
  ///
  /// Half are directed, half may have loops, half parallel edges; they have from no edge to three
  /// for each vertex.
  package static func random(
    count: Int, largest: Int = 9, startingAt firstSeed: UInt64 = 1
  ) -> [KnownAdjacency] {
    (0..<UInt64(count)).map { random(seed: firstSeed + $0, largest: largest) }
  }

  /// Returns the random graph of one seed.
  package static func random(seed: UInt64, largest: Int = 9) -> KnownAdjacency {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = Int.random(in: 1...largest, using: &generator)
    let isDirected = Bool.random(using: &generator)
    let allowsLoops = Bool.random(using: &generator)
    let allowsParallels = Bool.random(using: &generator)
    let attempts = Int.random(in: 0...(vertexCount * 3), using: &generator)
    var edges: [(Int, Int)] = []
    for _ in 0..<attempts {
      let start = Int.random(in: 0..<vertexCount, using: &generator)
      let end = Int.random(in: 0..<vertexCount, using: &generator)
      if start == end && !allowsLoops { continue }
      let isParallel = edges.contains {
        $0 == (start, end) || (!isDirected && $0 == (end, start))
      }
      if isParallel && !allowsParallels { continue }
      edges.append((start, end))
    }
    return KnownAdjacency(
      "seed \(seed)", vertexCount: vertexCount, edges: edges, isDirected: isDirected)
  }
}
