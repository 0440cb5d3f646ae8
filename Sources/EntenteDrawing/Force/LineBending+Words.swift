import Graphviz

/// Lines that pass under words of their own, which are painted over them.
extension LineBending {
  /// A line from one thing to another, or back to the same, by way of a place, if nothing is in the
  /// way of a smooth curve.
  func line(
    from tail: DOT.Node.ID, to head: DOT.Node.ID, through place: Point,
    tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard let from = bodies[tail], let to = bodies[head] else { return nil }
    if tail == head { return Self.loop(at: from, under: place, tips: tips) }
    let own = Set([tail, head].compactMap { numbers[$0] })
    let curve = Self.curve(from, to, (from.frame.center, to.frame.center), under: place, tips: tips)
    return curve.flatMap { crossings(of: $0, but: own) == 0 ? $0 : nil }
  }

  /// A line from one thing to another, or back to the same, under the middle of words.
  ///
  /// One smooth curve where that meets nothing; else two lines that meet under the words, each
  /// around what is in its way.
  ///
  /// - Parameters:
  ///   - halves: The places among the lines of those to the words and from them.
  ///   - tail: Where it begins.
  ///   - head: Where it ends.
  ///   - words: The thing that stands for the words.
  ///   - tips: The lengths of the arrowheads at its two ends.
  /// - Returns: The line, or nil where a thing is missing or the words lie on an end.
  /// - Complexity: As ``line(_:from:to:number:tips:)``.
  mutating func line(
    _ halves: (to: Int, from: Int), from tail: DOT.Node.ID, to head: DOT.Node.ID,
    under words: DOT.Node.ID, tips: (tail: Double, head: Double)
  ) -> Spline? {
    guard let from = bodies[tail], let to = bodies[head], let middle = bodies[words]?.frame.center
    else { return nil }
    if tail == head { return Self.loop(at: from, under: middle, tips: tips) }
    let own = Set([tail, head, words].compactMap { numbers[$0] })
    let smooth = Self.curve(
      from, to, aims(halves, from, to), under: middle, tips: tips)
    let crossed = smooth.map { crossings(of: $0, but: own) }
    if crossed == 0 { return smooth }
    guard
      let first = line(halves.to, from: tail, to: words, number: 0, tips: (tips.tail, 0)),
      let second = line(halves.from, from: words, to: head, number: 0, tips: (0, tips.head))
    else { return smooth }
    var bent = first
    bent.goStraight(to: middle)
    if let next = second.points.first { bent.goStraight(to: next) }
    bent.points += second.points.dropFirst()
    bent.end = second.end
    if let crossed, crossed <= crossings(of: bent, but: own) { return smooth }
    return bent
  }

  /// Where a line in halves aims within its ends.
  private func aims(_ halves: (to: Int, from: Int), _ from: Body, _ to: Body) -> (Point, Point) {
    (anchors[halves.to]?.tail ?? from.frame.center, anchors[halves.from]?.head ?? to.frame.center)
  }

  /// Moves the words of a line to where they are free and a smooth curve meets nothing; not at all
  /// where that is so already, or nowhere near.
  ///
  /// - Parameters:
  ///   - words: The thing that stands for the words.
  ///   - halves: The places among the lines of those to the words and from them.
  ///   - tail: Where the line begins.
  ///   - head: Where it ends.
  ///   - tips: The lengths of the arrowheads at its two ends.
  ///   - others: Other lines, which the words should not cover.
  /// - Returns: The curve; nothing where there is none.
  /// - Complexity: O(*n* + *l*) for each of 77 places, *n* things and *l* lines.
  mutating func settle(
    _ words: DOT.Node.ID, on halves: (to: Int, from: Int), from tail: DOT.Node.ID,
    to head: DOT.Node.ID, tips: (tail: Double, head: Double), others: [Track]
  ) -> Spline? {
    guard tail != head, let from = bodies[tail], let to = bodies[head], let label = bodies[words],
      let number = numbers[words]
    else { return nil }
    let own = Set([tail, head, words].compactMap { numbers[$0] })
    let (a, b) = aims(halves, from, to)
    /// The curve through a place, if nothing is in its way.
    func free(_ place: Point) -> Spline? {
      Self.curve(from, to, (a, b), under: place, tips: tips)
        .flatMap { crossings(of: $0, but: own) == 0 ? $0 : nil }
    }
    if let curve = free(label.frame.center) { return curve }
    var best: (cost: Double, place: Point, curve: Spline)?
    for bow in Self.wordBows {
      for share in Self.wordShares {
        let on = a.toward(b, share)
        let place = Point(x: on.x - (b.y - a.y) * bow, y: on.y + (b.x - a.x) * bow)
        let frame = Rectangle(center: place, size: label.frame.size)
        let start = abs(bow) * 2 + abs(share - 0.5)
        guard start < best?.cost ?? .infinity, page.contains(frame, tolerance: 0),
          !from.frame.grown(by: Self.besideEnds).overlaps(frame),
          !to.frame.grown(by: Self.besideEnds).overlaps(frame),
          !frames.indices.contains(where: {
            $0 != number && frames[$0].grown(by: Self.besideWords).overlaps(frame)
          })
        else { continue }
        let cost = start + Double(others.count { $0.crosses(frame) }) * Self.covering
        guard cost < best?.cost ?? .infinity, let curve = free(place) else { continue }
        best = (cost, place, curve)
      }
    }
    guard let best else { return nil }
    move(words, to: best.place)
    return best.curve
  }

