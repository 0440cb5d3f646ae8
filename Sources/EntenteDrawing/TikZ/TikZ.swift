/// How a figure is written for LaTeX: with TikZ, every look in a named style.
///
/// ```swift
/// let source = try placed.tikz(TikZ(isStandalone: true))
/// ```
///
/// The styles stand at the head of the picture, so that an author restyles a figure with one line in
/// the preamble's stead. XeLaTeX and LuaLaTeX take every script that the font has.
public struct TikZ: Sendable, Hashable {
  /// Whether it is a document of its own, with the fonts of the theme, or a part for `\input`.
  public var isStandalone: Bool

  /// What becomes of the numbers of the sources.
  public var citations: Citations

  /// Lines for the head of the file, each after a percent sign.
  public var comments: [String]

  /// Creates a way of writing.
  public init(
    isStandalone: Bool = false, citations: Citations = .number, comments: [String] = []
  ) {
    self.isStandalone = isStandalone
    self.citations = citations
    self.comments = comments
  }

  /// What becomes of the numbers of the sources.
  public enum Citations: String, Sendable, Hashable, CaseIterable {
    /// As in every other format: `[3]`, and the sources under the figure.
    case number
    /// `\cite{key}`, and the sources in the bibliography of the paper.
    case latex
    /// Neither numbers nor sources.
    case none
  }
}
