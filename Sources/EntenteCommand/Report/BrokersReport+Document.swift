import Entente
internal import EntenteFormats

extension BrokersReport {
  /// The report in its parts.
  var document: ReportDocument {
    let (first, second) = (name(brokerage.first.state), name(brokerage.second.state))
    var document = ReportDocument(title: "Who stands between \(first) and \(second)")
    document.blocks.append(.paragraph(summary))
    for position in Self.positions {
      let shown = rows(position)
      document.blocks.append(.heading(heading(of: position, shownCount: shown.count)))
      if shown.isEmpty {
        document.blocks.append(.paragraph("Nobody there lies on a shortest way across."))
        continue
      }
      document.blocks.append(.table(measures(shown)))
      document.blocks.append(.paragraph("How often in each role, and z in brackets:"))
      document.blocks.append(.table(roles(shown)))
    }
    document.blocks += removals + players + decades
    let grounds = told.map(statements) + direct + dated
    if !grounds.isEmpty { document.blocks += [.heading("On whose word")] + grounds }
    document.blocks.append(.heading("How the numbers are made"))
    document.blocks.append(
      .definitions(brokerage.conventions.map { ($0.name, $0.words) } + [evidence, chance]))
    document.blocks.append(.heading("Sources"))
    document.blocks.append(
      references.isEmpty ? .paragraph("No source is cited.") : .definitions(references))
    return document
  }

  private func heading(of position: Brokerage.Position, shownCount: Int) -> String {
    let count = brokerage.brokers.count { $0.position == position }
    return shownCount < count
      ? "\(title(of: position)), the first \(shownCount) of \(count)" : title(of: position)
  }

  /// The sides and their distance in sentences.
  private var summary: String {
    let distance = brokerage.distance
    let (first, second) = (brokerage.first, brokerage.second)
    let direct = brokerage.directSteps
    let carriers = direct.flatMap(\.carriers).map(\.relation)
    var text =
      "\(name(first.state)) has \(counted(first.members.count, "entity", "entities")) on its side and "
      + "\(name(second.state)) \(second.members.count); "
      + "\(counted(brokerage.jointBodies.count, "is a joint body", "are joint bodies")) and "
      + "\(counted(brokerage.thirdParties.count, "is a third party", "are third parties")). "
    text +=
      direct.isEmpty
      ? "No tie joins the sides directly. "
      : "\(counted(direct.count, "pair is", "pairs are")) tied directly, by "
        + "\(counted(carriers.count, "relation", "relations")) (\(tally(of: carriers))). "
    guard let mean = distance.mean else { return text + "No way leads from one side to the other." }
    text +=
      "Of \(counted(distance.pairCount, "pair", "pairs")) across, "
      + "\(counted(distance.joinedCount, "is", "are")) joined by some way, "
      + "\(mean.formatted(decimals: 2)) steps long on average."
    return text + leading
  }

  /// Who stands on the most of the shortest ways across besides the states, in a sentence.
  private var leading: String {
    guard let first = leaders.first else { return "" }
    let names = leaders.prefix(Self.leaderLimit).map {
      "\(name($0.entity)) \(grounds(of: $0.relations))"
    }
    let rest = leaders.count - names.count
    let all = (names + (rest > 0 ? ["\(rest) more"] : [])).formattedList(joiner: "and")
    return leaders.count == 1
      ? " Besides the states, \(name(first.entity)) stands on more of the shortest ways across than "
        + "anybody else, with a betweenness of \(first.betweenness.formatted(decimals: 4)) "
        + "\(grounds(of: first.relations))."
      : " Besides the states, \(leaders.count) stand on more of the shortest ways across than anybody "
        + "else, with a betweenness of \(first.betweenness.formatted(decimals: 4)) each: \(all)."
  }

  /// How many of those who lead equally are named.
  private static let leaderLimit = 5

  func isState(_ entity: Entity) -> Bool {
    entity.id == brokerage.first.state.id || entity.id == brokerage.second.state.id
  }

  private func measures(_ rows: [Brokerage.Broker]) -> Table {
    var table = Table([
      .init(name: "#", isNumeric: true), .init(name: "entity"), .init(name: "kind"),
      .init(name: "betweenness", isNumeric: true), .init(name: "pairs", isNumeric: true),
      .init(name: "constraint", isNumeric: true), .init(name: "size", isNumeric: true),
      .init(name: "cut", isNumeric: true), .init(name: "added", isNumeric: true),
      .init(name: "rests on", isEvidence: true),
    ])
    table.rows = rows.enumerated().map { position, row in
      [
        String(position + 1), name(row.entity), graph.vocabulary.name(of: row.entity.kind),
        row.betweenness.formatted(decimals: 4), String(row.pairCount),
        row.constraint?.formatted(decimals: 3) ?? "–",
        row.effectiveSize?.formatted(decimals: 1) ?? "–",
        row.removal.map { String($0.pairsCut) } ?? "–",
        row.removal.map { String($0.distanceAdded) } ?? "–", tally(of: row.relations),
      ]
    }
    return table
  }

  private func roles(_ rows: [Brokerage.Broker]) -> Table {
    var table = Table(
      [.init(name: "entity")]
        + Brokerage.Role.allCases.map { .init(name: $0.rawValue, isNumeric: true) }
        + [.init(name: "all", isNumeric: true)])
    table.rows = rows.map { row in
      [name(row.entity)] + cells(row.roles)
    }
    if let roles = rows.first?.roles {
      table.rows.append(
        ["expected by chance"]
          + Brokerage.Role.allCases.map { roles[$0].expected.formatted(decimals: 2) }
          + [roles.all.expected.formatted(decimals: 2)])
    }
    return table
  }

  private func cells(_ roles: Brokerage.Roles) -> [String] {
    (Brokerage.Role.allCases.map { roles[$0] } + [roles.all]).map { number in
      "\(number.count) (\(number.z.map { $0.formatted(decimals: 1) } ?? "–"))"
    }
  }
}
