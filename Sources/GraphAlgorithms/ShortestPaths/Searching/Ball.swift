/// All rows within some distance of a center: a search that grows one distance at a time.
///
/// Arcs are taken lightest first, and only up to the distance the ball has come to. So a row is known
/// once it is inside, at its final distance; nothing is ever corrected, and the queue holds each row
/// of the ball at most once, at the distance where its next arc ends (Spira 1973).
///
/// Spira, P. M. (1973). A new algorithm for finding all shortest paths in a graph of positive arcs
/// in average time O(*n*² log² *n*). *SIAM Journal on Computing* 2(1), 28–32.
struct Ball<Queue: DistanceQueue> {
  typealias Length = Queue.Length

  /// What is known of a row.
  struct Label: BitwiseCopyable {
    /// The epoch for a row inside, the epoch and one for a row that may not be entered.
    var stamp: UInt32
    /// The place of the next arc of the row in the order of lengths, where it has one.
    var place: UInt32
    /// The place of the last step found that leads to it on a shortest path.
    var step: UInt32
    var distance: Length

    static func outside(_ stamp: UInt32) -> Label {
      Label(stamp: stamp, place: 0, step: .max, distance: .zero)
    }
  }

  /// A step on a shortest path from the center.
  struct Step: BitwiseCopyable {
    let row: UInt32
    let arc: UInt32
    /// The place of another step to the same row, or the largest number.
    let next: UInt32
  }

  private let column: Column<Label>
  let labels: Cells<Label>
  private var queue: Queue
  private(set) var epoch: UInt32 = 0

  /// The rows inside, by distance.
  private(set) var inside = Pile<UInt32>()
  /// Every step by which a row was reached at its distance.
  private(set) var steps = Pile<Step>()
  /// The arcs of long rows that come after their lightest ones, sorted where they were read.
  private var rest = Pile<UInt32>()
  /// How far the ball reaches: every row as near as that is inside.
  private(set) var radius = Length.zero
  /// How much was done so far: arcs read and rows taken from the queue.
  private(set) var work = 0

  init(rowCount: Int, queue: Queue) {
    column = Column(repeating: .outside(0), count: rowCount)
    labels = column.cells
    self.queue = queue
  }

  /// Empties the ball for another search.
  mutating func reset() {
    queue.removeAll()
    inside.removeAll()
    steps.removeAll(keepingAtMost: max(256, 2 * column.count))
    rest.removeAll(keepingAtMost: max(256, 2 * column.count))
    radius = .zero
    work = 0
    if epoch > UInt32.max - 4 {
      labels.fill(column.count, with: .outside(0))
      epoch = 0
    }
    epoch += 2
  }

  /// Empties all lists, and gives back their memory but for a tenth of what the labels take.
  mutating func trim() {
    // An element of each list has 36 bytes at the most, and a label at least 16.
    let capacity = max(1024, column.count / 32)
    queue.removeAll(keepingAtMost: capacity)
    inside.removeAll(keepingAtMost: capacity)
    steps.removeAll(keepingAtMost: capacity)
    rest.removeAll(keepingAtMost: capacity)
  }

  /// Whether rows at no distance from the center may still be outside.
  var reachesFurtherAtStart: Bool {
    @inline(__always) mutating get { radius == .zero && queue.nearest() == .zero }
  }

  /// Keeps the ball from entering a row.
  func block(_ row: Int) {
    labels[row] = .outside(epoch &+ 1)
  }

  mutating func begin<Lengths: ArcLengths>(
    at center: Int, _ arcs: LengthRows<Lengths>
  ) where Lengths.Length == Length {
    enter(UInt32(truncatingIfNeeded: center), at: .zero, by: .max, arcs)
  }

  @inline(__always)
  private mutating func enter<Lengths: ArcLengths>(
    _ row: UInt32, at distance: Length, by step: UInt32, _ arcs: LengthRows<Lengths>
  ) where Lengths.Length == Length {
    let (start, end) = arcs.bounds(of: row)
    labels[row] = Label(
      stamp: epoch, place: UInt32(truncatingIfNeeded: arcs.firstPlace(start)), step: step,
      distance: distance)
    inside.append(row)
    if start == end { return }
    if arcs.isShort(start, end) {
      push(row, at: nearestEnd(start, end, distance, arcs))
    } else {
      push(row, at: Length.sum(distance, arcs.leastLength(start)))
    }
  }

