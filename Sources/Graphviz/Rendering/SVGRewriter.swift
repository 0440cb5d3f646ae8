/// Makes XML and SVG 1.1 of what Graphviz writes, and puts in what it leaves out.
///
/// Graphviz 2.42 copies fonts and links into attributes as they are, writes control characters
/// through, takes `&;` and `&name;` for entities and paints in "transparent". What can be put right
/// is put right here; what a file would hold beyond drawing, whichever way it came in, is refused.
///
/// Nearly all of a file is right: it is read by index, and what lies between two changes is copied
/// at once.
///
/// - Complexity: O(length of the file).
struct SVGRewriter {
  /// What is said about the picture as a whole.
  let caption: SVGCaption
  /// The widths of texts, where they are to be fixed.
  let widths: TextWidths?
  /// Whether nodes and clusters that Graphviz numbered are to be named after their titles.
  let hasNamesInTitles: Bool

  private let bytes: ByteView
  /// Up to where the file is read.
  private var position = 0
  /// Up to where the file is in the result.
  private var written = 0
  private var result: [UInt8] = []
  /// The names of the elements around the position, as they stand in their start tags.
  private var openElements: [Range<Int>] = []
  private var element: SVGElement
  private var hasRoot = false
  /// The name of the next attribute, where the end of the one before was told by it.
  private var nameAhead: Range<Int>?
  private var names: SVGNames
  private var suspects: SVGSuspects
  private var patterns: SVGPatterns

  private init(
    _ bytes: ByteView, caption: SVGCaption, widths: TextWidths?, hasNamesInTitles: Bool
  ) {
    self.bytes = bytes
    self.caption = caption
    self.widths = widths
    self.hasNamesInTitles = hasNamesInTitles
    element = SVGElement(in: bytes)
    names = SVGNames(reserved: caption.identifiers)
    suspects = SVGSuspects(in: bytes)
    patterns = SVGPatterns(in: bytes)
  }

  /// The file made right.
  ///
  /// - Throws: ``RenderError/failed(_:)`` if it is no picture.
  static func rewritten(
    _ bytes: [UInt8], caption: SVGCaption, widths: TextWidths? = nil, hasNamesInTitles: Bool = false
  ) throws(RenderError) -> [UInt8] {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    let text = isText ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    return try text.withView { view throws(RenderError) in
      var rewriter = SVGRewriter(
        view, caption: caption, widths: widths, hasNamesInTitles: hasNamesInTitles)
      return try rewriter.rewritten()
    }
  }

  private mutating func rewritten() throws(RenderError) -> [UInt8] {
    result.reserveCapacity(bytes.count + 1_024)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        try markup()
      } else {
        try text()
      }
    }
    if !hasRoot { throw fault("has no root") }
    if let open = openElements.last { throw fault("is not closed: '\(bytes.string(open))'") }
    catchUp(to: bytes.count)
    return result
  }
}

extension SVGRewriter {
  /// Copies what has stayed as it was, up to an index.
  private mutating func catchUp(to index: Int) {
    result += bytes[written..<index]
    written = index
  }

  private mutating func text() throws(RenderError) {
    let end = bytes.end(before: UInt8(ascii: "<"), from: position)
    if openElements.isEmpty, !bytes[position..<end].allSatisfy(isBlank) {
      throw fault("holds text outside of its root")
    }
    readCharacters(to: end)
  }

  /// Reads over characters, and puts right what is no XML among them.
  private mutating func readCharacters(to end: Int, escapes: Bool = true) {
    if suspects.stand(inText: position..<end) {
      catchUp(to: position)
      appendXML(Array(bytes[position..<end])[...], escapes: escapes, to: &result)
      written = end
    }
    position = end
  }

