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

  /// Whether all that stands for a part in a file is a number that Graphviz gave it.
  private var isNumberedByGraphviz: Bool {
    // A part is drawn in several layers, and has an identifier in each.
    !has("layers") && !has("id")
      && !nodeDefaults.has("id") && !edgeDefaults.has("id")
      && nodes.allSatisfy { !$0.has("id") } && edges.allSatisfy { !$0.has("id") }
      && allClusters().allSatisfy { !$0.has("id") }
  }
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