  /// Returns where the next arc of a short row ends that may lead out of the ball.
  @inline(__always)
  private func nearestEnd<Lengths: ArcLengths>(
    _ start: Int, _ end: Int, _ distance: Length, _ arcs: LengthRows<Lengths>
  ) -> Length where Lengths.Length == Length {
    var nearest = Length.unreached
    var arc = start
    while arc < end {
      let length = Length.sum(distance, arcs.lengths[arc])
      if length < nearest && (length == radius || labels[arcs.rows.targets[arc]].stamp < epoch) {
        nearest = length
      }
      arc &+= 1
    }
    return nearest
  }

  @inline(__always)
  private mutating func push(_ row: UInt32, at distance: Length) {
    // A sum past the largest number leads nowhere.
    if distance < .unreached { queue.push(row, at: distance) }
  }

  @inline(__always)
  private mutating func addStep(from row: UInt32, by arc: Int, next: UInt32) -> UInt32 {
    steps.append(Step(row: row, arc: UInt32(truncatingIfNeeded: arc), next: next))
    return UInt32(truncatingIfNeeded: steps.count &- 1)
  }

  /// Grows to the next distance at which there may be rows, and tells of each row that enters.
  ///
  /// - Returns: `false` if there is nothing more to reach.
  @inline(__always)
  mutating func grow<Lengths: ArcLengths>(
    _ arcs: LengthRows<Lengths>, except gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) -> Bool where Lengths.Length == Length {
    guard let nearest = queue.nearest() else { return false }
    radius = nearest
    while let next = queue.nearest(), next == nearest, let (row, _) = queue.pop() {
      let (start, end) = arcs.bounds(of: row)
      work &+= 4
      if arcs.isShort(start, end) {
        lookThrough(row, start, end, arcs, gate, didEnter)
      } else if Lengths.isUniform {
        readAll(row, start, end, arcs, gate, didEnter)
      } else {
        readOn(row, start, end, arcs, gate, didEnter)
      }
    }
    return true
  }

  /// Takes all arcs of a row, which are equally long.
  @inline(__always)
  private mutating func readAll<Lengths: ArcLengths>(
    _ row: UInt32, _ start: Int, _ end: Int, _ arcs: LengthRows<Lengths>, _ gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) where Lengths.Length == Length {
    var arc = start
    while arc < end {
      reach(arcs.rows.targets[arc], from: row, by: arc, arcs, gate, didEnter)
      arc &+= 1
    }
    work &+= end &- start
  }

  /// Takes the arcs of a long row that end at the radius, the lightest first.
  @inline(__always)
  private mutating func readOn<Lengths: ArcLengths>(
    _ row: UInt32, _ start: Int, _ end: Int, _ arcs: LengthRows<Lengths>, _ gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) where Lengths.Length == Length {
    let distance = labels[row].distance
    var place = labels[row].place
    while let arc = arc(at: &place, start, end, arcs) {
      let length = Length.sum(distance, arcs.lengths[arc])
      if length > radius {
        push(row, at: length)
        break
      }
      reach(arcs.rows.targets[arc], from: row, by: arc, arcs, gate, didEnter)
      place &+= 1
      work &+= 1
    }
    labels[row].place = place
  }

  /// Takes the arcs of a short row that end at the radius, and looks for the next that ends beyond.
  @inline(__always)
  private mutating func lookThrough<Lengths: ArcLengths>(
    _ row: UInt32, _ start: Int, _ end: Int, _ arcs: LengthRows<Lengths>, _ gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) where Lengths.Length == Length {
    let distance = labels[row].distance
    var next = Length.unreached
    var arc = start
    while arc < end {
      let length = Length.sum(distance, arcs.lengths[arc])
      let target = arcs.rows.targets[arc]
      if length == radius {
        reach(target, from: row, by: arc, arcs, gate, didEnter)
      } else if length > radius && length < next && labels[target].stamp < epoch {
        // What is inside already is nearer than by this arc.
        next = length
      }
      arc &+= 1
    }
    push(row, at: next)
    work &+= end &- start
  }

