/// All rows within some distance of a center: a search that grows one distance at a time.
///
/// Arcs are read lightest first, and only up to the distance the ball has come to. So a row is known
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
    /// The next arc of the row.
    var arc: UInt32
    /// The place of the last step found that leads to it on a shortest path.
    var step: UInt32
    var distance: Length

    static func outside(_ stamp: UInt32) -> Label {
      Label(stamp: stamp, arc: 0, step: .max, distance: .zero)
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
    steps.removeAll()
    radius = .zero
    work = 0
    if epoch > UInt32.max - 4 {
      labels.fill(column.count, with: .outside(0))
      epoch = 0
    }
    epoch += 2
  }

  /// Whether rows at no distance from the center may still be outside.
  var reachesFurtherAtStart: Bool {
    @inline(__always) mutating get { radius == .zero && queue.nearest() == .zero }
  }

  /// Keeps the ball from entering a row.
  func block(_ row: Int) {
    labels[row] = .outside(epoch &+ 1)
  }

  @inline(__always)
  func contains(_ row: UInt32) -> Bool { labels[row].stamp == epoch }

  @inline(__always)
  func distance(of row: UInt32) -> Length { labels[row].distance }

  mutating func begin<Lengths: ArcLengths>(
    at center: Int, _ rows: Rows, _ lengths: Lengths
  ) where Lengths.Length == Length {
    enter(UInt32(truncatingIfNeeded: center), at: .zero, by: .max, rows, lengths)
  }

  @inline(__always)
  private mutating func enter<Lengths: ArcLengths>(
    _ row: UInt32, at distance: Length, by step: UInt32, _ rows: Rows, _ lengths: Lengths
  ) where Lengths.Length == Length {
    let arc = rows.start(of: Int(row))
    labels[row] = Label(
      stamp: epoch, arc: UInt32(truncatingIfNeeded: arc), step: step, distance: distance)
    inside.append(row)
    if arc < rows.end(of: Int(row)) {
      push(row, at: Length.sum(distance, lengths[arc]))
    }
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
    _ rows: Rows, _ lengths: Lengths, except gate: Gate,
    _ didEnter: (_ row: UInt32, _ distance: Length) -> Void
  ) -> Bool where Lengths.Length == Length {
    guard let nearest = queue.nearest() else { return false }
    radius = nearest
    while let next = queue.nearest(), next == nearest, let (row, _) = queue.pop() {
      let distance = labels[row].distance
      var arc = Int(labels[row].arc)
      let end = rows.end(of: Int(row))
      let first = arc
      while arc < end {
        let length = Length.sum(distance, lengths[arc])
        if length > nearest {
          push(row, at: length)
          break
        }
        let target = rows.targets[arc]
        arc &+= 1
        let label = labels[target]
        // Stamps of other searches are lower.
        if label.stamp < epoch {
          if gate.isClosed(from: row, to: target) { continue }
          let step = addStep(from: row, by: arc &- 1, next: .max)
          enter(target, at: nearest, by: step, rows, lengths)
          didEnter(target, nearest)
        } else if label.stamp == epoch && label.distance == nearest {
          if gate.isClosed(from: row, to: target) { continue }
          labels[target].step = addStep(from: row, by: arc &- 1, next: label.step)
        }
      }
      labels[row].arc = UInt32(truncatingIfNeeded: arc)
      work &+= 4 &+ arc &- first
    }
    return true
  }
}

/// The steps from the source that are not to be taken, seen from one of the two ends.
struct Gate {
  /// The source, or a number that no row has if all steps may be taken.
  let source: UInt32
  let excluded: [UInt32]
  let isReversed: Bool

  init(source: Int, excluded: [UInt32], isReversed: Bool) {
    self.source = excluded.isEmpty ? .max : UInt32(truncatingIfNeeded: source)
    self.excluded = excluded
    self.isReversed = isReversed
  }

  @inline(__always)
  func isClosed(from row: UInt32, to target: UInt32) -> Bool {
    let (start, end) = isReversed ? (target, row) : (row, target)
    return start == source && excluded.contains(end)
  }
}
