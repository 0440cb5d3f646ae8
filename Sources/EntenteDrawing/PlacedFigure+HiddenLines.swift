public import Graphviz

/// A line of a figure that words of another line hide.
public struct HiddenLine: Sendable, Hashable {
  /// The words.
  public let words: String

  /// The names of the entities that the hidden line ties.
  public let ends: [String]
}

extension PlacedFigure {
  /// The lines of which words of other lines hide where they lead on, as measured from the layout.
  ///
  /// Words have the color of the page behind them. A line that passes under them straight across, the
  /// short way, and is seen on both sides is not lost; one that ends, bends or runs along there is.
  ///
  /// - Complexity: O(*w* · *p*) for the words of *w* lines and *p* pieces of line.
  /// - Throws: `RenderError` where Graphviz fails.
  public func hiddenLines(
    by renderer: Renderer = .inProcess
  ) throws(RenderError) -> [HiddenLine] {
    let words = document.nodes.filter { $0.class == "label" }
    if words.isEmpty { return [] }
    let frames = try renderer.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    let names = Dictionary(
      document.nodes.map { ($0.id, $0.printedText) }, uniquingKeysWith: { one, _ in one })
    let tracks = document.edges.map { Track($0.route?.splines ?? []) }
    var hidden: [HiddenLine] = []
    for node in words {
      guard let frame = frames[node.id], let own = DOT.Graph.line(ofLabel: node.id)
      else { continue }
      for line in tracks.hidden(by: frame, of: own) {
        let edge = document.edges[line]
        let ends = [edge.tail, edge.head].map { names[$0] ?? $0 }
        hidden.append(HiddenLine(words: node.printedText, ends: ends))
      }
    }
    return hidden
  }
}
