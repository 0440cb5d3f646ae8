import Graphviz
import Testing

@Suite struct ReadingNastyTests {
  @Test(arguments: NastyDOT.documents)
  func `Graphviz holds the same of a nasty document and of what we write of it`(text: String)
    throws
  {
    try expectAgreement(Array(text.utf8))
  }

  @Test(arguments: [
    "graph{charset=latin1 \"\u{E9}\"--a[label=\"caf\u{E9}\" x=\"\u{80}\u{FF}\"]}",
    "digraph \u{E9}t\u{E9} {a->b[label=\"\u{E9}\"] // \u{E9}\n}",
    "graph{graph[charset=\"ISO-8859-1\"]subgraph s{charset=latin1 \u{FC}--\u{C4}:\u{D6}}}",
  ])
  func `Graphviz holds the same of a document in Latin-1`(text: String) throws {
    try expectAgreement(text.unicodeScalars.map { UInt8($0.value) })
  }

  @Test func `what follows the closing brace leaves the graph before it whole`() throws {
    for rest in ["x", "}", "this is no DOT [", "graph", "digraph {", "\"", "/*", "<", "\0"] {
      let reading = DOT.Reading(of: Array("digraph{a->b[x=1]}\n\(rest)".utf8))
      #expect(reading.hasErrors, "\(rest)")
      #expect(try reading.documents.first == DOT.Document("digraph{a->b[x=1]}"), "\(rest)")
    }
  }
}
