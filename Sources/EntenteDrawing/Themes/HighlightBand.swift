import Graphviz

/// The band behind the lines and around the frames of what a figure is about, like that of a marker
/// pen: where there are no colors it tells a way from a heavy line.
struct HighlightBand: Sendable {
  let color: DOT.Color

  /// The outline of entities that are set off.
  private let outline: (color: DOT.Color, width: Double)

  /// The band of a theme; nothing where its color sets off what a figure is about.
  init?(of theme: Theme) {
    guard let color = theme.highlightBand else { return nil }
    self.color = color
    outline = (theme.highlight, theme.highlightWidth)
  }

  /// How far it reaches beyond a line or an outline on each side, in points.
  private static let reach = 1.8
}

extension HighlightBand {
  /// The document with the band behind its other parts.
  ///
  /// - Complexity: O(*n* + *l*) for *n* nodes and *l* lines, and the layout that tells the frames.
  func painted(
    behind document: DOT.Graph, by renderer: Renderer
  ) throws(RenderError) -> DOT.Graph {
    let frames = try renderer.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    let nodes = document.nodes.filter {
      $0.color == outline.color && $0.penWidth == outline.width
    }
    // Only lines that are set off have large heads, whether they show them or not.
    let lines = document.edges.filter { $0.arrowSize == FigureContent.highlightArrowSize }
    var painted = document
    painted.background = DOT.Background(
      document.backgroundAreas
        + lines.flatMap { line in
          (line.route?.splines ?? []).map { spline in
            band(along: Track([spline]), width: (line.penWidth ?? 1) + 2 * Self.reach)
          }
        }
        + nodes.compactMap { node in
          frames[node.id].map { frame in
            area(
              Outline(of: node.shape).corners(of: frame.grown(by: outline.width / 2 + Self.reach)))
          }
        })
    return painted
  }

  private func area(_ corners: [Point]) -> DOT.Background.Area {
    DOT.Background.Area(corners, fill: color)
  }

  /// The polygon between the lines beside a curve: Graphviz outlines it by one point more.
  private func band(along track: Track, width: Double) -> DOT.Background.Area {
    let points = track.samples.map(\.place)
    let half = max(0, width - 1) / 2
    let normals = points.indices.map { place in
      let (one, other) = (points[max(0, place - 1)], points[min(points.count - 1, place + 1)])
      let (dx, dy) = (other.x - one.x, other.y - one.y)
      let length = max((dx * dx + dy * dy).squareRoot(), 1e-6)
      return Point(x: -dy / length * half, y: dx / length * half)
    }
    let left = zip(points, normals).map { Point(x: $0.x + $1.x, y: $0.y + $1.y) }
    let right = zip(points, normals).map { Point(x: $0.x - $1.x, y: $0.y - $1.y) }
    return area(left + right.reversed())
  }
}

extension Outline {
  /// The corners of a polygon that looks like the outline.
  fileprivate func corners(of frame: Rectangle) -> [Point] {
    let (center, halfWidth) = (frame.center, frame.size.width / 2)
    let heights: [Double] =
      switch self {
      case .box: [-1, 1]
      case .octagon: [-1, -Self.upright, Self.upright, 1]
      case .ellipse: (-12...12).map { Self.crowded(Double($0) / 12) }
      }
    let right: [Point] = heights.map { share in
      let y = center.y + share * frame.size.height / 2
      return Point(x: center.x + halfWidth * rim(at: share), y: y)
    }
    let left: [Point] = right.reversed().map { Point(x: 2 * center.x - $0.x, y: $0.y) }
    return right + left
  }

  /// A number from -1 to 1 moved toward the nearer of the two: near its top and its bottom an ellipse
  /// bends most.
  private static func crowded(_ share: Double) -> Double { share * (1.5 - 0.5 * share * share) }
}
