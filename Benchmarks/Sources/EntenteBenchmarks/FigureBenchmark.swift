import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

/// Draws figures of 30 to 5,000 entities, and prints how long each takes and how large its text is.
enum FigureBenchmark {
  static func run(_ folder: String?) throws {
    print("entities  relations  sides  layout asked    seconds  smallest text  what came of it")
    for count in [30, 120, 800, 5_000] {
      for hasSides in [true, false] {
        let graph = try MadeUpTies(entities: count, hasSides: hasSides).graph
        for layout in ["auto", "sides", "force", "dot", "overview"] {
          if layout == "sides", !hasSides { continue }
          report(graph, layout, hasSides: hasSides)
        }
      }
    }
    guard let folder else { return }
    let graph = try Graph(contentsOf: URL(fileURLWithPath: folder)).united()
    let ranking = graph.centrality(.betweenness)
    for count in [30, 60, 120, graph.entities.count] {
      let figure = Figure(ofHighest: count, in: ranking, of: graph)
      report(figure.graph, "auto", hasSides: true)
    }
  }

  private static func report(_ graph: Graph, _ layout: String, hasSides: Bool) {
    var words: [String] = []
    let time = ContinuousClock().measure {
      do {
        var figure = Figure(of: graph)
        figure.layout = try FigureLayout(named: layout, for: graph)
        let placed = try figure.placed()
        _ = try placed.rendered(as: [.svg, .pdf])
        words = [
          tenths(placed.textSizes.lowerBound),
          placed.choice?.description ?? "\(placed.namedCount) of \(placed.entityCount) named",
        ]
      } catch {
        words = ["–", "refused: \(error)"]
      }
    }
    let seconds = Double(time / .milliseconds(10)) / 100
    let cells = [
      ("\(graph.entities.count)", 10), ("\(graph.relations.count)", 11),
      (hasSides ? "two" : "none", 7),
      (layout, 16), ("\((seconds * 100).rounded() / 100)", 9), (words[0], 15),
    ]
    print(
      cells.map { $0.0 + String(repeating: " ", count: max(1, $0.1 - $0.0.count)) }.joined()
        + words[1])
  }

  private static func tenths(_ size: Double) -> String { "\((size * 10).rounded() / 10) pt" }
}
