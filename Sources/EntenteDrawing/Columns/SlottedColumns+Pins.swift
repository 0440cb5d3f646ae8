/// Columns some of whose things are held in place: all else finds room between them.
///
/// A figure whose data change a little is redrawn with what was there where it was, so that readers
/// find it again (the mental map of Misue, Eades, Lai and Sugiyama 1995).
extension SlottedColumns {
  /// Puts lines straight from end to end for a beginning, and what is not held beside what it is
  /// tied to.
  mutating func beginAroundPins() {
    let pins = members.compactMap(\.pin)
    let center = ((pins.min() ?? 0) + (pins.max() ?? 0)) / 2
    for member in members.indices { middles[member] = members[member].pin ?? center }
    for item in members.indices where !members[item].isSlot && members[item].pin == nil {
      let tied = chains.filter { $0.first == item || $0.last == item }
        .compactMap { members[($0.first == item ? $0.last : $0.first) ?? item].pin }
      if !tied.isEmpty { middles[item] = tied.reduce(0, +) / Double(tied.count) }
    }
    for chain in chains {
      guard let first = chain.first, let last = chain.last else { continue }
      for (place, member) in chain.enumerated() where members[member].isSlot {
        let share = Double(place) / Double(chain.count - 1)
        middles[member] = middles[first] + (middles[last] - middles[first]) * share
      }
    }
    heldRows = rowsAroundPins()
    for column in order.indices { seat(column, at: order[column].map { middles[$0] }) }
  }

  /// Puts what is not held in a column as near as can be to where it is wanted, where it has room
  /// between the things that are held.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - wanted: The middle that each of its members would best have, in their order.
  /// - Complexity: O(*m*² · *p*) for *m* members and *p* things that are held, by dynamic programming.
  mutating func seat(_ column: Int, at wanted: [Double]) {
    for (member, place) in zip(order[column], wanted) where members[member].pin == nil {
      middles[member] = place
    }
    let held = order[column].filter { members[$0].pin != nil }
      .sorted { (middles[$0], $0) < (middles[$1], $1) }
    order[column] = order[column].indices.filter { members[order[column][$0]].pin == nil }
      .sorted { (middles[order[column][$0]], $0) < (middles[order[column][$1]], $1) }
      .map { order[column][$0] }
    restoreLevels(of: column)
    order[column] = Seating(of: order[column], around: held, in: self).order
    fit(column)
  }

  /// Puts what is not held in a column at even distances, in its present order.
  mutating func seatEvenly(_ column: Int) {
    let pins = members.compactMap(\.pin)
    let (top, bottom) = (pins.min() ?? 0, pins.max() ?? 0)
    let pitch = (bottom - top) / Double(max(1, order[column].count))
    seat(column, at: order[column].indices.map { top + (Double($0) + 0.5) * pitch })
  }

  /// Whether there is room for two neighbors of a column the other way round, where one is held.
  ///
  /// - Parameters:
  ///   - position: The place of the lower one in the order of the column.
  ///   - column: The column.
  /// - Returns: Whether both have room then.
  func mayPass(_ position: Int, in column: Int) -> Bool {
    let own = order[column]
    let (upper, lower) = (own[position - 1], own[position])
    var run: [Int]
    switch (members[upper].pin, members[lower].pin) {
    case (nil, nil): return true
    case (nil, _): run = [lower, upper] + upTo(own[(position + 1)...])
    case (_, nil): run = upTo(own[..<(position - 1)].reversed()).reversed() + [lower, upper]
    default: return false
    }
    guard let first = run.first, let last = run.last, let top = members[first].pin,
      let bottom = members[last].pin
    else { return true }
    return zip(run, run.dropFirst()).reduce(0) { $0 + pitch($1.0, $1.1) } <= bottom - top
  }

  /// The members up to the first that is held, and that one.
  private func upTo(_ members: some Sequence<Int>) -> [Int] {
    var run: [Int] = []
    for member in members {
      run.append(member)
      if self.members[member].pin != nil { break }
    }
    return run
  }
}

extension SlottedColumns {
  /// Moves what is not held in a column to where it is, as far as that leaves room for all.
  mutating func fit(_ column: Int) {
    fit(column, toward: order[column].map { MonotoneFit.Target(place: middles[$0], weight: 1) })
  }

