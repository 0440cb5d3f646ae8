import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct DOTWritingTests {
  private func text(_ graph: Graph) -> String {
    String(decoding: DOTFormat().output(of: graph).files[0].bytes, as: UTF8.self)
  }

  @Test func `a data set is a drawing with names and phrases`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A & B", kind: .state),
        Entity("b", names: Names(.init("B", in: "en"), [.init("Б", in: "ru")]), kind: .state),
      ],
      relations: [Relation("a", .recognises, "b", citations: [Citation("s", at: "p. 3")])],
      sources: [Source("s", title: "S")])
    #expect(
      text(graph) == """
        // entente 1
        digraph {
          graph [fontname="Helvetica,Arial,sans-serif", overlap=false]
          node [fontname="Helvetica,Arial,sans-serif", shape=box, style=rounded]
          edge [fontname="Helvetica,Arial,sans-serif", fontsize=10]
          "source s"="{title: S}"

          "a" [label="A &amp; B", kind="state"]
          "b" [label="B", kind="state", name="{en: B, ru: Б}"]

          "a" -> "b" [label="recognises", relation="recognises", cite="[{s: p. 3}]"]
        }

        """)
  }

  /// Graphviz has no escape for a backslash, and takes one for the escape of what follows.
  @Test(arguments: [
    "\\", "\\\\", "\\\"", "a\\\"b\\", "\\\\\"", "<\\", ">\\\\\\", "{a", "[", "\"", "\"a\"", " a ",
    "a+b",
    "\\N", "&amp;", "&#1178;", "a  b", "C:\\", "é\u{301}", "'", "# a", "<b>",
  ])
  func `every text comes back as it was, wherever it stands`(text: String) throws {
    let graph = try Graph(
      entities: [
        Entity(
          Entity.ID("a" + text), names: Names(text), kind: .state, aliases: [Alias(text)],
          externalIDs: [.init(register: "x", value: text)],
          attributes: [Attribute("n", text, note: text)], note: text + "\n" + text)
      ],
      relations: [
        Relation(
          Entity.ID("a" + text), .recognises, Entity.ID("a" + text), role: text,
          citations: [Citation(Source.ID("s" + text), at: text)])
      ],
      sources: [Source(Source.ID("s" + text), title: text)])
    let output = DOTFormat().output(of: graph)
    #expect(output.losses == [])
    let reading = DOTFormat().reading(of: GraphInput(output.files))
    #expect(reading.errors.map(\.description) == [])
    expectEqual(try #require(reading.graph), graph, "\(text)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `random graphs come back as they were`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let output = DOTFormat().output(of: graph)
    #expect(output.losses == [], "seed \(seed)")
    let reading = DOTFormat().reading(of: GraphInput(output.files))
    #expect(reading.errors.map(\.description) == [], "seed \(seed)")
    expectEqual(try #require(reading.graph), graph, "seed \(seed)")
  }

  @Test func `formatting keeps comments, statements and looks, and is done once`() throws {
    let messy = """
      // entente 1
      digraph{ a[kind=state ,color=red] // the first
      /* two */ a->a[relation=knows];b }
      """
    let once = try DOTFormat().formatted(GraphFile(name: "a.dot", bytes: Array(messy.utf8)))
    #expect(
      String(decoding: once.bytes, as: UTF8.self) == """
        // entente 1
        digraph {
          a [kind=state, color=red] // the first
          /* two */
          a -> a [relation=knows]
          b
        }

        """)
    #expect(try DOTFormat().formatted(once).bytes == once.bytes)
  }

  @Test func `a drawing with mistakes is not formatted`() {
    #expect(throws: GraphReadingError.self) {
      try DOTFormat().formatted(GraphFile(name: "a.dot", bytes: Array("digraph { a -- b".utf8)))
    }
  }

  @Test func `a sketch is not written over with what was read from it`() {
    let sketch = GraphInput([GraphFile(name: "a.dot", bytes: Array("graph { a }".utf8))])
    #expect(sketch.replaced(by: Graph(), as: DOTFormat()) == nil)
    let dataSet = GraphInput([GraphFile(name: "a.dot", bytes: Array("// entente 1\ngraph {}".utf8))]
    )
    #expect(dataSet.replaced(by: Graph(), as: DOTFormat()) != nil)
  }

  @Test(arguments: [
    ("digraph { a }", true), ("// entente 1\ngraph {}", true),
    ("# a\n/* b */ STRICT graph {", true),
    ("entente: 1\n", false), ("graph: x\n", false), ("# a comment\ntitle: x", false), ("", false),
  ])
  func `DOT without a name is told from YAML`(text: String, isDOT: Bool) {
    #expect(DOTFormat.isLikely(Array(text.utf8)) == isDOT)
  }
}
