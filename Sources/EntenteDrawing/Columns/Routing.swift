import Graphviz

/// The ways of the lines of a ``ColumnDrawing`` once all heights are known.
struct Routing {
  let drawing: ColumnDrawing
  let slots: SlottedColumns
  let columns: [ClosedRange<Double>]
  let loops: [Int: ColumnDrawing.Loop]
  let joints: Joints
  private var ports: [Port: Double] = [:]
  /// How many bows each line beside its column goes around, and how many go around it.
  private(set) var (bows, outerBows): ([Int: Int], [Int: Int]) = ([:], [:])
  /// The heights at which lines between two neighboring columns run halfway.
  private var lanes: [Int: Double] = [:]
  /// How early or late lines turn between columns.
  private var leanings: [Bend: Double] = [:]
  /// The heights at which lines run beside things where words stand.
  private var berthLanes: [Port: Double] = [:]

  /// An end of a line at a thing.
  struct Port: Hashable {
    var tie: Int
    var item: Int
  }

  init(of drawing: ColumnDrawing, slots: SlottedColumns, columns: [ClosedRange<Double>]) {
    self.drawing = drawing
    self.slots = slots
    self.columns = columns
    loops = drawing.loops
    joints = Joints(of: drawing, slots: slots)
    (bows, outerBows) = allBows()
    ports = allPorts()
    lanes = allLanes()
    leanings = allLeanings()
    berthLanes = allBerthLanes()
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
    let tracks = splines.map { Track([$0]) }
    let words = WordPlacing(of: self, splines: splines, tracks, branches: branches).places()
    let frames = zip(centers, drawing.items).map { Rectangle(center: $0, size: $1.size) }
    let top = frames.map(\.minY).min() ?? 0
    let bottom = frames.map(\.maxY).max() ?? 0
    return ColumnDrawing.Placement(
      centers: centers, splines: splines, words: words, columns: columns,
      size: Size(width: columns.last?.upperBound ?? 0, height: bottom - top),
      faults: WordFaults(
        of: zip(words, drawing.ties).map(Self.frame), things: frames, lines: tracks),
      bows: drawing.ties.indices.filter(isBow))
  }

  private func isBow(_ number: Int) -> Bool {
    let tie = drawing.ties[number]
    guard tie.from != tie.to, drawing.items[tie.from].column == drawing.items[tie.to].column,
      case .aside = manner(of: tie)
    else { return false }
    return true
  }

  /// The frame of words whose middle is known.
  private static func frame(at place: Point?, of tie: ColumnDrawing.Tie) -> Rectangle? {
    guard let place, let size = tie.words else { return nil }
    return Rectangle(center: place, size: size)
  }

  func center(of item: Int) -> Point {
    if let pin = drawing.pins[item] { return pin }
    let column = columns[drawing.items[item].column]
    return Point(x: (column.lowerBound + column.upperBound) / 2, y: slots.middles[item])
  }

  func frame(of item: Int) -> Rectangle {
    Rectangle(center: center(of: item), size: drawing.items[item].size)
  }

  /// Where a line meets a side of a thing.
  func port(_ tie: Int, at item: Int, onTheRight isRight: Bool) -> Point {
    let frame = frame(of: item)
    let port = Port(tie: joints.leader(of: tie, at: item), item: item)
    return drawing.items[item].outline
      .meeting(frame, at: ports[port] ?? frame.center.y, onTheRight: isRight)
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
      if let lane = berthLanes[Port(tie: number, item: chain[0])] {
        curve.goLevel(to: start.x + tips.from)
        curve.swing(to: Point(x: start.x + tips.from + Berths.reach, y: lane))
        curve.goLevel(to: max(first, curve.last.x))
      } else {
        curve.goLevel(to: max(first, start.x + max(tips.from, levelEnd)))
      }
    }
    for place in places where place > 0 && place < chain.count - 1 {
      if place == places.lowerBound { continue }
      let y = slots.height(of: number, at: place)
      curve.swing(
        to: Point(x: edges(of: chain[place]).lowerBound, y: y),
        leaning: leanings[Bend(tie: number, place: place - 1)] ?? 0)
      if place == places.upperBound { break }
      curve.goLevel(to: edges(of: chain[place]).upperBound)
    }
    if places.upperBound == chain.count - 1 {
      let stop = Point(x: end.x - tips.to, y: end.y)
      let edge = edges(of: chain[chain.count - 1]).lowerBound
      let last = min(edge, stop.x, end.x - levelEnd, collecting.right ?? .infinity)
      if let lane = lanes[number] {
        curve.swing(to: Point(x: last, y: end.y), over: lane, along: tie.words?.width ?? 0)
      }
      if let lane = berthLanes[Port(tie: number, item: chain[chain.count - 1])] {
        let turn = stop.x - Berths.reach
        curve.swing(to: Point(x: min(edge, turn), y: lane))
        curve.goLevel(to: turn)
        curve.swing(to: stop)
      } else {
        let leaning = leanings[Bend(tie: number, place: chain.count - 2)] ?? 0
        curve.swing(to: Point(x: last, y: end.y), leaning: lanes[number] == nil ? leaning : 0)
        if endsAlone { curve.goLevel(to: stop.x) }
      }
    }
    let points = isForward ? curve.points : curve.points.reversed()
    let (head, tail) = isForward ? (end, start) : (start, end)
    let (isWholeFrom, isWholeTo) =
      isForward ? (startsAlone, endsAlone) : (endsAlone, startsAlone)
    return Spline(
      points: points, start: tie.tips.from > 0 && isWholeFrom ? tail : nil,
      end: tie.tips.to > 0 && isWholeTo ? head : nil)
  }

  /// How long lines are level at their ends where they turn one after the other: all as long as the
  /// longest head, so that none turns across its neighbor.
  private var levelEnd: Double {
    drawing.spreadsBends ? drawing.ties.map { max($0.tips.from, $0.tips.to) }.max() ?? 0 : 0
  }

  private func edges(of member: Int) -> ClosedRange<Double> {
    let column = slots.members[member].column
    let left = columns[column].lowerBound - slots.berths.beforeColumns[column]
    return left...(columns[column].upperBound + slots.berths.afterColumns[column])
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
}
