internal import CGraphvizShims

/// Letters that are too large to be drawn.
///
/// Beyond some 50,000 points or dots cairo fails to scale a font, keeps the font as broken, and from
/// then on draws nothing with it in the same process, or ends it.
extension SafeProfile {
  /// The height of letters at most, in points or in dots of a picture.
  private static let largestLetters = 30_000.0
  /// The size of letters where a document says nothing, in points.
  private static let usualLetters = 14.0
  /// The largest size in markup, in points: it is kept in a byte.
  private static let largestInMarkup = Double(UInt8.max)

  /// Checks how large the letters of a document may get.
  ///
  /// - Complexity: O(number of attributes) where the document says how it is scaled, else O(1).
  func checkEnlargement(of graph: DOT.Graph) throws(RenderError) {
    let factors = [
      ("viewport", viewportFactor(graph)), ("size", sizeFactor(graph)),
      ("dpi", dotsFactor(graph["dpi"])), ("resolution", dotsFactor(graph["resolution"])),
    ].filter { $0.1 > 1 || $0.1.isNaN }
    guard let worst = factors.max(by: { $0.1 < $1.1 }) else { return }
    // A viewport has its own factor in the stead of that of the size, and dots multiply both.
    let factor = factors.reduce(1) { $0 * $1.1 }
    let letters = factor * largestLetters(of: graph)
    guard !(letters <= Self.largestLetters) else { return }
    if worst.0 == "dpi" || worst.0 == "resolution" {
      throw .limitExceeded(
        .rasterSide, value: letters.rounded(), maximum: Double(limits.rasterSide),
        culprit: "The picture of '\(graph.name)'")
    }
    try refuse(.refused(attribute: worst.0, value: graph[worst.0], .abortsGraphviz))
  }

  private func viewportFactor(_ graph: DOT.Graph) -> Double {
    let numbers = ScannedNumbers(graph["viewport"], atMost: 3).numbers
    return numbers.count == 3 ? abs(numbers[2]) : 1
  }

  /// How much a drawing may grow: there is at least the border around it.
  private func sizeFactor(_ graph: DOT.Graph) -> Double {
    let size = graph["size"]
    guard size.contains("!"), graph["viewport"].isEmpty else { return 1 }
    let pad = graph["pad"]
    let border = ScannedNumbers(pad.isEmpty ? "0.0555" : pad, atMost: 2).numbers
    let longest = ScannedNumbers(size, atMost: 2).numbers.max() ?? 0
    return longest / max(0, 2 * (border.min() ?? 0.0555))
  }

  private func dotsFactor(_ dots: String) -> Double {
    guard isPainted, let dots = DOT.Value.text(dots).leadingNumber else { return 1 }
    return abs(dots) / DOT.Length.pointsPerInch
  }

  private func largestLetters(of graph: DOT.Graph) -> Double {
    var largest = Self.usualLetters
    for part in graph.parts {
      for pair in part.attributes.pairs {
        switch pair.value {
        case .markup, .label(.html), .label(.table):
          largest = max(largest, Self.largestInMarkup)
        case let value where pair.name == "fontsize" || pair.name == "labelfontsize":
          largest = max(largest, value.leadingNumber ?? 0)
        default: break
        }
      }
    }
    return largest
  }
}

extension DOT.Graph {
  /// The words of an attribute; none where it is not set.
  fileprivate subscript(name: String) -> String { self[raw: name]?.words ?? "" }
}

extension ParsedGraph {
  /// Whether drawing it may leave fonts broken in this process.
  ///
  /// It is asked in workers alone, where it costs no more than a fresh one.
  borrowing func mayBreakFonts() -> Bool {
    if !text("viewport").isEmpty || text("size").contains("!") { return true }
    let dots = ["dpi", "resolution"].compactMap { DOT.Value.text(text($0)).leadingNumber }
    return dots.contains { !(1...600).contains($0) } || hasHugeLetters()
  }

  private borrowing func text(_ name: String) -> String {
    gvshim_graph_value(handle, name).map { String(cString: $0) } ?? ""
  }

  private borrowing func hasHugeLetters() -> Bool {
    var found = false
    withUnsafeMutablePointer(to: &found) { found in
      gvshim_visit_attributes(
        handle,
        { state, name, value, _ in
          guard let value else {
            return ["fontsize", "labelfontsize"].contains(String(cString: name))
          }
          let size = DOT.Value.text(String(cString: value)).leadingNumber ?? 0
          let found = state.assumingMemoryBound(to: Bool.self)
          found.pointee = !(size <= 1_000)
          return !found.pointee
        }, found)
    }
    return found
  }
}
