import Graphviz
import Testing

/// How wide texts are taken to be.
@Suite struct TextMetricsTests {
  private let words = ["Intergovernmental", "550th anniversary", "illicit", "Қазақстан", "[1, 2]"]

  /// The width of a node that is as wide as its text, in points.
  private func width(of words: String, size: Double, _ renderer: Renderer) throws -> Double {
    var graph = DOT.Graph("text")
    graph.node("text") {
      $0.label = .text(words)
      $0.shape = .box
      $0[raw: "fontsize"] = .number(size)
      $0[raw: "margin"] = .number(0)
      $0[raw: "width"] = .number(0.01)
    }
    return try #require(try renderer.layout(graph).nodes["text"]).frame.size.width
  }

  @Test(arguments: [Renderer.inProcess, .isolated()])
  func `a text is as wide as it prints and not as a screen would round it`(
    renderer: Renderer
  ) throws {
    for words in words {
      let tenfold = try width(of: words, size: 70, renderer)
      let plain = try width(of: words, size: 7, renderer)
      let difference = abs(plain - tenfold / 10)
      // Nodes have whole points. In dots of 1/96 inch these words differ by 0.9 to 2 points.
      #expect(difference < 0.6, "\(words): \(plain) and a tenth of \(tenfold)")
    }
  }
}
