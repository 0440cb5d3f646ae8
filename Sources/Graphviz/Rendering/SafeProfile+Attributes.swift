#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SafeProfile {
  /// Attributes that name files, in any part of a document.
  static let files: Set<String> = [
    "fontpath", "image", "imagepath", "shapefile", "stylesheet",
  ]

  /// Attributes that lead somewhere when they are clicked.
  static let links: Set<String> = [
    "URL", "href", "headURL", "headhref", "tailURL", "tailhref", "labelURL", "labelhref", "edgeURL",
    "edgehref",
  ]

  /// Attributes whose text is drawn.
  static let labels: Set<String> = ["label", "xlabel", "headlabel", "taillabel"]

  /// Checks every attribute, however it was set.
  func checkAttributes(of graph: DOT.Graph) throws(RenderError) {
    try check(graph.attributes, .graph(graph.name))
    try check(graph.nodeDefaults, .nodeDefault)
    try check(graph.edgeDefaults, .edgeDefault)
    for node in graph.nodes { try check(node.attributes, .node(node.id)) }
    for edge in graph.edges {
      try check(edge.attributes, .edge(tail: edge.tail, head: edge.head))
    }
    for cluster in graph.allClusters() { try check(cluster.attributes, .cluster(cluster.id)) }
  }

  private func check(_ attributes: DOT.Attributes, _ culprit: Culprit) throws(RenderError) {
    for pair in attributes.pairs { try check(pair.name, pair.value, culprit: culprit) }
  }

  /// The attributes of which anything is asked but that a number is one.
  private static let checked: Set<String> = files.union(links).union(labels).union(colors)
    .union(numbers.keys).union(["tooltip", "minlen", "weight", "splines", "_background"])

  private func check(
    _ name: String, _ value: DOT.Value, culprit: Culprit
  ) throws(RenderError) {
    if case .number(let number) = value, !number.isFinite {
      throw .notFinite(attribute: name, culprit: culprit.words)
    }
    // Most attributes are labels.
    if name == "label" { return try checkLabel(value, culprit: culprit) }
    guard Self.checked.contains(name) else { return }
    if Self.files.contains(name) {
      throw .refused(attribute: name, value: value.words, .readsFiles)
    }
    switch name {
    case _ where name == "tooltip" || Self.labels.contains(name):
      try checkLabel(value, culprit: culprit)
    case _ where Self.links.contains(name):
      try checkLink(name, value)
    case "minlen":
      try checkRange(value, .minimumLength, maximum: limits.minimumLength, culprit: culprit)
    case "weight":
      try checkRange(value, .weight, maximum: limits.weight, culprit: culprit)
    case "splines" where value.words.lowercased() == "ortho":
      try refuse(.refused(attribute: name, value: value.words, .abortsGraphviz))
    case "splines" where routesAround(value.words) && !Self.routers.contains(engine):
      // Its search for ways around nodes corrupts the heap on one random graph in ten.
      try refuse(.refused(attribute: name, value: value.words, .abortsGraphvizWithEngine))
    case "_background" where readsImage(xdot: value.words):
      throw .refused(attribute: name, value: "I", .readsFiles)
    case "_background" where !holdsOnlyShapes(xdot: value.words):
      // Any text there is a null pointer in Graphviz.
      try refuse(.refused(attribute: name, value: value.words, .abortsGraphviz))
    case _ where Self.colors.contains(name) && !isColorList(value.words):
      // A gradient without a first color is a null pointer.
      try refuse(.refused(attribute: name, value: value.words, .abortsGraphviz))
    case _ where Self.numbers[name] != nil:
      try checkNumber(name, value)
    default: break
    }
  }

  private static let colors: Set<String> = [
    "color", "fillcolor", "bgcolor", "pencolor", "fontcolor",
  ]

  /// Whether a text is a color or several with colons between, each with the share it takes or
  /// without: "red", "#EEEEBB:white", "red;0.3:0.6 0.5 1".
  private func isColorList(_ text: String) -> Bool {
    if text.isEmpty { return true }
    return text.split(separator: ":", omittingEmptySubsequences: false).allSatisfy { item in
      let parts = item.split(separator: ";", omittingEmptySubsequences: false)
      guard let color = parts.first, !color.isEmpty,
        color.utf8.allSatisfy({ isOfColor(Unicode.Scalar($0)) })
      else { return false }
      return parts.count == 1 || parts.count == 2 && Double(parts[1]).map { $0 >= 0 } == true
    }
  }

  private func isOfColor(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "#", "/", ".", ",", " ", "_", "+", "-": true
    default: false
    }
  }

  /// Numbers that end Graphviz or keep it for ever where they are huge, and the largest that no
  /// figure needs.
  private static let numbers: [String: Double] = [
    "peripheries": 100, "sides": 1_000, "samplepoints": 1_000, "normalize": 1e6, "len": 1e6,
    "K": 1e6, "Damping": 1e6, "defaultdist": 1e6, "repulsiveforce": 1e6, "levels": 1e6,
    "skew": 1e6, "distortion": 1e6, "orientation": 1e6, "rotate": 1e6, "labelangle": 1e6,
    "labeldistance": 1e6, "arrowsize": 1e6, "penwidth": 1e6, "nodesep": 1e6, "ranksep": 1e6,
    "width": 1e6, "height": 1e6, "showboxes": 1e6, "gradientangle": 1e6,
    "fontsize": 1e4, "labelfontsize": 1e4,
  ]

  private func checkNumber(_ name: String, _ value: DOT.Value) throws(RenderError) {
    guard let number = value.leadingNumber, let maximum = Self.numbers[name],
      !(abs(number) <= maximum)
    else { return }
    try refuse(.refused(attribute: name, value: value.words, .abortsGraphviz))
  }

  /// The engines that route lines well, or draw them as they were routed.
  private static let routers: Set<Engine> = [.dot, .nop2]

  private func routesAround(_ splines: String) -> Bool {
    ["true", "yes", "1", "spline", "splines", "polyline", "compound"]
      .contains(splines.lowercased())
  }

  private func checkRange(
    _ value: DOT.Value, _ limit: RenderError.Limit, maximum: Int, culprit: Culprit
  ) throws(RenderError) {
    guard let number = value.leadingNumber, !(0...Double(maximum)).contains(number) else { return }
    try refuse(
      .limitExceeded(limit, value: number, maximum: Double(maximum), culprit: culprit.words))
  }

  private func checkLink(_ name: String, _ value: DOT.Value) throws(RenderError) {
    let link = DOT.Link(value) ?? DOT.Link(value.words)
    guard let scheme = link.scheme, !DOT.Link.allowedSchemes.contains(scheme) else { return }
    throw .refused(attribute: name, value: link.address, .unknownScheme)
  }

  private func checkLabel(_ value: DOT.Value, culprit: Culprit) throws(RenderError) {
    if isShort(value) { return }
    // A span of a billion cells must not be written, to see how long it is.
    if case .label(.table(let table)) = value { try check(table, culprit: culprit) }
    let label = DOT.Label(value) ?? value.plainLabel ?? .escString(value.words)
    let marks = 2
    let bytes = value.dot.utf8.count - marks
    if bytes > limits.labelBytes {
      try refuse(
        .limitExceeded(
          .labelBytes, value: Double(bytes), maximum: Double(limits.labelBytes),
          culprit: culprit.words))
    }
    if label.lineCount > limits.labelLines {
      try refuse(
        .limitExceeded(
          .labelLines, value: Double(label.lineCount), maximum: Double(limits.labelLines),
          culprit: culprit.words))
    }
    if case .markup(let markup) = value { try checkMarkup(markup, culprit: culprit) }
    if case .html(let html) = label { try checkFontSizes(of: html.lines, culprit: culprit) }
  }

  /// Whether a plain text is within the limits however it is escaped: at most to eight bytes each.
  private func isShort(_ value: DOT.Value) -> Bool {
    switch value {
    case .text(let text), .escaped(let text), .tooltip(let text), .label(.text(let text)),
      .label(.escString(let text)):
      text.utf8.count < min(limits.labelBytes / 8, limits.labelLines)
    default: false
    }
  }
}

extension DOT.Value {
  /// The label that says the same, where the value is plain text escaped by its own type.
  fileprivate var plainLabel: DOT.Label? {
    switch self {
    case .escaped(let text), .tooltip(let text): .text(text)
    default: nil
    }
  }

  /// The number that C reads from the value: blanks before it and whatever is behind it are left
  /// out.
  var leadingNumber: Double? {
    if case .number(let number) = self { return number }
    return words.withCString { text in
      var end: UnsafeMutablePointer<CChar>?
      let number = strtod(text, &end)
      guard let end, UnsafePointer(end) != text else { return nil }
      return number
    }
  }

  /// The value for a message or for a look into it.
  var words: String {
    switch self {
    case .text(let text), .escaped(let text), .tooltip(let text), .markup(let text): text
    case .number(let number): decimal(number)
    case .link(let link): link.address
    case .label: "a label"
    }
  }
}
