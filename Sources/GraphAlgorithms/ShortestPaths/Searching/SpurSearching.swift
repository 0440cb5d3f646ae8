/// A search that knows where all paths are to end.
protocol SpurSearching {
  /// Returns the best way from a vertex to the target.
  ///
  /// - Parameters:
  ///   - spur: The vertex it begins at.
  ///   - prefix: The vertices it may not pass through.
  ///   - excluded: The vertices its first step may not lead to.
  ///   - limit: What it may cost; a search may give up beyond, and need not.
  /// - Returns: The cheapest way, of those the one of fewest steps, of those the one that turns to
  ///   the lowest vertices.
  mutating func path(
    from spur: Int, avoiding prefix: ArraySlice<Int>, excluding excluded: [Int], limit: Double
  ) -> MeasuredPath?

  /// Learns what the way to the target costs from every vertex if none is to be avoided.
  mutating func measure()

  /// Returns what a way from a vertex costs at the least, once all are measured.
  ///
  /// - Parameters:
  ///   - spur: The vertex it begins at.
  ///   - passed: Vertices its first step may not lead to, since it has passed them.
  ///   - excluded: More vertices that its first step may not lead to.
  /// - Returns: A bound from below, infinite where no way leads.
  mutating func leastCost(
    from spur: Int, avoiding passed: Set<Int>, excluding excluded: [Int]
  ) -> Double
}

/// Spur searches from both ends, by the weights of the graph or by steps.
struct MeetingSpurs<Lengths: ArcLengths, Queue: DistanceQueue>: SpurSearching
where Queue.Length == Lengths.Length {
  let storage: AdjacencyStorage
  let target: Int
  let outgoing: LengthRows<Lengths>
  let incoming: LengthRows<Lengths>
  var search: MeetingSearch<Queue>
  /// The length of the way to the target from each row, if it was measured.
  private var distances: [Lengths.Length] = []

  init(
    storage: AdjacencyStorage, target: Int, outgoing: LengthRows<Lengths>,
    incoming: LengthRows<Lengths>, search: MeetingSearch<Queue>
  ) {
    self.storage = storage
    self.target = target
    self.outgoing = outgoing
    self.incoming = incoming
    self.search = search
  }

  mutating func path(
    from spur: Int, avoiding prefix: ArraySlice<Int>, excluding excluded: [Int], limit: Double
  ) -> MeasuredPath? {
    let query = MeetingQuery(
      source: storage.row(of: spur), target: storage.row(of: target),
      blocked: prefix.map { UInt32(storage.row(of: $0)) },
      excluded: excluded.map { UInt32(storage.row(of: $0)) })
    return search.path(
      query, outgoing, incoming, limit: Lengths.Length(limit: limit), in: storage)
  }

  mutating func measure() {
    distances = search.distances(from: storage.row(of: target), incoming)
  }

  mutating func leastCost(
    from spur: Int, avoiding passed: Set<Int>, excluding excluded: [Int]
  ) -> Double {
    let rows = excluded.map { UInt32(storage.row(of: $0)) }
    let excluded = search.exclude(rows)
    defer { search.admit(rows) }
    let (start, end) = outgoing.bounds(of: UInt32(storage.row(of: spur)))
    var least = Lengths.Length.unreached
    for arc in start..<end {
      let row = Int(outgoing.rows.targets[arc])
      guard distances[row] < .unreached else { continue }
      let cost = Lengths.Length.sum(outgoing.lengths[arc], distances[row])
      guard cost < least else { continue }
      guard !excluded.contains(outgoing.rows.targets[arc]) else { continue }
      if !passed.contains(storage.vertex(ofRow: row)) { least = cost }
    }
    return least < .unreached ? least.inDoubles : .infinity
  }
}

/// Work for which spur searches of a graph are made ready.
protocol SpurTask {
  associatedtype Result
  func run<Spurs: SpurSearching>(_ spurs: inout Spurs) -> Result
}

extension Adjacency {
  /// Makes searches for paths to a target ready, by weight or by steps.
  func withSpurs<Task: SpurTask>(
    to target: Int, byWeight: Bool, _ task: Task
  ) -> Task.Result {
    let longestArc = storage.pathSearches.longestArc(of: storage)
    guard byWeight && isWeighted else {
      let sortable = longestArc.map { $0 <= BucketQueue.longestArc } ?? false
      let buckets = max(1, sortable ? longestArc ?? 1 : 1)
      return withExtendedLifetime(storage) {
        SpurRun(storage: storage, target: target, lightest: nil, task: task)
          .run(UnitLengths()) { BucketQueue(longestArc: buckets) }
      }
    }
    let lightest = storage.pathSearches.lightestArcs(of: storage)
    return withExtendedLifetime((storage, lightest)) {
      storage.outgoingColumns.weights.run(
        SpurRun(storage: storage, target: target, lightest: lightest, task: task),
        longestArc: longestArc, vertexCount: vertexCount)
    }
  }
}

private struct SpurRun<Task: SpurTask>: LengthsTask {
  let storage: AdjacencyStorage
  let target: Int
  /// The lightest arcs of long rows, if lengths are not all equal.
  let lightest: LightestArcs?
  let task: Task

  func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ lengths: Lengths, _ makeQueue: () -> Queue
  ) -> Task.Result where Queue.Length == Lengths.Length {
    guard let incomingLengths = Lengths(storage.incomingColumns.weights) else {
      preconditionFailure("Both directions have weights of one type.")
    }
    return storage.pathSearches.withMeetingSearch(rowCount: storage.vertexCount, makeQueue) {
      search in
      var spurs = MeetingSpurs(
        storage: storage, target: target,
        outgoing: LengthRows(
          rows: storage.outgoing, lengths: lengths, lightest: lightest?.outgoing.cells),
        incoming: LengthRows(
          rows: storage.incoming, lengths: incomingLengths, lightest: lightest?.incoming.cells),
        search: search)
      defer { search = spurs.search }
      return task.run(&spurs)
    }
  }
}
