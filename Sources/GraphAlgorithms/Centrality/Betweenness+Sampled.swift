/// Betweenness from sampled paths, with how far it may be off.
public struct BetweennessEstimate: Equatable, Sendable {
  /// For each vertex its normalized betweenness, about.
  public let values: [Double]

  /// By how much a value may be off; 0 if the values are exact.
  public let error: Double

  /// How likely it is that no value at all is off by more, over all seeds.
  public let confidence: Double

  /// How many pairs of vertices were drawn; 0 if the values are exact.
  public let sampleCount: Int

  /// Whether sampling would have cost more than searching from every vertex, so that was done.
  public var isExact: Bool { sampleCount == 0 }
}

extension Adjacency {
  /// Returns about how much each vertex lies between the others, from sampled shortest paths.
  ///
  /// Exact betweenness of a graph of a million vertices takes hours; whom everything passes through
  /// shows after a second. A pair of vertices is drawn, then one of its shortest paths, and all who
  /// lie on it score. So many pairs are drawn that, with the given confidence, no value is off by
  /// more than the error, which is absolute: values below it say only that they are small.
  ///
  /// ```swift
  /// let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  /// let estimate = star.sampledBetweenness(error: 0.01, seed: 1)
  /// estimate.values   // [1.0, 0.0, 0.0, 0.0]
  /// estimate.isExact  // true: the graph is too small to gain by sampling
  /// ```
  ///
  /// Values are normalized as in ``betweenness(normalized:lengths:threads:)``, each edge is one step,
  /// and parallel edges are distinct paths. The same seed gives the same values on every machine and
  /// for any number of threads, in the same layout.
  ///
  /// The number of samples is (⌊log₂(*d* − 2)⌋ + 1 + ln 1/*δ*) / 2*ε*² for the error *ε*, the
  /// confidence 1 − *δ* and no more than *d* vertices on a shortest path, with the constant ½ that
  /// Riondato and Kornaropoulos take from experiments; or ln(2*n*/*δ*) / 2*ε*² by Hoeffding's
  /// inequality, which is proven, if that is fewer. Neither depends on how many edges there are.
  ///
  /// - Parameters:
  ///   - error: By how much a value may be off; exact values are computed if it is not positive.
  ///   - confidence: How likely that is to hold for all values at once; exact values are computed if
  ///     it is 1.
  ///   - seed: The seed of the random numbers.
  ///   - threads: How many threads to use at most.
  /// - Returns: The values, and the error and confidence they have.
  /// - Complexity: O(*r* (*n* + *m*)) for *r* samples, in practice far less: a search from both ends
  ///   sees a small part of a graph with short distances. Memory: 36 bytes for each vertex a thread.
  ///
  /// Riondato, M. and Kornaropoulos, E. M. (2016). Fast approximation of betweenness centrality
  /// through sampling. *Data Mining and Knowledge Discovery* 30(2), 438–475.
  public func sampledBetweenness(
    error: Double, confidence: Double = 0.9, seed: UInt64, threads: Int = 1
  ) -> BetweennessEstimate {
    sampledBetweenness(error: error, confidence: confidence, seed: seed, threads: threads) {
      (_: Double) throws(Never) in
    }
  }

