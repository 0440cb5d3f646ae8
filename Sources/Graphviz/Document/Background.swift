extension DOT {
  /// Shapes painted behind the whole drawing, in the drawing's own points.
  ///
  /// ```swift
  /// graph.background = DOT.Background([
  ///   .band(Rectangle(from: Point(x: 0, y: 0), to: Point(x: 120, y: 300)), fill: "#F4F7FC")
  /// ])
  /// ```
  public struct Background: Sendable, Hashable, AttributeValue {
    /// A filled polygon.
    public struct Area: Sendable, Hashable {
      /// The corners in order.
      public var corners: [Point]
      /// The color inside.
      public var fill: Color
      /// The color of the outline.
      public var outline: Color

      /// A polygon, outlined in the color of its filling unless told otherwise.
      public init(_ corners: [Point], fill: Color, outline: Color? = nil) {
        self.corners = corners
        self.fill = fill
        self.outline = outline ?? fill
      }

      /// An upright rectangle.
      public static func band(
        _ rectangle: Rectangle, fill: Color, outline: Color? = nil
      ) -> Area {
        let corners = [
          Point(x: rectangle.minX, y: rectangle.minY), Point(x: rectangle.maxX, y: rectangle.minY),
          Point(x: rectangle.maxX, y: rectangle.maxY), Point(x: rectangle.minX, y: rectangle.maxY),
        ]
        return Area(corners, fill: fill, outline: outline)
      }
    }

    /// The areas, the first painted first.
    public var areas: [Area]

    /// Areas, the first painted first.
    public init(_ areas: [Area]) { self.areas = areas }

    /// Always nil: a background is written and never read back.
    public init?(_ value: Value) { nil }

    /// The value as it is stored.
    public var attributeValue: Value { .text(areas.map(\.xdot).joined(separator: " ")) }
  }
}

extension DOT.Background.Area {
  /// The polygon in the drawing language xdot; a color is preceded by its length in bytes.
  fileprivate var xdot: String {
    let points = corners.map { $0.dot.split(separator: ",").joined(separator: " ") }
    return "c \(outline.rawValue.utf8.count) -\(outline.rawValue) "
      + "C \(fill.rawValue.utf8.count) -\(fill.rawValue) "
      + "P \(corners.count) \(points.joined(separator: " "))"
  }
}
