/// The elements that Graphviz draws with.
enum SVGElementName: UInt8 {
  case g, path, text, title, polygon, ellipse, a, polyline, clipPath, defs, desc, linearGradient
  case radialGradient, rect, stop, svg, textPath, tspan
}

/// The attributes that are told apart: those that are looked for or looked into, and those that come
/// so often that it pays to know that nothing can be wrong with them.
enum SVGAttributeName: UInt8 {
  case id, `class`, href, fill, stroke
  case fontSize, fontWeight, fontStyle
  case d, points, x, y, cx, cy, rx, ry, textAnchor, fontFamily, strokeWidth, strokeDasharray
  case transform
  /// Any other: it is looked at byte by byte.
  case other
}

extension SVGElementName {
  /// The name that stands in a stretch of a file; nil if Graphviz does not draw with it.
  init?(_ range: Range<Int>, in file: ByteView) {
    guard let name = known.name(in: range, of: file) else { return nil }
    self = name
  }
}

extension SVGAttributeName {
  /// The name that stands in a stretch of a file.
  init(_ range: Range<Int>, in file: ByteView) {
    self = frequent.name(in: range, of: file) ?? .other
  }

  /// Whether nothing that such an attribute says can run or fetch anything, wherever it stands.
  var isHarmless: Bool { rawValue >= Self.fontSize.rawValue && self != .other }

  /// Where it is in a set of names.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// Names by their lengths, so that few are compared.
private struct NameTable<Name: Sendable>: Sendable {
  private var names: [[(spelling: StaticString, name: Name)]] = []

  init(_ all: [(StaticString, Name)]) {
    for (spelling, name) in all {
      let length = spelling.utf8CodeUnitCount
      while names.count <= length { names.append([]) }
      names[length].append((spelling, name))
    }
  }

  @inline(__always)
  func name(in range: Range<Int>, of file: ByteView) -> Name? {
    guard range.count < names.count else { return nil }
    for (spelling, name) in names[range.count] where file.holds(spelling, at: range.lowerBound) {
      return name
    }
    return nil
  }
}

/// The frequent ones of a length first.
private let known = NameTable<SVGElementName>([
  ("g", .g), ("path", .path), ("text", .text), ("title", .title), ("polygon", .polygon),
  ("ellipse", .ellipse), ("a", .a), ("polyline", .polyline), ("clipPath", .clipPath),
  ("defs", .defs), ("desc", .desc), ("linearGradient", .linearGradient),
  ("radialGradient", .radialGradient), ("rect", .rect), ("stop", .stop), ("svg", .svg),
  ("textPath", .textPath), ("tspan", .tspan),
])

private let frequent = NameTable<SVGAttributeName>([
  ("id", .id), ("class", .class), ("xlink:href", .href), ("fill", .fill), ("stroke", .stroke),
  ("font-size", .fontSize), ("font-weight", .fontWeight), ("font-style", .fontStyle), ("d", .d),
  ("points", .points), ("x", .x), ("y", .y), ("cx", .cx), ("cy", .cy), ("rx", .rx), ("ry", .ry),
  ("text-anchor", .textAnchor), ("font-family", .fontFamily), ("stroke-width", .strokeWidth),
  ("stroke-dasharray", .strokeDasharray), ("transform", .transform),
])
