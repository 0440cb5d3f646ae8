import Graphviz

/// A curve that grows piece by piece.
struct Curve {
  var points: [Point]

  init(from start: Point) { points = [start] }

  var last: Point { points[points.count - 1] }

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
  ///
  /// - Parameters:
  ///   - end: Where it ends.
  ///   - leaning: Whether it turns early, -1 at most, or late, 1 at most.
  mutating func swing(to end: Point, leaning: Double = 0) {
    let start = last
    guard abs(end.x - start.x) > 0.01 || abs(end.y - start.y) > 0.01 else { return }
    let (half, shift) = ((end.x - start.x) / 2, (end.x - start.x) * Self.mostLeaning * leaning)
    points += [
      Point(x: start.x + half + shift, y: start.y), Point(x: end.x - half + shift, y: end.y), end,
    ]
  }

  /// The share of its length by which a bend turns earlier or later at most.
  private static let mostLeaning = 0.34

  /// The first of two bends to a place: to a height at which the curve runs level for a while,
  /// halfway, if there is room for that.
  mutating func swing(to end: Point, over height: Double, along length: Double) {
    let (middle, room) = ((last.x + end.x) / 2, abs(end.x - last.x) - 2 * Self.shortestBend)
    guard room > 0 else { return }
    let half = min(length, room) / 2 * (end.x < last.x ? -1 : 1)
    swing(to: Point(x: middle - half, y: height))
    goLevel(to: middle + half)
  }

  /// The length in which a curve comes to another height.
  private static let shortestBend = 6.0

  /// A bend that comes back to where it began.
  mutating func bulge(to end: Point, over x: Double) {
    let start = last
    points += [Point(x: x, y: start.y), Point(x: x, y: end.y), end]
  }
}
