/// A start tag: where its name and its attributes stand in the file, and what is to be different.
///
/// One value reads all tags of a file in turn, so that a tag takes no memory of its own.
struct SVGElement {
  /// Where an attribute stands; its value is between the quotation marks.
  struct Attribute {
    let kind: SVGAttributeName
    let name: Range<Int>
    let value: Range<Int>
  }

  private let file: ByteView
  /// What it draws; nil if that is nothing that Graphviz draws.
  private(set) var kind: SVGElementName?
  /// Where its name stands.
  private(set) var name = 0..<0
  private var attributes: [Attribute] = []
  /// The kinds of its attributes, a bit each.
  private var kinds: UInt32 = 0
  /// New values, by the place of their attributes.
  private var changes: [Int: [UInt8]] = [:]
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
    changes = [:]
    additions = []
    isAsItWas = true
  }

  /// The attributes of drawing whose values can refer to another file.
  private var mayFetch: [StaticString] {
    [
      "fill", "stroke", "filter", "cursor", "clip-path", "mask", "marker", "marker-start",
      "marker-mid", "marker-end", "style", "color-profile",
    ]
  }

  /// Takes in an attribute of the file; one that comes again, out of a font or a link with quotation
  /// marks, is left out.
  ///
  /// - Parameters:
  ///   - attribute: Where it stands.
  ///   - isRight: Whether its value is XML as it stands.
  mutating func read(_ attribute: Attribute, isRight: Bool) {
    if comesAgain(attribute) {
      isAsItWas = false
      return
    }
    kinds |= attribute.kind.bit
    attributes.append(attribute)
    if !isRight || isNoPaint(attribute) { isAsItWas = false }
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
    changes[place] = value
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

  private func allows(_ attribute: Range<Int>) -> Bool {
    if file.holds("href", in: attribute) { return false }
    if file.holds("style", in: attribute) { return kind == .stop }
    if file.holds("xmlns", in: attribute) || file.holds("xmlns:xlink", in: attribute) {
      return kind == .svg
    }
    if file[attribute].contains(UInt8(ascii: ":")) { return isOfKnownNameSpace(attribute) }
    return !isEventHandler(attribute)
  }

  private func isOfKnownNameSpace(_ attribute: Range<Int>) -> Bool {
    file.holds("xlink:title", in: attribute) || file.holds("xlink:type", in: attribute)
      || file.holds("xml:space", in: attribute)
  }

  /// Whether a value fetches nothing: what it refers to stands in the file.
  func staysInFile(_ attribute: Attribute) -> Bool {
    if attribute.kind.isHarmless { return true }
    let value = file[attribute.value]
    if kind == .textPath, attribute.kind == .href {
      return value.first == UInt8(ascii: "#")
    }
    // Escapes and references could spell the word otherwise; Graphviz writes it plainly.
    guard value.contains(UInt8(ascii: "(")) else { return true }
    return !mayFetch.contains { file.holds($0, in: attribute.name) }
      || file.holds("url(#", at: attribute.value.lowerBound)
      || file.holds("rgb", at: attribute.value.lowerBound)
  }

  private func isEventHandler(_ attribute: Range<Int>) -> Bool {
    let start = attribute.lowerBound
    return attribute.count >= 2 && file[start] | 0x20 == UInt8(ascii: "o")
      && file[start + 1] | 0x20 == UInt8(ascii: "n")
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
  func write(to result: inout [UInt8], isEmpty: Bool) {
    result.append(UInt8(ascii: "<"))
    result += file[name]
    for (place, attribute) in attributes.enumerated() {
      let value = isNoPaint(attribute) ? Array("none".utf8) : changes[place]
      write(Array(file[attribute.name]), value ?? Array(file[attribute.value]), to: &result)
    }
    for (name, value) in additions { write(Array(name.utf8), Array(value.utf8), to: &result) }
    result += (isEmpty ? "/>" : ">").utf8
  }

  private func write(_ name: [UInt8], _ value: [UInt8], to result: inout [UInt8]) {
    result.append(UInt8(ascii: " "))
    result += name
    result += "=\"".utf8
    appendXML(value[...], isAttribute: true, to: &result)
    result.append(UInt8(ascii: "\""))
  }
}
