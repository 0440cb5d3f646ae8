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
}

/// Spur searches from both ends, by the weights of the graph or by steps.
struct MeetingSpurs<Lengths: ArcLengths, Queue: DistanceQueue>: SpurSearching
where Queue.Length == Lengths.Length {
  let storage: AdjacencyStorage
  let target: Int
  let outgoing: LengthRows<Lengths>
  let incoming: LengthRows<Lengths>
  var search: MeetingSearch<Queue>

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
        SpurRun(
          storage: storage, target: target, outgoing: storage.outgoingColumns,
          incoming: storage.incomingColumns, task: task
        ).run(UnitLengths()) { BucketQueue(longestArc: buckets) }
      }
    }
    let sorted = storage.pathSearches.lightestFirst(of: storage)
    return withExtendedLifetime((storage, sorted)) {
      sorted.outgoing.weights.run(
        SpurRun(
          storage: storage, target: target, outgoing: sorted.outgoing, incoming: sorted.incoming,
          task: task), longestArc: longestArc, vertexCount: vertexCount)
    }
  }
}

private struct SpurRun<Task: SpurTask>: LengthsTask {
  let storage: AdjacencyStorage
  let target: Int
  let outgoing: RowColumns
  let incoming: RowColumns
  let task: Task

  func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ lengths: Lengths, _ makeQueue: () -> Queue
  ) -> Task.Result where Queue.Length == Lengths.Length {
    guard let incomingLengths = Lengths(incoming.weights) else {
      preconditionFailure("Both directions have weights of one type.")
    }
    return storage.pathSearches.withMeetingSearch(rowCount: storage.vertexCount, makeQueue) {
      search in
      var spurs = MeetingSpurs(
        storage: storage, target: target,
        outgoing: LengthRows(rows: outgoing.rows, lengths: lengths),
        incoming: LengthRows(rows: incoming.rows, lengths: incomingLengths), search: search)
      defer { search = spurs.search }
      return task.run(&spurs)
    }
  }
}
