import Graphviz

/// Ways around things that stand where they stand: straight from corner to corner, the shortest first.
///
/// The corners that see each other are a graph (the visibility graph of Lozano-Pérez and Wesley
/// 1979), of which only as much is worked out as the search comes by. Corners that a way has taken
/// are dearer to the next, so that lines do not hide each other.
struct Detours {
  /// The things with most of the margin around them.
  private let frames: [Rectangle]
  private let corners: [Point]
  private var seen: [[(corner: Int, length: Double)]?]
  private var uses: [Int]

  /// What a corner costs for each way that takes it already, and a bend, in points of way.
  private static let (used, bend) = (14.0, 6.0)

  /// The most corners a search looks at: on a drawing so crowded, a way would be no help to readers.
  private static let patience = 400

  init(around frames: [Rectangle], margin: Double) {
    self.frames = frames.map { $0.grown(by: margin - 0.1) }
    let grown = frames.map { $0.grown(by: margin) }
    let all = grown.flatMap { frame in
      [
        Point(x: frame.minX, y: frame.minY), Point(x: frame.minX, y: frame.maxY),
        Point(x: frame.maxX, y: frame.minY), Point(x: frame.maxX, y: frame.maxY),
      ]
    }
    corners = all.filter { [frames = self.frames] corner in
      !frames.contains {
        corner.x > $0.minX && corner.x < $0.maxX && corner.y > $0.minY && corner.y < $0.maxY
      }
    }
    seen = [[(corner: Int, length: Double)]?](repeating: nil, count: corners.count)
    uses = [Int](repeating: 0, count: corners.count)
  }
}

extension Detours {
  /// The shortest way from a place in one thing to a place in another through none else.
  ///
  /// - Parameters:
  ///   - tail: The thing where it begins, and the place.
  ///   - head: The thing where it ends, and the place.
  /// - Returns: The points of the way, its ends among them; nothing where none is found.
  /// - Complexity: O(*k* · *n*²) for *n* things and *k* corners looked at for the first time.
  mutating func way(
    from tail: (thing: Int, place: Point), to head: (thing: Int, place: Point)
  ) -> [Point]? {
    let (start, end) = (tail.place, head.place)
    let toEnd = corners.map { Self.distance($0, end) }
    var costs = [Double](repeating: .infinity, count: corners.count)
    var previous = [Int?](repeating: nil, count: corners.count)
    var open: Set<Int> = []
    var closed = Set<Int>()
    for (corner, place) in corners.enumerated() where isFree(start, place, but: tail.thing) {
      costs[corner] = Self.distance(start, place) + price(of: corner)
      open.insert(corner)
    }
    while closed.count < Self.patience {
      let next = open.min { (costs[$0] + toEnd[$0], $0) < (costs[$1] + toEnd[$1], $1) }
      guard let corner = next else { return nil }
      open.remove(corner)
      closed.insert(corner)
      if isFree(corners[corner], end, but: head.thing) {
        var points = [end]
        var place: Int? = corner
        while let at = place {
          points.append(corners[at])
          uses[at] += 1
          place = previous[at]
        }
        return (points + [start]).reversed()
      }
      for (other, length) in visible(from: corner) where !closed.contains(other) {
        let cost = costs[corner] + length + price(of: other)
        guard cost < costs[other] else { continue }
        costs[other] = cost
        previous[other] = corner
        open.insert(other)
      }
    }
    return nil
  }

  private func price(of corner: Int) -> Double { Self.bend + Double(uses[corner]) * Self.used }

  private mutating func visible(from corner: Int) -> [(corner: Int, length: Double)] {
    if let known = seen[corner] { return known }
    let own = corners[corner]
    let found = corners.indices.compactMap { other -> (corner: Int, length: Double)? in
      guard other != corner, isFree(own, corners[other], but: nil) else { return nil }
      return (other, Self.distance(own, corners[other]))
    }
    seen[corner] = found
    return found
  }

  /// Whether a straight way keeps off all things but one.
  private func isFree(_ one: Point, _ other: Point, but own: Int?) -> Bool {
    let (minX, maxX) = (min(one.x, other.x), max(one.x, other.x))
    let (minY, maxY) = (min(one.y, other.y), max(one.y, other.y))
    for (number, frame) in frames.enumerated() where number != own {
      if frame.minX > maxX || frame.maxX < minX || frame.minY > maxY || frame.maxY < minY {
        continue
      }
      if frame.meets(one, other) { return false }
    }
    return true
  }

  private static func distance(_ one: Point, _ other: Point) -> Double {
    let (dx, dy) = (other.x - one.x, other.y - one.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

extension Detours {
  /// A way as a curve: its corners rounded on their inner side, less than the margin.
  static func rounded(_ way: [Point]) -> [Point] {
    guard let first = way.first, let last = way.last, way.count > 1 else { return [] }
    var points = [first]
    func goStraight(to end: Point) {
      guard let start = points.last, distance(start, end) > 0.001 else { return }
      points += [start.toward(end, 1 / 3), start.toward(end, 2 / 3), end]
    }
    for (before, (corner, after)) in zip(way, zip(way.dropFirst(), way.dropFirst(2))) {
      let (come, go) = (distance(before, corner), distance(corner, after))
      let cut = min(6, come / 2, go / 2)
      let (enter, leave) = (
        corner.toward(before, cut / max(come, 0.001)), corner.toward(after, cut / max(go, 0.001))
      )
      goStraight(to: enter)
      points += [enter.toward(corner, 2 / 3), leave.toward(corner, 2 / 3), leave]
    }
    goStraight(to: last)
    return points
  }
}

extension Point {
  /// The point at a share of the way to another.
  func toward(_ other: Point, _ share: Double) -> Point {
    Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}
