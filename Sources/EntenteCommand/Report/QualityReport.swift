import Entente
import EntenteFormats

/// On what a data set rests, as tables and as JSON.
struct QualityReport {
  /// How many entities are named.
  private static let limit = 12

  let quality: Quality
  let graph: Graph
  let lang: String?

  /// The tallies: of all statements, of each sort, of each family.
  private var tallies: [(group: String, name: String, tally: Quality.Tally)] {
    [
      ("all", "statements", quality.statements), ("sort", "relations", quality.relations),
      ("sort", "attributes", quality.attributes),
    ] + quality.families.map { ("family", $0.family.rawValue, $0.tally) }
  }

  /// A row for each tally and for each source, with the group it belongs to.
  var rowsForPrograms: Table {
    var rows = table
    rows.columns.insert(.init(name: "group"), at: 0)
    rows.rows = zip(tallies, table.rows).map { [$0.group] + $1 }
    rows.rows += quality.sources.map { source in
      [
        "source", source.source.rawValue, String(source.statementCount), "", "",
        String(source.soleCount), "", "", "",
      ]
    }
    return rows
  }

  /// A row for each tally.
  private var table: Table {
    var table = Table(
      [.init(name: "what")]
        + ["total", "undated", "uncited", "one source", "inferred", "not certain", "denied"]
        .map { .init(name: $0, isNumeric: true) })
    table.rows = tallies.map { _, name, tally in
      [name, String(tally.total)]
        + [tally.undated, tally.uncited, tally.onOneSource, tally.inferred, tally.uncertain]
        .map { String($0) } + [String(tally.denied)]
    }
    return table
  }

  /// A row for each source, with a column for each decade.
  private var sources: Table {
    let decades = self.decades
    var table = Table(
      [
        .init(name: "source"), .init(name: "statements", isNumeric: true),
        .init(name: "it alone", isNumeric: true), .init(name: "years"),
      ] + decades.map { .init(name: "\($0)s", isNumeric: true) })
    table.rows = quality.sources.map { tally in
      [
        tally.source.rawValue, String(tally.statementCount), String(tally.soleCount),
        tally.years.map(shown) ?? "",
      ] + decades.map { tally.decades[$0] == 0 ? "" : String(tally.decades[$0]) }
    }
    return table
  }

  private func shown(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// The decades with a statement, the latest of them where there are many.
  private var decades: [Int] { quality.decades.rows(limit: 14).map(\.decade) }
}

extension Quality.Tally {
  /// Those whose confidence is less than certain.
  fileprivate var uncertain: Int { total - self[.certain] }
}

extension QualityReport {
  func text(style: TextStyle, width: Int?) -> String {
    var shares = table
    shares.rows = tallies.map { group, name, tally in
      let indented = (group == "all" ? "" : group == "sort" ? "  " : "    ") + name
      func shown(_ count: Int) -> String {
        count == 0
          ? "0"
          : "\(count) (\((Double(count) / Double(tally.total) * 100).formatted(decimals: 0)) %)"
      }
      return [indented, String(tally.total)]
        + [tally.undated, tally.uncited, tally.onOneSource, tally.inferred, tally.uncertain]
        .map(shown) + [shown(tally.denied)]
    }
    let entities = [
      line("rest on one source alone", quality.entitiesOnOneSource),
      line("without a relation", quality.entitiesWithoutRelation),
    ]
    return shares.text(width: width, style: style) + "\n" + sources.text(width: width, style: style)
      + "\n"
      + entities.flatMap { line in
        line.wrapped(toWidth: (width ?? 100) - 2).enumerated()
          .map { ($0.offset == 0 ? "" : "  ") + $0.element + "\n" }
      }.joined()
  }

  private func line(_ what: String, _ ids: [Entity.ID]) -> String {
    let names = ids.prefix(Self.limit).map { graph[$0]?.name(in: lang) ?? $0.rawValue }
    let rest = ids.count - names.count
    let list = names + (rest > 0 ? ["\(rest) more"] : [])
    return "\(counted(ids.count, "entity", "entities")) of \(quality.entityCount) \(what)"
      + (ids.isEmpty ? ".\n" : ": " + list.joined(separator: ", ").onOneLine + ".\n")
  }

  var json: JSON {
    JSON.answer(
      "quality",
      [
        (
          "rows",
          .array(
            tallies.map { _, name, tally in
              .object([
                ("name", .string(name)), ("total", .int(tally.total)),
                ("undated", .int(tally.undated)), ("uncited", .int(tally.uncited)),
                ("onOneSource", .int(tally.onOneSource)), ("inferred", .int(tally.inferred)),
                ("notCertain", .int(tally.uncertain)), ("denied", .int(tally.denied)),
              ])
            })
        ),
        ("sources", .array(quality.sources.map(json))),
        ("decades", json(of: quality.decades)),
        ("entities", .int(quality.entityCount)),
        ("entitiesOnOneSource", .array(quality.entitiesOnOneSource.map { .string($0.rawValue) })),
        (
          "entitiesWithoutRelation",
          .array(quality.entitiesWithoutRelation.map { .string($0.rawValue) })
        ),
      ], citing: graph.sources)
  }

  private func json(_ tally: Quality.SourceTally) -> JSON {
    .object([
      ("source", .string(tally.source.rawValue)), ("statements", .int(tally.statementCount)),
      ("alone", .int(tally.soleCount)),
      ("firstYear", tally.years.map { .int($0.lowerBound) } ?? .null),
      ("lastYear", tally.years.map { .int($0.upperBound) } ?? .null),
      ("decades", json(of: tally.decades)),
    ])
  }

  private func json(of timeline: Timeline) -> JSON {
    .array(
      timeline.rows().map { .object([("decade", .int($0.decade)), ("count", .int($0.count))]) })
  }
}