  private mutating func markup() throws(RenderError) {
    if bytes.holds("<!--", at: position) {
      try comment()
    } else if !hasRoot,
      bytes.holds("<?xml ", at: position) || bytes.holds("<!DOCTYPE ", at: position)
    {
      try readOver(through: ">")
    } else if bytes.holds("</", at: position) {
      try closeElement()
    } else {
      try openElement()
    }
  }

  /// Reads over a comment, within which no two hyphens may stand.
  private mutating func comment() throws(RenderError) {
    let start = position + 4
    try readOver(through: "-->")
    if bytes.firstIndex(of: "--", from: start) != position - 3 {
      throw fault("holds two hyphens within a comment")
    }
  }

  private mutating func readOver(through mark: StaticString) throws(RenderError) {
    guard let start = bytes.firstIndex(of: mark, from: position) else {
      throw fault("has no '\(mark)' where one is due")
    }
    // Between these marks everything stands for itself, but what is no character of XML at all.
    readCharacters(to: start + mark.utf8CodeUnitCount, escapes: false)
  }

  private mutating func closeElement() throws(RenderError) {
    position += 2
    let name = word()
    guard let open = openElements.popLast(), bytes.areEqual(name, open), position < bytes.count,
      bytes[position] == UInt8(ascii: ">")
    else { throw fault("closes '\(bytes.string(name))' where it is not open") }
    position += 1
  }

  private mutating func openElement() throws(RenderError) {
    let start = position
    position += 1
    let name = word()
    let kind = SVGElementName(name, in: bytes)
    if let kind, readOverFamiliarTag(kind, name) { return }
    element.begin(name, kind)
    guard kind != nil, kind != .svg || openElements.isEmpty else {
      throw fault("would hold an element '\(bytes.string(element.name))'")
    }
    while try readAttribute() {}
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    position += isEmpty ? 2 : 1
    let isRoot = openElements.isEmpty && element.kind == .svg
    if openElements.isEmpty, !isRoot || hasRoot { throw fault("has more than one root") }
    hasRoot = true
    try settleElement(isRoot: isRoot)
    patterns.take(in: element)
    if !element.isAsItWas {
      catchUp(to: start)
      element.write(to: &result, isEmpty: isEmpty)
      written = position
    }
    guard !isEmpty else { return }
    if isRoot {
      catchUp(to: position)
      result += caption.elements.utf8
    }
    openElements.append(element.name)
  }

  /// Reads over a start tag that is written like an earlier one and stays as it is; false if it is
  /// not so.
  private mutating func readOverFamiliarTag(
    _ kind: SVGElementName, _ name: Range<Int>
  ) -> Bool {
    guard !openElements.isEmpty, kind != .text || widths == nil,
      let end = patterns.endOfAttributes(of: kind, from: position), isAtEndOfTag(end),
      !suspects.stand(inValue: position..<end)
    else { return false }
    position = end + 1
    if bytes[end] == UInt8(ascii: "/") {
      position += 1
    } else {
      openElements.append(name)
    }
    return true
  }

  /// Changes a start tag that has been read, and adds to it, before it is written.
  private mutating func settleElement(isRoot: Bool) throws(RenderError) {
    try names.settle(&element, title: hasNamesInTitles && isNumbered ? plainTitle() : nil)
    if isRoot {
      for (name, value) in caption.attributes { element.append(name, value) }
    }
    if let widths, element.kind == .text,
      let width = widths.width(of: element, saying: words())
    {
      element.append("textLength", decimal(width))
      element.append("lengthAdjust", "spacingAndGlyphs")
    }
  }

