import Entente
internal import EntenteFormats

/// The parts that come after the groups.
extension BrokersReport {
  /// How many relations of a row are put into words; the others are cited all the same.
  private static let statementLimit = 5

  /// How many direct ties are put into words.
  private static let directLimit = 30

  /// Who, removed, cuts pairs across.
  var removals: [ReportDocument.Block] {
    let cutting = brokerage.brokers.filter { ($0.removal?.pairsCut ?? 0) > 0 }
      .sorted { ($0.removal?.pairsCut ?? 0) > ($1.removal?.pairsCut ?? 0) }
    let shown = cutting.prefix(limit ?? cutting.count)
    let heading = ReportDocument.Block.heading("Without whom pairs fall apart")
    if cutting.isEmpty {
      return [heading, .paragraph("Nobody alone: every pair across that is joined stays joined.")]
    }
    var sentences = shown.map { row in
      let cut = row.removal?.pairsCut ?? 0
      let added = row.removal?.distanceAdded ?? 0
      let growth = added > 0 ? ", and others grow by \(counted(added, "step", "steps"))" : ""
      return "Without \(name(row.entity)), \(counted(cut, "pair is", "pairs are")) cut\(growth) "
        + "\(grounds(of: row.relations))."
    }
    if shown.count < cutting.count {
      let more = cutting.count - shown.count
      sentences.append("\(counted(more, "other entity cuts", "other entities cut")) fewer.")
    }
    return [heading] + sentences.map { .paragraph($0) }
  }

  /// What a sentence rests on: its citations, or how many there are of each source where that is long.
  func grounds(of relations: [Relation]) -> String {
    relations.count > 8 ? "(\(tally(of: relations)))" : "[\(citations(of: relations))]"
  }

  /// The key players.
  var players: [ReportDocument.Block] {
    guard !brokerage.keyPlayers.isEmpty else { return [] }
    var table = Table([
      .init(name: "how many", isNumeric: true), .init(name: "who"),
      .init(name: "fragmentation", isNumeric: true), .init(name: "found"),
      .init(name: "rests on", isEvidence: true),
    ])
    table.rows = brokerage.keyPlayers.map { players in
      let ids = Set(players.entities.map(\.id))
      let relations = brokerage.brokers.filter { ids.contains($0.entity.id) }.flatMap(\.relations)
      return [
        String(players.entities.count), players.entities.map(name).joined(separator: "; "),
        players.fragmentation.formatted(decimals: 4),
        (players.isExact ? "of all sets" : "one by one")
          + (players.equalCount > 0 ? ", first of \(players.equalCount + 1) equal" : ""),
        tally(of: relations),
      ]
    }
    return [.heading("Key players"), .table(table)]
  }

  /// What is dated, by decade.
  var decades: [ReportDocument.Block] {
    guard !brokerage.decades.isEmpty else {
      return [
        .heading("By decade"),
        .paragraph("No dated tie joins the sides, and nobody has dated ties to both."),
      ]
    }
    var table = Table([
      .init(name: "decade"), .init(name: "direct ties", isNumeric: true),
      .init(name: "brokers", isNumeric: true), .init(name: "who, most pairs first"),
      .init(name: "rests on", isEvidence: true),
    ])
    table.rows = brokerage.decades.map { decade in
      let who = decade.possible.brokers.prefix(3).map { entity in
        name(entity) + (decade.certain.brokers.contains { $0.id == entity.id } ? "" : " (possibly)")
      }
      let more = decade.possible.brokers.count - who.count
      return [
        "\(decade.year)s", range(decade.certain.direct.count, decade.possible.direct.count),
        range(decade.certain.brokers.count, decade.possible.brokers.count),
        who.joined(separator: "; ") + (more > 0 ? "; \(more) more" : ""),
        tally(of: relations(of: decade)),
      ]
    }
    return [
      .heading("By decade"), .paragraph("What certainly held, to what may have held:"),
      .table(table),
    ]
  }

  /// What a decade rests on, each relation once: a direct tie of a broker is both.
  private func relations(of decade: Brokerage.Decade) -> [Relation] {
    var seen: Set<Relation.ID> = []
    return (decade.possible.direct + decade.possible.brokered)
      .filter { seen.insert($0.id).inserted }
  }

  private func range(_ certain: Int, _ possible: Int) -> String {
    certain == possible ? String(certain) : "\(certain)–\(possible)"
  }

  /// The brokers that some row or sentence names, each once: those shown, then the key players.
  var told: [Brokerage.Broker] {
    let shown = Self.positions.flatMap(rows)
    let players = Set(brokerage.keyPlayers.flatMap { $0.entities.map(\.id) })
    let ids = Set(shown.map(\.entity.id))
    return shown
      + brokerage.brokers.filter {
        players.contains($0.entity.id) && !ids.contains($0.entity.id)
      }
  }

  /// What a row rests on, in words.
  func statements(of row: Brokerage.Broker) -> ReportDocument.Block {
    statements(name(row.entity), row.relations, limit: Self.statementLimit)
  }

  /// The ties that join the sides directly.
  var direct: [ReportDocument.Block] {
    let relations = brokerage.directSteps.flatMap(\.carriers).map(\.relation)
    if relations.isEmpty { return [] }
    return [statements("Ties that join the sides directly", relations, limit: Self.directLimit)]
  }

  /// What each decade rests on.
  var dated: [ReportDocument.Block] {
    brokerage.decades.map { decade in
      statements(
        "The \(decade.year)s", relations(of: decade), limit: Self.statementLimit)
    }
  }

  /// The first of some relations in words, and the others by their citations.
  private func statements(
    _ name: String, _ relations: [Relation], limit: Int
  ) -> ReportDocument.Block {
    var lines = relations.prefix(limit).map(line)
    let rest = relations.dropFirst(limit)
    if !rest.isEmpty {
      lines.append(
        CitedLine(sentence: "and \(rest.count) more", citations: citations(of: Array(rest))))
    }
    return .statements(name: name, lines)
  }

  /// What the last column of a table counts.
  var evidence: (name: String, words: String) {
    (
      "rests on",
      "how many of the relations behind a row cite each source; below, the first "
        + "\(Self.statementLimit) of them in words and all by their citations"
    )
  }

  /// What chance makes of the whole network.
  var chance: (name: String, words: String) {
    let network = brokerage.network
    let z = network.all.z.map { ", z \($0.formatted(decimals: 2))" } ?? ""
    return (
      "network",
      "\(brokerage.entityCount) entities, density \(brokerage.density.formatted(decimals: 4)); "
        + "\(network.all.count) ordered pairs brokered, \(network.all.expected.formatted(decimals: 1)) "
        + "expected by chance\(z)"
    )
  }
}
