extension SlottedColumns {
  /// Finds an order within the columns in which few lines cross.
  ///
  /// Several beginnings are tried, always the same ones.
  mutating func arrange() {
    var best = (cost: Double.infinity, order: order)
    for beginning in 0..<Self.beginnings {
      if beginning > 0 { shuffle(seed: UInt64(beginning)) }
      for round in 0..<Self.rounds {
        let rows = stack()
        let isForward = round.isMultiple(of: 2)
        let columns = isForward ? Array(order.indices) : order.indices.reversed()
        let side: Side = round < Self.oneSidedRounds ? (isForward ? .before : .after) : .both
        for column in columns { sort(column, by: side, rows) }
        if round.isMultiple(of: Self.rounds / 3) { exchangeNeighbors() }
        keepIfBest(&best)
      }
      order = best.order
      exchangeNeighbors()
      keepIfBest(&best)
    }
    order = best.order
  }

  private func keepIfBest(_ best: inout (cost: Double, order: [[Int]])) {
    let cost = cost()
    if cost < best.cost { best = (cost, order) }
  }

  /// How many orders the search begins with.
  private static let beginnings = 12

  /// How often all columns are sorted, and how often of these by one side only.
  private static let (rounds, oneSidedRounds) = (18, 4)

  private enum Side { case before, after, both }

  /// Lays the members of each column on one another, the columns with their middles side by side.
  ///
  /// - Returns: The rows of the columns in their present order.
  @discardableResult
  mutating func stack() -> Rows {
    let rows = Rows(of: self, within: 0)
    if heldRows != nil {
      for column in order.indices { fit(column) }
      return rows
    }
    for column in order.indices { stack(column, in: rows) }
    return rows
  }

  /// Lays the members of a column on one another, its middle at 0, or each in its row.
  private mutating func stack(_ column: Int, in rows: Rows) {
    var y = -packedHeight(of: column) / 2
    let start = y
    for (position, member) in order[column].enumerated() {
      y += position == 0 ? members[member].height / 2 : pitch(order[column][position - 1], member)
      middles[member] = y
    }
    guard !rows.tops.isEmpty else { return }
    var places = order[column].map { _ in start }
    if let first = order[column].first {
      places = places.map { $0 + members[first].height / 2 }
      rows.bound(&places, of: order[column], in: self, half: rows.height / 2)
      for (place, member) in zip(places, order[column]) {
        middles[member] += place - start - members[first].height / 2
      }
    }
  }

  /// Sorts a column by where the members' neighbors are; those without any keep their place.
  private mutating func sort(_ column: Int, by side: Side, _ rows: Rows) {
    let wanted = order[column].map { member -> Double in
      let value = members[member]
      var neighbors: [Int] = []
      if side != .after { neighbors += value.before }
      if side != .before { neighbors += value.after }
      // What is tied within a column is drawn together.
      neighbors += value.beside + value.beside
      if neighbors.isEmpty { return middles[member] }
      return neighbors.reduce(0) { $0 + middles[$1] } / Double(neighbors.count)
    }
    if heldRows != nil {
      seat(column, at: wanted)
      return
    }
    let sorted = order[column].indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    order[column] = sorted.map { order[column][$0] }
    restoreLevels(of: column)
    stack(column, in: rows)
  }

  /// Exchanges members that follow each other wherever fewer lines cross then.
  private mutating func exchangeNeighbors() {
    var places = places()
    for column in order.indices where order[column].count > 1 {
      var isBetter = true
      var passes = 0
      while isBetter, passes < 10 {
        isBetter = false
        passes += 1
        for position in 1..<order[column].count {
          let (upper, lower) = (order[column][position - 1], order[column][position])
          if isBound(upper, over: lower) || !mayPass(position, in: column) { continue }
          let gain =
            crossings(upper, over: lower, places) - crossings(lower, over: upper, places)
          let pull = pullApart(upper, lower, places)
          if Double(gain) + pull * 0.6 > 0.001 {
            order[column].swapAt(position - 1, position)
            places[upper] = position
            places[lower] = position - 1
            isBetter = true
          }
        }
      }
    }
  }

  /// How much nearer the exchange of two members brings each to those of its column it is tied to.
  private func pullApart(_ upper: Int, _ lower: Int, _ places: [Int]) -> Double {
    var gain = 0.0
    for partner in members[upper].beside where partner != lower {
      gain += places[partner] > places[upper] ? 1 : -1
    }
    for partner in members[lower].beside where partner != upper {
      gain += places[partner] < places[lower] ? 1 : -1
    }
    return gain
  }

  /// How many lines of two members cross if the first is over the second.
  private func crossings(_ upper: Int, over lower: Int, _ places: [Int]) -> Int {
    var count = 0
    for (ones, others) in [
      (members[upper].before, members[lower].before), (members[upper].after, members[lower].after),
    ] {
      for one in ones { for other in others where places[one] > places[other] { count += 1 } }
    }
    return count
  }

  private func places() -> [Int] {
    var places = [Int](repeating: 0, count: members.count)
    for column in order {
      for (place, member) in column.enumerated() { places[member] = place }
    }
    return places
  }

  /// What an order costs: crossings, and the ways within columns.
  private func cost() -> Double {
    let places = places()
    var cost = 0.0
    for column in order {
      var ends: [Int] = []
      for member in column {
        ends += members[member].after.map { places[$0] }.sorted()
        for partner in members[member].beside where partner > member {
          cost += Double(abs(places[partner] - places[member]) - 1) * 0.6
        }
      }
      cost += Double(Self.inversions(of: ends))
    }
    return cost
  }

  /// How many pairs stand in the wrong order, by merging (O(*n* log *n*)).
  static func inversions(of numbers: [Int]) -> Int {
    var numbers = numbers
    var merged = numbers
    var count = 0
    var width = 1
    while width < numbers.count {
      var start = 0
      while start < numbers.count {
        let (middle, end) = (
          min(start + width, numbers.count), min(start + 2 * width, numbers.count)
        )
        var (left, right, place) = (start, middle, start)
        while left < middle || right < end {
          if right == end || (left < middle && numbers[left] <= numbers[right]) {
            merged[place] = numbers[left]
            left += 1
          } else {
            merged[place] = numbers[right]
            right += 1
            count += middle - left
          }
          place += 1
        }
        start = end
      }
      swap(&numbers, &merged)
      width *= 2
    }
    return count
  }

  /// Mixes every column, always in the same way for one seed (a linear congruential generator).
  private mutating func shuffle(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for column in order.indices {
      for last in order[column].indices.dropFirst().reversed() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order[column].swapAt(last, Int(state >> 33) % (last + 1))
      }
      if heldRows != nil { seatEvenly(column) } else { restoreLevels(of: column) }
    }
  }
}
