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
      let dates = Self.distinct(dated.compactMap { $0.period?.shortText(in: figureWords) })
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
    let words = cited.map(String.init) + (relations.contains { $0.citations.isEmpty } ? ["?"] : [])
    return "[\(words.joined(separator: ", "))]"
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Period {
  /// The period in English.
  var shortText: String { shortText(in: EnglishWords()) }

  /// The period in years, short enough for a figure: "2013", "2013–14", "since 2004", "until 2020".
  ///
  /// The qualifiers of its years are kept, "1901~", and an end that nobody knows is "?": "2009–?".
  /// Years with unspecified digits and years of more than four digits are as written: "199X",
  /// "Y17E7". The dates of a set are told one by one, "1992 or 1995" for one of them, "1992, 1995"
  /// for all; of more than three the first and the last: "1992, …, 2001".
  func shortText(in words: any FigureWords) -> String {
    func year(_ date: EDTFDate) -> String {
      let isUncertain = date.uncertainParts.contains(.year)
      let isApproximate = date.approximateParts.contains(.year)
      let mark = isUncertain ? (isApproximate ? "%" : "?") : isApproximate ? "~" : ""
      if date.years.count == 1, (0...9999).contains(date.year) { return "\(date.year)\(mark)" }
      let written = date.text.drop { "?~%".contains($0) }
      let sign = written.prefix { "Y-".contains($0) }
      return sign + written.dropFirst(sign.count).prefix { !"-?~%".contains($0) } + mark
    }
    func span(_ start: Bound, _ end: Bound) -> String {
      switch (start, end) {
      case (.date(let first), .date(let last)):
        let (from, to) = (year(first), year(last))
        if from == to { return from }
        let isPlain = from.utf8.count == 4 && first.years.count == 1 && last.years.count == 1
        let isShort = first.year != last.year && first.year / 100 == last.year / 100
        if isPlain, isShort, first.year >= 1000 {
          return "\(from)–\(to.dropFirst(2))"
        }
        return "\(from)–\(to)"
      case (.date(let first), .unknown): return "\(year(first))–?"
      case (.unknown, .date(let last)): return "?–\(year(last))"
      case (.date(let first), _): return words.since(year(first))
      case (_, .date(let last)): return words.until(year(last))
      default: return text
      }
    }
    func choice(_ start: Bound, _ end: Bound) -> String {
      switch (start, end) {
      case (.date(let first), .open): words.orLater(year(first))
      case (.open, .date(let last)): words.orEarlier(year(last))
      default: span(start, end)
      }
    }
    let isSet = form == .oneOf || form == .allOf
    guard isSet else { return span(start, end) }
    var told: [String] = []
    for member in members {
      let text = form == .oneOf ? choice(member.start, member.end) : span(member.start, member.end)
      if !told.contains(text) { told.append(text) }
    }
    if told.count > 3 { told.replaceSubrange(1..<told.count - 1, with: ["…"]) }
    if form == .allOf { return told.joined(separator: ", ") }
    let or = " \(words.or) "
    return told.joined(separator: or).replacing("\(or)…\(or)", with: " …\(or)")
  }
}
