/// A position in points (1/72 inch), y upward unless said otherwise.
public struct Point: Sendable, Hashable {
  /// The distance to the right.
  public var x: Double
  /// The distance upward.
  public var y: Double

  /// A position in points.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points.
public struct Size: Sendable, Hashable {
  /// The width in points.
  public var width: Double
  /// The height in points.
  public var height: Double

  /// A width and a height in points.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle, in points.
public struct Rectangle: Sendable, Hashable {
  /// The middle.
  public var center: Point
  /// The width and the height.
  public var size: Size

  /// A rectangle around a point.
  public init(center: Point, size: Size) {
    self.center = center
    self.size = size
  }

  /// A rectangle between two opposite corners, in any order.
  public init(from corner: Point, to other: Point) {
    center = Point(x: (corner.x + other.x) / 2, y: (corner.y + other.y) / 2)
    size = Size(width: abs(other.x - corner.x), height: abs(other.y - corner.y))
  }

  /// The left side.
  public var minX: Double { center.x - size.width / 2 }
  /// The right side.
  public var maxX: Double { center.x + size.width / 2 }
  /// The lower side.
  public var minY: Double { center.y - size.height / 2 }
  /// The upper side.
  public var maxY: Double { center.y + size.height / 2 }
}

extension Rectangle {
  /// Whether two rectangles share more than an edge, by more than `tolerance` points both ways.
  public func overlaps(_ other: Rectangle, tolerance: Double = 0) -> Bool {
    min(maxX, other.maxX) - max(minX, other.minX) > tolerance
      && min(maxY, other.maxY) - max(minY, other.minY) > tolerance
  }

  /// Whether the other rectangle lies inside this one, or sticks out by at most `tolerance` points.
  public func contains(_ other: Rectangle, tolerance: Double = 0) -> Bool {
    other.minX >= minX - tolerance && other.maxX <= maxX + tolerance
      && other.minY >= minY - tolerance && other.maxY <= maxY + tolerance
  }
}
