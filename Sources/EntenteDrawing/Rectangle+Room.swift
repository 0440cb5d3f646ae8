import Graphviz

extension Rectangle {
  /// The rectangle with a margin on each side.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(
      center: center,
      size: Size(width: size.width + 2 * margin, height: size.height + 2 * margin))
  }

  /// The smallest rectangle around two.
  func united(with other: Rectangle) -> Rectangle {
    Rectangle(
      from: Point(x: min(minX, other.minX), y: min(minY, other.minY)),
      to: Point(x: max(maxX, other.maxX), y: max(maxY, other.maxY)))
  }
}
