import Graphviz

/// Lines between things at given places, bent around what they are not tied to.
///
/// Graphviz routes lines around nodes at given places only with settings that abort it on some
/// drawings. A line here is straight where it can be, and else the flattest of a few bows that cross
/// least.
struct LineBending {
  /// A thing that lines end at.
  struct Body {
    var frame: Rectangle
    /// Whether its outline is an oval.
    var isRound: Bool
  }

  let bodies: [DOT.Node.ID: Body]

  /// How far aside a line goes at most, as shares of its length, the flattest first.
  private static let bows = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.48, -0.48, 0.7, -0.7]
}

extension LineBending {
  /// A line from one thing to another.
  ///
  /// - Parameters:
  ///   - tail: Where it begins.
  ///   - head: Where it ends.
  ///   - number: How many lines of the same two things came before; each has a bow of its own.
  ///   - tips: The lengths of the arrowheads at its two ends.
  /// - Returns: The line, or nil where a thing is missing or both lie on one another.
  /// - Complexity: O(*n*) for *n* things.
  func line(
    from tail: DOT.Node.ID, to head: DOT.Node.ID, number: Int, tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard let from = bodies[tail], let to = bodies[head] else { return nil }
    if tail == head { return loop(at: from, tip: tips.head) }
    let others = bodies.filter { $0.key != tail && $0.key != head }.map(\.value.frame)
    var best: (crossed: Int, line: Spline)?
    for bow in Self.bows.dropFirst(number % 4) {
      guard let line = curve(from, to, bow: bow, tips: tips) else { continue }
      let track = Track([line])
      let crossed = others.count { track.crosses($0.grown(by: 1)) }
      if best.map({ crossed < $0.crossed }) ?? true { best = (crossed, line) }
      if crossed == 0 { break }
    }
    return best?.line
  }

  private func curve(
    _ from: Body, _ to: Body, bow: Double, tips: (tail: Double, head: Double)
  ) -> Spline? {
    let (a, b) = (from.frame.center, to.frame.center)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    // The middle of a cubic curve lies three quarters of the way to its control points.
    let aside = Point(x: -dy * bow * 4 / 3 * 0.5, y: dx * bow * 4 / 3 * 0.5)
    let cubic = Cubic(
      a, Point(x: a.x + dx / 3 + aside.x, y: a.y + dy / 3 + aside.y),
      Point(x: a.x + dx * 2 / 3 + aside.x, y: a.y + dy * 2 / 3 + aside.y), b)
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
private struct Cubic {
  var p0, p1, p2, p3: Point

  init(_ p0: Point, _ p1: Point, _ p2: Point, _ p3: Point) {
    (self.p0, self.p1, self.p2, self.p3) = (p0, p1, p2, p3)
  }

  private static func mix(_ one: Point, _ other: Point, _ share: Double) -> Point {
    Point(x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share)
  }

  /// The two parts on either side of a share of the way (de Casteljau).
  private func split(_ share: Double) -> (Cubic, Cubic) {
    let (a, b, c) = (
      Self.mix(p0, p1, share), Self.mix(p1, p2, share), Self.mix(p2, p3, share)
    )
    let (d, e) = (Self.mix(a, b, share), Self.mix(b, c, share))
    let middle = Self.mix(d, e, share)
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
  fileprivate func contains(_ point: Point) -> Bool {
    let x = (point.x - frame.center.x) / max(frame.size.width / 2, 0.001)
    let y = (point.y - frame.center.y) / max(frame.size.height / 2, 0.001)
    return isRound ? x * x + y * y <= 1 : abs(x) <= 1 && abs(y) <= 1
  }
}
