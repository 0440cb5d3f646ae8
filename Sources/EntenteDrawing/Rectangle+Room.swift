import Graphviz

extension Rectangle {
  /// The rectangle with a margin on each side.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(
      center: center,
      size: Size(width: size.width + 2 * margin, height: size.height + 2 * margin))
  }

  /// Whether a point lies in the rectangle.
  func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// The smallest rectangle around two.
  func united(with other: Rectangle) -> Rectangle {
    Rectangle(
      from: Point(x: min(minX, other.minX), y: min(minY, other.minY)),
      to: Point(x: max(maxX, other.maxX), y: max(maxY, other.maxY)))
  }
}
