/// What is drawn in this process without a second thought.
///
/// No deadline can be kept there, and Graphviz knows some two hundred attributes; what aborts it
/// are the rare ones and extreme values of the common ones.
extension SafeProfile {
  /// Whether a document uses ordinary attributes with ordinary values only.
  func isPlain(_ graph: DOT.Graph) -> Bool {
    guard Self.plainEngines.contains(engine) else { return false }
    return graph.parts.allSatisfy { part in
      part.attributes.pairs.allSatisfy { Self.plain.contains($0.name) && isOrdinary($0.value) }
    }
  }

  private static let plainEngines: Set<Engine> = [.dot, .neato, .twopi, .nop, .nop2]

  private static let plain: Set<String> = [
    "URL", "arrowhead", "arrowsize", "arrowtail", "bb", "bgcolor", "class", "color", "compound",
    "constraint", "desc", "dir", "fillcolor", "fixedsize", "fontcolor", "fontname", "fontsize",
    "height", "id", "label", "labeljust", "labelloc", "labeltooltip", "lp", "margin", "minlen",
    "newrank", "nodesep", "pad", "pencolor", "penwidth", "pos", "rankdir", "ranksep", "shape",
    "start", "style", "title", "tooltip", "weight", "width", "xlabel", "xlp",
  ]

  /// Bytes of a value at most.
  private static let plainLength = 2_000
  /// The largest number in a value, beyond what figures use.
  private static let plainNumber = 10_000.0

  /// Whether a value is short and no number in it is beyond what figures use.
  private func isOrdinary(_ value: DOT.Value) -> Bool {
    let text: String
    switch value {
    case .number(let number): return abs(number) <= Self.plainNumber
    case .label, .link, .tooltip: return value.dot.utf8.count <= Self.plainLength
    case .markup: return false
    case .text(let words), .escaped(let words): text = words
    }
    guard text.utf8.count <= Self.plainLength else { return false }
    let numbers = text.split { !($0.isNumber || "+-.eE".contains($0)) }
    return numbers.compactMap { Double($0) }.allSatisfy { abs($0) <= Self.plainNumber }
  }
}
