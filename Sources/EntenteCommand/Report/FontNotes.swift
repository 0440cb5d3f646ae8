import EntenteDrawing
import Graphviz

/// What is said about the fonts of a figure when it is drawn.
struct FontNotes {
  private let findings: [FontFinding]

  /// Looks at the fonts; for TikZ and DOT alone it does not, for those are set elsewhere.
  ///
  /// TikZ is looked at for what LaTeX does not do: take another font where one lacks a letter.
  init(of placed: PlacedFigure, as formats: [Format], tikz: TikZ) throws(RenderError) {
    let isSetElsewhere = formats.allSatisfy { $0 == .tikz || $0 == .dot }
    findings =
      (isSetElsewhere ? [] : try placed.fontFindings())
      + (formats.contains(.tikz) ? try placed.fontFindings(for: tikz) : [])
  }

  /// - Throws: ``Failure`` where a character of the figure is in no font.
  func refuseMissing() throws {
    for finding in findings where finding.isMissing {
      throw Failure(.none, "\(finding) Without --strict it is drawn all the same.")
    }
  }

  /// Says each finding as a warning.
  func say() {
    for finding in findings { Terminal.say("entente: warning: \(finding)") }
  }
}
