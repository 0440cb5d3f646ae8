import Graphviz

/// Finds places for the words on lines where they cover neither an entity nor a line.
///
/// Engines put a label beside its line, and other lines then run through it. A label looks along its
/// own line, on both sides, for the nearest place that is free.
struct LabelSettling {
  /// The words of a line.
  struct Label {
    var frame: Rectangle
    /// The line they belong to.
    var line: Int
  }

  private let obstacles: [Rectangle]
  private let lines: [Track]

  /// Prepares for a drawing with entities at their places and lines along their routes.
  init(around obstacles: [Rectangle], lines: [DOT.Route?]) {
    self.obstacles = obstacles
    self.lines = lines.map { Track($0?.splines ?? []) }
  }
}

extension LabelSettling {
  /// The labels at the places where they cover least.
  ///
  /// - Complexity: O(*k* · (*k* + *n* + *s*)) for *k* labels, *n* entities and *s* pieces of lines.
  func settled(_ labels: [Label]) -> [Label] {
    var settled = labels
    for index in labels.indices {
      let label = labels[index]
      var taken = obstacles
      for other in settled.indices where other != index { taken.append(settled[other].frame) }
      var best = (cost: cost(of: label.frame, from: label.frame.center, taken), frame: label.frame)
      if best.cost == 0 { continue }
      for center in lines[label.line].places(beside: label.frame.size) {
        let frame = Rectangle(center: center, size: label.frame.size)
        let cost = cost(of: frame, from: label.frame.center, taken)
        if cost < best.cost { best = (cost, frame) }
      }
      settled[index].frame = best.frame
    }
    return settled
  }

  /// What a place costs, counted in points of way to it.
  private enum Cost {
    /// An entity or a label under it: a page is not long enough to make up for it.
    static let covered = 10_000.0

    /// A line through it: as bad as a way of 400 points, further than most lines are long.
    static let crossed = 400.0
  }

  /// The room in points around a label that no line should enter, and by which it may stick into an
  /// entity or another label: the empty rim of its frame.
  private static let rim = 0.5

  /// What a place costs: what is under it most, then lines, then the way there.
  private func cost(of frame: Rectangle, from start: Point, _ taken: [Rectangle]) -> Double {
    let covered = taken.count { $0.overlaps(frame, tolerance: Self.rim) }
    let room = frame.grown(by: Self.rim)
    let crossed = lines.count { $0.crosses(room) }
    let (dx, dy) = (frame.center.x - start.x, frame.center.y - start.y)
    return Double(covered) * Cost.covered + Double(crossed) * Cost.crossed
      + (dx * dx + dy * dy).squareRoot()
  }
}

/// A line as short straight pieces.
struct Track {
  var pieces: [[Point]]
  var frames: [Rectangle]

  init(_ splines: [Spline]) {
    pieces = splines.map(\.flattened).filter { $0.count > 1 }
    frames = pieces.map { points in
      Rectangle(
        from: Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0),
        to: Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0))
    }
  }

  /// Whether the line enters a rectangle.
  func crosses(_ area: Rectangle) -> Bool {
    for (points, frame) in zip(pieces, frames) {
      // A level or upright line has no area of its own.
      guard frame.grown(by: 0.1).overlaps(area) else { continue }
      for place in points.indices.dropFirst() where area.meets(points[place - 1], points[place]) {
        return true
      }
    }
    return false
  }

  /// Points along the line, with the share of the way to them.
  var samples: [(place: Point, share: Double)] {
    let points = pieces.joined()
    var ways = [0.0]
    for (one, next) in zip(points, points.dropFirst()) {
      let (dx, dy) = (next.x - one.x, next.y - one.y)
      ways.append(ways[ways.count - 1] + (dx * dx + dy * dy).squareRoot())
    }
    let whole = max(ways.last ?? 0, 0.001)
    return zip(points, ways).map { ($0, $1 / whole) }
  }

  /// Middles for a label on either side of the line, from the middle of the line outward.
  func places(beside size: Size) -> [Point] {
    guard let points = pieces.max(by: { $0.count < $1.count }) else { return [] }
    var places: [Point] = []
    for (start, end) in zip(points, points.dropFirst()) {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0.01 else { continue }
      let (nx, ny) = (-dy / length, dx / length)
      let reach = abs(nx) * size.width / 2 + abs(ny) * size.height / 2 + 1.5
      for side in [reach, -reach, reach + 6, -reach - 6] {
        places.append(
          Point(x: (start.x + end.x) / 2 + nx * side, y: (start.y + end.y) / 2 + ny * side))
      }
    }
    return places
  }
}

extension Spline {
  /// The frames of the heads at the ends of the curve.
  var heads: [Rectangle] {
    zip([start, end], [points.first, points.last]).compactMap { tip, base in
      guard let tip, let base else { return nil }
      return Rectangle(
        from: Point(x: min(tip.x, base.x), y: min(tip.y, base.y)),
        to: Point(x: max(tip.x, base.x), y: max(tip.y, base.y))
      ).grown(by: Self.halfHead)
    }
  }

  /// Half of the width of most heads.
  private static let halfHead = 1.8

  /// Points along the curve, sixteen for each Bézier, with the tips of arrowheads.
  fileprivate var flattened: [Point] {
    var flat = start.map { [$0] } ?? []
    if let first = points.first { flat.append(first) }
    for last in stride(from: 3, to: points.count, by: 3) {
      let (a, b, c, d) = (points[last - 3], points[last - 2], points[last - 1], points[last])
      for step in 1...16 {
        let t = Double(step) / 16
        let s = 1 - t
        let (wa, wb, wc, wd) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        flat.append(
          Point(
            x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
            y: wa * a.y + wb * b.y + wc * c.y + wd * d.y))
      }
    }
    if let end { flat.append(end) }
    return flat
  }
}

extension Rectangle {
  /// Whether a straight piece of line enters the rectangle (Liang and Barsky 1984).
  func meets(_ start: Point, _ end: Point) -> Bool {
    if max(start.x, end.x) <= minX || min(start.x, end.x) >= maxX { return false }
    if max(start.y, end.y) <= minY || min(start.y, end.y) >= maxY { return false }
    var (enter, leave) = (0.0, 1.0)
    /// Cuts off what lies beyond one edge.
    func clip(_ step: Double, _ room: Double) -> Bool {
      if step == 0 { return room >= 0 }
      if step < 0 { enter = max(enter, room / step) } else { leave = min(leave, room / step) }
      return true
    }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return clip(-dx, start.x - minX) && clip(dx, maxX - start.x) && clip(-dy, start.y - minY)
      && clip(dy, maxY - start.y) && enter < leave
  }
}
