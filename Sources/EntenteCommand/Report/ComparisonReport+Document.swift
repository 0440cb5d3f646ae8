import Entente
import EntenteDrawing
internal import EntenteFormats

extension ComparisonReport {
  /// The report in its parts.
  var document: ReportDocument {
    var document = ReportDocument(title: title)
    document.blocks.append(.paragraph(summary))
    for group in groups { document.blocks += blocks(of: group) }
    document.blocks += redated
    document.blocks += statements("Held in both", continued, if: comparison.subject != .editions)
    document.blocks += statements("Cannot be told", untold, if: true)
    document.blocks += entities(.ended) + entities(.began) + ranks
    document.blocks.append(.heading("How the numbers are made"))
    document.blocks.append(.definitions(conventions))
    return document
  }

  private func blocks(of group: Group) -> [ReportDocument.Block] {
    let title = group.course == .ended ? "Ended" : "Began"
    if group.certain.isEmpty && group.possible.isEmpty { return [] }
    var blocks: [ReportDocument.Block] = [.heading("\(title): \(words(of: group.course))")]
    for (certainty, ties) in [("certainly", group.certain), ("possibly", group.possible)] {
      if ties.isEmpty { continue }
      blocks.append(
        .statements(name: heading(certainty, ties.count), shown(ties).map { line(of: $0) }))
    }
    return blocks
  }

  private func statements(
    _ title: String, _ ties: [Comparison.Tie], if isShown: Bool
  ) -> [ReportDocument.Block] {
    if ties.isEmpty || !isShown { return [] }
    return [
      .heading(title),
      .statements(name: heading("with a date", ties.count), shown(ties).map { line(of: $0) }),
    ]
  }

  private var redated: [ReportDocument.Block] {
    let ties = comparison.redated
    if ties.isEmpty { return [] }
    return [
      .heading("Dated otherwise"),
      .statements(
        name: heading("in the second edition", ties.count),
        shown(ties).map { tie in
          let before = tie.previous?.period.map { "'\($0.inWords)'" } ?? "no date"
          let after = tie.relation.period.map { "'\($0.inWords)'" } ?? "no date"
          return words.line(
            tie.relation,
            remark: ": \(before) becomes \(after); it \(tie.redating?.description ?? "")",
            withDate: false)
        }),
    ]
  }

  /// A heading with its number, and how many are shown.
  private func heading(_ words: String, _ count: Int) -> String {
    guard let limit, limit < count else { return "\(words), \(count)" }
    return "\(words), \(limit) of \(count) (--limit \(count) shows all)"
  }

  /// A tie with its citations, and with all that it may be where that is open.
  func line(of tie: Comparison.Tie, lead: String = "") -> CitedLine {
    let remark = tie.courses.certain == nil ? "; \(words(of: tie.courses))" : leftOut(tie)
    return words.line(tie.relation, lead: lead, remark: remark)
  }

  /// Why a tie that both editions have is one of a single edition.
  private func leftOut(_ tie: Comparison.Tie) -> String {
    guard tie.previous != nil, tie.courses.certain != .continued else { return "" }
    let changes =
      tie.fields.isEmpty ? "" : ": " + tie.fields.map(\.description).joined(separator: ", ")
    return "; both editions have it, and one leaves it out\(changes)"
  }
}

extension ComparisonReport {
  /// The entities that have ties in one of the two only.
  private func entities(_ course: Course) -> [ReportDocument.Block] {
    let other: Course = course == .ended ? .began : .ended
    let dated = datedEntities
    let found =
      comparison.entities.filter { $0.courses[course] == .certainly }
      + comparison.entities.filter {
        $0.courses[course] == .possibly && $0.courses[other] == .no && dated.contains($0.entity.id)
      }
    if found.isEmpty { return [] }
    let relations = relations(of: shown(found).map(\.entity.id))
    var table = Table(
      [
        .init(name: "entity"), .init(name: "kind"), .init(name: "ties"),
        .init(name: "relations", isNumeric: true), .init(name: "sources", isEvidence: true),
      ])
    table.rows = shown(found).map { presence in
      let ties = relations[presence.entity.id] ?? []
      let isGone = !presence.isListedBefore || !presence.isListedAfter
      return [
        name(presence.entity), graph.vocabulary.name(of: presence.entity.kind),
        words(of: presence.courses) + (isGone ? ", not listed in the other" : ""),
        String(ties.count), evidence(of: ties).line,
      ]
    }
    let title = course == .ended ? "Entities that went" : "Entities that came"
    let count = limit.map { $0 < found.count ? ", \($0) of \(found.count)" : "" } ?? ""
    return [
      .heading("\(title): with ties \(words(of: course))\(count)"), .table(table),
    ]
  }

  /// The entities that have a dated tie; of others nothing can be told.
  private var datedEntities: Set<Entity.ID> {
    comparison.ties.reduce(into: []) { found, tie in
      guard !tie.isUndated, tie.courses.certain != .outside else { return }
      found.formUnion(tie.entities)
    }
  }

  /// How the numbers are made, part by part.
  var conventions: [(name: String, words: String)] {
    let isPeriods = comparison.subject != .editions
    let restriction = comparison.after.restriction
    let ranked = "those among the entities that have a tie; equals share one"
    return [
      (
        "ties",
        isPeriods
          ? "statements; one that held on any day of a period is of that period, certainly or possibly as its date tells"
          : "statements; they are the same in both editions where their identifiers are, or what they say"
      ),
      (shifts.measure, shifts.convention),
      (
        "ranks",
        "\(ranked); \(restriction.isDirected ? "directed" : "undirected"); "
          + "\(comparison.after.parallel.convention); "
          + (restriction.isTiesOnly
            ? "only relations that are ties count" : "every relation asked for counts")
      ),
    ] + (isPeriods ? [("readings of the dates", readings)] : [])
      + [
        (
          "sources",
          "how many of the entity's own relations cite each; 'uncited' where none is cited"
        ),
        ("rests on", grounds.line),
      ]
  }

  /// How the dates are read, in words.
  var readings: String {
    switch shifts.readings {
    case .one: "one: the dates leave nothing open"
    case .certain: "one: ranks rest on what certainly held in each period, and on nothing else"
    case .every(let count): "all \(count) ways to read the dates; who rose did so in each"
    case .certainAndPossible:
      "two, as there are too many ways to read the dates: first with what certainly held alone, "
        + "then with all that possibly held; who rose did so in both"
    }
  }
}
