import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Graphs with more shortest paths than a `Double` can count.
@Suite struct HugePathCountTests {
  /// A path of so many links, each of parallel edges: `strands` to the power of `links` ways.
  private static func rope(links: Int, strands: Int) -> KnownAdjacency {
    KnownAdjacency(
      "rope of \(links) links", vertexCount: links + 1,
      edges: (0..<links).flatMap { Array(repeating: ($0, $0 + 1), count: strands) })
  }

  /// A ring of two ropes of the same length, so that nothing hangs on it like a tree.
  private static func ring(links: Int, strands: Int) -> KnownAdjacency {
    KnownAdjacency(
      "ring of \(links) links", vertexCount: links,
      edges: (0..<links).flatMap { Array(repeating: ($0, ($0 + 1) % links), count: strands) })
  }

  @Test(arguments: [(60, 256), (140, 32), (300, 4)])
  func `the edges of a rope share alike`(links: Int, strands: Int) throws {
    let adjacency = try Self.rope(links: links, strands: strands).adjacency()
    let expected = (0..<links).flatMap { link in
      Array(
        repeating: Double((link + 1) * (links - link)) / Double(strands), count: strands)
    }
    #expect(agree(adjacency.edgeBetweenness(normalized: false), expected))
    let between = (0...links).map { Double($0 * (links - $0)) }
    #expect(agree(adjacency.betweenness(normalized: false), between))
  }

  @Test(arguments: [(121, 512), (301, 64), (300, 64)], [PathLength.steps, .weights])
  func `all vertices of a ring are alike`(size: (links: Int, strands: Int), lengths: PathLength)
    throws
  {
    let graph = Self.ring(links: size.links, strands: size.strands)
    let adjacency = try graph.adjacency(weights: graph.edges.map { _ in 3 }, .given)
    let values = adjacency.betweenness(from: [0], normalized: false, lengths: lengths)
    // Each pair at distance d has d - 1 vertices between on either way.
    let links = size.links
    let total = (1..<links).reduce(0) { $0 + min($1, links - $1) - 1 }
    #expect(agree([values.reduce(0, +)], [Double(total)]))
    #expect(agree(Array(values[1...]), values[1...].reversed()))
    #expect(values.allSatisfy { $0 >= 0 && $0.isFinite })
  }

  @Test(arguments: [(2, 600), (40, 300), (560, 560)], [PathLength.steps, .weights])
  func `from the corner of a lattice all that lies farther passes through each level`(
    size: (width: Int, height: Int), lengths: PathLength
  ) throws {
    let graph = KnownAdjacency.grid(width: size.width, height: size.height)
    guard lengths == .steps || graph.vertexCount < 100_000 else { return }
    let adjacency = try graph.adjacency(weights: graph.edges.map { _ in 0.5 }, .given)
    let values = adjacency.betweenness(from: [0], normalized: false, lengths: lengths)
    var atLevel = [Double](repeating: 0, count: size.width + size.height - 1)
    var countAtLevel = [Int](repeating: 0, count: atLevel.count)
    for vertex in 0..<graph.vertexCount {
      let level = vertex % size.width + vertex / size.width
      atLevel[level] += values[vertex]
      countAtLevel[level] += 1
    }
    var farther = 0
    var expected: [Double] = []
    for count in countAtLevel.reversed() {
      expected.append(Double(farther))
      farther += count
    }
    expected[expected.count - 1] = 0
    #expect(agree(atLevel, expected.reversed()))
    if size.width == size.height {
      let turned = (0..<graph.vertexCount).map {
        values[$0 % size.width * size.width + $0 / size.width]
      }
      let isSymmetric = agree(values, turned)
      #expect(isSymmetric)
    }
  }

  @Test func `between two sets at the ends of many squares half go either way`() throws {
    let squares = 1100
    let graph = KnownAdjacency.diamonds(squares)
    for lengths in [PathLength.steps, .weights] {
      let adjacency = try graph.adjacency(weights: graph.edges.map { _ in 0.25 }, .given)
      let values = adjacency.betweenness(
        between: [0], and: [3 * squares], normalized: true, lengths: lengths)
      let expected = (0..<graph.vertexCount).map { vertex in
        vertex % 3 != 0 ? 0.5 : vertex == 0 || vertex == 3 * squares ? 0 : 1
      }
      #expect(agree(values, expected))
    }
  }

  @Test func `paths are counted by their logarithm where a Double ends`() throws {
    // C(1198, 599) ways lead from corner to corner of 600 by 600.
    let width = 600
    let grid = try KnownAdjacency.grid(width: width, height: width).adjacency()
    let paths = grid.shortestPaths(from: 0, to: width * width - 1)
    #expect(paths.length == 2 * (width - 1))
    #expect(paths.count == .infinity)
    let steps = Double(2 * (width - 1))
    // Stirling's series for ln C(2k, k), whose next term is less than 10⁻⁹.
    let expected =
      steps * 0.693_147_180_559_945_3 - 0.5 * logarithm(steps / 2 * .pi) - 1 / (4 * steps)
    #expect(abs(paths.countLogarithm() - expected) < 1e-6)
    #expect(paths.first { _ in true }?.count == 2 * width - 1)
  }

  /// The natural logarithm, by its series.
  private func logarithm(_ number: Double) -> Double {
    let ratio = (number.significand - 1) / (number.significand + 1)
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1, to: 61, by: 2) {
      sum += 2 * power / Double(odd)
      power *= ratio * ratio
    }
    return sum + Double(number.exponent) * 0.693_147_180_559_945_3
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `samples are drawn evenly beside a place of very many paths`(seed: UInt64) throws {
    // Three ways lead from the rope's end to the last vertex; many more paths lead nowhere else.
    let rope = Self.rope(links: 90, strands: 16)
    var edges = rope.edges
    var count = rope.vertexCount
    let last = count
    count += 1
    for way in 0..<3 {
      for _ in 0...way {
        edges += [(0, count), (count, last)]
        count += 1
      }
      edges.append((last, count))
      count += 1
    }
    let graph = try KnownAdjacency("rope and ways", vertexCount: count, edges: edges).adjacency()
    let exact = graph.betweenness(normalized: true)
    let estimate = graph.sampledBetweenness(error: 0.05, confidence: 0.99, seed: seed)
    let isExact = estimate.isExact
    #expect(!isExact)
    #expect(zip(exact, estimate.values).allSatisfy { abs($0 - $1) <= 0.05 })
  }
}
