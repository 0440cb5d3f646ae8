public import Graphviz

/// Words on a line of a figure that lie on other words, or on an entity.
public struct WordOverlap: Sendable, Hashable {
  /// The words.
  public let words: String

  /// What they cover: other words, or the name of an entity.
  public let covered: String
}

extension PlacedFigure {
  /// The words on lines that lie on other words or on an entity, as measured from the layout.
  ///
  /// There are none where the page has room. Frames that touch by less than 0.6 points share their
  /// empty rims only.
  ///
  /// - Complexity: O(*w* · (*w* + *n*)) for the words of *w* lines and *n* entities.
  /// - Throws: `RenderError` where Graphviz fails.
  public func wordOverlaps(
    by renderer: Renderer = .inProcess
  ) throws(RenderError) -> [WordOverlap] {
    let words = document.nodes.filter { $0.class == "label" }
    if words.isEmpty { return [] }
    let entities = document.nodes.filter { $0.class?.hasPrefix("entity") == true }
    let frames = try renderer.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    var overlaps: [WordOverlap] = []
    for (position, one) in words.enumerated() {
      guard let frame = frames[one.id] else { continue }
      for other in entities + words[(position + 1)...] {
        guard frames[other.id]?.overlaps(frame, tolerance: Self.rim) == true else { continue }
        overlaps.append(WordOverlap(words: one.printedText, covered: other.printedText))
      }
    }
    return overlaps
  }

  /// The room in points by which two frames may overlap: the empty rims of both.
  private static let rim = 0.6
}

extension DOT.Node {
  /// What is written in the node, on one line.
  var printedText: String {
    (self.label?.plainText ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
