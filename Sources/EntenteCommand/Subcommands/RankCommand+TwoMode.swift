import Entente

extension RankCommand {
  /// Ranks by the measures that compare each entity with the most it could have in its set.
  ///
  /// - Throws: ``Failure`` where the kinds are not two, or a measure or option does not fit.
  func rankTwoMode(_ kinds: String, in graph: Graph) throws {
    let words = try [kinds].commaSeparated()
    guard words.count == 2 else {
      throw Failure(.usage, "Name two kinds after --two-mode, such as person,event.")
    }
    for (option, isSet) in [
      ("--raw", settings.raw), ("--readings", readings), ("--within-kind", !withinKind.isEmpty),
      ("--directed", restriction.directed), ("--parallel", counting.parallel != "one"),
    ] where isSet {
      throw Failure(.usage, "\(option) says nothing about ties across two kinds. Leave it out.")
    }
    try settings.check(for: [])
    var seen: Set<TwoModeMeasure> = []
    let measures = try by.commaSeparated().map(twoModeMeasure).filter { seen.insert($0).inserted }
    guard !measures.isEmpty else { throw Failure(.usage, "Name a measure after --by.") }
    let network = try graph.twoMode(
      [words[0]], [words[1]], restriction: restriction, allRelations: allRelations)
    let shown = try rowFilter(in: graph)
    let rankings = measures.map { network.ranking(by: $0) }
    let order = rankings[0].filtered(shown)
    if rankings.contains(where: \.isEmpty), network.ties.entityCount > 0 {
      throw Failure(
        .none, "Nobody has a value: nobody is tied to two, or some are tied to too many.")
    }
    let rows = Array(order.prefix(top))
    if rows.isEmpty { throw Failure(.none, "No entity is of the kinds asked for.") }
    try write(
      RankReport(
        ties: network.ties, rankings: [order] + rankings.dropFirst(), rows: rows, intervals: nil,
        lang: output.lang, scope: "only ties between \(words[0]) and \(words[1])"))
  }

  /// The measure of a word, by its name among all measures or among those across two kinds.
  private func twoModeMeasure(named word: String) throws -> TwoModeMeasure {
    if let known = TwoModeMeasure(rawValue: word.lowercased()) { return known }
    let name = try settings.measures().named([word]).first?.name ?? word
    let forms = TwoModeMeasure.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      .usage, "\(name) has no form for ties across two kinds. Those that have: \(forms).")
  }
}
