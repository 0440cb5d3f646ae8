import Entente
internal import EntenteFormats

extension ComparisonReport {
  /// A row for each tie, each entity and each rank, for other programs.
  var table: Table {
    var table = Table(
      [
        "what", "id", "name", "course", "certainty", "inFirst", "inSecond", "dateBefore", "date",
        "rankBefore", "rankAfter", "\(shifts.measure)Before", "\(shifts.measure)After",
        "citations", "within", "conventions",
      ].map { Table.Column(name: $0) })
    let ends = [grounds.line, conventions.filter { $0.name != "rests on" }.line]
    table.rows = shown(comparison.ties).map { tie in
      [
        "tie", tie.relation.id.rawValue, words.sentence(of: tie.relation, withDate: false),
        course(of: tie.courses), certainty(of: tie.courses), tie.courses.isOfFirst.rawValue,
        tie.courses.isOfSecond.rawValue, tie.previous?.period?.text ?? "",
        tie.relation.period?.text ?? "", "", "", "", "", tie.relation.citationText,
      ] + ends
    }
    let relations = relations(of: comparison.entities.map(\.entity.id))
    table.rows += shown(comparison.entities).map { presence in
      [
        "entity", presence.entity.id.rawValue, name(presence.entity), course(of: presence.courses),
        certainty(of: presence.courses), presence.courses.isOfFirst.rawValue,
        presence.courses.isOfSecond.rawValue, "", "", "", "", "", "",
        evidence(of: relations[presence.entity.id]).line,
      ] + ends
    }
    table.rows += shown(shifts.rows).map { row in
      [
        "rank", row.entity.id.rawValue, name(row.entity), row.direction?.rawValue ?? "open",
        isSettled && row.direction != nil ? "certainly" : "possibly", "", "", "", "",
        span(row.before) { $0.rank }, span(row.after) { $0.rank }, values(row.before),
        values(row.after), evidence(of: relations[row.entity.id]).line,
      ] + ends
    }
    return table
  }

  /// Whether a direction that is the same in all readings is certain.
  private var isSettled: Bool { shifts.readings != .certainAndPossible }

  /// The course that is certain, or all that are possible.
  private func course(of courses: Courses) -> String {
    courses.certain?.rawValue
      ?? Course.allCases.filter { courses[$0] == .possibly }.map(\.rawValue).joined(separator: "|")
  }

  private func certainty(of courses: Courses) -> String {
    courses.certain == nil ? "possibly" : "certainly"
  }

  /// The whole answer.
  var json: JSON {
    let subject: (String, JSON) =
      switch comparison.subject {
      case .periods(let first, let second):
        ("periods", .array([.string(first.text), .string(second.text)]))
      case .editions: ("editions", .int(2))
      }
    let relations = relations(of: comparison.entities.map(\.entity.id))
    let changes = changes
    return JSON.answer(
      "compare",
      [
        subject, ("summary", .string(summary)),
        (
          "conventions",
          .array(
            conventions.map {
              .object([("name", .string($0.name)), ("words", .string($0.words))])
            })
        ),
        ("restriction", grounds.json), ("ties", .array(shown(comparison.ties).map(json))),
        (
          "entities",
          .array(shown(comparison.entities).map { json(of: $0, relations[$0.entity.id] ?? []) })
        ),
        ("measure", .string(shifts.measure)), ("readings", .string(readings)),
        (
          "ranks",
          .array(shown(shifts.rows).map { json(of: $0, relations[$0.entity.id] ?? [], changes) })
        ),
      ], citing: sources)
  }

  private func members(of courses: Courses) -> [(String, JSON)] {
    [
      ("course", .string(course(of: courses))), ("certainty", .string(certainty(of: courses))),
      ("inFirst", .string(courses.isOfFirst.rawValue)),
      ("inSecond", .string(courses.isOfSecond.rawValue)),
    ]
  }

  private func json(of tie: Comparison.Tie) -> JSON {
    var members = members(of: tie.courses)
    if let redating = tie.redating {
      members += [
        ("redating", .string(redating.rawValue)),
        ("whenBefore", .optional(tie.previous?.period?.text)),
      ]
    }
    if !tie.fields.isEmpty {
      members.append(("changes", .array(tie.fields.map { .string($0.description) })))
    }
    return .object(members + [("relation", tie.relation.statementJSON(in: graph))])
  }

  private func json(of presence: Comparison.Presence, _ relations: [Relation]) -> JSON {
    .object(
      head(of: presence.entity) + members(of: presence.courses) + [
        ("listedInFirst", .bool(presence.isListedBefore)),
        ("listedInSecond", .bool(presence.isListedAfter)),
        ("sources", evidence(of: relations).json),
      ])
  }

  /// The changed ties of each entity, by identifier.
  private var changes: [Entity.ID: [Relation.ID]] {
    var changes: [Entity.ID: [Relation.ID]] = [:]
    for tie in comparison.ties where tie.isChanged {
      for entity in tie.entities { changes[entity, default: []].append(tie.relation.id) }
    }
    return changes
  }

  private func json(
    of row: RankShifts.Row, _ relations: [Relation], _ changes: [Entity.ID: [Relation.ID]]
  ) -> JSON {
    .object(
      head(of: row.entity) + [
        ("direction", .string(row.direction?.rawValue ?? "open")),
        ("before", .array(row.before.map(json))), ("after", .array(row.after.map(json))),
        ("sources", evidence(of: relations).json),
        (
          "changedTies",
          .array((changes[row.entity.id] ?? []).map { .string($0.rawValue) })
        ),
      ])
  }

  private func json(of place: RankShifts.Place?) -> JSON {
    guard let place else { return .null }
    return .object([("rank", .int(place.rank)), ("value", .double(place.value))])
  }

  private func head(of entity: Entity) -> [(String, JSON)] {
    [
      ("id", .string(entity.id.rawValue)), ("name", .string(name(entity))),
      ("kind", .string(entity.kind.rawValue)),
    ]
  }
}