  /// Returns about how much each vertex lies between the others, reporting how much is done.
  ///
  /// - Parameters:
  ///   - error: By how much a value may be off.
  ///   - confidence: How likely that is to hold for all values at once.
  ///   - seed: The seed of the random numbers.
  ///   - threads: How many threads to use at most.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: The values, and the error and confidence they have.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*r* (*n* + *m*)) for *r* samples, in practice far less.
  public func sampledBetweenness<Failure>(
    error: Double, confidence: Double = 0.9, seed: UInt64, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> BetweennessEstimate {
    let sampleCount = betweennessSampleCount(error: error, confidence: confidence)
    // A sample costs about as much as 64 arcs of a search from many sources side by side.
    let exactCost = Double(vertexCount) * Double(vertexCount + storage.outgoing.arcCount)
    guard 64 * sampleCount < exactCost else {
      let values = try betweenness(normalized: true, threads: threads, progress: progress)
      return BetweennessEstimate(values: values, error: 0, confidence: 1, sampleCount: 0)
    }
    let samples = BetweennessSamples(graph: self, count: Int(sampleCount), seed: seed)
    let hits = try samples.hits(threads: threads, progress)
    // Pairs with the vertex itself are among the samples, but not among the pairs it could score in.
    let scale = Double(vertexCount) / (sampleCount * Double(vertexCount - 2))
    return BetweennessEstimate(
      values: inGivenOrder(hits).map { Double($0) * scale }, error: error, confidence: confidence,
      sampleCount: Int(sampleCount))
  }

  /// Returns how many pairs must be drawn, infinitely many if no number is enough.
  private func betweennessSampleCount(error: Double, confidence: Double) -> Double {
    guard error > 0 && confidence < 1 && vertexCount > 2 else { return .infinity }
    let count = Double(vertexCount)
    let error = error * (count - 2) / count
    let logarithm = -NaturalLogarithm.of(1 - max(0, confidence))
    let longest = max(3, longestPathBound())
    let dimension = Double(Int.bitWidth - 1 - (longest - 2).leadingZeroBitCount) + 1
    let samples = min(dimension + logarithm, NaturalLogarithm.of(2 * count) + logarithm)
    return max(1, (samples / (2 * error * error)).rounded(.up))
  }

  /// Returns a number of vertices that no shortest path exceeds.
  ///
  /// From any vertex of an undirected graph, all others are within reach of half the diameter or
  /// more; in a directed graph, nothing less than the size of a component holds for sure.
  private func longestPathBound() -> Int {
    withWorkspace { outgoing, incoming, workspace in
      let epoch = workspace.beginEpoch()
      let stamps = workspace.stamps.cells
      let queue = workspace.words(0)
      var bound = 1
      for start in 0..<outgoing.vertexCount where stamps[start] != epoch {
        var search = ComponentSearch(outgoing, incoming, stamps, epoch, queue)
        let (depth, size) = search.run(from: start)
        bound = max(bound, isDirected ? size : min(size, 2 * depth + 1))
      }
      return bound
    }
  }
}

/// The search of one component, both ways along its edges.
private struct ComponentSearch {
  private let rows: (Rows, Rows)
  private let stamps: Cells<UInt32>
  private let epoch: UInt32
  private let queue: Cells<UInt32>
  private var tail = 0

  init(
    _ outgoing: Rows, _ incoming: Rows, _ stamps: Cells<UInt32>, _ epoch: UInt32,
    _ queue: Cells<UInt32>
  ) {
    rows = (outgoing, incoming)
    self.stamps = stamps
    self.epoch = epoch
    self.queue = queue
  }

  mutating func run(from start: Int) -> (depth: Int, size: Int) {
    reach(UInt32(truncatingIfNeeded: start))
    var head = 0
    var depth = -1
    while head < tail {
      depth += 1
      let end = tail
      while head < end {
        let vertex = Int(queue[head])
        head &+= 1
        reachNeighbors(of: vertex, rows.0)
        reachNeighbors(of: vertex, rows.1)
      }
    }
    return (depth, tail)
  }

  @inline(__always)
  private mutating func reachNeighbors(of vertex: Int, _ rows: Rows) {
    var arc = rows.start(of: vertex)
    let end = rows.end(of: vertex)
    while arc < end {
      reach(rows.targets[arc])
      arc &+= 1
    }
  }

  @inline(__always)
  private mutating func reach(_ vertex: UInt32) {
    guard stamps[vertex] != epoch else { return }
    stamps[vertex] = epoch
    queue[tail] = vertex
    tail &+= 1
  }
}
