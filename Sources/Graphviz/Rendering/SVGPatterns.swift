/// How the start tags of a file are written: nearly all shapes and texts have the attributes of one
/// before them, in the same order, and need no more than a look at their values.
struct SVGPatterns {
  /// An attribute of a tag that was read: from the blank before its name to the quotation mark that
  /// opens its value.
  private struct Opening {
    let range: Range<Int>
    let isPaint: Bool
  }

  private let file: ByteView
  /// By the raw values of the kinds of elements; nil where none has been read.
  private var patterns: [[Opening]?]

  init(in file: ByteView) {
    self.file = file
    patterns = Array(repeating: nil, count: Int(SVGElementName.tspan.rawValue) + 1)
  }

  /// Takes in an element that is written as it was read.
  ///
  /// Those with names, links and the like are left out: they are looked into, each for itself.
  mutating func take(in element: SVGElement) {
    guard element.isAsItWas, let kind = element.kind, kind.isDrawn, element.isPlain else { return }
    patterns[Int(kind.rawValue)] = element.openings.map { name, kind in
      Opening(range: name.lowerBound - 1..<name.upperBound + 2, isPaint: !kind.isHarmless)
    }
  }

  /// Where the attributes of a tag end that is written like the last of its kind; nil if it is not,
  /// or if one of its paints is no plain color.
  @inline(__always)
  func endOfAttributes(of kind: SVGElementName, from start: Int) -> Int? {
    guard let pattern = patterns[Int(kind.rawValue)] else { return nil }
    var index = start
    for opening in pattern {
      guard file.holds(opening.range, at: index) else { return nil }
      index += opening.range.count
      let end = file.end(before: UInt8(ascii: "\""), from: index)
      guard end < file.count, !opening.isPaint || isPlainColor(index..<end) else { return nil }
      index = end + 1
    }
    return index
  }

  /// Whether a paint refers to nothing, and is a color of SVG.
  private func isPlainColor(_ value: Range<Int>) -> Bool {
    guard value.count <= 7 else { return false }
    return !file[value].contains(UInt8(ascii: "("))
  }
}

extension SVGElementName {
  /// Whether it is a shape or words, which nothing refers to.
  fileprivate var isDrawn: Bool {
    switch self {
    case .path, .text, .title, .polygon, .ellipse, .polyline: true
    default: false
    }
  }
}
