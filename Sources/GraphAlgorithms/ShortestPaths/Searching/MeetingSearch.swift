/// The shortest paths between two rows, found by two balls that grow until they must have met.
///
/// A shortest path begins in the ball around the source and ends in the ball around the target. Once
/// the two radii together are as long as the best path known, every shortest path either passes
/// through a row of both balls, or crosses from one into the other by a single long arc; those arcs
/// are looked for from the smaller ball alone.
struct MeetingSearch<Queue: DistanceQueue> {
  typealias Length = Queue.Length

  private(set) var forward: Ball<Queue>
  private(set) var backward: Ball<Queue>
  /// The length of the shortest path known.
  private(set) var best = Length.unreached
  /// The rows in both balls on paths of that length.
  private(set) var meetings: [UInt32] = []
  /// The arcs from ball to ball on paths of that length.
  private var crossings: [PathArc<Length>] = []
  /// The rows that the first step may not lead to; none between searches.
  private let excluded: Column<UInt64>

  init(rowCount: Int, makeQueue: () -> Queue) {
    excluded = Column(repeating: 0, count: RowBits.wordCount(rowCount))
    forward = Ball(rowCount: rowCount, queue: makeQueue())
    backward = Ball(rowCount: rowCount, queue: makeQueue())
  }

  /// Returns the shortest path, if there is one no longer than `limit`; of several that of fewest
  /// steps, and of those the one that turns to the lowest vertices.
  mutating func path<Lengths: ArcLengths>(
    _ query: MeetingQuery, _ outgoing: LengthRows<Lengths>, _ incoming: LengthRows<Lengths>,
    limit: Length, in storage: AdjacencyStorage
  ) -> MeasuredPath? where Lengths.Length == Length {
    begin(query, outgoing, incoming)
    let excluded = exclude(query.excluded)
    defer { admit(query.excluded) }
    let ahead = Gate(query, excluded, isReversed: false)
    let back = Gate(query, excluded, isReversed: true)
    guard grow(outgoing, incoming, ahead, back, limit: limit) else { return nil }
    // Between equal steps there is no room for an arc that leaps from ball to ball.
    if Lengths.isUniform { return best <= limit ? uniformPath(query, in: storage) : nil }
    let bound = min(best, limit)
    if forward.inside.count <= backward.inside.count {
      Self.cross(
        from: forward, to: backward, outgoing, ahead, bound, &best, &meetings, &crossings)
    } else {
      Self.cross(
        from: backward, to: forward, incoming, back, bound, &best, &meetings, &crossings)
    }
    guard best <= limit && best < .unreached else { return nil }
    return MeasuredPath(
      first: collect(query, outgoing.lengths, incoming.lengths),
      from: storage.vertex(ofRow: query.source), to: storage.vertex(ofRow: query.target),
      in: storage)
  }

  /// Returns how far every row is from one.
  mutating func distances<Lengths: ArcLengths>(
    from row: Int, _ arcs: LengthRows<Lengths>
  ) -> [Length] where Lengths.Length == Length {
    forward.distances(from: row, arcs)
  }

  /// Marks rows as those that the first step may not lead to, until they are admitted again.
  func exclude(_ rows: [UInt32]) -> RowBits {
    let marks = RowBits(excluded.cells)
    for row in rows { marks.insert(row) }
    return marks
  }

  /// Takes the marks from rows that were excluded.
  func admit(_ rows: [UInt32]) {
    let marks = RowBits(excluded.cells)
    for row in rows { marks.remove(row) }
  }

  /// Gives back what the next search can do without, see ``Ball/trim()``.
  mutating func trim() {
    forward.trim()
    backward.trim()
    if meetings.capacity > 256 { meetings = [] }
    if crossings.capacity > 256 { crossings = [] }
  }

  private mutating func begin<Lengths: ArcLengths>(
    _ query: MeetingQuery, _ outgoing: LengthRows<Lengths>, _ incoming: LengthRows<Lengths>
  ) where Lengths.Length == Length {
    forward.reset()
    backward.reset()
    best = .unreached
    meetings.removeAll(keepingCapacity: true)
    crossings.removeAll(keepingCapacity: true)
    for row in query.blocked {
      forward.block(Int(row))
      backward.block(Int(row))
    }
    forward.begin(at: query.source, outgoing)
    backward.begin(at: query.target, incoming)
    if query.source == query.target { meet(UInt32(query.source), .zero) }
  }

  @inline(__always)
  private mutating func meet(_ row: UInt32, _ length: Length) {
    if length > best { return }
    if length < best { meetings.removeAll(keepingCapacity: true) }
    best = length
    meetings.append(row)
  }

  /// Grows the ball on which less was spent, and returns `false` where the balls cannot meet.
  private mutating func grow<Lengths: ArcLengths>(
    _ outgoing: LengthRows<Lengths>, _ incoming: LengthRows<Lengths>, _ ahead: Gate, _ back: Gate,
    limit: Length
  ) -> Bool where Lengths.Length == Length {
    while true {
      // Arcs of no length may lead to rows at the distance a ball begins with.
      let isAtStart = forward.reachesFurtherAtStart || backward.reachesFurtherAtStart
      guard isAtStart || Length.sum(forward.radius, backward.radius) < min(best, limit) else {
        return true
      }
      let isAhead =
        isAtStart ? forward.reachesFurtherAtStart : forward.work <= backward.work
      var found: (best: Length, rows: [UInt32]) = (best, meetings)
      meetings = []
      let isGrown =
        isAhead
        ? Self.grow(&forward, towards: backward, outgoing, ahead, &found)
        : Self.grow(&backward, towards: forward, incoming, back, &found)
      (best, meetings) = found
      // A ball that has no more to reach holds every path there is.
      if !isGrown { return best < .unreached }
    }
  }

