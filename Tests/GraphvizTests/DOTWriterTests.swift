import Graphviz
import Testing

@Suite struct DOTWriterTests {
  @Test func `a document is written one statement a line, sorted and quoted`() {
    var graph = DOT.Graph("Ownership")
    graph.rankDirection = .leftToRight
    graph.nodeDefaults.shape = .box
    graph.node("acme") {
      $0.label = .text("Ақ Жол, ЖШС")
      $0.fillColor = "#CCEEFF"
      $0.style = [.filled, .rounded]
    }
    graph.node("mine", in: "kz")
    graph.cluster("kz") { $0.label = "Kazakhstan" }
    graph.rank(.same, ["acme"])
    graph.edge("acme", to: "mine") {
      $0.label = .lines(["owns", "51 %"], .left)
      $0.weight = 2
    }
    #expect(
      graph.dot(comments: ["entente 1"]) == """
        // entente 1
        digraph "Ownership" {
          graph [rankdir="LR"]
          node [shape="box"]
          "acme" [fillcolor="#CCEEFF", label="Ақ Жол, ЖШС", style="filled,rounded"]
          "mine"
          subgraph "cluster_kz" {
            graph [label="Kazakhstan"]
            "mine"
          }
          {
            rank="same"
            "acme"
          }
          "acme" -> "mine" [label="owns\\l51 %\\l", weight="2"]
        }

        """)
  }

  @Test func `the example of the documentation is what is written`() {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.shape = .box }
    graph.edge("a", to: "a")
    #expect(graph.dot() == "digraph \"g\" {\n  \"a\" [shape=\"box\"]\n  \"a\" -> \"a\"\n}\n")
  }

  @Test func `an undirected strict graph says so`() {
    var graph = DOT.Graph("", .undirected, isStrict: true)
    graph.node("a")
    graph.edge("a", to: "a")
    #expect(graph.dot() == "strict graph \"\" {\n  \"a\"\n  \"a\" -- \"a\"\n}\n")
  }

  @Test func `a cluster does not take over what was said about the whole drawing`() {
    var graph = DOT.Graph("g")
    graph.label = "Title"
    graph.margin = .zero
    graph.cluster("c") { $0.cluster("inner") { $0.label = "Inner" } }
    let dot = graph.dot()
    #expect(
      dot.contains(
        """
          subgraph "cluster_c" {
            graph [label="", margin=""]
            subgraph "cluster_inner" {
              graph [label="Inner", margin=""]

        """))
  }

  @Test func `an attribute that is no word is quoted, and so are keywords`() {
    var graph = DOT.Graph("g")
    graph[raw: "a-b"] = .text("1")
    graph[raw: "Node"] = .text("2")
    graph[raw: "9"] = .text("3")
    graph[raw: ""] = .text("4")
    #expect(graph.dot().contains("graph [\"\"=\"4\", \"9\"=\"3\", \"Node\"=\"2\", \"a-b\"=\"1\"]"))
  }

  @Test func `equal documents are written alike, whatever was set first`() {
    var one = DOT.Graph("g")
    one.fontSize = 7
    one.rankDirection = .leftToRight
    var other = DOT.Graph("g")
    other.rankDirection = .leftToRight
    other.fontSize = 7
    #expect(one == other)
    #expect(one.dot() == other.dot())
  }

  @Test func `a comment of several lines stays a comment`() {
    let dot = DOT.Graph("g").dot(comments: ["one\ntwo", ""])
    #expect(dot == "// one\n// two\n//\ndigraph \"g\" {\n}\n")
  }
}