  @inline(__always)
  private mutating func reach<Lengths: ArcLengths>(
    _ target: UInt32, from row: UInt32, by arc: Int, _ arcs: LengthRows<Lengths>, _ gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) where Lengths.Length == Length {
    let label = labels[target]
    // Stamps of other searches are lower.
    if label.stamp < epoch {
      if gate.isClosed(from: row, to: target) { return }
      let step = addStep(from: row, by: arc, next: .max)
      enter(target, at: radius, by: step, arcs)
      didEnter(target, radius)
    } else if label.stamp == epoch && label.distance == radius {
      if gate.isClosed(from: row, to: target) { return }
      labels[target].step = addStep(from: row, by: arc, next: label.step)
    }
  }
}

extension Ball {
  /// Returns how far every row is from one, by a search that uses nothing of the ball but its queue.
  mutating func distances<Lengths: ArcLengths>(
    from row: Int, _ arcs: LengthRows<Lengths>
  ) -> [Length] where Lengths.Length == Length {
    queue.removeAll()
    return Array(cellCount: arcs.rows.vertexCount) { distances in
      _ = DijkstraSearch.run(arcs.rows, arcs.lengths, from: row, distances, &queue)
    }
  }

  /// Returns the arc at a place of a long row in the order of lengths, or `nil` past the last.
  ///
  /// Past the lightest arcs of the row the place moves on to the rest, which is sorted then.
  @inline(__always)
  private mutating func arc<Lengths: ArcLengths>(
    at place: inout UInt32, _ start: Int, _ end: Int, _ arcs: LengthRows<Lengths>
  ) -> Int? where Lengths.Length == Length {
    if place < Self.firstOfRest {
      if Int(place) < LightestArcs.places(start, end).upperBound {
        return Int(arcs.lightest[place])
      }
      place = sortRest(start, end, arcs)
    }
    let index = Int(place &- Self.firstOfRest)
    guard index < rest.count else { return nil }
    let arc = Int(rest.cells[index])
    return arc >= start && arc < end ? arc : nil
  }

  /// The first place that is not in the list of the lightest, which has a quarter of all arcs.
  private static var firstOfRest: UInt32 { 1 << 30 }

  /// Sorts the arcs of a row that are not listed, and returns the place of the first.
  @inline(never)
  private mutating func sortRest<Lengths: ArcLengths>(
    _ start: Int, _ end: Int, _ arcs: LengthRows<Lengths>
  ) -> UInt32 where Lengths.Length == Length {
    let first = rest.count
    let lengths = arcs.lengths
    let last = Int(arcs.lightest[LightestArcs.places(start, end).upperBound &- 1])
    var arc = start
    while arc < end {
      // Equals are listed in the order of the row.
      if lengths[arc] > lengths[last] || (lengths[arc] == lengths[last] && arc > last) {
        rest.append(UInt32(truncatingIfNeeded: arc))
      }
      arc &+= 1
    }
    rest.sort(from: first) { lengths[Int($0)] < lengths[Int($1)] }
    return Self.firstOfRest &+ UInt32(truncatingIfNeeded: first)
  }
}

/// The steps from the source that are not to be taken, seen from one of the two ends.
struct Gate {
  /// The source, or a number that no row has if all steps may be taken.
  let source: UInt32
  /// The rows that the first step may not lead to.
  let excluded: RowBits
  let isReversed: Bool

  init(_ query: MeetingQuery, _ excluded: RowBits, isReversed: Bool) {
    source = query.excluded.isEmpty ? .max : UInt32(truncatingIfNeeded: query.source)
    self.excluded = excluded
    self.isReversed = isReversed
  }

  @inline(__always)
  func isClosed(from row: UInt32, to target: UInt32) -> Bool {
    let (start, end) = isReversed ? (target, row) : (row, target)
    return start == source && excluded.contains(end)
  }
}