  private static func grow<Lengths: ArcLengths>(
    _ ball: inout Ball<Queue>, towards other: borrowing Ball<Queue>, _ arcs: LengthRows<Lengths>,
    _ gate: Gate, _ found: inout (best: Length, rows: [UInt32])
  ) -> Bool where Lengths.Length == Length {
    let (labels, epoch) = (other.labels, other.epoch)
    return ball.grow(arcs, except: gate) { row, distance in
      guard labels[row].stamp == epoch else { return }
      let length = Length.sum(distance, labels[row].distance)
      if length > found.best { return }
      if length < found.best { found.rows.removeAll(keepingCapacity: true) }
      found.best = length
      found.rows.append(row)
    }
  }

  /// Looks for arcs that lead out of one ball into the other on a shortest path.
  private static func cross<Lengths: ArcLengths>(
    from ball: borrowing Ball<Queue>, to other: borrowing Ball<Queue>,
    _ arcs: LengthRows<Lengths>, _ gate: Gate, _ bound: Length, _ best: inout Length,
    _ meetings: inout [UInt32], _ crossings: inout [PathArc<Length>]
  ) where Lengths.Length == Length {
    var bound = bound
    let (labels, epoch) = (other.labels, other.epoch)
    var index = 0
    while index < ball.inside.count {
      let row = ball.inside.cells[index]
      index &+= 1
      let label = ball.labels[row]
      // Rows are in order of distance. Beyond the other ball it is further than its radius, so the
      // rest of the rows are too far away.
      if !(Length.sum(label.distance, other.radius) < bound) { break }
      arcs.forEach(of: row, at: label.distance, beyond: ball.radius, upTo: bound) { arc, distance in
        if distance > bound { return }
        let target = arcs.rows.targets[arc]
        guard labels[target].stamp == epoch, !gate.isClosed(from: row, to: target) else { return }
        let total = Length.sum(distance, labels[target].distance)
        if total > bound { return }
        if total < best {
          meetings.removeAll(keepingCapacity: true)
          crossings.removeAll(keepingCapacity: true)
        }
        best = total
        bound = total
        crossings.append(PathArc(row, target, arcs.lengths[arc], isReversed: gate.isReversed))
      }
    }
  }

  /// Follows the shortest paths from where the balls meet to both centers.
  private func collect<Lengths: ArcLengths>(
    _ query: MeetingQuery, _ outgoing: Lengths, _ incoming: Lengths
  ) -> [PathArc<Length>] where Lengths.Length == Length {
    var found = crossings
    Self.follow(
      meetings + crossings.map(\.start), in: forward, outgoing, to: query.source,
      isReversed: false, &found)
    Self.follow(
      meetings + crossings.map(\.end), in: backward, incoming, to: query.target,
      isReversed: true, &found)
    return found
  }

  /// Adds the arcs of all shortest paths inside a ball from its center to some rows.
  private static func follow<Lengths: ArcLengths>(
    _ rows: [UInt32], in ball: borrowing Ball<Queue>, _ lengths: Lengths, to center: Int,
    isReversed: Bool, _ found: inout [PathArc<Length>]
  ) where Lengths.Length == Length {
    var pending = rows
    let (labels, steps) = (ball.labels, ball.steps.cells)
    while let row = pending.popLast() {
      // A row that was followed is marked by a place past the end of its arcs.
      guard labels[row].place != .max else { continue }
      labels[row].place = .max
      guard Int(row) != center else { continue }
      var place = labels[row].step
      while place != .max {
        let step = steps[place]
        found.append(
          PathArc(step.row, row, lengths[Int(step.arc)], isReversed: isReversed))
        pending.append(step.row)
        place = step.next
      }
    }
  }
}

/// What is asked of a search from both ends.
struct MeetingQuery {
  let source: Int
  let target: Int
  /// Rows that the paths may not enter.
  var blocked: [UInt32] = []
  /// Rows that the first step may not lead to.
  var excluded: [UInt32] = []
}

/// A step of a path.
struct PathArc<Length: ArcLength>: Comparable, BitwiseCopyable {
  /// Both ends, the first in the upper half.
  private var ends: UInt64
  let length: Length

  init(_ row: UInt32, _ target: UInt32, _ length: Length, isReversed: Bool) {
    let (start, end) = isReversed ? (target, row) : (row, target)
    ends = packed(Int(start), Int(end))
    self.length = length
  }

  var start: UInt32 { UInt32(truncatingIfNeeded: ends >> 32) }
  var end: UInt32 { UInt32(truncatingIfNeeded: ends) }

  mutating func renumber(_ number: (UInt32) -> Int) {
    ends = packed(number(start), number(end))
  }

  static func < (left: PathArc, right: PathArc) -> Bool {
    left.ends != right.ends ? left.ends < right.ends : left.length < right.length
  }
}
