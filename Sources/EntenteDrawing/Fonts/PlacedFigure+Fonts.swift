public import Graphviz

extension PlacedFigure {
  /// What is to be said about the fonts of the figure on this machine; nothing where all is well.
  ///
  /// The fonts are those of its theme, and the characters those of its names, words and sources. It
  /// takes a few milliseconds.
  ///
  /// - Throws: `RenderError` where Graphviz is not here.
  public func fontFindings() throws(RenderError) -> [FontFinding] {
    guard let selection = try Renderer.fonts(fontFamilies, for: text) else { return [.unknown] }
    return FontFinding.all(in: selection)
  }

  /// The families of the theme, the first first.
  var fontFamilies: [String] {
    (document.fontName ?? "").split(separator: ",").map { family in
      String(family.drop { $0 == " " })
    }
  }

  /// All that is written in the figure.
  private var text: String {
    let labels =
      document.nodes.map { $0.label?.plainText ?? "" }
      + document.edges.map { $0.label?.plainText ?? "" }
    return labels.joined(separator: "\n")
  }
}

extension FontFinding {
  /// What is to be said about a selection of fonts.
  static func all(in selection: FontSelection) -> [FontFinding] {
    guard let asked = selection.asked.first else { return [] }
    var findings: [FontFinding] = []
    if let first = selection.faces.first, first.name.lowercased() != asked.lowercased() {
      findings.append(.replaced(asked: asked, taken: first.name))
    }
    for face in selection.faces.dropFirst() where !face.isAsked && !face.characters.isEmpty {
      findings.append(.borrowed(characters: face.characters, asked: asked, taken: face.name))
    }
    if !selection.missing.isEmpty {
      findings.append(.missing(characters: selection.missing, asked: asked))
    }
    return findings
  }
}