  /// Moves what is not held in a column toward some places, in its order; where there is too little
  /// room between two things that are held, all between them moves together.
  mutating func fit(_ column: Int, toward targets: [MonotoneFit.Target]) {
    let own = order[column]
    var start = own.startIndex
    while start < own.endIndex {
      guard members[own[start]].pin == nil else {
        start += 1
        continue
      }
      let end = own[start...].firstIndex { members[$0].pin != nil } ?? own.endIndex
      fit(
        Array(own[start..<end]), between: start > 0 ? own[start - 1] : nil,
        and: end < own.endIndex ? own[end] : nil, toward: Array(targets[start..<end]))
      start = end
    }
  }

  private mutating func fit(
    _ run: [Int], between upper: Int?, and lower: Int?, toward targets: [MonotoneFit.Target]
  ) {
    var offsets = [0.0]
    for (one, next) in zip(run, run.dropFirst()) {
      offsets.append(offsets[offsets.count - 1] + pitch(one, next))
    }
    let whole = offsets[run.count - 1]
    let above = upper.map { pitch($0, run[0]) } ?? 0
    let below = lower.map { pitch(run[run.count - 1], $0) } ?? 0
    let top = upper.flatMap { members[$0].pin }
    let bottom = lower.flatMap { members[$0].pin }
    if let top, let bottom, bottom - top < above + whole + below {
      let share = (bottom - top) / (above + whole + below)
      for (member, offset) in zip(run, offsets) {
        middles[member] = top + (above + offset) * share
      }
      return
    }
    let least = top.map { $0 + above } ?? -Self.far
    let range = least...max(least, bottom.map { $0 - below - whole } ?? Self.far)
    var fitted = MonotoneFit.fit(
      zip(targets, offsets).map { .init(place: $0.place - $1, weight: $0.weight) }, within: range)
    bound(&fitted, of: run, offsets, within: range)
    for (place, member) in run.enumerated() { middles[member] = fitted[place] + offsets[place] }
  }

  /// Further than any drawing is high.
  private static let far = 1e6

  /// Keeps places within the rows of their members, as far as there is room.
  private func bound(
    _ places: inout [Double], of run: [Int], _ offsets: [Double], within range: ClosedRange<Double>
  ) {
    guard let rows = heldRows, !rows.isEmpty else { return }
    var lowest = run.map { _ in range.lowerBound }
    var highest = run.map { _ in range.upperBound }
    for (place, member) in run.enumerated() {
      guard let level = members[member].level, rows.indices.contains(level.row) else { continue }
      let half = members[member].height / 2
      let first = rows[level.row] + half - offsets[place]
      let isLast = level.row + 1 == rows.count
      let last = isLast ? Self.far : rows[level.row + 1] - ColumnDrawing.Room.betweenRows / 2 - half
      lowest[place] = min(max(first, range.lowerBound), range.upperBound)
      highest[place] = level.isHeading ? lowest[place] : last - offsets[place]
      highest[place] = min(max(highest[place], lowest[place]), range.upperBound)
    }
    for place in run.indices.dropFirst() { lowest[place] = max(lowest[place], lowest[place - 1]) }
    for place in run.indices.dropLast().reversed() {
      highest[place] = min(highest[place], highest[place + 1])
    }
    for place in run.indices {
      places[place] = max(min(places[place], highest[place]), lowest[place])
    }
  }

  /// Where rows begin: where their headings are held, and new ones evenly between those before and
  /// after them.
  private func rowsAroundPins() -> [Double] {
    let count = (members.compactMap { $0.level?.row }.max() ?? -1) + 1
    var tops = [Double?](repeating: nil, count: count)
    var ends = [Double](repeating: -.infinity, count: count)
    var heights = [[Int: Double]](repeating: [:], count: count)
    for member in members {
      guard let level = member.level else { continue }
      if let pin = member.pin {
        if level.isHeading { tops[level.row] = pin - member.height / 2 }
        ends[level.row] = max(ends[level.row], pin + member.height / 2)
      } else {
        heights[level.row][member.column, default: -ColumnDrawing.Room.betweenItems] +=
          member.height + ColumnDrawing.Room.betweenItems
      }
    }
    let own = heights.map { $0.values.max() ?? 0 }
    let between = ColumnDrawing.Room.betweenRows
    guard let first = tops.firstIndex(where: { $0 != nil }), var top = tops[first] else {
      return tops.map { _ in 0 }
    }
    for row in (0..<first).reversed() {
      top -= own[row] + between
      tops[row] = top
    }
    var row = first + 1
    while row < count {
      if tops[row] != nil { row += 1; continue }
      let next = tops[row...].firstIndex { $0 != nil }
      let start = max(ends[row - 1], tops[row - 1] ?? 0)
      let new = row..<(next ?? count)
      let room = next.flatMap { tops[$0] }.map { $0 - start - own[new].reduce(0, +) }
      let gap = room.map { max(0, $0) / Double(new.count + 1) } ?? between
      var y = start
      for row in new {
        tops[row] = y + gap
        y += gap + own[row]
        ends[row] = y
      }
      row = new.upperBound
    }
    return tops.map { $0 ?? 0 }
  }
}

