/// A start tag: where its name and its attributes stand in the file, and what is to be different.
///
/// One value reads all tags of a file in turn, so that a tag takes no memory of its own.
struct SVGElement {
  /// Where an attribute stands; its value is between the quotation marks.
  struct Attribute {
    let kind: SVGAttributeName
    let name: Range<Int>
    let value: Range<Int>
    /// Whether its value is XML as it stands.
    var isRight = true
    /// What it is to be instead; nil if it stays.
    var change: [UInt8]?
  }

  private let file: ByteView
  /// What it draws; nil if that is nothing that Graphviz draws.
  private(set) var kind: SVGElementName?
  /// Where its name stands.
  private(set) var name = 0..<0
  private var attributes: [Attribute] = []
  /// The kinds of its attributes, a bit each.
  private var kinds: UInt32 = 0
  private var additions: [(name: String, value: String)] = []
  /// Whether it can be written as it was read.
  private(set) var isAsItWas = true

  init(in file: ByteView) { self.file = file }

  /// Forgets the tag before, and takes in the name and the kind of the next.
  mutating func begin(_ name: Range<Int>, _ kind: SVGElementName?) {
    self.name = name
    self.kind = kind
    attributes.removeAll(keepingCapacity: true)
    kinds = 0
    guard !isAsItWas else { return }
    additions = []
    isAsItWas = true
  }

  /// Takes in an attribute of the file; one that comes again, out of a font or a link with quotation
  /// marks, is left out.
  mutating func read(_ attribute: Attribute) {
    if comesAgain(attribute) {
      isAsItWas = false
      return
    }
    kinds |= attribute.kind.bit
    attributes.append(attribute)
    if !attribute.isRight || isNoPaint(attribute) || dash(of: attribute) != nil {
      isAsItWas = false
    }
  }

  private func comesAgain(_ attribute: Attribute) -> Bool {
    guard kinds & attribute.kind.bit != 0 else { return false }
    return attribute.kind != .other
      || attributes.contains { file.areEqual($0.name, attribute.name) }
  }

  /// Gives an attribute that is there another value.
  mutating func change(_ name: SVGAttributeName, to value: [UInt8]) {
    guard let place = place(of: name), !file[attributes[place].value].elementsEqual(value) else {
      return
    }
    attributes[place].change = value
    isAsItWas = false
  }

  /// Adds an attribute, in the stead of one of this name.
  mutating func append(_ name: String, _ value: String) {
    attributes.removeAll { file[$0.name].elementsEqual(name.utf8) }
    additions.append((name, value))
    isAsItWas = false
  }
}

extension SVGElement {
  /// Whether an attribute draws, and does not run or fetch anything.
  ///
  /// Only the root binds prefixes: another one for the same name space would hide a link.
  func allows(_ attribute: Range<Int>, _ kind: SVGAttributeName) -> Bool {
    switch kind {
    case .other: allows(attribute)
    case .href: self.kind == .a || self.kind == .textPath
    default: true
    }
  }

  /// Of the attributes that are not told apart, Graphviz writes these.
  private static let drawing: [StaticString] = [
    "width", "height", "viewBox", "stroke-opacity", "fill-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "opacity", "text-decoration", "baseline-shift",
    "font-stretch", "font-variant", "xml:space", "xlink:title", "xlink:type", "target", "x1", "y1",
    "x2", "y2", "r", "fx", "fy", "offset", "gradientUnits", "startOffset", "dx", "dy", "version",
    "textLength", "lengthAdjust", "preserveAspectRatio", "role",
  ]

  private func allows(_ attribute: Range<Int>) -> Bool {
    if file.holds("style", in: attribute) { return kind == .stop }
    if file.holds("xmlns", in: attribute) || file.holds("xmlns:xlink", in: attribute) {
      return kind == .svg
    }
    return Self.drawing.contains { file.holds($0, in: attribute) }
  }

  /// Whether a value fetches nothing: what it refers to stands in the file.
  func staysInFile(_ attribute: Attribute) -> Bool {
    if attribute.kind.isHarmless { return true }
    let value = file[attribute.value]
    if kind == .textPath, attribute.kind == .href { return value.first == UInt8(ascii: "#") }
    // Only in values that paint and in styles does a parenthesis mean anything.
    let isPaint = attribute.kind == .fill || attribute.kind == .stroke
    guard isPaint || file.holds("style", in: attribute.name) else { return true }
    guard value.contains(where: { "(&\\".utf8.contains($0) }) else { return true }
    let words = decodedXML(Array(value)[...])
    guard words.contains("(") || words.contains("\\") else { return true }
    return isPaint && words.wholeMatch(of: /url\(#[^()\\'"\s]+\)|rgba?\([0-9.,% ]*\)/) != nil
  }

  /// Whether nothing but the paints of its attributes can refer to anything.
  var isPlain: Bool {
    attributes.allSatisfy { $0.kind.isHarmless || $0.kind == .fill || $0.kind == .stroke }
  }

  /// Its attributes in their order.
  var openings: [(name: Range<Int>, kind: SVGAttributeName)] {
    attributes.map { ($0.name, $0.kind) }
  }

  /// Whether there is such an attribute.
  func has(_ name: SVGAttributeName) -> Bool { kinds & name.bit != 0 }

  /// Where the value of an attribute stands.
  func range(of name: SVGAttributeName) -> Range<Int>? {
    place(of: name).map { attributes[$0].value }
  }

  /// The value of an attribute, as it was read.
  subscript(name: SVGAttributeName) -> [UInt8]? {
    place(of: name).map { Array(file[attributes[$0].value]) }
  }

  private func place(of name: SVGAttributeName) -> Int? {
    has(name) ? attributes.firstIndex { $0.kind == name } : nil
  }

  /// Whether it paints in what is no color of SVG 1.1.
  private func isNoPaint(_ attribute: Attribute) -> Bool {
    (attribute.kind == .fill || attribute.kind == .stroke)
      && file.holds("transparent", in: attribute.value)
  }
}

extension SVGElement {
  /// The strokes and gaps of a line as all other formats have them: only in SVG Graphviz makes dashes
  /// shorter and dots denser, so that a figure would change with its format.
  private func dash(of attribute: Attribute) -> [UInt8]? {
    guard attribute.kind == .strokeDasharray else { return nil }
    if file.holds("5,2", in: attribute.value) { return Array("6,6".utf8) }
    if file.holds("1,5", in: attribute.value) { return Array("2,6".utf8) }
    return nil
  }

  func write(to result: inout [UInt8], isEmpty: Bool) {
    result.append(UInt8(ascii: "<"))
    result += file[name]
    for attribute in attributes {
      result.append(UInt8(ascii: " "))
      let change =
        isNoPaint(attribute) ? Array("none".utf8) : dash(of: attribute) ?? attribute.change
      if change == nil, attribute.isRight {
        result += file[attribute.name.lowerBound..<attribute.value.upperBound + 1]
      } else {
        result += file[attribute.name]
        write(change ?? Array(file[attribute.value]), to: &result)
      }
    }
    for (name, value) in additions {
      result.append(UInt8(ascii: " "))
      result += name.utf8
      write(Array(value.utf8), to: &result)
    }
    result += (isEmpty ? "/>" : ">").utf8
  }

  private func write(_ value: [UInt8], to result: inout [UInt8]) {
    result += "=\"".utf8
    appendXML(value[...], isAttribute: true, to: &result)
    result.append(UInt8(ascii: "\""))
  }
}
