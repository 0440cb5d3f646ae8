import EntenteDrawing
import Graphviz

/// What is said about the fonts of a figure when it is drawn.
struct FontNotes {
  private let findings: [FontFinding]

  /// Looks at the fonts; for TikZ and DOT alone it does not, for those are set elsewhere.
  init(of placed: PlacedFigure, as formats: [Format]) throws(RenderError) {
    let isSetElsewhere = formats.allSatisfy { $0 == .tikz || $0 == .dot }
    findings = isSetElsewhere ? [] : try placed.fontFindings()
  }

  /// - Throws: ``Failure`` where a character of the figure is in no font.
  func refuseMissing() throws {
    for case .missing(let characters, let asked) in findings {
      throw Failure(
        .none,
        FontFinding.missing(characters: characters, asked: asked).description
          + " Without --strict it is drawn all the same.")
    }
  }

  /// Says each finding as a warning.
  func say() {
    for finding in findings { Terminal.say("entente: warning: \(finding)") }
  }
}
