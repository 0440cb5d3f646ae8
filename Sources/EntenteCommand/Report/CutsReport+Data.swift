import Entente
internal import EntenteFormats

extension CutsReport {
  /// A row for each relation of each step of a way or a tie, each entity of a cut, each removal, and each
  /// source of a set.
  ///
  /// What stands under `citations` is told under `citedFor`: the relation itself, where the ways pass an
  /// entity, what is lost without it, or the source. A relation has the columns of a path's.
  var table: Table {
    let ways = ways
    let hop = ways.hopColumns
    var table = Table(
      (["what", "set", "step", "name", "kind", "steps", "citedFor"] + hop
        + ["id", "within", "conventions"]).map { Table.Column(name: $0) })
    let ends = [grounds.line, Self.convention]
    func add(
      _ what: String, _ set: Int, _ name: String, kind: String = "", steps: String = "",
      _ citedFor: String, _ citations: String, _ id: String
    ) {
      table.rows.append(
        [what, "\(set)", "", name, kind, steps, citedFor]
          + hop.map { $0 == "citations" ? citations : "" } + [id] + ends)
    }
    func add(_ what: String, _ set: Int, _ steps: [Step]) {
      for (number, step) in steps.enumerated() {
        for carrier in step.carriers {
          table.rows.append(
            [what, "\(set)", "\(number + 1)", name(step), "", "", "the relation"]
              + ways.cells(of: carrier, in: step) + [carrier.relation.id.rawValue] + ends)
        }
      }
    }
    func add(
      _ what: String, _ set: Int, _ entity: Entity, steps: String = "", _ citedFor: String
    ) {
      add(
        what, set, entity.name(in: lang), kind: entity.kind.rawValue, steps: steps, citedFor,
        relations(at: entity).map(\.citationText).joined(separator: " | "), entity.id.rawValue)
    }
    if let direct = robustness.direct { add("direct", 1, [direct]) }
    for (number, way) in robustness.disjointWays.enumerated() { add("way", number + 1, way.steps) }
    for (number, cut) in robustness.cuts.enumerated() {
      for entity in cut { add("cut", number + 1, entity, "where the ways pass") }
    }
    for (number, cut) in robustness.stepCuts.enumerated() { add("ties", number + 1, cut) }
    for (number, removal) in robustness.removals.enumerated() {
      add(
        "removal", number + 1, removal.entity, steps: removal.distance.map { "\($0)" } ?? "none",
        "what is lost")
    }
    for (number, set) in robustness.sourceCut.sets.enumerated() {
      for source in set {
        add(
          "sources", number + 1, graph.source(source)?.reference ?? "", "the source",
          source.rawValue, source.rawValue)
      }
    }
    if let way = robustness.sourceCut.uncitedWay { add("uncited", 1, way.steps) }
    return table
  }

  var json: JSON {
    let cut = robustness.sourceCut
    return JSON.answer(
      "cuts",
      [
        ("restriction", grounds.json), ("steps", .int(robustness.distance)),
        (
          "direct",
          robustness.direct.map { report([path(of: $0)]).json } ?? .array([])
        ),
        ("disjointWays", ways.json),
        (
          "cuts",
          .array(
            robustness.cuts.map { cut in
              .array(
                cut.map { entity in
                  .object(
                    members(of: entity) + [
                      ("relations", relations(at: entity).statementsJSON(in: graph))
                    ])
                })
            })
        ),
        ("allCuts", .bool(robustness.hasAllCuts)),
        ("disjointSteps", .int(robustness.disjointStepCount)),
        (
          "stepCuts",
          .array(robustness.stepCuts.map { .array($0.map { ways.json(of: $0) }) })
        ),
        ("allStepCuts", .bool(robustness.hasAllStepCuts)),
        ("allWays", .bool(robustness.isWhole)),
        ("removals", .array(robustness.removals.map(json))),
        (
          "sourceCut",
          .object([
            (
              "sets",
              .array(cut.sets.map { .array($0.map { .string($0.rawValue) }) })
            ),
            ("atLeast", .int(cut.atLeast)), ("exact", .bool(cut.isExact)),
            ("all", .bool(cut.isComplete)),
            ("uncitedWay", cut.uncitedWay.map { report([$0]).json } ?? .array([])),
          ])
        ),
        ("words", .array((sentences + [Self.convention]).map { .string($0) })),
      ], citing: graph.sources)
  }

  /// An entity without which other ways are left, or none: what is lost with it, and what is left.
  private func json(of removal: Robustness.Removal) -> JSON {
    .object([
      ("entity", .object(members(of: removal.entity))),
      ("steps", removal.distance.map { .int($0) } ?? .null),
      ("lost", relations(at: removal.entity).statementsJSON(in: graph)),
      ("left", removal.way.map { report([$0]).json } ?? .array([])),
    ])
  }

  private func members(of entity: Entity) -> [(String, JSON)] {
    [
      ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
      ("kind", .string(entity.kind.rawValue)),
    ]
  }
}
