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
    func write(_ line: inout Line, withRoles: Bool) {
      let told = showingPhrases ? line.said(withRoles: withRoles, in: figureWords, graph) : []
      line.untranslatedCount = told.count { !$0.isTranslated }
      let dated = line.isGathered ? [] : line.relations
      let untold = dated.compactMap { $0.period?.shortText(in: figureWords) }
        .filter { $0 != years[line.from] && $0 != years[line.to] }
      line.datedCount = untold.count
      let dates = Self.distinct(untold)
      var parts = [Self.phrase(told.map(\.text), in: dates)].filter { !$0.isEmpty }
      line.labelWithoutNumbers = parts.joined(separator: " ")
      let cited = Self.numbers(of: line.relations, numbers)
      if cited != marks[line.from], cited != marks[line.to] { parts.append(cited) }
      line.label = parts.joined(separator: " ")
    }
    for position in lines.indices { write(&lines[position], withRoles: false) }
    if !showingPhrases { return }
    // Two lines that would say the same tell in which role.
    let alike = Dictionary(grouping: lines.indices) { SaidAlike(of: lines[$0]) }
    for position in alike.values.filter({ $0.count > 1 }).joined() {
      write(&lines[position], withRoles: true)
    }
  }

  /// What lines have in common that nobody could tell apart by their words.
  private struct SaidAlike: Hashable {
    let (from, to, label): (Entity.ID, Entity.ID, String)

    init(of line: Line) { (from, to, label) = (line.from, line.to, line.label) }
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

extension FigureContent.Line {
  /// What a line says of a relation, and whether that is in the language of the figure.
  struct Said: Hashable {
    var text: String
    var isTranslated: Bool
  }

  /// What the line says of its relations, each thing once.
  ///
  /// - Parameters:
  ///   - withRoles: Whether it tells all roles, and not only that of a single highlighted relation.
  ///   - words: The words of the language.
  ///   - graph: The graph with the kinds of relations.
  /// - Returns: Phrases, with roles in parentheses.
  fileprivate func said(
    withRoles: Bool, in words: any FigureWords, _ graph: Graph
  ) -> [Said] {
    if let phrase { return [Said(text: phrase, isTranslated: false)] }
    var seen: Set<Said> = []
    return relations.map { relation in
      let phrase = words.phrase(of: relation.kind, in: graph.vocabulary)
      let isTranslated = words.isOwnPhrase(of: relation.kind, in: graph.vocabulary)
      let hasRoom = withRoles || emphasis == .highlighted && relations.count == 1
      guard hasRoom, let role = relation.role, role.count <= Self.longestRole else {
        return Said(text: phrase, isTranslated: isTranslated)
      }
      return Said(text: "\(phrase) (\(role))", isTranslated: false)
    }
    .filter { seen.insert($0).inserted }
  }

  /// The number of characters of a role that still has room on a line.
  private static let longestRole = 40
}
