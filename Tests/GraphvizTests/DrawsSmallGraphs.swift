import Graphviz

/// A suite that draws two nodes and an edge in this process.
protocol DrawsSmallGraphs {}

extension DrawsSmallGraphs {
  var renderer: Renderer { Renderer() }

  func graph(_ change: (inout DOT.Graph) -> Void) -> DOT.Graph {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b")
    change(&graph)
    return graph
  }

  func error(
    _ graph: DOT.Graph, _ format: Format = .svg, engine: Engine = .dot
  ) -> RenderError? {
    do throws(RenderError) {
      _ = try renderer.render(graph, as: format, engine: engine)
      return nil
    } catch {
      return error
    }
  }
}
