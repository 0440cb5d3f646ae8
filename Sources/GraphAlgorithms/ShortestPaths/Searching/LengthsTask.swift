/// Work that is compiled once for each type of weights and the queue that suits them.
protocol LengthsTask {
  associatedtype Result

  func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ lengths: Lengths, _ makeQueue: () -> Queue
  ) -> Result where Queue.Length == Lengths.Length
}

extension WeightColumn {
  /// Runs a task with these weights as lengths of arcs, of which the longest is known.
  func run<Task: LengthsTask>(
    _ task: Task, longestArc: UInt64?, vertexCount: Int
  ) -> Task.Result {
    // A path has fewer arcs than there are vertices, so no distance is too large for 32 bits.
    let fits = longestArc.map {
      !$0.multipliedReportingOverflow(by: UInt64(vertexCount)).overflow
        && $0 * UInt64(vertexCount) < UInt64(UInt32.max)
    }
    guard let longestArc, fits == true else { return runReal(task) }
    let makeBuckets = { BucketQueue(longestArc: longestArc) }
    let fitsBuckets = longestArc <= BucketQueue.longestArc
    switch self {
    case .none: return task.run(UnitLengths(), makeBuckets)
    case .short(let column):
      let lengths = WholeLengths(weights: column.cells)
      return fitsBuckets ? task.run(lengths, makeBuckets) : task.run(lengths) { WholeHeap() }
    case .whole(let column):
      let lengths = WholeLengths(weights: column.cells)
      return fitsBuckets ? task.run(lengths, makeBuckets) : task.run(lengths) { WholeHeap() }
    case .single, .double: return runReal(task)
    }
  }

  private func runReal<Task: LengthsTask>(_ task: Task) -> Task.Result {
    switch self {
    case .none: task.run(UnitLengths()) { WholeHeap() }
    case .short(let column): task.run(RealLengths(weights: column.cells)) { RealHeap() }
    case .whole(let column): task.run(RealLengths(weights: column.cells)) { RealHeap() }
    case .single(let column): task.run(RealLengths(weights: column.cells)) { RealHeap() }
    case .double(let column): task.run(RealLengths(weights: column.cells)) { RealHeap() }
    }
  }

  /// Returns the largest of some weights if all are whole numbers, in O(*m*).
  func longestArc() -> UInt64? {
    switch self {
    case .none: 1
    case .short(let column): UInt64(Self.largest(column.cells, column.count))
    case .whole(let column): UInt64(Self.largest(column.cells, column.count))
    case .single, .double: nil
    }
  }

  private static func largest<Weight: FixedWidthInteger & BitwiseCopyable>(
    _ cells: Cells<Weight>, _ count: Int
  ) -> Weight {
    var largest: Weight = 0
    var arc = 0
    while arc < count {
      largest = max(largest, cells[arc])
      arc &+= 1
    }
    return largest
  }
}
