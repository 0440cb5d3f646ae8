import Entente

extension FigureContent {
  /// Writes the labels of lines and the marks of entities.
  ///
  /// A source on which all lines of an entity rest, and the year of an agreement or an event, are
  /// said once at the entity and taken off its lines: that halves the text of a figure.
  mutating func label(showingPhrases: Bool, graph: Graph, words figureWords: any FigureWords) {
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
      years[entity.id] = entity.period?.shortText(in: figureWords)
      // "EXPO-2017" says it already.
      if let told = years[entity.id], !entity.name.contains(told) { nodes[position].years = told }
    }
    for position in lines.indices {
      let line = lines[position]
      var words: [String] = []
      if showingPhrases {
        words =
          line.phrase.map { [$0] }
          ?? Self.distinct(
            line.relations.map { relation in
              let phrase = figureWords.phrase(of: relation.kind, in: graph.vocabulary)
              guard line.emphasis == .highlighted, line.relations.count == 1,
                let role = relation.role, role.count <= 40
              else { return phrase }
              return "\(phrase) (\(role))"
            })
      }
      let dated = line.isGathered ? [] : line.relations
      let untold = dated.compactMap { $0.period?.shortText(in: figureWords) }
        .filter { $0 != years[line.from] && $0 != years[line.to] }
      lines[position].datedCount = untold.count
      let dates = Self.distinct(untold)
      var parts = [Self.phrase(words, in: dates)].filter { !$0.isEmpty }
      lines[position].labelWithoutNumbers = parts.joined(separator: " ")
      let cited = Self.numbers(of: line.relations, numbers)
      if cited != marks[line.from], cited != marks[line.to] { parts.append(cited) }
      lines[position].label = parts.joined(separator: " ")
    }
  }

  private static func numbers(of relations: [Relation], _ numbers: [Source.ID: Int]) -> String {
    let cited = Set(relations.flatMap(\.citations).compactMap { numbers[$0.source] }).sorted()
    let words = cited.map(String.init) + (relations.contains { $0.citations.isEmpty } ? ["?"] : [])
    return "[\(words.joined(separator: ", "))]"
  }

  /// What a line says and when: "attended the opening of (2014)", for a comma would follow the
  /// preposition; "heads (President, 2014)" where there are brackets already.
  private static func phrase(_ words: [String], in dates: [String]) -> String {
    let (phrase, told) = (words.joined(separator: ", "), dates.joined(separator: ", "))
    if phrase.isEmpty || told.isEmpty { return phrase + told }
    return phrase.hasSuffix(")") ? "\(phrase.dropLast()), \(told))" : "\(phrase) (\(told))"
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