  /// Reads the next attribute of a start tag; false at its end.
  private mutating func readAttribute() throws(RenderError) -> Bool {
    guard let name = try nameOfAttribute() else { return false }
    let kind = SVGAttributeName(name, in: bytes)
    guard beginsName(bytes[name.lowerBound]), element.allows(name, kind) else {
      throw fault(
        "would hold an attribute '\(bytes.string(name))' of '\(bytes.string(element.name))'")
    }
    position += 2
    let start = position
    var isRight = true
    try readOverQuotationMark()
    while !isAtEndOfValue() {
      isRight = false
      try readOverQuotationMark()
    }
    let value = start..<(position - 1)
    let attribute = SVGElement.Attribute(
      kind: kind, name: name, value: value,
      isRight: isRight && !suspects.stand(inValue: value))
    guard element.staysInFile(attribute) else {
      throw fault("would fetch '\(bytes.string(value))' for '\(bytes.string(name))'")
    }
    element.read(attribute)
    return true
  }

  /// The name of the attribute that begins here, with its equals sign and quotation mark behind it;
  /// nil at the end of the tag.
  private mutating func nameOfAttribute() throws(RenderError) -> Range<Int>? {
    if let name = nameAhead {
      nameAhead = nil
      position = name.upperBound
      return name
    }
    skipBlanks()
    guard position < bytes.count else { throw fault("ends within '\(bytes.string(element.name))'") }
    if isAtEndOfTag(position) { return nil }
    let name = word()
    guard !name.isEmpty, bytes.holds("=\"", at: position) else {
      throw fault("is broken within '\(bytes.string(element.name))'")
    }
    return name
  }

  private mutating func readOverQuotationMark() throws(RenderError) {
    position = bytes.end(before: UInt8(ascii: "\""), from: position) + 1
    if position > bytes.count { throw fault("ends within '\(bytes.string(element.name))'") }
  }

  /// Whether the quotation mark before this is Graphviz' own: one of a font or a link is followed by
  /// something else than the rest of a tag.
  private mutating func isAtEndOfValue() -> Bool {
    guard position < bytes.count else { return true }
    if isAtEndOfTag(position) { return true }
    let next = endOfBlanks(from: position)
    guard next > position else { return false }
    if isAtEndOfTag(next) { return true }
    let name = next..<endOfWord(from: next)
    guard !name.isEmpty, bytes.holds("=\"", at: name.upperBound) else { return false }
    nameAhead = name
    return true
  }

  private func isAtEndOfTag(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return switch bytes[index] {
    case UInt8(ascii: ">"): true
    case UInt8(ascii: "/"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
    default: false
    }
  }
}

extension SVGRewriter {
  private mutating func skipBlanks() { position = endOfBlanks(from: position) }

  private mutating func word() -> Range<Int> {
    let start = position
    position = endOfWord(from: start)
    return start..<position
  }

  private func endOfBlanks(from start: Int) -> Int {
    var end = start
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    return end
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    return end
  }

  /// Whether the element may be a node or a cluster that Graphviz numbered: a name in a document can
  /// look so, too, but it is there only where it is not plain, and neither is its title.
  private var isNumbered: Bool {
    guard element.kind == .g, let name = element.range(of: .id) else { return false }
    let beginnings: [StaticString] = ["node", "clust"]
    return beginnings.contains { bytes.holds($0, at: name.lowerBound) }
  }

  /// The title that follows the start tag just read; nil if none does, or none of plain letters.
  private func plainTitle() -> [UInt8]? {
    let tag: StaticString = "\n<title>"
    guard bytes.holds(tag, at: position) else { return nil }
    let start = position + tag.utf8CodeUnitCount
    let title = bytes[start..<bytes.end(before: UInt8(ascii: "<"), from: start)]
    return !title.isEmpty && title.allSatisfy(isPlainNameByte) ? Array(title) : nil
  }

  /// The characters from here to the next tag.
  private func words() -> [UInt8] {
    Array(bytes[position..<bytes.end(before: UInt8(ascii: "<"), from: position)])
  }
}

/// What came out is no picture.
func fault(_ what: String) -> RenderError {
  .failed([Diagnostic(severity: .error, message: "the SVG file \(what)")])
}

/// The blanks of XML; the other two of C are no characters of it.
private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}

/// Whether a name may begin with a byte, among those that `isWordByte` knows.
private func beginsName(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}
