import Entente
import EntenteFormats
import Testing

/// Findings about DOT files stand where the culprit does.
@Suite struct DOTFindingTests {
  @Test(arguments: [
    ("E142", "digraph {\n  a «--» b\n}"),
    ("E142", "digraph «{»\n  a"),
    ("E142", "digraph {\n  a [label «\"外交関係\"»] }"),
    ("E018", "digraph {\n  /* é */ a -> b [color=red, when=«soon»]\n}"),
    ("E018", "digraph { a\n  a -> b [when=\"«1992-13»\"] }"),
    ("E018", "digraph { edge [when=nonsense]\n  «a» -> b }"),
    ("E018", "digraph { a -> b [when=«\"19\" + \"92-13\"»] }"),
    ("E008", "graph { a -- b\n  c -- d [weight=«heavy»] }"),
    ("W106", "digraph {\n  a -> b [color=red, «wieght»=3]\n  b -> c [wieght=4]\n}"),
    ("W107", "graph { a }\n«graph» { b }"),
    ("W106", "graph { { a }\n «[»color=red] }"),
  ])
  func `a mistake of a sketch is shown at its place`(code: String, text: String) {
    let marked = MarkedText(text)
    let findings = GraphReading(text: marked.text, name: "a.dot", as: .dot).findings
    #expect(findings.map(\.code.rawValue) == [code])
    #expect(findings.map(\.place) == marked.places)
  }

  @Test(arguments: [
    ("E002", "// entente 2\n«digraph» {}"),
    ("E003", "// entente 1\ndigraph {\n  a [kind=state, «kid»=state]\n}"),
    ("E003", "// entente 1\ndigraph {\n  «titel»=x\n}"),
    ("E004", "// entente 1\ndigraph {\n  «a» [label=A]\n}"),
    ("E005", "// entente 1\ndigraph {\n  a [kind=state, ids=\"«[»x]\"]\n}"),
    ("E009", "// entente 1\ndigraph {\n  a [kind=«stat»]\n}"),
    (
      "E013",
      "// entente 1\ndigraph {\n  a [kind=state] b [kind=state]\n"
        + "  a -> b [relation=recognises, cite=\"[{«book»: p. 3}]\"]\n}"
    ),
    (
      "E012",
      "// entente 1\ndigraph {\n  a [kind=state] b [kind=person]\n  «a» -> b [relation=recognises, cite=x] \"source x\"=\"{type: book}\"\n}"
    ),
    ("E111", "// entente 1\ndigraph {\n  a [kind=state, name=\"«{»en: A\"]\n}"),
  ])
  func `a mistake of a data set is shown at its place`(code: String, text: String) {
    let marked = MarkedText(text)
    let findings = GraphReading(text: marked.text, name: "a.dot", as: .dot).findings
    #expect(findings.map(\.code.rawValue) == [code])
    #expect(findings.map(\.place) == marked.places)
  }

  @Test func `all mistakes come at once, and the second place of one is a line of the file`() {
    let text = """
      // entente 1
      digraph {
        a [kind=stat, when=1993]

        a -> b [relation=knows]
        b [kind=state, when="1992/1990"]
      }
      """
    let findings = GraphReading(text: text, name: "a.dot", as: .dot).findings
    #expect(
      findings.map { "\($0.line) \($0.code)" } == ["3 E009", "5 E010", "5 W101", "6 E019"])
  }

  @Test func `nothing in a value can be another key`() {
    let text = "// entente 1\ndigraph { a [kind=state, name=\"[x]\\nkind: person\"] }"
    let reading = GraphReading(text: text, name: "a.dot", as: .dot)
    #expect(reading.graph == nil)
  }

  @Test func `a file in Latin-1 is read, with a warning`() throws {
    let bytes = Array("graph { a [label=\"".utf8) + [0xE9] + Array("\"] }".utf8)
    let reading = DOTFormat().reading(of: GraphInput([GraphFile(name: "a.dot", bytes: bytes)]))
    #expect(reading.findings.map(\.code.rawValue) == ["W106"])
    #expect(reading.graph?.entities.first?.name == "é")
  }
}
