import Graphviz

extension DOT.Graph {
  /// The sizes of the texts in the drawing, in its own points: of each text at least once.
  var fontSizes: Set<Double> {
    var sizes: Set<Double> = []
    func take(_ labels: [DOT.Label?], in size: Double?) {
      for label in labels.compactMap(\.self) {
        sizes.formUnion(label.sizes(in: size ?? Self.usualFontSize))
      }
    }
    take([self.label], in: self.fontSize)
    for node in nodes where node.style != .invisible {
      take([node.label ?? nodeDefaults.label], in: node.fontSize ?? nodeDefaults.fontSize)
    }
    for edge in edges where edge.style != .invisible {
      take([edge.label, edge.externalLabel], in: edge.fontSize ?? edgeDefaults.fontSize)
    }
    return sizes
  }

  /// What Graphviz writes in where nothing else is said.
  private static var usualFontSize: Double { 14 }
}

extension DOT.Label {
  /// The sizes of its words, or of its runs where it has such; blanks only make room.
  fileprivate func sizes(in size: Double) -> [Double] {
    if case .html(let label) = self {
      return label.lines.flatMap(\.runs).filter { hasWords($0.text) }
        .map { $0.size.map(Double.init) ?? size }
    }
    return plainText.map(hasWords) ?? true ? [size] : []
  }

  private func hasWords(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }
}
