import Entente
import EntenteFormats
import Testing

@Suite struct DOTSketchTests {
  private func read(_ text: String) throws -> Graph {
    let reading = GraphReading(text: text, name: "sketch.dot", as: .dot)
    try #require(reading.findings.map(\.description) == [])
    return try #require(reading.graph)
  }

  @Test func `nodes are entities, with the kind and the name that they say`() throws {
    let graph = try read(
      #"""
      digraph {
        a [kind=state, label="Two\nlines", when=1992, note="seen"]
        b [class="wide university", label=<<b>Bold</b> &amp; plain>]
        c [shape=record, label="{<p> left|right}"]
        d [kind="public body", label="\N of \G"]
        e [kind=lighthouse, label=""]
        f
      }
      """#)
    #expect(graph.entities.map(\.id) == ["a", "b", "c", "d", "e", "f"])
    #expect(
      graph.entities.map(\.name) == ["Two lines", "Bold & plain", "left right", "d of", "e", "f"])
    #expect(
      graph.entities.map(\.kind) == [
        .state, .university, "entity", .publicBody, "lighthouse", "entity",
      ])
    #expect(graph.entities[0].period == "1992")
    #expect(graph.entities[0].note == "seen")
  }

  @Test func `edges are relations, by an attribute, a phrase in either direction, or a word`()
    throws
  {
    let graph = try read(
      """
      digraph {
        a -> b [relation=recognises, when="1992-01", weight=2.5, role=first]
        a -> b [label="is recognised by"]
        a -> b [label="Recognises", dir=back]
        a -> b [label="writes about"]
        a -> b [label="51 %", weight=0]
        a -> b
        a -> b [dir=both]
      }
      """)
    #expect(
      graph.relations.map(\.kind) == [
        .recognises, .recognises, .recognises, "writes about", "pointsTo", "pointsTo", "linkedTo",
      ])
    #expect(graph.relations.map(\.from) == ["a", "b", "b", "a", "a", "a", "a"])
    #expect(graph.relations[0].period == "1992-01")
    #expect(graph.relations[0].weight == 2.5)
    #expect(graph.relations[0].role == "first")
    #expect(graph.relations[4].role == "51 %")
    #expect(graph.relations[4].weight == nil)
    #expect(graph.vocabulary.phrase(of: "writes about") == "writes about")
    #expect(graph.vocabulary["linkedTo" as Relation.Kind]?.isSymmetric == true)
  }

  @Test func `lines link both ways, and words between them are said of both`() throws {
    let graph = try read("graph { a -- b -- c  a -- c [label=knows] }")
    #expect(graph.relations.map(\.kind) == ["linkedTo", "linkedTo", "knows"])
    #expect(graph.vocabulary["knows" as Relation.Kind]?.isSymmetric == true)
  }

  @Test func `defaults, chains and groups count as Graphviz takes them`() throws {
    let graph = try read("digraph { node [kind=person] edge [relation=knows] a -> {b c} -> d }")
    #expect(graph.entities.allSatisfy { $0.kind == .person })
    #expect(graph.relations.map(\.from) == ["a", "a", "b", "c"])
    #expect(graph.relations.map(\.to) == ["b", "c", "d", "d"])
  }

  @Test func `of names a node or a state, and a cluster names one by its label`() throws {
    let graph = try read(
      """
      digraph {
        label="Ties"
        fr [label=France, kind=state]
        subgraph cluster_0 { label=France; a; subgraph cluster_1 { label=Looks; b } }
        subgraph cluster_2 { of="Kazakhstan; France"; c; d [of=Japan] }
        subgraph cluster_3 { e }
      }
      """)
    let states = Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, $0.states) })
    #expect(states["a"] == ["fr"])
    #expect(states["b"] == [])
    #expect(states["c"] == ["Kazakhstan", "fr"])
    #expect(states["d"] == ["Japan"])
    #expect(states["e"] == [])
    #expect(
      graph.entities.filter { $0.kind == .state }.map(\.name) == ["France", "Kazakhstan", "Japan"])
    #expect(graph.title == "Ties")
  }

  @Test func `sources are cited, and only then is an edge without one worth a warning`() throws {
    let reading = GraphReading(
      text: #"digraph { a -> b [source="The book", locator="p. 3"]; b -> c [cite=other]; c -> d }"#,
      name: "sketch.dot", as: .dot)
    let graph = try #require(reading.graph)
    #expect(
      graph.sources == [Source("The book", title: "The book"), Source("other", title: "other")])
    #expect(graph.relations[0].citations == [Citation("The book", at: "p. 3")])
    #expect(reading.findings.map(\.code.rawValue) == ["W101"])
    #expect(try read("digraph { a -> b }").relations.count == 1)
  }

  @Test func `what is invisible is not read`() throws {
    let graph = try read(
      #"graph { a -- b [style="dashed,invis"]; c [style=invis]; a -- c; a -- d [style=dashed] }"#)
    #expect(graph.entities.map(\.id) == ["a", "b", "d"])
    #expect(graph.relations.map(\.to) == ["d"])
  }

  @Test func `nodes that cannot be told apart by their words are numbered`() throws {
    let graph = try read("graph { \"\" -- unnamed -- \"é\" -- \"e\u{301}\" -- \"a\tb\" }")
    #expect(graph.entities.map(\.id) == ["unnamed", "unnamed-2", "é", "é-2", "a b"])
    #expect(graph.relations.map(\.to) == ["unnamed-2", "é", "é-2", "a b"])
  }

  @Test func `an empty drawing is an empty graph`() throws {
    #expect(try read("graph {}").entities == [])
    #expect(try read("graph { a }").entities.count == 1)
  }

  @Test func `edges beyond all memory are a finding`() {
    let braces = "{" + (0..<3_000).map { "n\($0)" }.joined(separator: " ") + "}"
    let reading = GraphReading(
      text: "digraph { \(braces) -> \(braces) }", name: "sketch.dot", as: .dot)
    #expect(reading.graph == nil)
    #expect(reading.findings.map(\.code.rawValue) == ["E142"])
  }
}
