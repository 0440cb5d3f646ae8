import Graphviz

extension LockableDrawing {
  /// Whether a node is a year of a figure along years.
  func isYear(_ node: Int) -> Bool { document.nodes[node].class == "entity year" }

  /// Where something new of a figure along years would best stand: a year between those before and
  /// after it, an event beside its year; anything else where it was meant to be.
  ///
  /// - Parameters:
  ///   - node: The position of the node.
  ///   - places: The middles of what has its place.
  ///   - target: Where it was meant to be.
  /// - Returns: The place to look for room at.
  func placeInTime(
    of node: Int, among places: [DOT.Node.ID: Point], near target: Point
  ) -> Point {
    if isYear(node) {
      let years = entities.filter(isYear)
      func place(_ year: Int) -> Point? { places[document.nodes[year].id] }
      let before = years.last { $0 < node && place($0) != nil }.flatMap(place)
      let after = years.first { $0 > node && place($0) != nil }.flatMap(place)
      guard let one = before ?? after, let other = after ?? before else { return target }
      return Point(x: one.x, y: (one.y + other.y) / 2)
    }
    let words = (document.nodes[node].class ?? "").split(separator: " ")
    guard let year = words.first(where: { $0.hasPrefix("in-") })?.dropFirst(3),
      let place = places[":year-\(year)"]
    else { return target }
    return Point(x: document.nodes[node].position?.point.x ?? target.x, y: place.y)
  }
}