  /// Where words are tried on a line: how far aside, in its length, and at which share of the way.
  private static let wordBows = [0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0.3, -0.3, 0.4, -0.4]
  private static let wordShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

  /// The room between words and the ends of their line, and between words and other things.
  private static let (besideEnds, besideWords) = (8.0, 1.6)

  /// How bad it is to cover another line, where a bow as far aside as its line is long is two.
  private static let covering = 0.15

  /// The sharpest bend under words that a smooth curve takes, as the cosine of its angle.
  private static let sharpestBend = 0.2

  /// A cubic curve through a place; nothing where it would have to turn sharply there.
  private static func curve(
    _ from: Body, _ to: Body, _ ends: (Point, Point), under place: Point,
    tips: (tail: Double, head: Double)
  ) -> Spline? {
    let (a, b) = ends
    let (come, go) = (a.distance(to: place), place.distance(to: b))
    let straightness = (place.x - a.x) * (b.x - place.x) + (place.y - a.y) * (b.y - place.y)
    guard come > 0.1, go > 0.1, straightness > sharpestBend * come * go else { return nil }
    // With the middle part along the way from end to end, the place says where the curve bends.
    let t = min(max(come / (come + go), 0.25), 0.75)
    let s = 1 - t
    let weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    func control(_ a: Double, _ place: Double, _ b: Double) -> Double {
      (place - weights.0 * a - weights.3 * b - weights.2 * (b - a) / 3) / (weights.1 + weights.2)
    }
    let first = Point(x: control(a.x, place.x, b.x), y: control(a.y, place.y, b.y))
    let second = Point(x: first.x + (b.x - a.x) / 3, y: first.y + (b.y - a.y) / 3)
    return spline(along: Cubic(a, first, second, b), from, to, tips: tips)
  }

  /// A loop from a thing to words beside it and back.
  private static func loop(
    at body: Body, under place: Point, tips: (tail: Double, head: Double)
  ) -> Spline? {
    let center = body.frame.center
    let way = center.distance(to: place)
    guard way > 0.1 else { return nil }
    let breadth = min(10, min(body.frame.size.width, body.frame.size.height) / 3)
    let aside = Point(
      x: -(place.y - center.y) / way * breadth, y: (place.x - center.x) / way * breadth)
    func foot(_ side: Double, tip: Double) -> (rim: Point, base: Point)? {
      let start = Point(x: center.x + aside.x * side / 2, y: center.y + aside.y * side / 2)
      let far = Point(x: place.x + aside.x * side, y: place.y + aside.y * side)
      guard let rim = body.rim(from: start, toward: far) else { return nil }
      let length = rim.distance(to: far)
      return length > tip ? (rim, rim.toward(far, tip / length)) : nil
    }
    guard let start = foot(1, tip: tips.tail), let end = foot(-1, tip: tips.head) else {
      return nil
    }
    func corner(_ side: Double) -> Point {
      Point(x: place.x + aside.x * side, y: place.y + aside.y * side)
    }
    return Spline(
      points: [
        start.base, start.base.toward(corner(1), 0.6), corner(1), place, corner(-1),
        end.base.toward(corner(-1), 0.6), end.base,
      ],
      start: tips.tail > 0 ? start.rim : nil, end: tips.head > 0 ? end.rim : nil)
  }
}

extension Spline {
  /// Adds a straight piece.
  fileprivate mutating func goStraight(to end: Point) {
    guard let last = points.last else { return }
    points += [last.toward(end, 1 / 3), last.toward(end, 2 / 3), end]
  }
}

extension Point {
  /// How far another point is.
  func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
