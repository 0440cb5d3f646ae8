import GraphAlgorithms

/// The graphs that are timed, the same on every machine.
enum TrendGraphs {
  /// 20,000 vertices and 200,000 weighted edges, most of them at a few hubs.
  static let hubs = hubsBuilt()

  /// 200 by 200 vertices, weighted.
  static let grid = built(vertexCount: 40_000) { builder, random in
    for vertex in 0..<40_000 {
      let weights = (Double(random.next() % 100 + 1), Double(random.next() % 100 + 1))
      if vertex % 200 != 199 {
        try builder.append(from: vertex, to: vertex + 1, weight: weights.0)
      }
      if vertex + 200 < 40_000 {
        try builder.append(from: vertex, to: vertex + 200, weight: weights.1)
      }
    }
  }

  static func hubsBuilt() -> Adjacency {
    built(vertexCount: 20_000) { builder, random in
      for _ in 0..<200_000 {
        // The product of two uniform numbers favors low vertices.
        let first = Int(random.next() % 20_000) * Int(random.next() % 20_000) / 20_000
        let second = Int(random.next() % 20_000)
        if first != second {
          try builder.append(from: first, to: second, weight: Double(random.next() % 255 + 1))
        }
      }
    }
  }

  private static func built(
    vertexCount: Int, _ addEdges: (inout AdjacencyBuilder, inout Numbers) throws -> Void
  ) -> Adjacency {
    do {
      var builder = try AdjacencyBuilder(vertexCount: vertexCount)
      var numbers = Numbers(state: 2026)
      try addEdges(&builder, &numbers)
      return builder.build()
    } catch {
      fatalError("A graph of the benchmark cannot be built: \(error)")
    }
  }
}

/// Random numbers that are the same everywhere: the generator SplitMix64.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
