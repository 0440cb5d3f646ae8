import Graphviz

/// The ways of the lines of a ``ColumnDrawing`` once all heights are known.
struct Routing {
  let drawing: ColumnDrawing
  let slots: SlottedColumns
  let columns: [ClosedRange<Double>]
  let loops: [Int: ColumnDrawing.Loop]
  private let joints: Joints
  private var ports: [Port: Double] = [:]

  /// An end of a line at a thing.
  struct Port: Hashable {
    var tie: Int
    var item: Int
  }

  /// How a tie within a column is drawn.
  enum Manner { case upright, aside(onTheRight: Bool) }

  init(of drawing: ColumnDrawing, slots: SlottedColumns, columns: [ClosedRange<Double>]) {
    self.drawing = drawing
    self.slots = slots
    self.columns = columns
    loops = drawing.loops
    joints = Joints(of: drawing, slots: slots)
    ports = allPorts()
  }
}

extension Routing {
  func placement() -> ColumnDrawing.Placement {
    let splines = drawing.ties.indices.map { spline(of: $0, along: joints.drawn[$0]) }
    let centers = drawing.items.indices.map(center)
    // On a trunk nobody could tell whose words they are.
    let branches = drawing.ties.indices.map {
      joints.isOnTrunk($0) ? spline(of: $0, along: joints.branches[$0]) : splines[$0]
    }
    let words = WordPlacing(of: self, splines: splines, branches: branches).places()
    let frames = zip(centers, drawing.items).map { Rectangle(center: $0, size: $1.size) }
    let top = frames.map(\.minY).min() ?? 0
    let bottom = frames.map(\.maxY).max() ?? 0
    return ColumnDrawing.Placement(
      centers: centers, splines: splines, words: words, columns: columns,
      size: Size(width: columns.last?.upperBound ?? 0, height: bottom - top),
      isClear: isClear(words, frames))
  }

  /// Whether words cover no thing and no other words.
  private func isClear(_ words: [Point?], _ frames: [Rectangle]) -> Bool {
    var taken = frames
    for (place, tie) in zip(words, drawing.ties) {
      guard let place, let size = tie.words else { continue }
      let frame = Rectangle(center: place, size: size)
      if taken.contains(where: { $0.overlaps(frame, tolerance: 0.5) }) { return false }
      taken.append(frame)
    }
    return true
  }

  func center(of item: Int) -> Point {
    let column = columns[drawing.items[item].column]
    return Point(x: (column.lowerBound + column.upperBound) / 2, y: slots.middles[item])
  }

  func frame(of item: Int) -> Rectangle {
    Rectangle(center: center(of: item), size: drawing.items[item].size)
  }

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

  /// Spreads the lines that meet at one side of a thing, in the order of where they come from.
  private func allPorts() -> [Port: Double] {
    struct Side: Hashable {
      var item: Int
      var isRight: Bool
    }
    var meeting: [Side: [(port: Port, from: Double)]] = [:]
    for (number, tie) in drawing.ties.enumerated() {
      let chain = slots.chains[number]
      guard tie.from != tie.to, let left = chain.first, let right = chain.last else { continue }
      if drawing.items[tie.from].column == drawing.items[tie.to].column {
        guard case .aside(let isRight) = manner(of: tie) else { continue }
        for (one, other) in [(tie.from, tie.to), (tie.to, tie.from)] {
          meeting[Side(item: one, isRight: isRight), default: []].append(
            (Port(tie: number, item: one), slots.middles[other]))
        }
      } else {
        for (item, isRight) in [(left, true), (right, false)] {
          let port = Port(tie: joints.leader(of: number, at: item), item: item)
          let from = slots.height(of: number, at: isRight ? 1 : chain.count - 2)
          meeting[Side(item: item, isRight: isRight), default: []].append((port, from))
        }
      }
    }
    var ports: [Port: Double] = [:]
    for (side, ends) in meeting {
      let item = drawing.items[side.item]
      let half = item.size.height / 2 * (item.isRound ? 0.4 : 0.84)
      let middle = slots.middles[side.item]
      var heights: [Port: [Double]] = [:]
      for end in ends { heights[end.port, default: []].append(end.from) }
      let sorted = heights.map { (port: $0, from: $1.reduce(0, +) / Double($1.count)) }
        .sorted { ($0.from, $0.port.tie) < ($1.from, $1.port.tie) }
      let widest = Self.betweenPorts
      let pitch = sorted.count > 1 ? min(widest, 2 * half / Double(sorted.count - 1)) : 0
      let targets = sorted.enumerated().map { place, end in
        MonotoneFit.Target(
          place: min(max(end.from - middle, -half), half) * 0.6 - Double(place) * pitch, weight: 1)
      }
      let room = Double(sorted.count - 1) * pitch
      let fitted = MonotoneFit.fit(targets, within: -half...max(-half, half - room))
      for (place, end) in sorted.enumerated() {
        ports[end.port] = middle + fitted[place] + Double(place) * pitch
      }
    }
    return ports
  }

