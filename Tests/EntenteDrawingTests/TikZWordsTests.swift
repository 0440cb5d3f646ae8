import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// What a TikZ file says of numbers, and of letters that its one font lacks.
@Suite struct TikZWordsTests {
  @Test(arguments: [
    (nil, "An unnumbered line"), ("fr", "Une ligne sans num"), ("ru", "Линия без номера"),
    ("kk", "Нөмірсіз сызық"),
  ])
  func `no sentence speaks of numbers that are not there`(language: String?, words: String) throws {
    let graph = try FigureTests.bilateral()
    let found = try graph.connections(between: "marindol", and: "abai-university", limit: 4)
    for width in [60.0, 180] {
      var figure = Figure(of: found, in: graph)
      figure.language = language
      figure.width = .millimeters(width)
      let placed = try figure.placed()
      #expect(try placed.tikz().contains(words))
      #expect(try placed.tikz(TikZ(citations: .latex)).contains(words))
      let bare = try placed.tikz(TikZ(citations: .none))
      #expect(!bare.contains(words), "\(width)")
      // The rest of the legend is there.
      #expect(bare.matches(of: /entente legend/).count > 1)
    }
  }

  @Test func `an overview without sources has no heading for them`() throws {
    let placed = try Figure(of: try FigureTests.bilateral(), layout: .overview).placed()
    #expect(try placed.tikz().contains("Sources of the lines"))
    for citations in [TikZ.Citations.none, .latex] {
      #expect(!(try placed.tikz(TikZ(citations: citations)).contains("Sources of the lines")))
    }
  }

  @Test func `letters that the one font of TikZ lacks are named with a way out`() throws {
    let graph = try Graph {
      Entity("a", name: "Абай \u{10ABCD} \u{645}\u{635}\u{631} 🎓", kind: .person)
    }
    var figure = Figure(of: graph)
    figure.theme.fontFamily = "DejaVu Sans,Noto Sans Arabic"
    let findings = try figure.placed().fontFindings(for: TikZ())
    let finding = try #require(findings.first)
    #expect(findings.count == 1 && finding.isMissing)
    #expect(finding.description.contains("(U+10ABCD)"), "\(finding)")
    #expect(finding.description.contains("Include the PDF"))
    #expect(!finding.description.contains("'А'"))
  }

  @Test func `letters that the font has are no finding in TikZ`() throws {
    let graph = try Graph { Entity("a", name: "Abc déf", kind: .person) }
    var figure = Figure(of: graph)
    figure.theme.fontFamily = try #require(try Renderer.fonts(["sans"], for: "abc")).faces[0].name
    #expect(try figure.placed().fontFindings(for: TikZ()) == [])
  }
}
