import Graphviz
import Testing

@Suite struct ReadingContentTests {
  private func content(_ text: String) throws -> DOT.Content {
    try DOT.Content(DOT.Document(text))
  }

  @Test func `defaults hold for what is made behind them`() throws {
    let content = try content(
      "digraph{a node[color=red] b subgraph s{node[color=blue] c a} d edge[x=1] b->c[y=2]}")
    #expect(content.nodes.map(\.id) == ["a", "b", "c", "d"])
    #expect(content.nodes.map(\.color) == [nil, "red", "blue", "red"])
    #expect(content.edges.map { $0.attributes.names } == [["x", "y"]])
    #expect(content.subgraphs.map(\.nodes) == [[0, 2]])
  }

  @Test func `chains and subgraphs at ends are single edges, in the order of nodes`() throws {
    let content = try content("digraph{c b a->{b c}->d,e:p}")
    let edges = content.edges.map { content.nodes[$0.tail].id + content.nodes[$0.head].id }
    #expect(edges == ["ac", "ab", "cd", "ce", "bd", "be"])
    #expect(
      content.edges.map { $0[raw: "headport"] } == [nil, nil, nil, .text("p"), nil, .text("p")])
  }

  @Test func `parallel edges are one in a strict graph, or with the same key`() throws {
    #expect(try content("strict graph{a--b b--a[x=1]}").edges.map { $0[raw: "x"] } == [.text("1")])
    #expect(try content("graph{a--b b--a}").edges.count == 2)
    let keyed = try content("digraph{a->b[key=k,x=1] a->b[key=k,y=2] a->b[key=l] b->a[key=k]}")
    #expect(keyed.edges.map(\.key) == ["k", "l", "k"])
    #expect(keyed.edges.map { $0.attributes.names } == [["key", "x", "y"], ["key"], ["key"]])
  }

  @Test func `names that only look alike are different nodes`() throws {
    #expect(try content("graph{\"\u{E9}\" \"e\u{301}\"}").nodes.count == 2)
  }

  @Test func `a subgraph is opened again by its name, in the same place only`() throws {
    let content = try content(
      "graph{subgraph s{a} subgraph s{b} subgraph t{subgraph s{c}} {d} {e}}")
    #expect(content.subgraphs.map(\.name) == ["s", "t", "s", nil, nil])
    #expect(content.subgraphs.map(\.parent) == [nil, nil, 1, nil, nil])
    #expect(content.subgraphs.map(\.nodes) == [[0, 1], [], [2], [3], [4]])
    #expect(content.members(of: 1) == [2])
  }

  @Test func `what makes too many parts is refused`() throws {
    let names = (0..<1000).map { "n\($0)" }.joined(separator: " ")
    let document = try DOT.Document("graph{{\(names)}--{\(names)}}")
    #expect(try DOT.Content(document).edges.count == 1_000_000)
    #expect(throws: DOT.Content.MeaningError.tooLarge(maximum: 10_000)) {
      try DOT.Content(document, maximum: 10_000)
    }
    let defaults = (0..<200).map { "node[a\($0)=1] n\($0)[x=1]" }.joined(separator: " ")
    #expect(throws: DOT.Content.MeaningError.tooLarge(maximum: 10_000)) {
      try DOT.Content(DOT.Document("graph{\(defaults)}"), maximum: 10_000)
    }
    #expect(
      DOT.Content.MeaningError.tooLarge(maximum: 10).description
        == "The document has more than 10 nodes, edges and inherited attributes. "
        + "Write fewer subgraphs as ends of edges, or raise the limit.")
  }

  @Test func `the canonical form names each part once, with all that holds for it`() throws {
    let text = """
      digraph { label=T node [shape=box] subgraph cluster_x { a; color=red { rank=same; b } a -> b }
        b -> a:p [key=k]
        label=Title }
      """
    #expect(
      try content(text).dot() == """
        digraph {
          graph [label="Title"]
          "a" [shape="box"]
          "b" [shape="box"]
          subgraph "cluster_x" {
            graph [color="red", label="T"]
            "a"
            {
              graph [rank="same"]
              "b"
            }
            "a" -> "b"
          }
          "b" -> "a" [headport="p", key="k"]
        }

        """)
  }

  @Test func `a drawing is written, read and written alike`() throws {
    for seed in UInt64(0)..<200 {
      let text = randomDocument(seed: seed).dot()
      let graph = try DOT.Graph(DOT.Content(DOT.Document(text)))
      #expect(graph.dot() == text, "seed \(seed)")
    }
  }

  @Test func `clusters of a drawing have the names they are called by`() throws {
    let graph = try DOT.Graph(
      content(
        "digraph{compound=true subgraph cluster0{a subgraph cluster_1{b}} {rank=same;{c} d} "
          + "a->b[lhead=cluster0]}"
      ))
    #expect(graph.clusters.map(\.id) == ["0"])
    #expect(graph.clusters.first?.clusters.map(\.id) == ["1"])
    #expect(graph.nodes.map(\.cluster) == ["0", "1", nil, nil])
    #expect(graph.rankGroups == [DOT.RankGroup(.same, ["c", "d"])])
    #expect(graph.edges.map(\.logicalHead) == ["cluster_0"])
  }

  @Test func `a node in two clusters cannot be drawn safely`() throws {
    let text = "graph{subgraph cluster_a{n} subgraph cluster_b{n}}"
    #expect(throws: DOT.DrawingError.nodeInTwoClusters("n", "cluster_a", "cluster_b")) {
      try DOT.Graph(content(text))
    }
    let deep = String(repeating: "subgraph cluster_x{", count: 501)
    #expect(throws: DOT.DrawingError.tooDeep(maximum: 500)) {
      try DOT.Graph(content("graph{\(deep)\(String(repeating: "}", count: 501))}"))
    }
    #expect(
      DOT.DrawingError.nodeInTwoClusters("n", "cluster_a", "cluster_b").description
        == "The node 'n' is in the clusters 'cluster_a' and 'cluster_b', and neither is inside the "
        + "other. Take it out of one of them.")
    #expect(
      DOT.DrawingError.tooDeep(maximum: 500).description
        == "More than 500 clusters lie inside one another. Flatten them.")
  }

  @Test func `markup of a file is drawn, but reads no files and takes no memory`() throws {
    let text = "graph{a[label=<<table><tr><td COLSPAN=\"2\">x</td></tr></table>>]}"
    let graph = try DOT.Graph(content(text))
    #expect(graph.dot().contains("<<table><tr>"))
    #expect(throws: Never.self) { try Renderer().render(graph, as: .svg) }
    let picture = try DOT.Graph(content("graph{a[label=<< img src=\"x\"/>>]}"))
    #expect(throws: RenderError.refused(attribute: "label", value: "<IMG>", .readsFiles)) {
      try Renderer().render(picture, as: .svg)
    }
    let wide = try DOT.Graph(content(text.replacing("\"2\"", with: "\"60000\"")))
    #expect(
      throws: RenderError.limitExceeded(
        .cellSpan, value: 60000, maximum: 100, culprit: "The node 'a'")
    ) {
      try Renderer().render(wide, as: .svg)
    }
  }
}
