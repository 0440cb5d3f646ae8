/// Letters that are too large to be drawn.
///
/// Beyond some 50,000 points cairo fails to scale a font, keeps the font as broken, and from then on
/// draws nothing with it in the same process, or aborts it.
extension SafeProfile {
  /// The size of letters on paper at most, in points.
  private static let largestLetters = 30_000.0
  /// The largest size in a table or a label of our own types, and more than the usual size.
  private static let leastLetters = Double(UInt8.max)

  /// Checks how large the letters of a document may get.
  ///
  /// - Complexity: O(number of attributes) where the document says how it is scaled, else O(1).
  func checkEnlargement(of graph: DOT.Graph) throws(RenderError) {
    for (name, factor) in [("viewport", viewportFactor(graph)), ("size", sizeFactor(graph))] {
      guard let factor, factor * graph.largestLetters(Self.leastLetters) > Self.largestLetters
      else { continue }
      try refuse(
        .refused(attribute: name, value: graph[raw: name]?.words ?? "", .abortsGraphviz))
    }
  }

  private func viewportFactor(_ graph: DOT.Graph) -> Double? {
    let numbers = ScannedNumbers(graph[raw: "viewport"]?.words ?? "", atMost: 3).numbers
    return numbers.count == 3 ? abs(numbers[2]) : nil
  }

  /// How much a drawing may grow: there is at least the border around it.
  private func sizeFactor(_ graph: DOT.Graph) -> Double? {
    let size = graph[raw: "size"]?.words ?? ""
    guard size.contains("!") else { return nil }
    let border = ScannedNumbers(graph[raw: "pad"]?.words ?? "0.0555", atMost: 2).numbers
    let longest = ScannedNumbers(size, atMost: 2).numbers.max() ?? 0
    return longest / max(0, 2 * (border.min() ?? 0))
  }
}

extension DOT.Graph {
  fileprivate func largestLetters(_ least: Double) -> Double {
    var largest = least
    for part in parts {
      for name in ["fontsize", "labelfontsize"] {
        largest = max(largest, part.attributes[raw: name]?.leadingNumber ?? 0)
      }
    }
    return largest
  }
}
