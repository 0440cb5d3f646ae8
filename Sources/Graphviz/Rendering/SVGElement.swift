/// A start tag: where its name and its attributes stand in the file, and what is to be different.
///
/// One value reads all tags of a file in turn, so that a tag takes no memory of its own.
struct SVGElement {
  /// Where an attribute stands; its value is between the quotation marks.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  private let file: [UInt8]
  private(set) var name = 0..<0
  private var attributes: [Attribute] = []
  /// New values, by the place of their attributes.
  private var changes: [Int: [UInt8]] = [:]
  private var additions: [(name: String, value: String)] = []
  /// Whether it can be written as it was read.
  private(set) var isAsItWas = true

  init(in file: [UInt8]) { self.file = file }

  /// Forgets the tag before, and takes in the name of the next.
  mutating func begin(_ name: Range<Int>) {
    self.name = name
    attributes.removeAll(keepingCapacity: true)
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
    if attributes.contains(where: { file.areEqual($0.name, attribute.name) }) {
      isAsItWas = false
      return
    }
    attributes.append(attribute)
    if !isRight || isNoPaint(attribute) { isAsItWas = false }
  }

  /// Gives an attribute that is there another value.
  mutating func change(_ name: StaticString, to value: [UInt8]) {
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
  /// The elements that Graphviz draws with, the frequent ones first.
  private static let known: [StaticString] = [
    "g", "path", "text", "title", "polygon", "ellipse", "a", "polyline", "clipPath", "defs", "desc",
    "linearGradient", "radialGradient", "rect", "stop", "svg", "textPath", "tspan",
  ]

  /// Whether Graphviz draws with such elements.
  var isKnown: Bool { Self.known.contains(where: isNamed) }

  func isNamed(_ text: StaticString) -> Bool { file.holds(text, in: name) }

  /// Whether an attribute draws, and does not run or fetch anything.
  ///
  /// Only the root binds prefixes: another one for the same name space would hide a link.
  func allows(_ attribute: Range<Int>) -> Bool {
    if file.holds("href", in: attribute) { return false }
    if file.holds("style", in: attribute) { return isNamed("stop") }
    if file.holds("xlink:href", in: attribute) { return isNamed("a") || isNamed("textPath") }
    if file.holds("xmlns", in: attribute) || file.holds("xmlns:xlink", in: attribute) {
      return isNamed("svg")
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
    let value = file[attribute.value]
    if isNamed("textPath"), file.holds("xlink:href", in: attribute.name) {
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

  /// Whether there is such an attribute.
  func has(_ name: StaticString) -> Bool { place(of: name) != nil }

  /// The value of an attribute, as it was read.
  subscript(name: StaticString) -> ArraySlice<UInt8>? {
    place(of: name).map { file[attributes[$0].value] }
  }

  private func place(of name: StaticString) -> Int? {
    attributes.firstIndex { file.holds(name, in: $0.name) }
  }

  /// Whether it paints in what is no color of SVG 1.1.
  private func isNoPaint(_ attribute: Attribute) -> Bool {
    file.holds("transparent", in: attribute.value)
      && (file.holds("fill", in: attribute.name) || file.holds("stroke", in: attribute.name))
  }
}

extension SVGElement {
  func write(to result: inout [UInt8], isEmpty: Bool) {
    result.append(UInt8(ascii: "<"))
    result += file[name]
    for (place, attribute) in attributes.enumerated() {
      let value = isNoPaint(attribute) ? Array("none".utf8) : changes[place]
      write(file[attribute.name], value?[...] ?? file[attribute.value], to: &result)
    }
    for (name, value) in additions {
      write(Array(name.utf8)[...], Array(value.utf8)[...], to: &result)
    }
    result += (isEmpty ? "/>" : ">").utf8
  }

  private func write(
    _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, to result: inout [UInt8]
  ) {
    result.append(UInt8(ascii: " "))
    result += name
    result += "=\"".utf8
    appendXML(value, isAttribute: true, to: &result)
    result.append(UInt8(ascii: "\""))
  }
}
