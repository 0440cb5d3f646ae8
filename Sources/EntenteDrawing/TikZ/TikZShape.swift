import Graphviz

/// The outline of a shape that TikZ does not have, or not with any width and height, from corner to
/// corner.
///
/// Each shape is declared only where it occurs; text and anchors are those of TikZ' rectangle. What
/// overlaps runs around in the same direction, for TeX fills nothing where two directions meet.
struct TikZShape {
  /// A place: a share of the width and the height from the lower left corner, and points beyond it.
  struct Place {
    var x: (share: Double, points: Double)
    var y: (share: Double, points: Double)

    init(_ x: Double, _ y: Double, _ dx: Double = 0, _ dy: Double = 0) {
      self.x = (x, dx)
      self.y = (y, dy)
    }
  }

  /// A piece of the outline.
  enum Piece {
    case move(Place)
    case line(Place)
    case curve(Place, Place, Place)
    case close
  }

  let name: String
  let pieces: [Piece]

  /// The shape, or nil where TikZ has it.
  init?(_ shape: DOT.Shape) {
    guard let pieces = Self.outlines[shape] else { return nil }
    name = "entente \(shape.rawValue)"
    self.pieces = pieces
  }

  /// How TikZ calls a shape, ours or its own.
  static func tikzName(of shape: DOT.Shape) -> String {
    if outlines[shape] != nil { return "entente \(shape.rawValue)" }
    switch shape {
    case .ellipse: return "ellipse"
    case .circle, .point, .doubleCircle: return "circle"
    default: return "rectangle"
    }
  }
}

extension TikZShape {
  private static func polygon(_ corners: [Place]) -> [Piece] {
    guard let first = corners.first else { return [] }
    return [.move(first)] + corners.dropFirst().map { .line($0) } + [.close]
  }

  /// The size of the tabs, folds and plugs in points, as Graphviz draws them.
  private static let fold = 3.0

  private static let outlines: [DOT.Shape: [Piece]] = [
    .folder: polygon([
      Place(0, 0), Place(1, 0), Place(1, 1), Place(1, 1, -1.5, fold), Place(1, 1, -9, fold),
      Place(1, 1, -10.5, 0), Place(0, 1),
    ]),
    .tab: polygon([
      Place(0, 0), Place(1, 0), Place(1, 1), Place(0, 1, 11, 0), Place(0, 1, 11, fold),
      Place(0, 1, 0, fold),
    ]) + [.move(Place(0, 1)), .line(Place(0, 1, 11, 0))],
    .note: polygon([
      Place(0, 0), Place(1, 0), Place(1, 1, 0, -fold), Place(1, 1, -fold, 0), Place(0, 1),
    ]) + [
      .move(Place(1, 1, -fold, 0)), .line(Place(1, 1, -fold, -fold)), .line(Place(1, 1, 0, -fold)),
    ],
    .component: polygon([Place(0, 0), Place(1, 0), Place(1, 1), Place(0, 1)])
      + plug(at: Place(0, 1, -2, -2)) + plug(at: Place(0, 0, -2, 4)),
    .cylinder: [
      .move(Place(0, 1, 0, -2)),
      .curve(Place(0, 1, 0, 0.7), Place(1, 1, 0, 0.7), Place(1, 1, 0, -2)),
      .line(Place(1, 0, 0, 2)),
      .curve(Place(1, 0, 0, -0.7), Place(0, 0, 0, -0.7), Place(0, 0, 0, 2)), .close,
      .move(Place(1, 1, 0, -2)),
      .curve(Place(1, 1, 0, -4.7), Place(0, 1, 0, -4.7), Place(0, 1, 0, -2)),
    ],
    .octagon: polygon([
      Place(0.293, 0), Place(0.707, 0), Place(1, 0.293), Place(1, 0.707), Place(0.707, 1),
      Place(0.293, 1), Place(0, 0.707), Place(0, 0.293),
    ]),
    .hexagon: polygon([
      Place(0.25, 0), Place(0.75, 0), Place(1, 0.5), Place(0.75, 1), Place(0.25, 1), Place(0, 0.5),
    ]),
    .diamond: polygon([Place(0.5, 0), Place(1, 0.5), Place(0.5, 1), Place(0, 0.5)]),
    .triangle: polygon([Place(0, 0.25), Place(1, 0.25), Place(0.5, 1)]),
    "invtriangle": polygon([Place(0, 0.75), Place(1, 0.75), Place(0.5, 0)]),
    "pentagon": polygon([
      Place(0.19, 0), Place(0.81, 0), Place(1, 0.62), Place(0.5, 1), Place(0, 0.62),
    ]),
    .house: polygon([
      Place(0, 0), Place(1, 0), Place(1, 0.62), Place(0.5, 1), Place(0, 0.62),
    ]),
    "invhouse": polygon([
      Place(0, 1), Place(1, 1), Place(1, 0.38), Place(0.5, 0), Place(0, 0.38),
    ]),
    "invtrapezium": polygon([Place(0, 1), Place(1, 1), Place(0.79, 0), Place(0.21, 0)]),
    .trapezium: polygon([Place(0, 0), Place(1, 0), Place(0.79, 1), Place(0.21, 1)]),
    .parallelogram: polygon([Place(0, 0), Place(0.79, 0), Place(1, 1), Place(0.21, 1)]),
  ]

