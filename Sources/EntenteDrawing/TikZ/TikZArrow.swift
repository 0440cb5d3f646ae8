import Graphviz

/// The arrowheads of a line, as a style of its own.
struct TikZArrow {
  let name: String
  let setting: String

  /// The arrowheads of an edge along a part of its route, the outline of which is as heavy as the line.
  ///
  /// A part that runs into another line has no head there.
  init(
    of edge: DOT.Edge, along spline: Spline, size: Double, penWidth: Double, scale: Double
  ) {
    let direction = edge.direction ?? .forward
    let isHead = spline.end != nil && (direction == .forward || direction == .both)
    let isTail = spline.start != nil && (direction == .back || direction == .both)
    let head = isHead ? edge.arrowHead ?? .normal : .absent
    let tail = isTail ? edge.arrowTail ?? .normal : .absent
    func tip(_ shape: DOT.ArrowShape) -> String {
      Self.tip(shape, size: size, penWidth: penWidth, scale: scale)
    }
    setting =
      "{\(tip(tail))}-{\(tip(head))}"
    var words: [String] = []
    let (hasHead, hasTail) = (head != .absent, tail != .absent)
    switch (hasTail, hasHead) {
    case (false, false): words.append("plain")
    case (false, true): words.append("forward")
    case (true, false): words.append("backward")
    case (true, true): words.append("mutual")
    }
    let shape = hasHead ? head : tail
    if shape != .absent {
      if shape.rawValue.hasPrefix("o") { words.append("inferred") }
      let kind = shape.rawValue.drop { $0 == "o" }
      if kind != "normal" { words.append(TeXWords.name(String(kind))) }
      if size > FigureContent.arrowSize { words.append("large") }
    }
    name = words.joined(separator: " ")
  }

  /// The tip in TikZ' library arrows.meta, as large as Graphviz draws it.
  private static func tip(
    _ shape: DOT.ArrowShape, size: Double, penWidth: Double, scale: Double
  ) -> String {
    let isHollow = shape.rawValue.hasPrefix("o")
    func tip(_ name: String, _ length: Double, _ width: Double) -> String {
      let (long, wide) = (length * size + 1.5 * penWidth, width * size + 1.5 * penWidth)
      // White hides the end of the line, which reaches into the head.
      return "\(name)[length=\(TeXWords.hundredths(long * scale))bp,"
        + "width=\(TeXWords.hundredths(wide * scale))bp\(isHollow ? ",fill=ententePage" : "")]"
    }
    switch shape.rawValue.drop(while: { $0 == "o" }) {
    case "normal", "empty": return tip("Triangle", 10, 7)
    case "dot": return tip("Circle", 8, 8)
    case "diamond": return tip("Kite", 12, 8)
    case "box": return tip("Square", 8, 8)
    case "vee": return tip("Straight Barb", 6, 7)
    case "none": return ""
    default: return tip("Triangle", 10, 7)
    }
  }
}