  /// How far apart lines meet a thing that is high enough: no head touches the next.
  private static let betweenPorts = 5.5

  /// Where a line meets a side of a thing.
  private func port(_ tie: Int, at item: Int, onTheRight isRight: Bool) -> Point {
    let frame = frame(of: item)
    let port = Port(tie: joints.leader(of: tie, at: item), item: item)
    let y = ports[port] ?? frame.center.y
    var half = frame.size.width / 2
    if drawing.items[item].isRound {
      let share = (y - frame.center.y) / (frame.size.height / 2)
      half *= max(0, 1 - share * share).squareRoot()
    }
    return Point(x: frame.center.x + (isRight ? half : -half), y: y)
  }
}

extension Routing {
  /// A line from its first end to its second, its arrowheads beyond the ends of the curve.
  ///
  /// - Parameters:
  ///   - number: The line.
  ///   - part: The part of its chain that is drawn; nothing where that is all. A part that stops
  ///     short of an end has no head there.
  /// - Returns: The curve, and where the tips of its heads are.
  private func spline(of number: Int, along part: Joints.Part?) -> Spline {
    let tie = drawing.ties[number]
    if let loop = loops[number] { return self.loop(loop, tie) }
    let (from, to) = (drawing.items[tie.from].column, drawing.items[tie.to].column)
    if from == to {
      switch manner(of: tie) {
      case .upright: return upright(number, tie)
      case .aside(let isRight): return aside(number, tie, onTheRight: isRight)
      }
    }
    let chain = slots.chains[number]
    let isForward = from < to
    let tips = isForward ? tie.tips : (from: tie.tips.to, to: tie.tips.from)
    let places = part?.places ?? 0...chain.count - 1
    let (startsAlone, endsAlone) = (part?.joinsLeft != true, part?.joinsRight != true)
    let start = port(number, at: chain[0], onTheRight: true)
    let end = port(number, at: chain[chain.count - 1], onTheRight: false)
    let collecting = collecting(number)
    var curve: Curve
    if places.lowerBound > 0 {
      curve = Curve(
        from: Point(
          x: edges(of: chain[places.lowerBound]).upperBound,
          y: slots.height(of: number, at: places.lowerBound)))
    } else {
      let first = max(edges(of: chain[0]).upperBound, collecting.left ?? -.infinity)
      curve = Curve(from: Point(x: startsAlone ? start.x + tips.from : first, y: start.y))
      curve.goLevel(to: max(first, start.x + tips.from))
    }
    for place in places where place > 0 && place < chain.count - 1 {
      if place == places.lowerBound { continue }
      let y = slots.height(of: number, at: place)
      curve.swing(to: Point(x: edges(of: chain[place]).lowerBound, y: y))
      if place == places.upperBound { break }
      curve.goLevel(to: edges(of: chain[place]).upperBound)
    }
    if places.upperBound == chain.count - 1 {
      let stop = Point(x: end.x - tips.to, y: end.y)
      let edge = edges(of: chain[chain.count - 1]).lowerBound
      let last = min(edge, stop.x, collecting.right ?? .infinity)
      curve.swing(to: Point(x: last, y: end.y))
      if endsAlone { curve.goLevel(to: stop.x) }
    }
    let points = isForward ? curve.points : curve.points.reversed()
    let (head, tail) = isForward ? (end, start) : (start, end)
    let (isWholeFrom, isWholeTo) =
      isForward ? (startsAlone, endsAlone) : (endsAlone, startsAlone)
    return Spline(
      points: points, start: tie.tips.from > 0 && isWholeFrom ? tail : nil,
      end: tie.tips.to > 0 && isWholeTo ? head : nil)
  }

