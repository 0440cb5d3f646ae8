/// A search from both ends for everything that lies on shortest paths between them.
///
/// Both sides advance level by level, each time the one where fewer arcs leave. Where an arc leads
/// from one side to the other, every shortest path crosses between the two last levels, and from the
/// ends of those arcs the levels are walked back to the source and to the target.
struct ShortestPathSearch {
  /// What one end has reached.
  private struct Side {
    let rows: Rows
    let opposite: Rows
    let queue: Cells<UInt32>
    /// The stamp of the vertices this side has reached; of those on a shortest path, 2 more.
    let mark: UInt32
    var head = 0
    var tail = 1
    /// How many arcs leave the last level.
    var arcCount: Int
    var depth = 0

    /// Reaches the next level, or finds all crossings to the other side.
    mutating func advance(
      towards other: UInt32, _ stamps: Cells<UInt32>, _ levels: Cells<UInt32>, base: UInt32,
      _ crossings: inout [UInt64]
    ) {
      depth &+= 1
      arcCount = 0
      let isNear = mark == base
      let end = tail
      while head < end {
        let row = queue[head]
        head &+= 1
        var arc = rows.start(of: Int(row))
        let last = rows.end(of: Int(row))
        var previous = row
        while arc < last {
          let target = rows.targets[arc]
          let stamp = stamps[target]
          if stamp == other && target != previous {
            crossings.append(
              isNear ? ShortestPathSearch.step(row, target) : ShortestPathSearch.step(target, row))
          } else if stamp &- base > 1 && crossings.isEmpty {
            stamps[target] = mark
            levels[target] = UInt32(truncatingIfNeeded: depth)
            queue[tail] = target
            tail &+= 1
            arcCount &+= rows.length(of: Int(target))
          }
          previous = target
          arc &+= 1
        }
      }
    }
  }

  @inline(__always)
  private static func step(_ tail: UInt32, _ head: UInt32) -> UInt64 {
    UInt64(tail) << 32 | UInt64(head)
  }

  private let stamps: Cells<UInt32>
  private let levels: Cells<UInt32>
  private let numbers: Cells<UInt32>
  private var near: Side
  private var far: Side
  /// Steps between the two sides, from the near one to the far one.
  private var crossings: [UInt64] = []
  private let isTrivial: Bool

  init(
    _ outgoing: Rows, _ incoming: Rows, from first: Int, to last: Int, _ workspace: Workspace
  ) {
    stamps = workspace.stamps.cells
    levels = workspace.words(2)
    numbers = workspace.words(3)
    let mark = workspace.beginEpoch(4)
    near = Side(
      rows: outgoing, opposite: incoming, queue: workspace.words(0), mark: mark,
      arcCount: outgoing.length(of: first))
    far = Side(
      rows: incoming, opposite: outgoing, queue: workspace.words(1), mark: mark &+ 1,
      arcCount: incoming.length(of: last))
    isTrivial = first == last
    near.queue[0] = UInt32(truncatingIfNeeded: first)
    far.queue[0] = UInt32(truncatingIfNeeded: last)
    stamps[last] = far.mark
    stamps[first] = near.mark
    levels[last] = 0
    levels[first] = 0
  }

  /// Returns the steps of all shortest paths, in the caller's numbers.
  mutating func steps(in storage: AdjacencyStorage) -> ShortestPathSteps {
    if isTrivial {
      return ShortestPathSteps(
        length: 0,
        vertices: [UInt32(truncatingIfNeeded: storage.vertex(ofRow: Int(near.queue[0])))],
        offsets: [0, 0], successors: [])
    }
    while crossings.isEmpty && near.head < near.tail && far.head < far.tail {
      if near.arcCount <= far.arcCount {
        near.advance(towards: far.mark, stamps, levels, base: near.mark, &crossings)
      } else {
        far.advance(towards: near.mark, stamps, levels, base: near.mark, &crossings)
      }
    }
    guard !crossings.isEmpty else { return .none }
    var steps = crossings
    let nearRows = walkBack(near, from: crossings.map { UInt32($0 >> 32) }, isNear: true, &steps)
    let farRows = walkBack(
      far, from: crossings.map { UInt32(truncatingIfNeeded: $0) }, isNear: false, &steps)
    return renumbered(nearRows.reversed() + farRows, steps, in: storage)
  }

  /// Collects the steps between levels of a side that lead to some of its vertices, and returns all
  /// vertices on them, level after level.
  private func walkBack(
    _ side: Side, from tips: [UInt32], isNear: Bool, _ steps: inout [UInt64]
  ) -> [UInt32] {
    var found: [UInt32] = []
    let passed = side.mark &+ 2
    for row in tips where stamps[row] != passed {
      stamps[row] = passed
      found.append(row)
    }
    var next = 0
    while next < found.count {
      let row = found[next]
      next &+= 1
      let level = levels[row]
      if level == 0 { continue }
      var arc = side.opposite.start(of: Int(row))
      let last = side.opposite.end(of: Int(row))
      var previous = row
      while arc < last {
        let target = side.opposite.targets[arc]
        let stamp = stamps[target]
        if (stamp == side.mark || stamp == passed) && levels[target] &+ 1 == level
          && target != previous
        {
          if stamp != passed {
            stamps[target] = passed
            found.append(target)
          }
          steps.append(
            isNear ? Self.step(target, row) : Self.step(row, target))
        }
        previous = target
        arc &+= 1
      }
    }
    return found
  }

  /// Returns steps between rows as steps between new numbers, those of each vertex in the order of
  /// the caller's vertices.
  private func renumbered(
    _ rows: [UInt32], _ steps: [UInt64], in storage: AdjacencyStorage
  ) -> ShortestPathSteps {
    for (number, row) in rows.enumerated() {
      numbers[row] = UInt32(truncatingIfNeeded: number)
    }
    let vertices = rows.map {
      UInt32(truncatingIfNeeded: storage.vertex(ofRow: Int($0)))
    }
    var offsets = [UInt32](repeating: 0, count: rows.count + 1)
    for step in steps { offsets[Int(numbers[UInt32(step >> 32)]) + 1] += 1 }
    for number in rows.indices { offsets[number + 1] += offsets[number] }
    var next = offsets
    var successors = [UInt32](repeating: 0, count: steps.count)
    for step in steps {
      let tail = Int(numbers[UInt32(step >> 32)])
      successors[Int(next[tail])] = numbers[UInt32(truncatingIfNeeded: step)]
      next[tail] += 1
    }
    for number in rows.indices {
      let range = Int(offsets[number])..<Int(offsets[number + 1])
      guard range.count > 1 else { continue }
      successors[range].sort { vertices[Int($0)] < vertices[Int($1)] }
    }
    return ShortestPathSteps(
      length: near.depth + far.depth, vertices: vertices, offsets: offsets,
      successors: successors)
  }
}
