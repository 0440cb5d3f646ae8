/// A start tag: its name and its attributes as they stand between their quotation marks.
struct SVGElement {
  typealias Attribute = (name: String, value: ArraySlice<UInt8>)

  let name: String
  private var attributes: [Attribute] = []
  /// Whether it can be written as it was read.
  private(set) var isAsItWas = true

  init(name: String) { self.name = name }

  /// The elements that Graphviz draws with.
  static let known: Set<String> = [
    "a", "clipPath", "defs", "desc", "ellipse", "g", "linearGradient", "path", "polygon",
    "polyline",
    "radialGradient", "rect", "stop", "svg", "text", "textPath", "title", "tspan",
  ]

  /// Whether an attribute draws, and does not run or fetch anything.
  static func allows(_ attribute: String, in element: String) -> Bool {
    switch attribute {
    case "href": false
    case "style": element == "stop"
    case "xlink:href": element == "a" || element == "textPath"
    default: !attribute.utf8.prefix(2).map { $0 | 0x20 }.elementsEqual("on".utf8)
    }
  }

  /// The value of an attribute.
  subscript(name: String) -> ArraySlice<UInt8>? { attributes.first { $0.name == name }?.value }

  /// Takes in an attribute of the file.
  mutating func read(_ attribute: Attribute) {
    attributes.append(attribute)
    if attribute.value.contains(where: isSuspectInAttribute) || isNoPaint(attribute) {
      isAsItWas = false
    }
  }

  /// Gives an attribute that is there another value.
  mutating func change(_ name: String, to value: ArraySlice<UInt8>) {
    guard let index = attributes.firstIndex(where: { $0.name == name }),
      attributes[index].value != value
    else { return }
    attributes[index].value = value
    isAsItWas = false
  }

  mutating func append(_ name: String, _ value: String) {
    attributes.append((name, Array(value.utf8)[...]))
    isAsItWas = false
  }

  func write(to result: inout [UInt8], isEmpty: Bool) {
    result.append(UInt8(ascii: "<"))
    result += name.utf8
    for attribute in attributes {
      let (name, value) = attribute
      result.append(UInt8(ascii: " "))
      result += name.utf8
      result += "=\"".utf8
      if isNoPaint(attribute) {
        result += "none".utf8
      } else {
        appendXML(value, isAttribute: true, to: &result)
      }
      result.append(UInt8(ascii: "\""))
    }
    result += (isEmpty ? "/>" : ">").utf8
  }

  /// Whether it paints in what is no color of SVG 1.1.
  private func isNoPaint(_ attribute: Attribute) -> Bool {
    attribute.value.first == UInt8(ascii: "t") && attribute.value.elementsEqual("transparent".utf8)
      && (attribute.name == "fill" || attribute.name == "stroke")
  }
}

/// Gives every group a name of its own, and looks where links lead.
struct SVGNames {
  private var taken: Set<[UInt8]>
  /// The object that is being drawn: the name it came with, and the one it has.
  private var current: (old: [UInt8], new: [UInt8])?
  /// Gradients by the names they came with, which Graphviz counts through the life of a process.
  private var gradients: [[UInt8]: [UInt8]] = [:]

  init(reserved: [String]) { taken = Set(reserved.map { Array($0.utf8) }) }

  mutating func settle(_ element: inout SVGElement) throws(RenderError) {
    if element.name == "a", let address = element["xlink:href"] {
      let link = DOT.Link(decodedXML(address))
      if let scheme = link.scheme, !DOT.Link.allowedSchemes.contains(scheme) {
        throw .refused(attribute: "URL", value: link.address, .unknownScheme)
      }
    }
    if element.name == "g", element["class"] != nil {
      guard let old = element["id"].map(Array.init) else { return }
      let new = unique(old)
      current = old == new ? nil : (old, new)
      element.change("id", to: new[...])
    } else if element.name.hasSuffix("Gradient"), let old = element["id"].map(Array.init) {
      let new = unique(Array("gradient\(gradients.count + 1)".utf8))
      gradients[old] = new
      element.change("id", to: new[...])
    } else if let current {
      for name in ["id", "xlink:href"] {
        if let value = element[name] { element.change(name, to: renamed(value, current)) }
      }
    }
    guard !gradients.isEmpty else { return }
    for name in ["fill", "stroke"] {
      guard let paint = element[name], paint.starts(with: "url(#".utf8),
        let gradient = gradients[Array(paint.dropFirst(5).dropLast())]
      else { continue }
      element.change(name, to: Array("url(#".utf8) + gradient + [UInt8(ascii: ")")])
    }
  }

  /// A name that nothing else has: no blanks, and a number where it comes again.
  private mutating func unique(_ name: [UInt8]) -> [UInt8] {
    var name = name.map { $0 <= 0x20 ? UInt8(ascii: "_") : $0 }
    if name.isEmpty { name = Array("_".utf8) }
    if taken.insert(name).inserted { return name }
    var number = 2
    while !taken.insert(name + Array("-\(number)".utf8)).inserted { number += 1 }
    return name + Array("-\(number)".utf8)
  }

  /// A name or a reference to one that Graphviz made of the name of the object.
  private func renamed(
    _ value: ArraySlice<UInt8>, _ current: (old: [UInt8], new: [UInt8])
  ) -> ArraySlice<UInt8> {
    for mark in ["", "a_", "#"] {
      let beginning = Array(mark.utf8) + current.old
      if value.starts(with: beginning) {
        return Array(mark.utf8) + current.new + value.dropFirst(beginning.count)[...]
      }
    }
    return value
  }
}
