import Entente

extension Figure {
  /// The names of measures that sizes and colors can tell, besides attributes of the data.
  public static let measureNames = ["betweenness", "degree", "relations"]

  /// The names of groupings that colors can tell, besides attributes of the data.
  public static let groupingNames = ["side", "kind", "component"]

  /// Tells a measure or an attribute by size: of the words where names stand in their shapes, and
  /// else of the marks.
  ///
  /// Measures are those of the whole graph, of which the figure may be a part.
  ///
  /// - Throws: ``LookError`` where there is none of that name, or its values are no numbers.
  public mutating func size(by name: String) throws(LookError) {
    if let scale = measure(named: name) {
      sizing = scale
      return
    }
    try check(attribute: name, for: .size)
    if let text = whole.firstText(of: name) { throw .notNumbers(name, example: text) }
    sizing = EntityScale(attribute: name, of: whole)
  }

  /// Tells a measure, a grouping or an attribute by color.
  ///
  /// - Throws: ``LookError`` where there is none of that name.
  public mutating func color(by name: String) throws(LookError) {
    switch name {
    case "side": coloring = .side
    case "kind": coloring = .kind
    case "component": coloring = .component
    default:
      if let scale = measure(named: name) {
        coloring = .scale(scale)
        return
      }
      try check(attribute: name, for: .color)
      coloring =
        whole.firstText(of: name) == nil
        ? .scale(EntityScale(attribute: name, of: whole)) : .attribute(name)
    }
  }

  /// Tells the number or the weight of relations by the width of lines.
  ///
  /// - Throws: ``LookError`` where there is no such measure, or no relation has a weight.
  public mutating func widen(by name: String) throws(LookError) {
    guard let measure = LineMeasure(rawValue: name) else {
      throw .unknown(name, for: .width, known: LineMeasure.allCases.map(\.rawValue))
    }
    if measure == .weight, !whole.relations.contains(where: { $0.weight != nil }) {
      throw .noWeights
    }
    lineMeasure = measure
  }
}

extension Figure {
  private func measure(named name: String) -> EntityScale? {
    switch name {
    case "betweenness": EntityScale(whole.centrality(.betweenness))
    case "degree": EntityScale(whole.centrality(.degree))
    case "relations": EntityScale(name, values: whole.relationCounts)
    default: nil
    }
  }

  /// Refuses what is neither a measure nor an attribute of any entity.
  private func check(attribute name: String, for channel: ScaleChannel) throws(LookError) {
    var seen: Set<String> = []
    let attributes = whole.entities.flatMap(\.attributes).map(\.name)
      .filter { seen.insert($0).inserted }
    if seen.contains(name) { return }
    let groupings = channel == .color ? Self.groupingNames : []
    throw .unknown(name, for: channel, known: Self.measureNames + groupings + attributes)
  }
}

extension Graph {
  /// A value of an attribute that is no number, if there is one.
  fileprivate func firstText(of name: String) -> String? {
    entities.lazy.compactMap { $0.attribute(named: name) }.first { $0.number == nil }?.value
  }

  /// In how many relations each entity takes part.
  fileprivate var relationCounts: [Entity.ID: Double] {
    var counts: [Entity.ID: Double] = [:]
    for entity in entities { counts[entity.id] = 0 }
    for relation in relations where !relation.isDenied && relation.standing != .deprecated {
      for end in Set([relation.from, relation.to]) { counts[end, default: 0] += 1 }
    }
    return counts
  }
}

/// Why a figure cannot tell something by size, color or width.
public enum LookError: Error, Sendable, Hashable {
  /// There is no measure, grouping or attribute of that name.
  case unknown(String, for: ScaleChannel, known: [String])

  /// A size needs numbers, and the attribute has a value that is none.
  case notNumbers(String, example: String)

  /// No relation has a weight.
  case noWeights
}

extension LookError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .unknown(let name, let channel, let known):
      let shown = known.prefix(10).joined(separator: ", ")
      let rest = known.count > 10 ? ", and \(known.count - 10) attributes more" : ""
      return "Nothing called '\(PrintableText.line(name))' can be told by \(channel.rawValue)."
        + didYouMean(Suggestion.nearest(to: name, among: known)) + " Known: \(shown)\(rest)."
    case .notNumbers(let name, let example):
      return "The attribute '\(PrintableText.line(name))' has values that are no numbers, such as "
        + "'\(PrintableText.line(example))'. Colors can tell them, sizes cannot."
    case .noWeights:
      return "No relation of the graph has a weight. Use 'count' for the number of relations."
    }
  }
}
