extension Adjacency {
  /// Returns how much passes through each vertex if each sends every other a packet the shortest way.
  ///
  /// A packet knows which neighbors are nearer to its target, and is shared out equally among the edges
  /// to these. So a vertex from which many shortest paths go on gets no more of it than another; with
  /// betweenness, which shares it out equally among whole paths, it does.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.loadCentrality(normalized: false)  // [1.0, 1.0, 1.0, 1.0]
  /// ```
  ///
  /// - Pairs are ordered, in an undirected graph too: the way there may share out other than the way
  ///   back. The two ends of a way do not lie on it. A pair that no way joins has nothing between.
  /// - The normalized values are divided by (*n* − 1)(*n* − 2), and are 0 where there is no such pair.
  /// - Parallel edges take a share each. Loops and weights change nothing.
  /// - In a directed graph NetworkX shares out from the target back to the source: it gives these
  ///   values for the graph with all edges turned round.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs of other vertices.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its load.
  /// - Complexity: O(*n m*). Memory is 16 bytes for each vertex and thread, and some columns of sums.
  ///
  /// Goh, K.-I., Kahng, B. and Kim, D. (2001). Universal behavior of load distribution in scale-free
  /// networks. *Physical Review Letters* 87, 278701.
  public func loadCentrality(normalized: Bool, threads: Int = 1) -> [Double] {
    loadCentrality(normalized, threads, Checkpoint())
  }

  /// Returns how much passes through each vertex, reporting how much is done.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs of other vertices.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex its load.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n m*)
  public func loadCentrality<Failure>(
    normalized: Bool, threads: Int = 1, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { loadCentrality(normalized, threads, $0) }
  }

  private func loadCentrality(
    _ normalized: Bool, _ threads: Int, _ checkpoint: Checkpoint
  ) -> [Double] {
    let sums = withRows { outgoing, incoming in
      LoadRun(outgoing: outgoing, incoming: incoming).sums(threads, checkpoint)
    }
    let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
    let divisor = normalized && pairs > 0 ? pairs : 1
    return inGivenOrder((0..<vertexCount).map { sums.cells[$0] / divisor })
  }
}

/// The packets to every vertex, in blocks of targets.
private struct LoadRun {
  private static let blockCount = 64
  private static let blockVisits = 0x1p26

  let outgoing: Rows
  let incoming: Rows

  /// Returns for each row what passes through it; blocks follow from the graph alone.
  func sums(_ threads: Int, _ checkpoint: Checkpoint) -> Column<Double> {
    let count = outgoing.vertexCount
    let visits = Double(count) * Double(count + outgoing.arcCount)
    let blockCount = min(count, max(Self.blockCount, Int(visits / Self.blockVisits)))
    let total = OrderedSum(width: count, blockCount: blockCount)
    let searches = (0..<Parallel.workerCount(blocks: blockCount, threads: threads)).map { _ in
      LoadSearch(outgoing: outgoing, incoming: incoming)
    }
    Parallel.forEachBlock(
      count: blockCount, threads: threads, checkpoint: checkpoint
    ) { block, worker in
      let sums = total.column()
      for target in (block * count / blockCount)..<((block + 1) * count / blockCount) {
        searches[worker].add(to: target, sums.cells)
      }
      total.add(sums, ofBlock: block)
    }
    return total.sum()
  }
}

/// The memory of one thread.
private struct LoadSearch {
  private static let unreached = UInt32.max

  private let outgoing: Rows
  private let incoming: Rows
  private let distances: Column<UInt32>
  private let queue: Column<UInt32>
  private let packets: Column<Double>

  init(outgoing: Rows, incoming: Rows) {
    self.outgoing = outgoing
    self.incoming = incoming
    distances = Column(count: outgoing.vertexCount)
    queue = Column(count: outgoing.vertexCount)
    packets = Column(count: outgoing.vertexCount)
  }

  /// Sends a packet from every row that reaches a target, and adds what passes through the others.
  func add(to target: Int, _ sums: Cells<Double>) {
    let (distances, queue, packets) = (distances.cells, queue.cells, packets.cells)
    var position = reach(target, distances, queue)
    packets.fill(outgoing.vertexCount, with: 0)
    // The farthest send first, so that whoever sends has got all that passes through it.
    while position > 1 {
      position &-= 1
      let row = Int(queue[position])
      let passing = packets[row]
      sums[row] += passing
      let nearer = distances[row] &- 1
      var (arc, last) = (outgoing.start(of: row), outgoing.end(of: row))
      var edgeCount = 0.0
      while arc < last {
        if distances[outgoing.targets[arc]] == nearer { edgeCount += 1 }
        arc &+= 1
      }
      let share = (passing + 1) / edgeCount
      (arc, last) = (outgoing.start(of: row), outgoing.end(of: row))
      while arc < last {
        let next = outgoing.targets[arc]
        if distances[next] == nearer { packets[next] += share }
        arc &+= 1
      }
    }
  }

  /// Queues all rows that reach a target, the nearest first, and returns how many.
  private func reach(
    _ target: Int, _ distances: Cells<UInt32>, _ queue: Cells<UInt32>
  ) -> Int {
    distances.fill(outgoing.vertexCount, with: Self.unreached)
    distances[target] = 0
    queue[0] = UInt32(truncatingIfNeeded: target)
    var (head, tail) = (0, 1)
    while head < tail {
      let row = queue[head]
      head &+= 1
      var arc = incoming.start(of: Int(row))
      let last = incoming.end(of: Int(row))
      while arc < last {
        let source = incoming.targets[arc]
        if distances[source] == Self.unreached {
          distances[source] = distances[row] &+ 1
          queue[tail] = source
          tail &+= 1
        }
        arc &+= 1
      }
    }
    return tail
  }
}
