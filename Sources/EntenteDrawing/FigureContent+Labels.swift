import Entente

extension FigureContent {
  /// Writes the labels of lines and the marks of entities.
  ///
  /// A source on which all lines of an entity rest, and the year of an agreement or an event, are
  /// said once at the entity and taken off its lines: that halves the text of a figure.
  mutating func label(showingPhrases: Bool, graph: Graph) {
    let numbers = Dictionary(
      uniqueKeysWithValues: sources.enumerated().map { ($0.element.id, $0.offset + 1) })
    var years: [Entity.ID: String] = [:]
    var marks: [Entity.ID: String] = [:]
    for position in nodes.indices {
      let entity = nodes[position].entity
      let own = lines.filter { $0.from == entity.id || $0.to == entity.id }
      let cited = Set(own.map { Self.numbers(of: $0.relations, numbers) })
      if cited.count == 1, let only = cited.first { marks[entity.id] = only }
      nodes[position].mark = marks[entity.id]
      let lineage = graph.vocabulary.lineage(of: entity.kind)
      guard lineage.contains(.agreement) || lineage.contains(.event) else { continue }
      years[entity.id] = entity.period?.shortText
      nodes[position].years = years[entity.id]
    }
    for position in lines.indices {
      let line = lines[position]
      var words: [String] = []
      if showingPhrases {
        words = Self.distinct(line.relations.map { graph.vocabulary.phrase(of: $0.kind) })
      }
      let dates = Self.distinct(line.relations.compactMap(\.period?.shortText))
        .filter { $0 != years[line.from] && $0 != years[line.to] }
      var parts = words + dates
      parts = parts.isEmpty ? [] : [parts.joined(separator: ", ")]
      let cited = Self.numbers(of: line.relations, numbers)
      if cited != marks[line.from], cited != marks[line.to] { parts.append(cited) }
      lines[position].label = parts.joined(separator: " ")
    }
  }

  private static func numbers(of relations: [Relation], _ numbers: [Source.ID: Int]) -> String {
    let cited = Set(relations.flatMap(\.citations).compactMap { numbers[$0.source] }).sorted()
    return cited.isEmpty ? "[?]" : "[\(cited.map(String.init).joined(separator: ", "))]"
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Period {
  /// The period in years, short enough for a figure: "2013", "2013–14", "since 2004", "until 2020".
  ///
  /// The qualifiers of its dates are kept: "1901~".
  var shortText: String {
    func year(_ date: EDTFDate) -> String {
      let mark = date.isUncertain ? (date.isApproximate ? "%" : "?") : date.isApproximate ? "~" : ""
      return "\(date.year)\(mark)"
    }
    switch (start, end) {
    case (.date(let first), .date(let last)):
      if first.year == last.year { return year(first) }
      if first.year / 100 == last.year / 100, !first.isUncertain, !first.isApproximate {
        return "\(first.year)–\(year(last).suffix(year(last).count - 2))"
      }
      return "\(year(first))–\(year(last))"
    case (.date(let first), _): return "since \(year(first))"
    case (_, .date(let last)): return "until \(year(last))"
    default: return text
    }
  }
}
