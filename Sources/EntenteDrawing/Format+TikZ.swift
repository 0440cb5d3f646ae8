public import Graphviz

extension Format {
  /// TikZ, for LaTeX: written by a placed figure, not by Graphviz.
  public static let tikz = Format("tikz")
}
