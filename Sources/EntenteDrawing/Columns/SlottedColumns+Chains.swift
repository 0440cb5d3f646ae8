import Graphviz

extension SlottedColumns {
  /// The things and the slots of the lines, in no order yet.
  ///
  /// - Complexity: O(*n* + *l* · *c*) for *n* things, *l* lines and *c* columns, but for lines that
  ///   run together, which look at each other.
  init(of drawing: ColumnDrawing) {
    members = drawing.items.enumerated().map { number, item in
      Member(
        column: item.column, height: item.size.height, isSlot: false, tab: item.tabHeight,
        level: item.level, pin: drawing.pins[number]?.y)
    }
    // Things stay in the middle of the room that they and their loops take.
    for loop in drawing.loops.values {
      let height = drawing.items[loop.item].size.height + 2 * loop.height
      members[loop.item].height = max(members[loop.item].height, height)
    }
    berths = Berths(of: drawing)
    let ends = drawing.endsBySide()
    for side in Set(berths.sides.values) {
      let height = berths.height(of: side, with: ends[side]?.count ?? 0)
      members[side.item].height = max(members[side.item].height, height)
    }
    chains = drawing.ties.map { [$0.from, $0.to] }
    offsets = [[Double]](repeating: [0, 0], count: drawing.ties.count)
    worded = [Int?](repeating: nil, count: drawing.ties.count)
    order = []
    middles = []
    var laying = ChainLaying(of: drawing, members: members)
    for (number, tie) in drawing.ties.enumerated() {
      if tie.from == tie.to { continue }
      if members[tie.from].column == members[tie.to].column {
        members[tie.from].beside.append(tie.to)
        members[tie.to].beside.append(tie.from)
        wordsBetween[Pair(tie.from, tie.to), default: 0] += tie.words?.height ?? 0
        continue
      }
      switch tie.company {
      case nil: laying.lay([number], in: &self)
      case .trunk(let trunk, let root): laying.lay(number, on: trunk, to: root, in: &self)
      case .strand(let ribbon, _):
        if let strands = laying.ribbons.removeValue(forKey: ribbon) {
          laying.lay(strands, in: &self)
        }
      }
    }
    order = [[Int]](repeating: [], count: drawing.columnCount)
    for (number, member) in members.enumerated() { order[member.column].append(number) }
    middles = [Double](repeating: 0, count: members.count)
    for column in order.indices { restoreLevels(of: column) }
    if !drawing.pins.isEmpty { beginAroundPins() }
  }

  /// Where a line runs at a place in its chain.
  func height(of line: Int, at place: Int) -> Double {
    middles[chains[line][place]] + offsets[line][place]
  }
}

/// Gives lines their slots, one after the other, each column as full as it must be.
private struct ChainLaying {
  /// The lines of each ribbon in their order, while they have no slots.
  var ribbons: [Int: [Int]] = [:]

  private let drawing: ColumnDrawing
  private let widths: [Double]
  /// The height that is taken in each column.
  private var loads: [Double]
  private var trunks: [TrunkSlot: Int] = [:]

  private struct TrunkSlot: Hashable {
    var trunk: Int
    var column: Int
  }

  init(of drawing: ColumnDrawing, members: [SlottedColumns.Member]) {
    self.drawing = drawing
    widths = drawing.columnWidths
    loads = [Double](repeating: 0, count: drawing.columnCount)
    for member in members {
      loads[member.column] += member.height + ColumnDrawing.Room.betweenItems
    }
    var strands: [Int: [(rank: Int, tie: Int)]] = [:]
    for (number, tie) in drawing.ties.enumerated() {
      guard case .strand(let ribbon, let rank) = tie.company else { continue }
      strands[ribbon, default: []].append((rank, number))
    }
    ribbons = strands.mapValues { $0.sorted { $0 < $1 }.map(\.tie) }
  }

  /// Lays one line, or several between the same two things, side by side.
  mutating func lay(_ lines: [Int], in slots: inout SlottedColumns) {
    let ties = lines.map { drawing.ties[$0] }
    let ends = [ties[0].from, ties[0].to].sorted {
      slots.members[$0].column < slots.members[$1].column
    }
    let passed = slots.members[ends[0]].column + 1..<slots.members[ends[1]].column
    // The words stand where they are no wider than the column and fill it least.
    let widest = ties.compactMap { $0.words?.width }.max()
    let place = widest.flatMap { widest in
      passed.filter { widest <= widths[$0] }.min { loads[$0] < loads[$1] }
    }
    var chain = [ends[0]]
    var lanes = lines.map { _ in [0.0] }
    for column in passed {
      let heights = ties.map {
        column == place ? $0.words?.height ?? $0.slotHeight : $0.slotHeight
      }
      let between = Double(lines.count - 1) * ColumnDrawing.Room.betweenSlots
      let whole = heights.reduce(between, +)
      var top = -whole / 2
      for (lane, height) in heights.enumerated() {
        lanes[lane].append(top + height / 2)
        top += height + ColumnDrawing.Room.betweenSlots
      }
      chain.append(addSlot(in: column, height: whole, to: &slots))
    }
    chain.append(ends[1])
    for (line, lane) in zip(lines, lanes) {
      slots.chains[line] = chain
      slots.offsets[line] = lane + [0]
      if drawing.ties[line].words != nil {
        slots.worded[line] = place.map { chain[$0 - passed.lowerBound + 1] }
      }
      for (one, next) in zip(chain, chain.dropFirst()) { slots.tie(one, next) }
    }
  }

  /// Lays a line that shares the slots of a trunk once its words stand in a slot of their own.
  mutating func lay(_ line: Int, on trunk: Int, to root: Int, in slots: inout SlottedColumns) {
    let tie = drawing.ties[line]
    let leaf = tie.from == root ? tie.to : tie.from
    let (start, end) = (slots.members[leaf].column, slots.members[root].column)
    let step = start < end ? 1 : -1
    let passed = Array(stride(from: start + step, to: end, by: step))
    let place = tie.words.flatMap { words in passed.first { words.width <= widths[$0] } }
    var chain = [leaf]
    var isShared = place == nil
    for column in passed {
      if isShared {
        let key = TrunkSlot(trunk: trunk, column: column)
        let slot =
          trunks[key] ?? addSlot(in: column, height: tie.slotHeight, to: &slots)
        trunks[key] = slot
        chain.append(slot)
      } else {
        let isPlace = column == place
        let height = isPlace ? tie.words?.height : nil
        chain.append(addSlot(in: column, height: height ?? tie.slotHeight, to: &slots))
        if isPlace { slots.worded[line] = chain[chain.count - 1] }
        isShared = isPlace
      }
    }
    chain.append(root)
    if step < 0 { chain.reverse() }
    slots.chains[line] = chain
    slots.offsets[line] = chain.map { _ in 0 }
    for (one, next) in zip(chain, chain.dropFirst()) where !slots.members[one].after.contains(next)
    {
      slots.tie(one, next)
    }
  }

  private mutating func addSlot(
    in column: Int, height: Double, to slots: inout SlottedColumns
  ) -> Int {
    loads[column] += height + ColumnDrawing.Room.betweenSlots
    slots.members.append(.init(column: column, height: height, isSlot: true))
    return slots.members.count - 1
  }
}

extension SlottedColumns {
  /// Ties a member to one in the next column.
  fileprivate mutating func tie(_ one: Int, _ next: Int) {
    members[one].after.append(next)
    members[next].before.append(one)
  }
}
