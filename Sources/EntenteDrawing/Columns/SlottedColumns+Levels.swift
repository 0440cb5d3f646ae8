extension SlottedColumns {
  /// Whether one member must stay above another.
  func isBound(_ upper: Int, over lower: Int) -> Bool {
    if let one = members[upper].pin, let other = members[lower].pin { return one <= other }
    guard let one = members[upper].level, let other = members[lower].level else { return false }
    return one < other
  }

  /// Puts the members of a column that have an order into it, at the places they take together.
  mutating func restoreLevels(of column: Int) {
    let places = order[column].indices.filter { members[order[column][$0]].level != nil }
    let sorted = places.sorted { one, other in
      let (left, right) = (order[column][one], order[column][other])
      return isBound(left, over: right) || (!isBound(right, over: left) && one < other)
    }
    let inOrder = sorted.map { order[column][$0] }
    for (place, member) in zip(places, inOrder) { order[column][place] = member }
  }
}

/// The heights at which the rows of ``SlottedColumns`` begin, from the top of the drawing downward.
struct Rows {
  /// Where each row begins.
  private(set) var tops: [Double] = []
  /// The height of all rows with what stands above and below them in their columns.
  private(set) var height = 0.0

  /// Finds the rows of columns in their order: each is as high as its fullest column.
  ///
  /// Where there is more room than that, all rows get the same part of it.
  ///
  /// - Complexity: O(*r* · *c* + *s*) for *r* rows, *c* columns and *s* things and slots.
  init(of slots: SlottedColumns, within room: Double) {
    let count = (slots.members.compactMap { $0.level?.row }.max() ?? -1) + 1
    guard count > 0 else { return }
    var packings = slots.order.map { Packing(own: $0) }
    for row in 0..<count {
      var top = row == 0 ? 0 : height + ColumnDrawing.Room.betweenRows
      for column in packings.indices {
        if let first = packings[column].advance(to: row, in: slots) { top = max(top, first) }
      }
      tops.append(top)
      height = max(height, top)
      for column in packings.indices {
        height = max(height, packings[column].take(row, from: top, in: slots) ?? 0)
      }
    }
    for column in packings.indices { height = max(height, packings[column].finish(in: slots)) }
    let more = max(0, room - height) / Double(count)
    for row in tops.indices { tops[row] += more * Double(row) }
  }

  /// Keeps the places of a column's members within their rows.
  ///
  /// - Parameters:
  ///   - places: The middles of the members in their order, less what they need to stay apart.
  ///   - own: The members.
  ///   - slots: The columns.
  ///   - half: Half of the height of the drawing.
  func bound(
    _ places: inout [Double], of own: [Int], in slots: SlottedColumns, half: Double
  ) {
    if tops.isEmpty { return }
    var lowest = [Double](repeating: -.infinity, count: own.count)
    var highest = [Double](repeating: .infinity, count: own.count)
    var offset = 0.0
    for (position, member) in own.enumerated() {
      if position > 0 { offset += slots.pitch(own[position - 1], member) }
      guard let level = slots.members[member].level else { continue }
      let first = tops[level.row] - half + slots.members[member].height / 2 - offset
      lowest[position] = first
      highest[position] = first
      if level.isHeading { continue }
      let isLast = level.row + 1 == tops.count
      let end = isLast ? 2 * half : tops[level.row + 1] - ColumnDrawing.Room.betweenRows
      highest[position] = max(first, end - half - slots.members[member].height / 2 - offset)
    }
    for position in own.indices.dropFirst() {
      lowest[position] = max(lowest[position], lowest[position - 1])
    }
    for position in own.indices.dropLast().reversed() {
      highest[position] = min(highest[position], highest[position + 1])
    }
    for position in own.indices {
      places[position] = max(min(places[position], highest[position]), lowest[position])
    }
  }
}

/// The members of a column laid on one another from the top down, row by row.
private struct Packing {
  let own: [Int]
  private var next = 0
  /// The middle of the member before the next one.
  private var middle = 0.0

  init(own: [Int]) { self.own = own }

  /// Lays down what stands before a row.
  ///
  /// - Returns: The least height at which the row can begin; nothing where it has no member here.
  mutating func advance(to row: Int, in slots: SlottedColumns) -> Double? {
    guard let first = own[next...].firstIndex(where: { slots.members[$0].level?.row == row }) else {
      return nil
    }
    while next < first { lay(in: slots) }
    return following(in: slots) - slots.members[own[next]].height / 2
  }

  /// Lays down the members of a row that begins at a height.
  ///
  /// - Returns: Where the last of them ends.
  mutating func take(_ row: Int, from top: Double, in slots: SlottedColumns) -> Double? {
    guard let last = own[next...].lastIndex(where: { slots.members[$0].level?.row == row }) else {
      return nil
    }
    middle = top + slots.members[own[next]].height / 2
    next += 1
    while next <= last { lay(in: slots) }
    return middle + slots.members[own[last]].height / 2
  }

  /// Lays down the rest.
  mutating func finish(in slots: SlottedColumns) -> Double {
    while next < own.count { lay(in: slots) }
    return own.last.map { middle + slots.members[$0].height / 2 } ?? 0
  }

  private mutating func lay(in slots: SlottedColumns) {
    middle = following(in: slots)
    next += 1
  }

  private func following(in slots: SlottedColumns) -> Double {
    next == 0
      ? slots.members[own[next]].height / 2
      : middle + slots.pitch(own[next - 1], own[next])
  }
}
