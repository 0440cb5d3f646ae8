import Graphviz
import Testing

/// Names of the parts of an SVG file.
@Suite struct ElementNameTests {
  /// Names that are plain, those that Graphviz would give, and those that need escapes somewhere.
  private static let names = [
    "a", "B_2", "node1", "node2", "node3", "clust1", "edge1", "graph0", "cluster_c", "x:y.z", "a b",
    "a  b", "a-b", "node-1", "node 1", "<a>", "R&D", "\"", "\\N", "Әбіш", "42", "_",
  ]

  private func document(_ seed: UInt64) -> DOT.Graph {
    var generator = SeededGenerator(seed: seed)
    var graph = DOT.Graph("names", Bool.random(using: &generator) ? .directed : .undirected)
    let clusters = ["c", "node1", "a b", "clust1"].shuffled(using: &generator).prefix(2)
    for cluster in clusters { graph.cluster(cluster) }
    let names = Self.names.shuffled(using: &generator).prefix(
      .random(in: 1...12, using: &generator))
    for name in names {
      graph.node(
        name, in: Bool.random(using: &generator) ? clusters.randomElement(using: &generator) : nil
      ) {
        if Int.random(in: 0..<4, using: &generator) == 0 { $0.url = "https://example.org/a" }
        if Int.random(in: 0..<6, using: &generator) == 0 { $0[raw: "class"] = .text("node old") }
      }
    }
    for _ in names {
      guard let tail = names.randomElement(using: &generator),
        let head = names.randomElement(using: &generator)
      else { continue }
      graph.edge(tail, to: head) {
        if Int.random(in: 0..<4, using: &generator) == 0 { $0.url = "https://example.org/e" }
      }
    }
    if Int.random(in: 0..<5, using: &generator) == 0, let name = names.last {
      graph.nodes[graph.nodes.count - 1].elementID = DOT.ElementID(name == "a" ? "node2" : "a")
    }
    return graph
  }

  @Test func `parts have the same names whether titles or attributes tell them`() throws {
    for seed in 0..<150 as Range<UInt64> {
      let graph = document(seed)
      let alone = try Renderer.inProcess.render(graph, as: .svg)
      // Another format has no titles, so attributes tell the names.
      let beside = try Renderer.inProcess.renderAll(graph, as: [.svg, .json])
      #expect(alone.text == beside[0].text, "seed \(seed)")
    }
  }

  @Test func `the names of cells stay as they are`() throws {
    var graph = DOT.Graph("names")
    graph.node("a") {
      $0[raw: "label"] = .markup(
        "<TABLE><TR><TD ID=\"node12\" HREF=\"https://example.org\">cell</TD></TR></TABLE>")
    }
    let text = try Renderer.inProcess.render(graph, as: .svg).text
    #expect(text.contains("id=\"a_node12\"") && text.contains("<g id=\"a\" class=\"node\">"))
  }

  @Test func `nodes and clusters are named as in the document`() throws {
    var graph = DOT.Graph("names")
    graph.cluster("inner")
    for name in ["node2", "node1", "R & D"] { graph.node(name, in: "inner") }
    let text = try Renderer.inProcess.render(graph, as: .svg).text
    for (name, title) in [
      ("cluster_inner", "cluster_inner"), ("node2", "node2"), ("node1", "node1"),
      ("R_&amp;_D", "R &amp; D"),
    ] {
      let kind = name.hasPrefix("cluster") ? "cluster" : "node"
      #expect(text.contains("<g id=\"\(name)\" class=\"\(kind)\">\n<title>\(title)</title>"))
    }
  }
}
