public import Graphviz

extension Figure {
  /// The figure in several formats, laid out once.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw, `RenderError` where Graphviz fails.
  public func rendered(
    as formats: [Format], by renderer: Renderer = .inProcess
  ) throws -> [RenderedFile] {
    try placed(by: renderer).rendered(as: formats, dotsPerInch: dotsPerInch, by: renderer)
  }

  /// The figure in one format.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw, `RenderError` where Graphviz fails.
  public func rendered(
    as format: Format, by renderer: Renderer = .inProcess
  ) throws -> RenderedFile {
    try rendered(as: [format], by: renderer)[0]
  }
}

extension PlacedFigure {
  /// The document as it is drawn, with the band behind what the figure is about.
  func painted(by renderer: Renderer) throws(RenderError) -> DOT.Graph {
    guard let band else { return document }
    return try band.painted(behind: document, by: renderer)
  }

  /// The figure in several formats.
  ///
  /// DOT is our own document with its positions, which `neato -n2` draws as it is.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func rendered(
    as formats: [Format], dotsPerInch: Double = 300, by renderer: Renderer = .inProcess
  ) throws(RenderError) -> [RenderedFile] {
    var files: [RenderedFile] = []
    let document = try painted(by: renderer)
    for format in formats {
      if format == .dot {
        let text = document.dot(comments: provenance?.lines ?? [])
        files.append(RenderedFile(bytes: Array(text.utf8), format: .dot, diagnostics: []))
        continue
      }
      if format == .tikz {
        files.append(RenderedFile(bytes: Array(try tikz(by: renderer).utf8), format: .tikz))
        continue
      }
      var document = document
      if format == .png { document.dotsPerInch = dotsPerInch }
      var renderer = renderer
      // Where a viewer has other fonts, their letters are fitted into the boxes.
      renderer.fixesTextWidths = true
      let file = try renderer.render(document, as: format, engine: .nop2)
      files.append(file.bearing(inscription))
    }
    return files
  }
}
