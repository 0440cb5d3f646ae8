extension DOT.Graph {
  /// Has nodes and clusters carry their identifiers into a file, where nothing else was said: Graphviz
  /// would number them.
  ///
  /// Attributes for it take Graphviz time. In SVG, where a title with the name follows, they are
  /// spared for plain names: ``SVGNames`` puts these in the place of Graphviz' numbers.
  ///
  /// - Returns: Whether names are left to titles.
  mutating func nameElements(for formats: [Format]) -> Bool {
    let areInTitles = formats.allSatisfy(\.isOwnSVG) && isNumberedByGraphviz
    if !nodeDefaults.has("id") {
      for index in nodes.indices where !areInTitles || !isPlainName(nodes[index].id) {
        if nodes[index].has("id") { continue }
        nodes[index].elementID = DOT.ElementID(nodes[index].id)
      }
    }
    for index in clusters.indices { clusters[index].nameElements(whereTitlesDo: areInTitles) }
    return areInTitles
  }

  /// Whether Graphviz numbers all parts: none has an identifier of its own, nor any cell of a table in
  /// markup, which could look like a number.
  private var isNumberedByGraphviz: Bool {
    // A part is drawn in several layers, and has an identifier in each.
    !has("layers") && !attributes.mayName && !nodeDefaults.mayName && !edgeDefaults.mayName
      && nodes.allSatisfy { !$0.attributes.mayName } && edges.allSatisfy { !$0.attributes.mayName }
      && allClusters().allSatisfy { !$0.attributes.mayName }
  }
}

extension DOT.Attributes {
  /// Whether any of them may put an identifier into a file.
  fileprivate var mayName: Bool { has("id") || hasMarkup }
}

extension DOT.Cluster {
  fileprivate mutating func nameElements(whereTitlesDo areInTitles: Bool) {
    if !has("id"), !areInTitles || !isPlainName(id) {
      self.elementID = DOT.ElementID(DOT.Cluster.prefix + id)
    }
    for index in clusters.indices { clusters[index].nameElements(whereTitlesDo: areInTitles) }
  }
}

/// Whether a name stands in a title as it stands in an identifier.
private func isPlainName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.allSatisfy(isPlainNameByte)
}

/// Whether a byte is a letter, a digit, or one of the marks that names are joined with.
func isPlainNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
    true
  default: false
  }
}
