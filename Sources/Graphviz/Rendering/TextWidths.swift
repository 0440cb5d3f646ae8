internal import CGraphvizShims

/// How wide Graphviz took every text to be.
///
/// The width of a text is a matter of its letters and its font, so texts are found by those and not
/// by their place.
struct TextWidths: Sendable {
  private struct Look: Hashable {
    let text: String
    /// In tenths of a point.
    let size: Int
    let isBold: Bool
    let isItalic: Bool
  }

  /// Nil where two fonts differ.
  private var widths: [Look: Double?] = [:]

  /// Takes in the texts of a drawing in the language xdot.
  mutating func add(xdot: String) {
    var reader = XDOTReader(xdot)
    while let text = reader.nextText() {
      let look = Look(
        text: TextWidths.spaced(text.text), size: tenths(text.size),
        isBold: text.style & 1 != 0, isItalic: text.style & 2 != 0)
      if let known = widths[look], known != text.width {
        widths[look] = .some(nil)
      } else {
        widths[look] = text.width
      }
    }
  }

  /// The width of a text element, which stands before its words; nil if it is not known for sure.
  func width(of element: SVGElement, saying words: [UInt8]) -> Double? {
    let words = decodedXML(words[...])
    guard let size = element[.fontSize].flatMap({ Double(String(decoding: $0, as: UTF8.self)) })
    else { return nil }
    let look = Look(
      text: TextWidths.spaced(words), size: tenths(size),
      isBold: element[.fontWeight]?.elementsEqual("bold".utf8) == true,
      isItalic: element[.fontStyle]?.elementsEqual("italic".utf8) == true)
    guard let width = widths[look] ?? nil, width > 0 else { return nil }
    return width
  }

  /// Graphviz writes the second of two spaces as one that does not break.
  private static func spaced(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  private func tenths(_ size: Double) -> Int { Int(exactly: (size * 10).rounded()) ?? 0 }
}

/// Whether drawing operations paint shapes and nothing else, each with blanks around its parts.
func holdsOnlyShapes(xdot: String) -> Bool {
  var reader = XDOTReader(xdot)
  return reader.isOfShapesAlone()
}

/// Reads the texts out of drawing operations.
private struct XDOTReader {
  private var rest: ArraySlice<UInt8>
  private var size = 14.0
  private var style = 0

  init(_ text: String) { rest = Array(text.utf8)[...] }

  mutating func nextText() -> (text: String, width: Double, size: Double, style: Int)? {
    while let command = word() {
      switch command {
      case "F":
        size = number() ?? size
        _ = string()
      case "t": style = number().flatMap { Int(exactly: $0) } ?? 0
      case "T":
        for _ in 0..<3 { _ = number() }
        guard let width = number(), let text = string() else { return nil }
        return (text, width, size, style)
      case "C", "c", "S": _ = string()
      case "P", "p", "L", "B", "b": if !points() { return nil }
      case "E", "e": for _ in 0..<4 { _ = number() }
      default: return nil
      }
    }
    return nil
  }

  mutating func isOfShapesAlone() -> Bool {
    while let command = word() {
      let isRight =
        switch command {
        case "C", "c", "S": string() != nil
        case "P", "p", "L", "B", "b": points()
        case "E", "e": (0..<4).allSatisfy { _ in number() != nil }
        default: false
        }
      if !isRight { return false }
    }
    return true
  }

  private mutating func points() -> Bool {
    guard let count = number().flatMap({ Int(exactly: $0) }), count >= 0 else { return false }
    for _ in 0..<count where number() == nil || number() == nil { return false }
    return true
  }

  private mutating func word() -> String? {
    rest = rest.drop { $0 == 0x20 }
    let word = rest.prefix { $0 != 0x20 }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private mutating func number() -> Double? { word().flatMap { Double($0) } }

  /// A length in bytes, " -", and as many bytes.
  private mutating func string() -> String? {
    guard let count = number().flatMap({ Int(exactly: $0) }), count >= 0 else { return nil }
    let text = rest.dropFirst(2)
    guard text.count >= count else { return nil }
    rest = text.dropFirst(count)
    return String(decoding: text.prefix(count), as: UTF8.self)
  }
}

extension LaidOutGraph {
  /// The widths of all texts.
  ///
  /// Graphviz notes what it draws in attributes of the graph, so nothing may be drawn after it.
  borrowing func textWidths() throws(RenderError) -> TextWidths {
    _ = try rendered(as: "xdot")
    var widths = TextWidths()
    withUnsafeMutablePointer(to: &widths) { widths in
      gvshim_visit_attributes(
        handle,
        { state, name, value, _ in
          guard let value else {
            return ["_ldraw_", "_hldraw_", "_tldraw_"].contains(String(cString: name))
          }
          state.assumingMemoryBound(to: TextWidths.self).pointee.add(xdot: String(cString: value))
          return true
        }, widths)
    }
    return widths
  }
}
