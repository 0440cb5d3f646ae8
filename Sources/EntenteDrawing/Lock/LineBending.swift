import Graphviz

/// Lines between things at given places, bent around what they are not tied to.
///
/// Graphviz routes lines around nodes at given places only with settings that abort it on some
/// drawings. A line here is straight where it can be, else the flattest of a few bows that meet
/// nothing, and else it goes from corner to corner around what is in its way.
struct LineBending {
  /// A thing that lines end at.
  struct Body {
    var frame: Rectangle
    /// Whether its outline is an oval.
    var isRound: Bool
  }

  private(set) var bodies: [DOT.Node.ID: Body]
  /// The places of the bodies among the frames.
  let numbers: [DOT.Node.ID: Int]
  private(set) var frames: [Rectangle]
  /// Around all of them, with a little room.
  let page: Rectangle
  /// Ways around at a comfortable distance, and at a narrow one where things stand close.
  var detours: [Detours]

  /// Where each line aims within the things at its ends.
  let anchors: [(tail: Point, head: Point)?]

  /// Prepares for lines between things at their places.
  ///
  /// - Parameters:
  ///   - bodies: The things.
  ///   - lines: The names of the things at the ends of each line.
  init(bodies: [DOT.Node.ID: Body], lines: [(tail: DOT.Node.ID, head: DOT.Node.ID)]) {
    self.bodies = bodies
    anchors = Anchors(of: lines, at: bodies).places
    let sorted = bodies.keys.sorted()
    frames = sorted.compactMap { bodies[$0]?.frame }
    let middle = Rectangle(
      center: frames.first?.center ?? Point(x: 0, y: 0), size: Size(width: 0, height: 0))
    page = frames.reduce(middle) { $0.united(with: $1) }.grown(by: 5)
    numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    detours = [4, 1.6].map { [frames] in Detours(around: frames, margin: $0) }
  }

  /// How far aside a line goes at most, as shares of its length, the flattest first.
  private static let bows = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.48, -0.48, 0.7, -0.7]
}

extension LineBending {
  /// A line from one thing to another.
  ///
  /// - Parameters:
  ///   - index: Its place among the lines.
  ///   - tail: Where it begins.
  ///   - head: Where it ends.
  ///   - number: How many lines of the same two things came before; each has a bow of its own.
  ///   - tips: The lengths of the arrowheads at its two ends.
  /// - Returns: The line, or nil where a thing is missing or both lie on one another.
  /// - Complexity: O(*n*) for *n* things where a bow meets nothing, else as ``Detours`` says.
  mutating func line(
    _ index: Int, from tail: DOT.Node.ID, to head: DOT.Node.ID, number: Int,
    tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard let from = bodies[tail], let to = bodies[head] else { return nil }
    if tail == head { return loop(at: from, tip: tips.head) }
    guard let one = numbers[tail], let other = numbers[head] else { return nil }
    let ends: Set = [one, other]
    let (aim, target) = anchors[index] ?? (from.frame.center, to.frame.center)
    let (start, end) = (uncovered(aim, in: one), uncovered(target, in: other))
    var best: (crossed: Int, line: Spline)?
    for bow in Self.bows.dropFirst(number % 4) {
      guard let line = curve(from, to, (start, end), bow: bow, tips: tips) else { continue }
      let count = crossings(of: line, but: ends)
      if best.map({ count < $0.crossed }) ?? true { best = (count, line) }
      if count == 0 { return line }
    }
    for detour in detours.indices {
      guard let way = detours[detour].way(from: (one, start), to: (other, end)),
        let line = Self.line(along: way, from, to, tips: tips)
      else { continue }
      let count = crossings(of: line, but: ends)
      if best.map({ count < $0.crossed }) ?? true { best = (count, line) }
      if count == 0 { return line }
    }
    return best?.line
  }

  /// Moves a thing, of which ways around it take no notice.
  mutating func move(_ thing: DOT.Node.ID, to place: Point) {
    guard var body = bodies[thing], let number = numbers[thing] else { return }
    body.frame = Rectangle(center: place, size: body.frame.size)
    bodies[thing] = body
    frames[number] = body.frame
  }

  /// How bad a line is: two for each thing that it crosses but for some, and one for leaving the page.
  func crossings(of line: Spline, but own: Set<Int>) -> Int {
    let track = Track([line])
    // Beyond the outermost things the page would have to grow.
    let isInside = track.frames.allSatisfy { page.contains($0, tolerance: 0) }
    return (isInside ? 0 : 1)
      + 2
      * frames.indices.count { !own.contains($0) && track.crosses(frames[$0].grown(by: 1)) }
  }

  /// A place in a thing on which no other thing lies, as near to its middle as can be: under a lock,
  /// things that have grown may lie on others.
  func uncovered(_ place: Point, in number: Int) -> Point {
    func isCovered(_ place: Point) -> Bool {
      let point = Rectangle(center: place, size: Size(width: 0, height: 0))
      return frames.indices.contains {
        $0 != number && frames[$0].grown(by: 4).contains(point, tolerance: 0)
      }
    }
    guard isCovered(place) else { return place }
    let (center, size) = (frames[number].center, frames[number].size)
    for share in [0.18, 0.3, 0.4] {
      let (dx, dy) = (size.width * share, size.height * share)
      let around = [
        Point(x: center.x, y: center.y - dy), Point(x: center.x, y: center.y + dy),
        Point(x: center.x - dx, y: center.y), Point(x: center.x + dx, y: center.y),
      ]
      if let free = around.first(where: { !isCovered($0) }) { return free }
    }
    return place
  }