  private static func plug(at corner: Place) -> [Piece] {
    let ends = [(0.0, 0.0), (0, -2), (4, -2), (4, 0)].map { x, y in
      Place(corner.x.share, corner.y.share, corner.x.points + x, corner.y.points + y)
    }
    return polygon(ends)
  }
}

extension TikZShape {
  /// The declaration for the head of the picture; to be read while `@` is a letter.
  func declaration(scale: Double) -> [String] {
    let anchors = [
      "center", "base", "mid", "north", "south", "west", "east", "north west", "north east",
      "south west", "south east",
    ]
    var lines = ["\\pgfdeclareshape{\(name)}{%", "  \\inheritsavedanchors[from=rectangle]%"]
    lines.append("  \\inheritanchorborder[from=rectangle]%")
    lines.append(
      "  " + anchors.map { "\\inheritanchor[from=rectangle]{\($0)}" }.joined(separator: "%\n  ")
        + "%")
    lines.append("  \\backgroundpath{%")
    lines.append(
      "    \\southwest\\edef\\ententeLeft{\\the\\pgf@x}\\edef\\ententeLow{\\the\\pgf@y}%")
    lines.append(
      "    \\northeast\\edef\\ententeRight{\\the\\pgf@x}\\edef\\ententeHigh{\\the\\pgf@y}%")
    for piece in pieces { lines.append("    " + command(piece, scale) + "%") }
    return lines + ["  }%", "}%"]
  }

  private func command(_ piece: Piece, _ scale: Double) -> String {
    func point(_ place: Place) -> String {
      func part(_ part: (share: Double, points: Double), _ low: String, _ high: String) -> String {
        let start =
          part.share == 0
          ? low
          : part.share == 1
            ? high : "\(low)+\(decimal(part.share))*(\(high)-\(low))"
        if part.points == 0 { return start }
        return start + (part.points > 0 ? "+" : "")
          + TeXWords.hundredths(part.points * scale) + "bp"
      }
      return "\\pgfpoint{\(part(place.x, "\\ententeLeft", "\\ententeRight"))}"
        + "{\(part(place.y, "\\ententeLow", "\\ententeHigh"))}"
    }
    switch piece {
    case .move(let place): return "\\pgfpathmoveto{\(point(place))}"
    case .line(let place): return "\\pgfpathlineto{\(point(place))}"
    case .curve(let one, let two, let end):
      return "\\pgfpathcurveto{\(point(one))}{\(point(two))}{\(point(end))}"
    case .close: return "\\pgfpathclose"
    }
  }

  private func decimal(_ share: Double) -> String { "\(share)" }
}
