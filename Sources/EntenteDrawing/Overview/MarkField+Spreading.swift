import Foundation
import Graphviz

extension MarkField {
  /// Spreads the places of an engine over a page.
  ///
  /// Springs crowd the middle and leave the corners empty. Here the picture is turned so that the
  /// first of two groups lies left of the second, or so that it is widest from left to right, and
  /// each place moves a good part of the way to where it would stand if all were evenly spaced.
  ///
  /// - Parameters:
  ///   - places: Where the engine put the marks.
  ///   - radii: How far each reaches.
  ///   - halfWidths: Half the width of each.
  ///   - pulls: −1 for the group to be left, 1 for the one to be right, 0 for the rest.
  ///   - page: What to fill.
  /// - Complexity: O(*n* log *n*).
  init(
    spreading places: [Point], radii: [Double], halfWidths: [Double], pulls: [Double],
    on page: Size
  ) {
    let turned = Self.turned(places, pulls)
    let columns = Self.evened(zip(turned, pulls).map { $0.x + $1 * Self.pull(of: turned) })
    let rows = Self.evened(turned.map(\.y))
    self.page = page
    bodies = radii.indices.map { index in
      let radius = radii[index]
      return Body(
        place: Point(
          x: radius + columns[index] * (page.width - 2 * radius),
          y: radius + rows[index] * (page.height - 2 * radius)),
        radius: radius, halfWidth: halfWidths[index])
    }
  }

  /// How far a group is pulled to its side: a tenth of the width.
  private static func pull(of places: [Point]) -> Double {
    let xs = places.map(\.x)
    return ((xs.max() ?? 0) - (xs.min() ?? 0)) * 0.1
  }

  private static func turned(_ places: [Point], _ pulls: [Double]) -> [Point] {
    guard !places.isEmpty else { return [] }
    let angle = axis(of: places, pulls)
    let (cosine, sine) = (cos(angle), sin(angle))
    return places.map { Point(x: $0.x * cosine + $0.y * sine, y: $0.y * cosine - $0.x * sine) }
  }

  /// The angle of the line that is to be level.
  private static func axis(of places: [Point], _ pulls: [Double]) -> Double {
    func middle(_ isChosen: (Double) -> Bool) -> Point? {
      let chosen = places.indices.filter { isChosen(pulls[$0]) }.map { places[$0] }
      guard !chosen.isEmpty else { return nil }
      return Point(
        x: chosen.reduce(0) { $0 + $1.x } / Double(chosen.count),
        y: chosen.reduce(0) { $0 + $1.y } / Double(chosen.count))
    }
    if let left = middle({ $0 < 0 }), let right = middle({ $0 > 0 }) {
      return atan2(right.y - left.y, right.x - left.x)
    }
    let center = middle { _ in true } ?? Point(x: 0, y: 0)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for place in places {
      let (dx, dy) = (place.x - center.x, place.y - center.y)
      (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy)
    }
    return atan2(2 * xy, xx - yy) / 2
  }

  /// How much of the way to even spacing a place moves: more, and groups are no longer seen; less,
  /// and the middle stays crowded.
  private static let evening = 0.6

  /// The numbers between 0 and 1, a good part of the way to being evenly spaced.
  private static func evened(_ numbers: [Double]) -> [Double] {
    guard let least = numbers.min(), let most = numbers.max(), most > least else {
      return numbers.map { _ in 0.5 }
    }
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    var evened = numbers
    for (rank, index) in order.enumerated() {
      let own = (numbers[index] - least) / (most - least)
      let even = (Double(rank) + 0.5) / Double(numbers.count)
      evened[index] = (1 - evening) * own + evening * even
    }
    return evened
  }
}
