internal import Synchronization

/// What searches for paths keep of a graph from one question to the next.
final class PathSearches: Sendable {
  private static let limit = 8

  private let longestArc = Mutex<UInt64??>(nil)
  private let lightestArcs = Mutex<LightestArcs?>(nil)
  private let idle = Mutex<[any AnyObject & Sendable]>([])

  /// Returns the largest weight if all are whole numbers, after having looked for it once.
  func longestArc(of storage: AdjacencyStorage) -> UInt64? {
    longestArc.withLock { longestArc in
      if let longestArc { return longestArc }
      let measured = storage.outgoingColumns.weights.longestArc()
      longestArc = .some(measured)
      return measured
    }
  }

  /// Returns the lightest arcs of long rows, after having sorted them once.
  func lightestArcs(of storage: AdjacencyStorage) -> LightestArcs {
    lightestArcs.withLock { lightestArcs in
      if let lightestArcs { return lightestArcs }
      let sorted = LightestArcs(storage)
      lightestArcs = sorted
      return sorted
    }
  }

  /// Calls a kernel with the memory of a search from both ends, which it has to itself.
  func withMeetingSearch<Queue: DistanceQueue, Result>(
    rowCount: Int, _ makeQueue: () -> Queue, _ body: (inout MeetingSearch<Queue>) -> Result
  ) -> Result {
    let memory =
      take() ?? Memory(MeetingSearch(rowCount: rowCount, makeQueue: makeQueue))
    defer { giveBack(memory) }
    return body(&memory.search)
  }

  private func take<Queue>() -> Memory<Queue>? {
    idle.withLock { idle in
      guard let index = idle.lastIndex(where: { $0 is Memory<Queue> }) else { return nil }
      return idle.remove(at: index) as? Memory<Queue>
    }
  }

  private func giveBack<Queue>(_ memory: Memory<Queue>) {
    memory.search.trim()
    idle.withLock { idle in
      if idle.count < Self.limit { idle.append(memory) }
    }
  }

  private final class Memory<Queue: DistanceQueue>: Sendable {
    /// It belongs to one query at a time, which takes it out of the list under a lock.
    nonisolated(unsafe) var search: MeetingSearch<Queue>

    init(_ search: MeetingSearch<Queue>) {
      self.search = search
    }
  }
}
