import Entente
import Graphviz

extension FigureContent {
  /// The sources of what is drawn, by the numbers that the figure has for them.
  func bibliography(in figure: Figure) -> Bibliography {
    Bibliography(of: lines.flatMap(\.relations), in: figure.whole, language: figure.language)
  }
}

extension DOT.Graph {
  /// Gives the drawing the title and the description that it has for those who do not see it.
  mutating func describe(_ caption: Caption) {
    attributes.title = caption.title
    attributes.longDescription = caption.alternativeText
  }
}
