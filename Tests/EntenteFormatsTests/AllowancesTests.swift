@testable import EntenteFormats
import Testing

@Suite struct AllowancesTests {
  private func codes(_ relations: String) -> [String] {
    GraphReading(text: ProblemCase.world + "relations:\n" + relations, name: "graph.yaml")
      .findings.map { "\($0.line):\($0.code)" }
  }

  @Test func `a comment at the end of a line accepts a warning there`() {
    #expect(
      codes("  - {from: france, relation: recognises, to: japan} # allow: W101 known\n") == [])
    #expect(codes("  - {from: france, relation: recognises, to: japan} #allow: W101 so\n") == [])
  }

  @Test func `it counts on every line of the entry, and no further`() {
    let entry = "  - from: france{0}\n    relation: recognises{1}\n    to: japan{2}\n"
    for number in 0...2 {
      var text = entry
      for other in 0...2 {
        text = text.split(separator: "{\(other)}", omittingEmptySubsequences: false)
          .joined(separator: other == number ? " # allow: W101 why" : "")
      }
      #expect(codes(text) == [], "line \(number)")
      #expect(codes(text + entry.split { "{012}".contains($0) }.joined()) == ["14:W101"])
    }
  }

  @Test func `errors cannot be allowed`() {
    #expect(
      codes("  - {from: abe, relation: recognises, to: japan} # allow: E012 W101 x\n") == [
        "10:E012"
      ])
  }

  @Test func `a comment that allows nothing is a warning`() {
    #expect(
      codes(
        "  - {from: france, relation: recognises, to: japan, cite: [overview]} # allow: W101 x\n")
        == ["10:W102"])
  }

  @Test func `a comment is not needless where a mistake keeps the warning away`() {
    #expect(
      codes("  - {from: france, relation: recognises, to: japan # allow: W101 x\n") == ["10:E111"])
  }

  @Test func `a comment without a reason is a warning`() {
    #expect(
      codes("  - {from: france, relation: recognises, to: japan} # allow: W101\n") == ["10:W103"])
  }

  @Test func `a comment behind a lone dash is about its item`() throws {
    let text = "  - # allow: W101 so\n    from: france\n    relation: recognises\n    to: japan\n"
    #expect(codes(text) == [])
    let file = GraphFile(
      name: "graph.yaml", bytes: Array((ProblemCase.world + "relations:\n" + text).utf8))
    let formatted = String(decoding: try YAMLFormat().formatted(file).bytes, as: UTF8.self)
    #expect(
      formatted.hasSuffix("  - {from: france, relation: recognises, to: japan}  # allow: W101 so\n")
    )
  }

  @Test func `a comment may stand behind another`() {
    #expect(
      codes("  - {from: france, relation: recognises, to: japan} # x # allow: W101 so # y\n") == [])
  }

  @Test func `a comment about the review is not needless where there was none`() {
    let text =
      "  - {from: france, relation: recognises, to: japan, cite: [overview]} # allow: W204 x\n"
    #expect(codes(text) == [])
  }

  @Test func `other comments are only comments`() {
    #expect(
      codes("  - {from: france, relation: recognises, to: japan} # allowed: W101\n") == ["10:W101"])
  }
}
