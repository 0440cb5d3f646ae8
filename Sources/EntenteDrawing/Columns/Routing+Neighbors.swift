import Graphviz

/// Lines between two things of one column.
extension Routing {
  /// How a tie within a column is drawn.
  enum Manner { case upright, aside(onTheRight: Bool) }

  /// How a tie within one column runs: straight where nothing stands between, else beside it.
  func manner(of tie: ColumnDrawing.Tie) -> Manner {
    let column = drawing.items[tie.from].column
    let order = slots.order[column]
    if let place = order.firstIndex(of: tie.from), let other = order.firstIndex(of: tie.to),
      abs(place - other) == 1
    {
      return .upright
    }
    // Toward the middle of the drawing, where there is room.
    return .aside(onTheRight: 2 * column < drawing.columnCount - 1)
  }

  /// The ties between two neighbors of a column, in their order; each has its own line.
  func parallels(of tie: ColumnDrawing.Tie) -> [Int] {
    drawing.ties.indices.filter {
      Set([drawing.ties[$0].from, drawing.ties[$0].to]) == Set([tie.from, tie.to])
    }
  }
}

extension Routing {
  func upright(_ number: Int, _ tie: ColumnDrawing.Tie) -> Spline {
    let (one, other) = (frame(of: tie.from), frame(of: tie.to))
    let parallels = parallels(of: tie)
    let place = Double(parallels.firstIndex(of: number) ?? 0) - Double(parallels.count - 1) / 2
    let narrow = min(one.size.width, other.size.width)
    let wanted = place * min(5, narrow * 0.4 / Double(parallels.count)) + stagger(of: tie, narrow)
    let most = [tie.from, tie.to].map { drawing.items[$0].squareHalfWidth }.min() ?? 0
    let aside = min(max(wanted, -most), most)
    let isDown = one.center.y < other.center.y
    let start = drawing.items[tie.from].outline
      .meeting(one, at: one.center.x + aside, fromAbove: !isDown)
    let end = drawing.items[tie.to].outline
      .meeting(other, at: other.center.x + aside, fromAbove: isDown)
    let step = isDown ? 1.0 : -1.0
    let points = [
      Point(x: start.x, y: start.y + step * tie.tips.from),
      Point(x: end.x, y: end.y - step * tie.tips.to),
    ]
    return Spline(
      points: [points[0], points[0], points[1], points[1]], start: tie.tips.from > 0 ? start : nil,
      end: tie.tips.to > 0 ? end : nil)
  }

  /// How far from the middle a line between two neighbors runs, so that it does not look like one
  /// with the next that leads on: these would seem to pass behind what is between them.
  private func stagger(of tie: ColumnDrawing.Tie, _ narrow: Double) -> Double {
    let order = slots.order[drawing.items[tie.from].column]
    guard let one = order.firstIndex(of: tie.from), let other = order.firstIndex(of: tie.to)
    else { return 0 }
    let (upper, lower) = (min(one, other), max(one, other))
    func areTied(_ place: Int) -> Bool {
      order.indices.contains(place) && order.indices.contains(place + 1)
        && slots.wordsBetween[.init(order[place], order[place + 1])] != nil
    }
    guard areTied(upper - 1) || areTied(lower) else { return 0 }
    return min(9, narrow * 0.2) * (upper.isMultiple(of: 2) ? -1 : 1)
  }
}

extension ColumnDrawing.Item {
  /// How far from its middle upright lines meet the thing squarely.
  fileprivate var squareHalfWidth: Double {
    outline.breadth(of: Size(width: size.height, height: size.width)) * size.width / 2
  }
}

extension Routing {
  /// How many other bows each line beside its column goes around, and how many go around it, so that
  /// none lies on another.
  func allBows() -> (inner: [Int: Int], outer: [Int: Int]) {
    struct Place: Hashable {
      var column: Int
      var isRight: Bool
    }
    var beside: [Place: [Int]] = [:]
    for (number, tie) in drawing.ties.enumerated() where tie.from != tie.to {
      let column = drawing.items[tie.from].column
      guard column == drawing.items[tie.to].column, case .aside(let isRight) = manner(of: tie)
      else { continue }
      beside[Place(column: column, isRight: isRight), default: []].append(number)
    }
    var (bows, outer): ([Int: Int], [Int: Int]) = ([:], [:])
    for lines in beside.values {
      let spans = lines.map { span(of: drawing.ties[$0]) }
      let lengths = spans.map { $0.upperBound - $0.lowerBound }
      let sorted = lines.indices.sorted { (lengths[$0], lines[$0]) < (lengths[$1], lines[$1]) }
      for (position, line) in sorted.enumerated() {
        let inner = sorted[..<position].filter { spans[$0].overlaps(spans[line]) }
        bows[lines[line]] = (inner.compactMap { bows[lines[$0]] }.max() ?? -1) + 1
      }
      for (position, line) in sorted.enumerated().reversed() {
        let around = sorted[(position + 1)...].filter { spans[$0].overlaps(spans[line]) }
        outer[lines[line]] = (around.compactMap { outer[lines[$0]] }.max() ?? -1) + 1
      }
    }
    return (bows, outer)
  }

  private func span(of tie: ColumnDrawing.Tie) -> ClosedRange<Double> {
    let (one, other) = (slots.middles[tie.from], slots.middles[tie.to])
    return min(one, other)...max(one, other)
  }

  /// Where a line beside its column comes from, as seen from one of its ends: the outermost bow
  /// begins nearest to the middle of what it leads away from.
  func origin(of number: Int, at item: Int) -> Double {
    let tie = drawing.ties[number]
    let other = slots.middles[item == tie.from ? tie.to : tie.from]
    let way = Self.beyond - Double(bows[number] ?? 0)
    return slots.middles[item] + (other > slots.middles[item] ? way : -way)
  }

  /// Further than any line in a slot comes from.
  private static let beyond = 1e6

  func aside(
    _ number: Int, _ tie: ColumnDrawing.Tie, onTheRight isRight: Bool
  ) -> Spline {
    let start = port(number, at: tie.from, onTheRight: isRight)
    let end = port(number, at: tie.to, onTheRight: isRight)
    let index = drawing.items[tie.from].column
    let column = columns[index]
    let step = isRight ? 1.0 : -1.0
    let edge = isRight ? column.upperBound : column.lowerBound
    // The further apart and around the more others, the wider, but never into the next column.
    let next = isRight ? index + 1 : index - 1
    let gap =
      columns.indices.contains(next)
      ? (isRight ? columns[next].lowerBound - edge : edge - columns[next].upperBound) : .infinity
    let widest = max(drawing.betweenColumns, gap * 0.8) * 0.9
    let (bow, outer) = (Double(bows[number] ?? 0), Double(outerBows[number] ?? 0))
    let own = 10 + min(abs(start.y - end.y) * 0.08, drawing.betweenColumns * 0.9)
    let share = widest * (bow + 1) / (bow + outer + 1)
    let reach = min(
      own + bow * Self.betweenBows, max(share, widest - outer * Self.betweenBows))
    let far = edge + step * reach * 4 / 3
    var curve = Curve(from: Point(x: start.x + step * tie.tips.from, y: start.y))
    curve.goLevel(to: edge)
    curve.bulge(to: Point(x: edge, y: end.y), over: far)
    curve.goLevel(to: end.x + step * tie.tips.to)
    return Spline(
      points: curve.points, start: tie.tips.from > 0 ? start : nil,
      end: tie.tips.to > 0 ? end : nil)
  }

  /// How much further a bow reaches than the one within it.
  private static let betweenBows = 3.0
}