/// The order in which the members of a column stand around the things that are held there: each as
/// near to where it is wanted as the room between these allows.
private struct Seating {
  private(set) var order: [Int] = []
  private let free: [Int]
  private let held: [Int]
  private let slots: SlottedColumns
  /// The height of all that is held.
  private let frame: ClosedRange<Double>

  /// How bad it is to stick out of what is held by a point, to lack a point of room, and to stand
  /// out of order, where a way of a point from where a member is wanted is one.
  private static let (beyond, crowded, disordered) = (2.0, 40.0, 5_000.0)

  init(of free: [Int], around held: [Int], in slots: SlottedColumns) {
    (self.free, self.held, self.slots) = (free, held, slots)
    let pinned = slots.members.filter { $0.pin != nil }
    let top = pinned.map { ($0.pin ?? 0) - $0.height / 2 }.min() ?? 0
    let bottom = pinned.map { ($0.pin ?? 0) + $0.height / 2 }.max() ?? 0
    frame = top...max(top, bottom)
    if held.isEmpty {
      order = free
    } else {
      fill()
    }
  }

  /// Fills the gaps from the top down: the best way to seat so many members in so many gaps
  /// follows from the best ways to seat fewer in one gap less.
  private mutating func fill() {
    var costs = [Double](repeating: .infinity, count: free.count + 1)
    costs[0] = 0
    var starts: [[Int]] = []
    for gap in 0...held.count {
      var next = [Double](repeating: .infinity, count: free.count + 1)
      var start = [Int](repeating: 0, count: free.count + 1)
      for first in costs.indices where costs[first] < .infinity {
        if costs[first] < next[first] { (next[first], start[first]) = (costs[first], first) }
        var run = Run(gap: gap)
        for last in first..<free.count {
          take(free[last], after: last > first ? free[last - 1] : nil, into: &run)
          let lack = lack(of: run, endingWith: free[last])
          if lack > 0, gap > 0, gap < held.count, !run.isOrdered { break }
          let isOuter = gap == 0 || gap == held.count
          let cost = costs[first] + run.cost + lack * (isOuter ? Self.beyond : Self.crowded)
          if cost < next[last + 1] { (next[last + 1], start[last + 1]) = (cost, first) }
        }
      }
      costs = next
      starts.append(start)
    }
    var end = free.count
    for gap in (0...held.count).reversed() {
      let start = starts[gap][end]
      order = free[start..<end] + order
      if gap > 0 { order = [held[gap - 1]] + order }
      end = start
    }
  }

  /// Members that follow each other in one gap.
  private struct Run {
    let gap: Int
    var height = 0.0
    var cost = 0.0
    /// Whether one of them must stand above or below things that are held.
    var isOrdered = false
  }

  private func take(_ member: Int, after previous: Int?, into run: inout Run) {
    let value = slots.members[member]
    run.height += value.height
    if let previous {
      run.height += slots.room(between: previous, and: member)
    } else if run.gap > 0 {
      run.height += slots.room(between: held[run.gap - 1], and: member)
    }
    let upper = run.gap > 0 ? edge(of: held[run.gap - 1], 1) + value.height / 2 : -.infinity
    let lower = run.gap < held.count ? edge(of: held[run.gap], -1) - value.height / 2 : .infinity
    let wanted = slots.middles[member]
    run.cost += max(0, upper - wanted, wanted - lower)
    if value.level != nil {
      run.isOrdered = true
      let above = held[..<run.gap].count { slots.isBound(member, over: $0) }
      let below = held[run.gap...].count { slots.isBound($0, over: member) }
      run.cost += Double(above + below) * Self.disordered
    }
  }

  /// How much room a run lacks in its gap, or within what is held.
  private func lack(of run: Run, endingWith last: Int) -> Double {
    let upper = run.gap > 0 ? edge(of: held[run.gap - 1], 1) : frame.lowerBound
    let lower = run.gap < held.count ? edge(of: held[run.gap], -1) : frame.upperBound
    let below = run.gap < held.count ? slots.room(between: last, and: held[run.gap]) : 0
    return max(0, run.height + below - max(0, lower - upper))
  }

  /// The upper edge of a thing that is held, or with 1 for -1 its lower one.
  private func edge(of member: Int, _ side: Double) -> Double {
    (slots.members[member].pin ?? 0) + side * slots.members[member].height / 2
  }
}
