/// Gives every group a name of its own, and looks where links lead.
struct SVGNames {
  /// A name, hashed at once and not byte by byte as arrays are.
  private struct Name: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private var taken: Set<Name>
  /// The last number behind each name that came again.
  private var last: [Name: Int] = [:]
  /// The object that is being drawn: the name it came with, and the one it has.
  private var current: (old: [UInt8], new: [UInt8])?
  /// Gradients by the names they came with, which Graphviz counts through the life of a process.
  private var gradients: [[UInt8]: [UInt8]] = [:]

  init(reserved: [String]) { taken = Set(reserved.map { Name(bytes: Array($0.utf8)) }) }

  /// Names an element, where it has a name.
  ///
  /// - Parameters:
  ///   - element: The start tag.
  ///   - title: What it is to be named after if Graphviz numbered it.
  /// - Throws: ``RenderError/refused(attribute:value:_:)`` for a link to what is not allowed.
  mutating func settle(_ element: inout SVGElement, title: [UInt8]?) throws(RenderError) {
    switch element.kind {
    case .g where element.has(.class): nameObject(&element, title)
    case .linearGradient, .radialGradient: nameGradient(&element)
    default:
      if element.kind == .a { try checkLink(of: element) }
      guard let current else { break }
      rename(.id, of: &element, current)
      // Where a link of the user leads is never ours to change.
      if element.kind == .textPath { rename(.href, of: &element, current) }
    }
    guard !gradients.isEmpty else { return }
    renamePaint(.fill, of: &element)
    renamePaint(.stroke, of: &element)
  }

  private mutating func nameObject(_ element: inout SVGElement, _ title: [UInt8]?) {
    guard let old = element[.id] else { return }
    let new = unique(title ?? old)
    current = old == new ? nil : (old, new)
    element.change(.id, to: new)
  }

  private func checkLink(of element: SVGElement) throws(RenderError) {
    guard let address = element[.href] else { return }
    let link = DOT.Link(decodedXML(address[...]))
    if let scheme = link.scheme, !DOT.Link.allowedSchemes.contains(scheme) {
      throw .refused(attribute: "URL", value: link.address, .unknownScheme)
    }
  }

  private mutating func nameGradient(_ element: inout SVGElement) {
    guard let old = element[.id] else { return }
    let new = unique(Array("gradient\(gradients.count + 1)".utf8))
    gradients[old] = new
    element.change(.id, to: new)
  }

  private func renamePaint(_ name: SVGAttributeName, of element: inout SVGElement) {
    guard let paint = element[name], paint.starts(with: "url(#".utf8),
      let gradient = gradients[Array(paint.dropFirst(5).dropLast())]
    else { return }
    element.change(name, to: Array("url(#".utf8) + gradient + [UInt8(ascii: ")")])
  }

  /// A name that nothing else has: no blanks, and a number where it comes again.
  private mutating func unique(_ name: [UInt8]) -> [UInt8] {
    var name = name
    for index in name.indices where name[index] <= 0x20 { name[index] = UInt8(ascii: "_") }
    if name.isEmpty { name = Array("_".utf8) }
    if taken.insert(Name(bytes: name)).inserted { return name }
    func numbered(_ number: Int) -> [UInt8] { name + Array("-\(number)".utf8) }
    var number = last[Name(bytes: name), default: 1] + 1
    while !taken.insert(Name(bytes: numbered(number))).inserted { number += 1 }
    last[Name(bytes: name)] = number
    return numbered(number)
  }

  /// Changes a name or a reference to one that Graphviz made of the name of the object.
  private func rename(
    _ name: SVGAttributeName, of element: inout SVGElement, _ current: (old: [UInt8], new: [UInt8])
  ) {
    guard let value = element[name] else { return }
    for mark in ["", "a_", "#"] {
      let beginning = Array(mark.utf8) + current.old
      guard value.starts(with: beginning) else { continue }
      element.change(name, to: Array(mark.utf8) + current.new + value.dropFirst(beginning.count))
      return
    }
  }
}
