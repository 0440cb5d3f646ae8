@testable import EntenteFormats
import Entente
import Testing

@Suite struct FindingTests {
  private func finding(_ text: String) -> Finding? {
    GraphReading(text: text, name: "graph.yaml").findings.first
  }

  @Test func `a finding prints like a compiler's`() {
    #expect(
      finding("entente: 1\ntitel: T\n")?.description
        == "graph.yaml:2:1: error[E003]: 'titel' is not a key of a data set. Did you mean 'title'?")
  }

  @Test func `the caret stands under the culprit, also behind Kazakh letters`() {
    #expect(
      finding("entente: 1\nentities:\n  қазақстан: {kind: stat, name: Қазақстан}\n")?.excerpt == """
            3 |   қазақстан: {kind: stat, name: Қазақстан}
              |                     ^~~~
        """)
  }

  @Test func `wide letters take two columns, marks none, and a tab one`() {
    #expect(
      finding("entente: 1\nentities: {日本: {name: \"e\u{301}\", kind: stat}}\n")?.excerpt == """
            2 | entities: {日本: {name: "e\u{301}", kind: stat}}
              |                                    ^~~~
        """)
    #expect(
      finding("entente: 1\ntitle: a\tb\n")?.excerpt == """
            2 | title: a b
              |         ^
        """)
  }

  @Test func `columns count scalars`() {
    let finding = finding("entente: 1\nentities: {日本e\u{301}: {kind: stat, name: N}}\n")
    #expect(finding?.column == 25)
    #expect(finding?.length == 4)
  }

  @Test func `a long line is cut around the caret`() {
    let padding = String(repeating: "n", count: 500)
    let excerpt = finding(
      "entente: 1\nentities: {a: {note: \(padding), kind: stat, name: \(padding)}}\n")?.excerpt
    let lines = excerpt?.split(separator: "\n").map(String.init) ?? []
    #expect(lines.count == 2)
    #expect(lines.first?.count == 110)
    #expect(lines.first?.contains("nn, kind: stat, name: nn") == true)
    let caret = lines.last?.firstIndex(of: "^").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(caret.map { Array(lines[0])[$0..<$0 + 4] } == Array("stat")[...])
    #expect(lines.last?.hasSuffix("^~~~") == true)
  }

  @Test func `a culprit longer than the window is cut with it`() {
    let excerpt = finding("entente: \(String(repeating: "2", count: 500))\n")?.excerpt ?? ""
    #expect(excerpt.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test func `a line with CRLF is shown without it`() {
    let finding = finding("\u{FEFF}entente: 1\r\ntitel: T\r\n")
    #expect(finding?.excerpt == "    2 | titel: T\n      | ^~~~~")
    #expect(finding?.column == 1)
  }

  @Test func `the first line behind a byte order mark begins in column 1`() {
    #expect(finding("\u{FEFF}titel: T\n")?.place.description == "1:1+5")
  }

  @Test func `what would move the terminal's cursor is not printed`() {
    let finding = finding("entente: 1\ntitle: \"\u{1B}[2J\u{202E}\"\n")
    #expect(finding?.excerpt.unicodeScalars.contains("\u{1B}") == false)
    #expect(finding?.excerpt.unicodeScalars.contains("\u{202E}") == false)
    #expect(PrintableText.quoted("a\u{1B}b") == "'a\u{FFFD}b'")
    #expect(PrintableText.quoted(String(repeating: "x", count: 99)).count == 62)
  }

  @Test func `findings are sorted by line and column`() {
    let findings = GraphReading(
      text: "entente: 2\nentities:\n  a: {kind: stat, name: [A]}\ntitel: T\n", name: "graph.yaml"
    ).findings
    #expect(findings.map(\.place.description) == ["1:10+1", "3:13+4", "3:25+1", "4:1+5"])
    #expect(findings == findings.sorted())
  }
}
