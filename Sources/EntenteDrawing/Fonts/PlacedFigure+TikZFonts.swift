public import Graphviz

extension PlacedFigure {
  /// What is to be said about the font of the figure in TikZ; nothing where all is well.
  ///
  /// Cairo takes another font where one lacks a letter. LaTeX does not, and prints a box or nothing.
  /// The font is the first of the theme that this machine has. What a `\cite` stands for is not
  /// looked at, for the paper prints it.
  ///
  /// - Throws: `RenderError` where Graphviz is not here.
  public func fontFindings(for options: TikZ) throws(RenderError) -> [FontFinding] {
    let marks = CitationMarks(style: options.citations, keys: [])
    let text = marks.shown(document.nodes).map { $0.label?.plainText ?? "" }
      .joined(separator: "\n")
    guard let selection = try Renderer.fonts(fontFamilies, for: text) else { return [.unknown] }
    let lacking = selection.faces.dropFirst().flatMap(\.characters) + selection.missing
    guard !lacking.isEmpty, let first = selection.faces.first else { return [] }
    return [.alone(characters: lacking, family: first.name)]
  }
}