  private func edges(of member: Int) -> ClosedRange<Double> {
    columns[slots.members[member].column]
  }

  /// Where the lines of a trunk have all met, left or right of the thing at which it ends.
  private func collecting(_ number: Int) -> (left: Double?, right: Double?) {
    let tie = drawing.ties[number]
    guard case .trunk(_, let root) = tie.company else { return (nil, nil) }
    let chain = slots.chains[number]
    let tip = tie.from == root ? tie.tips.from : tie.tips.to
    let isRight = chain[0] == root
    let rim = port(number, at: root, onTheRight: isRight).x
    let reach = max(Self.collectingReach, tip + 5)
    return isRight ? (rim + reach, nil) : (nil, rim - reach)
  }

  /// The length of a trunk from where its last branch joins to its end.
  private static let collectingReach = 11.0

  /// The ties between two neighbors of a column, in their order; each has its own line.
  func parallels(of tie: ColumnDrawing.Tie) -> [Int] {
    drawing.ties.indices.filter {
      Set([drawing.ties[$0].from, drawing.ties[$0].to]) == Set([tie.from, tie.to])
    }
  }

  private func upright(_ number: Int, _ tie: ColumnDrawing.Tie) -> Spline {
    let (one, other) = (frame(of: tie.from), frame(of: tie.to))
    let parallels = parallels(of: tie)
    let place = Double(parallels.firstIndex(of: number) ?? 0) - Double(parallels.count - 1) / 2
    let narrow = min(one.size.width, other.size.width)
    let aside = place * min(5, narrow * 0.4 / Double(parallels.count))
    let isDown = one.center.y < other.center.y
    let start = Point(x: one.center.x + aside, y: isDown ? one.maxY : one.minY)
    let end = Point(x: other.center.x + aside, y: isDown ? other.minY : other.maxY)
    let step = isDown ? 1.0 : -1.0
    let points = [
      Point(x: start.x, y: start.y + step * tie.tips.from),
      Point(x: end.x, y: end.y - step * tie.tips.to),
    ]
    return Spline(
      points: [points[0], points[0], points[1], points[1]], start: tie.tips.from > 0 ? start : nil,
      end: tie.tips.to > 0 ? end : nil)
  }

  private func aside(
    _ number: Int, _ tie: ColumnDrawing.Tie, onTheRight isRight: Bool
  ) -> Spline {
    let start = port(number, at: tie.from, onTheRight: isRight)
    let end = port(number, at: tie.to, onTheRight: isRight)
    let column = columns[drawing.items[tie.from].column]
    let step = isRight ? 1.0 : -1.0
    let edge = isRight ? column.upperBound : column.lowerBound
    // The further apart, the wider, but never into the next column.
    let widest = drawing.betweenColumns * 0.9
    let reach = min(10 + abs(start.y - end.y) * 0.08, widest)
    let far = edge + step * reach * 4 / 3
    var curve = Curve(from: Point(x: start.x + step * tie.tips.from, y: start.y))
    curve.goLevel(to: edge)
    curve.bulge(to: Point(x: edge, y: end.y), over: far)
    curve.goLevel(to: end.x + step * tie.tips.to)
    return Spline(
      points: curve.points, start: tie.tips.from > 0 ? start : nil,
      end: tie.tips.to > 0 ? end : nil)
  }
}

/// A curve that grows piece by piece.
private struct Curve {
  var points: [Point]

  init(from start: Point) { points = [start] }

  private var last: Point { points[points.count - 1] }

  /// A level line, if there is any way to go.
  mutating func goLevel(to x: Double) {
    guard abs(x - last.x) > 0.01 else { return }
    let start = last
    let step = (x - start.x) / 3
    points += [
      Point(x: start.x + step, y: start.y), Point(x: x - step, y: start.y),
      Point(x: x, y: start.y),
    ]
  }

  /// A bend that begins and ends level.
  mutating func swing(to end: Point) {
    let start = last
    guard abs(end.x - start.x) > 0.01 || abs(end.y - start.y) > 0.01 else { return }
    let half = (end.x - start.x) / 2
    points += [Point(x: start.x + half, y: start.y), Point(x: end.x - half, y: end.y), end]
  }

  /// A bend that comes back to where it began.
  mutating func bulge(to end: Point, over x: Double) {
    let start = last
    points += [Point(x: x, y: start.y), Point(x: x, y: end.y), end]
  }
}
