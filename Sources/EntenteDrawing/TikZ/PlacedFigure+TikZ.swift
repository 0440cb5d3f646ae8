import Entente
public import Graphviz

extension PlacedFigure {
  /// The figure in TikZ: one node or line a statement, all looks in named styles, places in big points
  /// to the tenth.
  ///
  /// It takes the page that the PDF takes. A part for `\input` asks for nothing but TikZ and a font
  /// with the letters of the names; its text has the paper's font unless `\ententefont` says another.
  ///
  /// - Throws: `RenderError` where Graphviz cannot measure the figure.
  public func tikz(
    _ options: TikZ = TikZ(), by renderer: Renderer = .inProcess
  ) throws(RenderError) -> String {
    let document = try painted(by: renderer)
    let layout = try renderer.layout(document, engine: .nop2)
    let drawing = TikZDrawing(
      document, layout: layout, scale: scale, padding: Self.padding,
      marks: CitationMarks(style: options.citations, keys: bibliography.entries.map(\.key)))
    var options = options
    options.comments = (provenance?.lines ?? []) + options.comments
    return drawing.source(options, fonts: fontFamilies)
  }
}

extension TikZDrawing {
  /// The whole file.
  func source(_ options: TikZ, fonts: [String]) -> String {
    var text = options.isStandalone ? ["% Compile with xelatex or lualatex."] : Self.needs(fonts)
    text += options.comments.map(TeXWords.comment)
    if options.isStandalone { text += Self.preamble(fonts) }
    text += options.isStandalone ? ["\\begin{document}%"] : ["\\begingroup"]
    text += [
      "\\providecommand{\\ententefont}{}",
      "\\usetikzlibrary{arrows.meta,shapes.geometric}%",
    ]
    text += styles.colors.map { "\\definecolor{\($0.name)}{HTML}{\($0.hexadecimal)}%" }
    if !shapes.isEmpty {
      text.append("\\makeatletter")
      for shape in shapes.sorted(by: { $0.rawValue < $1.rawValue }) {
        text += TikZShape(shape)?.declaration(scale: scale) ?? []
      }
      text.append("\\makeatother")
    }
    text += [
      "\\tikzset{%",
      "  entente figure/.style={x=1bp,y=1bp,inner sep=0pt,outer sep=0pt,line join=round},",
      "  entente words/.style={execute at begin node=\\strut,execute at end node=\\strut},",
      "  entente band/.style={},",
      "  size/.style 2 args={minimum width=#1bp,minimum height=#2bp},",
    ]
    text += styles.styles.map { style in
      "  \(style.name)/.style={\(style.settings.map(\.text).joined(separator: ","))},"
    }
    text.append("}%")
    text.append("\\begin{tikzpicture}[entente figure]")
    text.append(
      "\\useasboundingbox (0,0) rectangle "
        + "(\(TeXWords.hundredths(page.size.width * scale)),\(TeXWords.hundredths(page.size.height * scale)));"
    )
    text += bands + lines + nodes
    text.append("\\end{tikzpicture}%")
    text.append(options.isStandalone ? "\\end{document}" : "\\endgroup")
    return text.joined(separator: "\n") + "\n"
  }

  private static func needs(_ fonts: [String]) -> [String] {
    [
      "% A figure for \\input, inside a figure environment. It needs in the preamble:",
      "%   \\usepackage{tikz}",
      "% Names in Cyrillic and other scripts need xelatex or lualatex, and a font that has them:",
      "%   \\usepackage{fontspec}",
      "%   \\newfontfamily\\ententefont{\(TeXWords.name(fonts.first ?? "").replacing("-", with: " "))}",
      "% Without \\ententefont the text is in the font of the paper. To change a look, change the",
      "% styles and colors below; each begins with 'entente'.",
    ]
  }

  private static func preamble(_ fonts: [String]) -> [String] {
    var lines = [
      "\\documentclass[tikz,border=0pt]{standalone}", "\\usepackage{fontspec}",
    ]
    for font in fonts {
      let name = TeXWords.name(font).replacing("-", with: " ")
      lines.append(
        "\\ifdefined\\ententefont\\else\\IfFontExistsTF{\(name)}{\\newfontfamily\\ententefont{\(name)}}{}\\fi"
      )
    }
    return lines
  }
}
