/// Makes XML and SVG 1.1 of what Graphviz writes, and puts in what it leaves out.
///
/// Graphviz 2.42 copies fonts and links into attributes as they are, writes control characters
/// through, takes `&;` and `&name;` for entities and paints in "transparent". What can be put right
/// is put right here; what a file would hold beyond drawing, whichever way it came in, is refused.
///
/// - Complexity: O(length of the file).
struct SVGRewriter {
  /// What is said about the picture as a whole.
  let caption: SVGCaption
  /// The widths of texts, where they are to be fixed.
  let widths: TextWidths?

  private let bytes: [UInt8]
  private var position = 0
  private var result: [UInt8] = []
  private var openElements: [String] = []
  private var names: SVGNames

  init(_ bytes: [UInt8], caption: SVGCaption, widths: TextWidths? = nil) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    self.bytes = isText ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    self.caption = caption
    self.widths = widths
    names = SVGNames(reserved: caption.identifiers)
  }

  /// The file.
  ///
  /// - Throws: ``RenderError/failed(_:)`` if it is no picture.
  mutating func rewritten() throws(RenderError) -> [UInt8] {
    result.reserveCapacity(bytes.count + 1_024)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        try markup()
      } else {
        copyText()
      }
    }
    guard openElements.isEmpty else { throw fault("is not closed: '\(openElements.last ?? "")'") }
    return result
  }
}

extension SVGRewriter {
  private mutating func copyText() {
    let end = bytes.firstIndex(of: [UInt8(ascii: "<")], from: position) ?? bytes.count
    appendXML(bytes[position..<end], to: &result)
    position = end
  }

  private mutating func markup() throws(RenderError) {
    if starts(with: "<!--") {
      try copy(through: "-->")
    } else if starts(with: "<?xml ") || starts(with: "<!DOCTYPE ") {
      try copy(through: ">")
    } else if starts(with: "</") {
      try closeElement()
    } else {
      try openElement()
    }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func copy(through mark: String) throws(RenderError) {
    guard let start = bytes.firstIndex(of: Array(mark.utf8), from: position) else {
      throw fault("has no '\(mark)' where one is due")
    }
    let end = start + mark.utf8.count
    // Between these marks everything stands for itself, but what is no character of XML at all.
    appendXML(bytes[position..<end], escapes: false, to: &result)
    position = end
  }

  private mutating func closeElement() throws(RenderError) {
    position += 2
    let name = word()
    guard name == openElements.popLast(), position < bytes.count,
      bytes[position] == UInt8(ascii: ">")
    else { throw fault("closes '\(name)' where it is not open") }
    position += 1
    result += "</\(name)>".utf8
  }

  private mutating func openElement() throws(RenderError) {
    let start = position
    position += 1
    let name = word()
    guard SVGElement.known.contains(name) else { throw fault("would hold an element '\(name)'") }
    var element = SVGElement(name: name)
    while let attribute = try nextAttribute(of: name) { element.read(attribute) }
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    position += isEmpty ? 2 : 1
    try names.settle(&element)
    if name == "svg", openElements.isEmpty {
      for (name, value) in caption.attributes { element.append(name, value) }
    }
    if name == "text", let width = widths?.width(of: element, saying: bytes[position...]) {
      element.append("textLength", decimal(width))
      element.append("lengthAdjust", "spacingAndGlyphs")
    }
    if element.isAsItWas {
      result += bytes[start..<position]
    } else {
      element.write(to: &result, isEmpty: isEmpty)
    }
    if name == "svg", openElements.isEmpty, !isEmpty { result += caption.elements.utf8 }
    if !isEmpty { openElements.append(name) }
  }

  /// The next attribute of a start tag; nil at its end.
  private mutating func nextAttribute(
    of element: String
  ) throws(RenderError) -> SVGElement.Attribute? {
    skipBlanks()
    guard position < bytes.count else { throw fault("ends within '\(element)'") }
    if bytes[position] == UInt8(ascii: ">") || starts(with: "/>") { return nil }
    let name = word()
    guard !name.isEmpty, starts(with: "=\"") else {
      throw fault("is broken within '\(element)'")
    }
    guard SVGElement.allows(name, in: element) else {
      throw fault("would hold an attribute '\(name)' of '\(element)'")
    }
    position += 2
    let start = position
    repeat {
      guard let mark = bytes.firstIndex(of: [UInt8(ascii: "\"")], from: position) else {
        throw fault("ends within '\(element)'")
      }
      position = mark + 1
    } while !isAtEndOfValue()
    return (name, bytes[start..<(position - 1)])
  }

  /// Whether the quotation mark before this is Graphviz' own: one of a font or a link is followed by
  /// something else than the rest of a tag.
  private func isAtEndOfValue() -> Bool {
    var next = position
    guard next < bytes.count else { return true }
    if bytes[next] == UInt8(ascii: ">") { return true }
    if bytes[next...].starts(with: "/>".utf8) { return true }
    guard isBlank(bytes[next]) else { return false }
    while next < bytes.count, isBlank(bytes[next]) { next += 1 }
    if bytes[next...].starts(with: "/>".utf8) || bytes[next...].starts(with: ">".utf8) {
      return true
    }
    let name = bytes[next...].prefix(while: isWordByte)
    return !name.isEmpty && bytes[name.endIndex...].starts(with: "=\"".utf8)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private mutating func word() -> String {
    let word = bytes[position...].prefix(while: isWordByte)
    position = word.endIndex
    return String(decoding: word, as: UTF8.self)
  }
}

/// What came out is no picture.
func fault(_ what: String) -> RenderError {
  .failed([Diagnostic(severity: .error, message: "the SVG file \(what)")])
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}
