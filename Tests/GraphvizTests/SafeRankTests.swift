import Graphviz
import Testing

/// What the safe profile says of ranks and lengths of edges.
@Suite struct SafeRankTests: DrawsSmallGraphs {
  /// The parallel edges, which have nothing to do with it, would abort Graphviz.
  @Test func `a node that is to be on the first and the last rank is refused`() throws {
    var graph = DOT.Graph("g")
    graph.cluster("c")
    graph.cluster("d") { $0.cluster("e") }
    for id in ["n2", "n3", "n8"] { graph.node(id, in: "c") }
    graph.node("n6", in: "e")
    for id in ["n5", "n7"] { graph.node(id) }
    graph.edge("n2", to: "n6")
    graph.edge("n2", to: "n6") { $0.externalLabel = "beside" }
    graph.edge("n2", to: "n8") { $0.externalLabel = "beside" }
    graph.rank(.sink, ["n5"])
    #expect(error(graph) == nil)
    var direct = graph
    direct.rank(.source, ["n5"])
    var indirect = graph
    indirect.rank(.same, ["n5", "n7"])
    indirect.rank(.minimum, ["n7"])
    for graph in [direct, indirect] {
      #expect(error(graph)?.description.contains("'rank' is set to 'first and last'") == true)
      #expect(error(graph, engine: .neato) == nil)
      // A worker may draw it or go with it.
      if case .failure(let error) = outcome({ try Renderer.automatic().render(graph, as: .svg) }) {
        guard case .crashed(.dot, _, _) = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }

  @Test func `parallel edges have a say in the ranks of their ends`() throws {
    let parallel = graph {
      $0.edges[0].constrainsRank = false
      $0.edge("b", to: "a") { $0.constrainsRank = false }
    }
    let layout = try renderer.layout(parallel)
    #expect(layout.nodes["a"]?.frame.center.y != layout.nodes["b"]?.frame.center.y)
    let single = graph { $0.edges[0].constrainsRank = false }
    let level = try renderer.layout(single)
    #expect(level.nodes["a"]?.frame.center.y == level.nodes["b"]?.frame.center.y)
  }

  @Test func `a length of zero is refused where it aborts Graphviz`() {
    #expect(error(graph { $0.edges[0].minimumLength = 0 }) == nil)
    let labeled = graph {
      $0.edges[0].minimumLength = 0
      $0.edges[0].label = "ties"
    }
    #expect(
      error(labeled)?.description == "The attribute 'minlen' is set to '0', which together with "
        + "clusters or edge labels can abort the whole process in Graphviz. Take it away.")
    #expect(error(labeled, engine: .neato) == nil)
  }
}
