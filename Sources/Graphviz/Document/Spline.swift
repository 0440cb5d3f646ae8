/// One curve of an edge: cubic Béziers joined end to end, in points.
///
/// `points` holds `3n + 1` control points for `n` Béziers. Where the edge has an arrowhead, the
/// curve stops short of the node and the arrowhead's tip is the extra point `end` (or `start`, at
/// the tail).
public struct Spline: Sendable, Hashable {
  /// The control points, from tail to head.
  public var points: [Point]
  /// The tip of the arrowhead at the tail.
  public var start: Point?
  /// The tip of the arrowhead at the head.
  public var end: Point?

  /// A curve through control points.
  public init(points: [Point], start: Point? = nil, end: Point? = nil) {
    self.points = points
    self.start = start
    self.end = end
  }

  /// A straight line between two points, with or without the tip of an arrowhead beyond its end.
  public static func line(from start: Point, to end: Point, tip: Point? = nil) -> Spline {
    Spline(points: [start, start, end, end], end: tip)
  }
}