  /// A line along a way from the middle of one thing to that of another, from rim to rim.
  private static func line(
    along way: [Point], _ from: Body, _ to: Body, tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard way.count > 2 else { return nil }
    let (first, last) = (way[1], way[way.count - 2])
    guard let start = from.rim(from: way[0], toward: first),
      let end = to.rim(from: way[way.count - 1], toward: last)
    else { return nil }
    func within(_ tip: Double, of rim: Point, to corner: Point) -> Point? {
      let (dx, dy) = (corner.x - rim.x, corner.y - rim.y)
      let length = (dx * dx + dy * dy).squareRoot()
      return tip < length * 0.9 ? rim.toward(corner, tip / max(length, 0.001)) : nil
    }
    guard let tail = within(tips.tail, of: start, to: first),
      let head = within(tips.head, of: end, to: last)
    else { return nil }
    return Spline(
      points: Detours.rounded([tail] + way.dropFirst().dropLast() + [head]),
      start: tips.tail > 0 ? start : nil, end: tips.head > 0 ? end : nil)
  }

  private func curve(
    _ from: Body, _ to: Body, _ ends: (Point, Point), bow: Double,
    tips: (tail: Double, head: Double)
  ) -> Spline? {
    let (a, b) = ends
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    // The middle of a cubic curve lies three quarters of the way to its control points.
    let aside = Point(x: -dy * bow * 4 / 3 * 0.5, y: dx * bow * 4 / 3 * 0.5)
    let cubic = Cubic(
      a, Point(x: a.x + dx / 3 + aside.x, y: a.y + dy / 3 + aside.y),
      Point(x: a.x + dx * 2 / 3 + aside.x, y: a.y + dy * 2 / 3 + aside.y), b)
    return Self.spline(along: cubic, from, to, tips: tips)
  }

  /// The part of a curve between two things, from rim to rim.
  static func spline(
    along cubic: Cubic, _ from: Body, _ to: Body, tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard let start = cubic.share(leaving: from, forward: true),
      let end = cubic.share(leaving: to, forward: false), start < end
    else { return nil }
    let length = max(cubic.length(start, end), 0.001)
    let (tailShare, headShare) = (tips.tail / length, tips.head / length)
    guard tailShare + headShare < 0.9 else { return nil }
    let (first, last) = (start + (end - start) * tailShare, end - (end - start) * headShare)
    let part = cubic.part(from: first, to: last)
    return Spline(
      points: [part.p0, part.p1, part.p2, part.p3],
      start: tips.tail > 0 ? cubic.point(start) : nil, end: tips.head > 0 ? cubic.point(end) : nil)
  }

  private func loop(at body: Body, tip: Double) -> Spline {
    let frame = body.frame
    let (low, high) = (
      Point(x: frame.maxX, y: frame.center.y - frame.size.height / 4),
      Point(x: frame.maxX, y: frame.center.y + frame.size.height / 4)
    )
    return Spline(
      points: [
        high, Point(x: high.x + 20, y: high.y + 4), Point(x: low.x + 20 + tip, y: low.y),
        Point(x: low.x + tip, y: low.y),
      ], end: tip > 0 ? low : nil)
  }
}

/// A cubic curve.
struct Cubic {
  var p0, p1, p2, p3: Point

  init(_ p0: Point, _ p1: Point, _ p2: Point, _ p3: Point) {
    (self.p0, self.p1, self.p2, self.p3) = (p0, p1, p2, p3)
  }

  /// The two parts on either side of a share of the way (de Casteljau).
  private func split(_ share: Double) -> (Cubic, Cubic) {
    let (a, b, c) = (
      p0.toward(p1, share), p1.toward(p2, share), p2.toward(p3, share)
    )
    let (d, e) = (a.toward(b, share), b.toward(c, share))
    let middle = d.toward(e, share)
    return (Cubic(p0, a, d, middle), Cubic(middle, e, c, p3))
  }

  func point(_ share: Double) -> Point { split(share).0.p3 }

  func part(from first: Double, to last: Double) -> Cubic {
    let upper = split(first).1
    return first < 1 ? upper.split((last - first) / (1 - first)).0 : upper
  }

  /// The length between two shares, in sixteen straight pieces.
  func length(_ first: Double, _ last: Double) -> Double {
    let points = (0...16).map { point(first + (last - first) * Double($0) / 16) }
    return zip(points, points.dropFirst()).reduce(0) { sum, pair in
      let (dx, dy) = (pair.1.x - pair.0.x, pair.1.y - pair.0.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }

  /// The share of the way at which the curve leaves the body at its start, or enters that at its end.
  func share(leaving body: LineBending.Body, forward: Bool) -> Double? {
    let steps = 64
    let shares = (0...steps).map { Double(forward ? $0 : steps - $0) / Double(steps) }
    guard let outside = shares.firstIndex(where: { !body.contains(point($0)) }), outside > 0
    else { return nil }
    var (inner, outer) = (shares[outside - 1], shares[outside])
    for _ in 0..<20 {
      let middle = (inner + outer) / 2
      if body.contains(point(middle)) { inner = middle } else { outer = middle }
    }
    return outer
  }
}

extension LineBending.Body {
  /// Where a straight way from a place within to one outside leaves the body.
  func rim(from start: Point, toward place: Point) -> Point? {
    guard !contains(place) else { return nil }
    var (inner, outer) = (0.0, 1.0)
    for _ in 0..<30 {
      let middle = (inner + outer) / 2
      if contains(start.toward(place, middle)) { inner = middle } else { outer = middle }
    }
    return start.toward(place, outer)
  }

  fileprivate func contains(_ point: Point) -> Bool {
    let x = (point.x - frame.center.x) / max(frame.size.width / 2, 0.001)
    let y = (point.y - frame.center.y) / max(frame.size.height / 2, 0.001)
    return isRound ? x * x + y * y <= 1 : abs(x) <= 1 && abs(y) <= 1
  }
}
