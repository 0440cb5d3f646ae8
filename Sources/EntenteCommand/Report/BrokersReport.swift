import Entente
internal import EntenteFormats

/// Who stands between two states, as a report with numbered sources.
struct BrokersReport {
  let graph: Graph
  let brokerage: Brokerage
  let restriction: Restriction
  let lang: String?

  /// How many rows each group has at most; nothing for all of them.
  let limit: Int?

  /// The sources of every relation that the report rests on, and of all that disputes one or is disputed
  /// by it, in the order of their numbers.
  let sources: [Source]
  private let numbers: [Source.ID: Int]

  init(
    graph: Graph, brokerage: Brokerage, restriction: Restriction, lang: String?, limit: Int?
  ) {
    self.graph = graph
    self.brokerage = brokerage
    self.restriction = restriction
    self.lang = lang
    self.limit = limit
    var relations = brokerage.directSteps.flatMap(\.carriers).map(\.relation)
    for position in Brokerage.Position.allCases {
      let group = brokerage.brokers.filter { $0.position == position }
      relations += group.prefix(limit ?? group.count).flatMap(\.relations)
    }
    relations += brokerage.decades.flatMap { $0.possible.direct + $0.possible.brokered }
    sources = graph.sourcesTold(with: relations)
    numbers = Dictionary(uniqueKeysWithValues: zip(sources.map(\.id), 1...))
  }

  /// What the brokers rest on beside their relations.
  var grounds: RestrictionReport { RestrictionReport(restriction: restriction, graph: graph) }

  func name(_ entity: Entity) -> String { entity.name(in: lang) }

  /// The rows of a group, as many as are shown.
  func rows(_ position: Brokerage.Position) -> [Brokerage.Broker] {
    let group = brokerage.brokers.filter { $0.position == position }
    return Array(group.prefix(limit ?? group.count))
  }

  /// The groups in the order in which they are told: those who stand between, then the two sides.
  static let positions: [Brokerage.Position] = [.joint, .third, .first, .second]

  /// What a group is called.
  func title(of position: Brokerage.Position) -> String {
    switch position {
    case .first: "On the side of \(name(brokerage.first.state))"
    case .second: "On the side of \(name(brokerage.second.state))"
    case .joint: "Joint bodies"
    case .third: "Third parties"
    }
  }
}

extension BrokersReport {
  /// A relation in words, and its citations by number.
  func line(_ relation: Relation) -> CitedLine {
    let words = RelationWords(graph: graph, lang: lang, citing: { citations([$0]) })
    return CitedLine(
      sentence: words.sentence(of: relation), citations: citations(of: [relation]))
  }

  /// Those who stand on the most of the shortest ways across, the states apart; several where they are equal.
  var leaders: [Brokerage.Broker] {
    let others = brokerage.brokers.filter { !isState($0.entity) }
    guard let most = others.map(\.betweenness).max(), most > 0 else { return [] }
    return others.filter { $0.betweenness >= most * (1 - Self.tolerance) }
  }

  /// Sums of shares that are equal may differ by as much in their last digits.
  private static let tolerance = 1e-9

  /// The citations of relations by number, each once; "uncited" where one has none.
  func citations(of relations: [Relation]) -> String { citations(relations.map(\.citations)) }

  /// The same of some statements, by what each of them cites.
  private func citations(_ statements: [[Citation]]) -> String {
    var seen: Set<String> = []
    let texts = statements.flatMap { citations -> [String] in
      if citations.isEmpty { return ["uncited"] }
      return citations.map { citation in
        let number = numbers[citation.source].map { "\($0)" } ?? citation.source.rawValue
        return citation.locator.map { "\(number), \($0)" } ?? number
      }
    }
    return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// How many of some relations cite each source, by number: "[1] 12, [2] 3".
  func tally(of relations: [Relation]) -> String {
    let (cited, uncitedCount) = relations.citationCounts
    let counts = cited.compactMap { source, count in numbers[source].map { ($0, count) } }
    return
      (counts.sorted { $0.0 < $1.0 }.map { "[\($0)] \($1)" }
      + (uncitedCount > 0 ? ["uncited \(uncitedCount)"] : [])).joined(separator: ", ")
  }

  /// The sources by number, as far as anything shown rests on them.
  var references: [(name: String, words: String)] {
    zip(1..., sources).map { ("[\($0)]", "\($1.id) – \($1.reference)") }
  }
}
