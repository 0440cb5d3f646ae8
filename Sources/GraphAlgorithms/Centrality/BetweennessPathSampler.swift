/// Draws pairs of vertices, and for each one of its shortest paths, each as likely as any other.
///
/// The searches from both ends grow level by level, the one with fewer arcs first, until an arc joins
/// them. All arcs that do so lie on shortest paths. One is drawn by how many paths use it, and so on
/// back to both ends. A count is `counts[v]` times 2 to the power of 300 `scales[v]`, so that lattices
/// do not exceed the range of a `Double`.
struct BetweennessPathSampler {
  private let rows: (Rows, Rows)
  private let workspace: Workspace
  private let stamps: Cells<UInt32>
  private let levels: Cells<UInt32>
  private let counts: Cells<Double>
  private let scales: Cells<UInt32>
  private let queues: (Cells<UInt32>, Cells<UInt32>)
  private var random: RandomNumbers

  init(_ outgoing: Rows, _ incoming: Rows, _ workspace: Workspace, seed: UInt64) {
    rows = (outgoing, incoming)
    self.workspace = workspace
    stamps = workspace.stamps.cells
    levels = workspace.words(0)
    counts = workspace.doubles(0)
    scales = workspace.words(3)
    queues = (workspace.words(1), workspace.words(2))
    random = RandomNumbers(seed: seed)
  }

  /// One of the two searches.
  private struct Side {
    let rows: Rows
    let back: Rows
    let stamp: UInt32
    let queue: Cells<UInt32>
    var first = 0
    var last = 1
    var level: UInt32 = 0
    var arcs = 0
  }

  /// An arc at which the searches meet, drawn from all such arcs.
  private struct Meeting {
    var near = -1
    var far = -1
    var draw = ScaledDraw()
  }

  /// Draws a pair and a path, and adds 1 to all vertices between its ends.
  mutating func drawPath(_ hits: Cells<Int>) {
    let count = UInt32(truncatingIfNeeded: rows.0.vertexCount)
    let source = random.next(below: count)
    let other = random.next(below: count &- 1)
    let target = other < source ? other : other &+ 1
    let epoch = workspace.beginEpoch(2)
    var forwards = side(rows.0, rows.1, epoch, queues.0, from: source)
    var backwards = side(rows.1, rows.0, epoch &+ 1, queues.1, from: target)
    while forwards.arcs > 0 && backwards.arcs > 0 {
      let isForwards = forwards.arcs <= backwards.arcs
      let meeting =
        isForwards
        ? grow(&forwards, towards: backwards.stamp) : grow(&backwards, towards: forwards.stamp)
      guard meeting.near >= 0 else { continue }
      walk(from: meeting.near, isForwards ? forwards : backwards, hits)
      walk(from: meeting.far, isForwards ? backwards : forwards, hits)
      return
    }
  }

  private func side(
    _ rows: Rows, _ back: Rows, _ stamp: UInt32, _ queue: Cells<UInt32>, from vertex: UInt32
  ) -> Side {
    stamps[vertex] = stamp
    levels[vertex] = 0
    counts[vertex] = 1
    scales[vertex] = 0
    queue[0] = vertex
    return Side(
      rows: rows, back: back, stamp: stamp, queue: queue, arcs: rows.length(of: Int(vertex)))
  }

  /// Adds a level to a search, or finds the arcs that lead from its last level to the other search.
  private mutating func grow(_ side: inout Side, towards other: UInt32) -> Meeting {
    var meeting = Meeting()
    var tail = side.last
    var arcs = 0
    var position = side.first
    while position < side.last {
      let vertex = Int(side.queue[position])
      scaleDown(vertex)
      let count = counts[vertex]
      let scale = scales[vertex]
      var arc = side.rows.start(of: vertex)
      let end = side.rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(side.rows.targets[arc])
        let stamp = stamps[neighbor]
        if stamp == other {
          // Both counts are below 2³³², so their product is no infinity.
          let paths = count * counts[neighbor]
          if meeting.draw.takes(paths, scale: scale &+ scales[neighbor], &random) {
            meeting.near = vertex
            meeting.far = neighbor
          }
        } else if stamp != side.stamp {
          stamps[neighbor] = side.stamp
          levels[neighbor] = side.level &+ 1
          counts[neighbor] = count
          scales[neighbor] = scale
          side.queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
          arcs &+= side.rows.length(of: neighbor)
        } else if levels[neighbor] == side.level &+ 1 {
          add(count, scale: scale, to: neighbor)
        }
        arc &+= 1
      }
      position &+= 1
    }
    // Nothing may meet the level that was begun when the searches met.
    guard meeting.near < 0 else { return meeting }
    side.first = side.last
    side.last = tail
    side.level &+= 1
    side.arcs = arcs
    return meeting
  }

  /// Scales a count down that no path will be added to any more.
  @inline(__always)
  private func scaleDown(_ vertex: Int) {
    if counts[vertex] >= ScaledDraw.unit {
      counts[vertex] *= 1 / ScaledDraw.unit
      scales[vertex] &+= 1
    }
  }

  @inline(__always)
  private func add(_ count: Double, scale: UInt32, to vertex: Int) {
    let known = scales[vertex]
    if known == scale {
      counts[vertex] += count
    } else if scale > known {
      counts[vertex] = count + ScaledDraw.shrunk(counts[vertex], by: scale &- known)
      scales[vertex] = scale
    } else {
      counts[vertex] += ScaledDraw.shrunk(count, by: known &- scale)
    }
  }

  /// Walks back to the end a search began at, and marks all vertices but that end.
  private mutating func walk(from start: Int, _ side: Side, _ hits: Cells<Int>) {
    var vertex = start
    while levels[vertex] > 0 {
      hits[vertex] &+= 1
      var choice = -1
      var draw = ScaledDraw()
      var arc = side.back.start(of: vertex)
      let end = side.back.end(of: vertex)
      while arc < end {
        let neighbor = Int(side.back.targets[arc])
        if stamps[neighbor] == side.stamp && levels[neighbor] &+ 1 == levels[vertex] {
          if draw.takes(counts[neighbor], scale: scales[neighbor], &random) { choice = neighbor }
        }
        arc &+= 1
      }
      vertex = choice
    }
  }
}
