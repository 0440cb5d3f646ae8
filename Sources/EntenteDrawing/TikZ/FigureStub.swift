import Entente
import Graphviz

/// A LaTeX figure environment around a file.
public struct FigureStub: Sendable, Hashable {
  /// The file to include, as the paper finds it.
  public var file: String

  /// What stands under the figure.
  public var caption: String

  /// The width on the page, in points.
  public var width: Double

  /// Creates the environment of a figure in its own width.
  public init(of placed: PlacedFigure, file: String) {
    self.file = file
    caption = placed.caption.text
    width = placed.size.width
  }
}

extension FigureStub {
  /// The environment: TikZ by `\input`, all else by `\includegraphics`, no wider than the column.
  ///
  /// The label is `fig:` and the name of the file. A PDF is taken where a file is named whose format
  /// LaTeX cannot include.
  public var text: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let stem =
      ending.isEmpty || !name.contains(".") ? name : String(name.dropLast(ending.count + 1))
    let path = file.dropLast(name.count) + stem
    let content: String
    if ending == "tex" || ending == "tikz" {
      content = "\\input{\(file)}"
    } else {
      let isIncludable = ["pdf", "png", "jpg", "eps"].contains(ending)
      let millimeters = TeXWords.tenths(width * 25.4 / 72)
      // A journal's column may be narrower than the page that the figure was made for.
      content =
        "\\ifdim\\columnwidth<\(millimeters)mm\n"
        + "    \\includegraphics[width=\\columnwidth]{\(isIncludable ? file : path + ".pdf")}\n"
        + "  \\else\n"
        + "    \\includegraphics[width=\(millimeters)mm]{\(isIncludable ? file : path + ".pdf")}\n"
        + "  \\fi"
    }
    return """
      % It needs \\usepackage{\(content.hasPrefix("\\input") ? "tikz" : "graphicx")} in the preamble.
      \\begin{figure}[tbp]
        \\centering
        \(content)
        \\caption{\(TeXText.of(caption))}
        \\label{fig:\(TeXWords.name(stem))}
      \\end{figure}

      """
  }
}
