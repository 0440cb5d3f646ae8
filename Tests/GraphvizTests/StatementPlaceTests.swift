import Testing

@testable import Graphviz

/// Documents know where their statements stand, and the rest is found again from there.
@Suite struct StatementPlaceTests {
  private func text(_ range: Range<Int>, of reading: DOT.Reading) -> String {
    String(decoding: reading.bytes[range], as: UTF8.self)
  }

  @Test func `each node and each edge knows its statement`() throws {
    let reading = DOT.Reading(
      of: Array(
        """
        // é
        digraph g { rank=same
          a; b [color=red] // beside
          subgraph s { c -> {d e} -> f [x="1" + "2", y=<<b>z</b>>] }

          a [shape=box]
        }
        """.utf8))
    let document = try #require(reading.documents.first)
    let content = try DOT.Content(document)
    func first(_ place: Int?) throws -> String {
      text(DOT.StatementParts(in: reading.bytes, at: try #require(place)).first, of: reading)
    }
    #expect(try first(document.place) == "digraph")
    #expect(try first(document.place(ofStatement: 0)) == "rank")
    #expect(
      try content.nodes.indices.map { try first(content.place(ofNode: $0)) } == [
        "a", "b", "c", "d", "e", "c",
      ])
    #expect(try content.edges.indices.allSatisfy { try first(content.place(ofEdge: $0)) == "c" })
    let parts = DOT.StatementParts(in: reading.bytes, at: try #require(content.place(ofEdge: 0)))
    #expect(parts.setting("x").map { text($0.value, of: reading) } == "\"1\" + \"2\"")
    #expect(parts.setting("y").map { text($0.value, of: reading) } == "<<b>z</b>>")
    #expect(parts.setting("y").map { text($0.name, of: reading) } == "y")
    #expect(parts.setting("shape") == nil)
  }

  @Test(arguments: [
    ("a b [x=1]", nil), ("a\n[x=1]", "1"), ("a [x=1] [x=2]", "2"), ("x=1 b [x=2]", "1"),
    ("a -> b:n:s [y=0, x=1]", "1"), ("a; b [x=1]", nil), ("{a [x=1]} -> b [x=2]", "2"),
    ("node [x=1] b [x=2]", "1"), ("a, b [x=1]", "1"), ("a [\"x\"=1", "1"), ("", nil),
    ("} [x=1]", nil),
  ])
  func `an attribute is that of its own statement`(statement: String, value: String?) {
    let bytes = Array(statement.utf8)
    let setting = DOT.StatementParts(in: bytes, at: 0).setting("x")
    #expect(setting.map { String(decoding: bytes[$0.value], as: UTF8.self) } == value)
  }

  @Test func `documents are equal wherever their statements stand`() throws {
    let one = DOT.Reading(of: Array("graph { a -- b }".utf8))
    let other = DOT.Reading(of: Array("\n\ngraph  {a  --  b}\n".utf8))
    #expect(one == other)
    #expect(try DOT.Content(one.documents[0]) == DOT.Content(other.documents[0]))
    var document = one.documents[0]
    document.assign("dpi", "72")
    #expect(document.dot() == "graph {\n  a -- b\n  dpi=72\n}\n")
    #expect(document.place(ofStatement: 1) == nil)
  }
}
