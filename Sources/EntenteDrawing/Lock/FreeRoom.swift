import Graphviz

/// Finds free places on a page for what was not there before.
struct FreeRoom {
  private var buckets: [Bucket: [Rectangle]] = [:]
  private static let side = 32.0

  private struct Bucket: Hashable {
    var column: Int
    var row: Int
  }

  init(around obstacles: [Rectangle]) {
    for obstacle in obstacles { take(obstacle) }
  }

  /// Makes a rectangle an obstacle.
  mutating func take(_ rectangle: Rectangle) {
    for bucket in Self.buckets(of: rectangle) { buckets[bucket, default: []].append(rectangle) }
  }

  /// Whether nothing is in a rectangle.
  func isFree(_ rectangle: Rectangle) -> Bool {
    Self.buckets(of: rectangle).allSatisfy { bucket in
      (buckets[bucket] ?? []).allSatisfy { !$0.overlaps(rectangle, tolerance: 0.001) }
    }
  }

  /// The free place nearest to a target within an area; below the area where it is full.
  ///
  /// - Complexity: O(*a* / *s*²) for an area *a* looked through in steps of *s* points.
  func place(for size: Size, gap: Double, near target: Point, in area: Rectangle) -> Point {
    let step = max(3, (area.size.width * area.size.height / 40_000).squareRoot())
    let room = Size(width: size.width + 2 * gap, height: size.height + 2 * gap)
    let left = min(area.minX + size.width / 2, area.center.x)
    let right = max(area.maxX - size.width / 2, area.center.x)
    func best(from top: Double, down bottom: Double) -> Point? {
      var best: (distance: Double, place: Point)?
      var y = top
      while y >= bottom {
        var x = left
        while x <= right {
          let place = Point(x: x, y: y)
          let (dx, dy) = (x - target.x, y - target.y)
          let distance = dx * dx + dy * dy
          if best.map({ distance < $0.distance }) ?? true,
            isFree(Rectangle(center: place, size: room))
          {
            best = (distance, place)
          }
          x += step
        }
        y -= step
      }
      return best?.place
    }
    let (top, bottom) = (area.maxY - size.height / 2, area.minY + size.height / 2)
    if let place = best(from: top, down: bottom) { return place }
    // What is below the area is as deep as what was put there; a row beneath it all is always free.
    let depth = Double(buckets.keys.map(\.row).min() ?? 0) * Self.side
    let lowest = min(bottom, depth) - size.height - 2 * gap - step
    return best(from: bottom, down: lowest) ?? Point(x: area.center.x, y: lowest)
  }

  private static func buckets(of rectangle: Rectangle) -> [Bucket] {
    func number(_ length: Double) -> Int {
      Int((min(max(length, -1e6), 1e6) / side).rounded(.down))
    }
    var found: [Bucket] = []
    for column in number(rectangle.minX)...number(rectangle.maxX) {
      for row in number(rectangle.minY)...number(rectangle.maxY) {
        found.append(Bucket(column: column, row: row))
      }
    }
    return found
  }
}
