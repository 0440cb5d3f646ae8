import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct FontFindingTests {
  private static func findings(_ name: String, family: String? = nil) throws -> [FontFinding] {
    let graph = try Graph { Entity("a", name: name, kind: .person) }
    var figure = Figure(of: graph)
    if let family { figure.theme.fontFamily = family }
    return try figure.placed().fontFindings()
  }

  @Test func `a character that no font has is named with its number`() throws {
    // Private use: no font of a system has it.
    let findings = try Self.findings("A \u{10ABCD} b\u{301}\u{200D}")
    let missing = try #require(
      findings.first {
        if case .missing = $0 { true } else { false }
      })
    #expect(missing.description.contains("'\u{10ABCD}' (U+10ABCD)"))
    #expect(missing.description.contains("boxes"))
    #expect(!missing.description.contains("'A'"))
  }

  @Test func `a font that is not there is told from the one that is taken`() throws {
    let findings = try Self.findings("A", family: "No Such Font,Nor This")
    guard case .replaced(let asked, let taken) = try #require(findings.first) else {
      Issue.record("\(findings)")
      return
    }
    #expect(asked == "No Such Font" && !taken.isEmpty && taken != asked)
    #expect(findings[0].description.contains("'No Such Font' is not installed"))
  }

  @Test func `letters that all fonts have are no finding`() throws {
    let taken = try #require(try Renderer.fonts(["sans"], for: "abc")).faces[0].name
    #expect(try Self.findings("Abc déf 123", family: taken) == [])
  }

  @Test func `each sentence names the font, the characters and the way out`() {
    let many = "日本語中国韓半島".unicodeScalars.map { $0 }
    let missing = FontFinding.missing(characters: many, asked: "F").description
    #expect(missing.contains("'日' (U+65E5)") && missing.contains("and 2 more"))
    let replaced = FontFinding.replaced(asked: "PT Sans Narrow", taken: "DejaVu Sans").description
    let borrowed = FontFinding.borrowed(
      characters: ["\u{301}"], asked: "F", taken: "G"
    ).description
    #expect(borrowed.contains("'\u{25CC}\u{301}' (U+0301)") && borrowed.contains("'G'"))
    #if os(Linux)
      #expect(missing.contains("sudo apt-get install fonts-noto-cjk"))
      #expect(replaced.contains("sudo apt-get install fonts-paratype"))
    #endif
    let findings: [FontFinding] = [
      .unknown, .missing(characters: ["\u{E000}"], asked: "F"), .replaced(asked: "X", taken: "Y"),
    ]
    for finding in findings {
      #expect(finding.description.hasSuffix(".") && finding.description.contains("Install"))
    }
  }

  @Test func `a selection takes each character once, and none for what is not drawn`() throws {
    let fonts = try #require(try Renderer.fonts(["sans"], for: "aab \u{200D}\u{0}\u{FE0F}b"))
    #expect(fonts.faces.flatMap(\.characters) == ["a", "b"] && fonts.missing.isEmpty)
    let odd = try #require(try Renderer.fonts(["", "a\nb", "\u{0}"], for: ""))
    #expect(odd.asked == [] && odd.missing == [])
  }
}
