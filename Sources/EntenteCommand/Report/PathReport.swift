import Entente
import EntenteDrawing
internal import EntenteFormats

/// Paths with every relation on them, as text, as a table and as JSON.
struct PathReport {
  /// A path, its score where it has one, and how it lies in time where that was asked.
  struct Entry {
    var path: Path
    var score: Double?
    var timing: TimedPath?
    var distance: Double?
  }

  let graph: Graph
  let paths: [Entry]
  let restriction: Restriction

  /// How many ways were looked at for those that lie right in time, where that was asked.
  var tried: TriedWays?

  let lang: String?

  /// What the numbers of the paths mean, where they have any.
  var convention: String?

  /// What the paths rest on beside their relations.
  var grounds: RestrictionReport { RestrictionReport(restriction: restriction, graph: graph) }

  func name(of entity: Entity) -> String { entity.name(in: lang) }

  /// The name of an entity, fit for a terminal.
  private func shownName(of entity: Entity) -> String { name(of: entity).onOneLine }
}

extension PathReport {
  /// Paths without scores and timings.
  init(of paths: [Path], in graph: Graph, under restriction: Restriction, lang: String?) {
    self.init(
      graph: graph, paths: paths.map { Entry(path: $0) }, restriction: restriction, lang: lang)
  }
}

extension Sequence<Path> {
  /// For each entity on the ways the relations by which they come to it and leave it, each once.
  ///
  /// - Complexity: O(*k*) in the relations of all steps.
  func relationsByEntity() -> [Entity.ID: [Relation]] {
    var found: [Entity.ID: [Relation]] = [:]
    var seen: [Entity.ID: Set<Relation.ID>] = [:]
    for step in flatMap(\.steps) {
      for entity in [step.from.id, step.to.id] {
        for relation in step.carriers.map(\.relation)
        where seen[entity, default: []].insert(relation.id).inserted {
          found[entity, default: []].append(relation)
        }
      }
    }
    return found
  }
}

extension [Entity] {
  /// The names, in a language, as a list in a sentence.
  func named(in lang: String?, joiner: String = "and") -> String {
    map { $0.name(in: lang) }.formattedList(joiner: joiner)
  }
}

extension PathReport {
  /// The paths, one step under another, each relation with its time and its citations.
  func text(style: TextStyle, width: Int) -> String {
    var text = ""
    for (number, entry) in paths.enumerated() {
      let indent = paths.count > 1 ? "    " : "  "
      if paths.count > 1 || entry.score != nil {
        let score = entry.score.map { " · score \($0.formatted(decimals: 2))" } ?? ""
        let length = counted(entry.path.length, "step", "steps")
        let timing = entry.timing.map { " · \($0.words)" } ?? ""
        let distance = entry.distance.map { " · distance \($0.formatted(decimals: 2))" } ?? ""
        text += style.bold("\(number + 1).") + " \(length)\(score)\(distance)\(timing)\n"
      }
      text += "\(indent)\(style.bold(shownName(of: entry.path.start)))\n"
      for step in entry.path.steps {
        for carrier in step.carriers {
          text += line(
            of: carrier, in: step, isTimed: entry.timing != nil, indent: indent + "  ",
            style: style, width: width)
        }
        text += "\(indent)\(style.bold(shownName(of: step.to)))\n"
      }
      text += "\n"
    }
    return text
  }

  private func line(
    of carrier: Step.Carrier, in step: Step, isTimed: Bool, indent: String, style: TextStyle,
    width: Int
  ) -> String {
    var told = carrier.relation
    // The phrase leads to the place or the agreement by which the relation carries the step.
    if carrier.manner == .place { told.place = nil }
    if carrier.manner == .agreement { told.under = nil }
    let words = RelationWords(
      graph: graph, lang: lang, restriction: restriction, isTimed: isTimed)
    // Place and agreement lead on from a name that stands on the next line: dots hold its place.
    let phrase = graph.vocabulary.phrase(of: carrier, in: step)
    let isNameAwaited = (told.place != nil || told.under != nil) && !phrase.hasSuffix("…")
    return CitedLine(
      sentence: phrase + (isNameAwaited ? " …" : "") + words.remarks(of: told),
      citations: told.citationText
    ).text(lead: "\(indent)│ ", style: style, width: width)
  }

  /// The sources that the paths and those who dispute them, or are disputed, cite, in the order of the
  /// data, each on lines of its own.
  func sources(width: Int, style: TextStyle) -> String {
    let relations = paths.flatMap(\.path.steps).flatMap(\.carriers).map(\.relation)
    let lines = graph.sourcesTold(with: relations).flatMap { source in
      "\(source.id): \(source.reference)".onOneLine.wrapped(toWidth: max(40, width - 4))
        .enumerated()
        .map { ($0.offset == 0 ? "  " : "    ") + $0.element }
    }
    return lines.isEmpty ? "" : style.bold("Sources") + "\n" + lines.joined(separator: "\n") + "\n"
  }
}

extension PathReport {
  /// A row for each relation of each step.
  var table: Table {
    let hasScores = paths.contains { $0.score != nil }
    var names = ["path", "step"] + hopColumns
    let ends = [grounds.line] + (convention.map { [$0] } ?? [])
    if hasScores { names.insert("score", at: 1) }
    let isTimed = paths.contains { $0.timing != nil }
    if isTimed { names.append("inTime") }
    let isMeasured = paths.contains { $0.distance != nil }
    if isMeasured { names.append("distance") }
    names += ["within"] + (convention == nil ? [] : ["conventions"])
    var table = Table(names.map { Table.Column(name: $0) })
    for (number, entry) in paths.enumerated() {
      for (position, step) in entry.path.steps.enumerated() {
        for carrier in step.carriers {
          var row = [String(number + 1), String(position + 1)] + cells(of: carrier, in: step)
          if isTimed { row.append(entry.timing?.words ?? "") }
          if isMeasured { row.append(entry.distance.map { "\($0)" } ?? "") }
          row += ends
          if hasScores { row.insert(entry.score?.formatted(decimals: 4) ?? "", at: 1) }
          table.rows.append(row)
        }
      }
    }
    return table
  }

  /// What a row tells of a relation that carries a step; where a time was asked about, also whether it
  /// held then.
  var hopColumns: [String] {
    [
      "from", "relation", "to", "when", "role", "place", "under", "amount", "basis", "confidence",
      "standing",
    ]
      + Graph.disputeColumns + ["citations", "fromID", "toID", "relationID"]
      + (restriction.period == nil ? [] : ["held"])
  }

  /// The cells of a relation that carries a step, in the order of ``hopColumns``.
  func cells(of carrier: Step.Carrier, in step: Step) -> [String] {
    let relation = carrier.relation
    return [
      name(of: step.from), graph.vocabulary.phrase(of: carrier, in: step), name(of: step.to),
      relation.period?.text ?? "", relation.role ?? "", relation.place?.rawValue ?? "",
      relation.under?.rawValue ?? "", relation.amount ?? "", relation.basis.rawValue,
      relation.confidence.rawValue, relation.standing.rawValue,
    ] + graph.disputeCells(of: relation) + [
      relation.citationText, step.from.id.rawValue, step.to.id.rawValue, relation.id.rawValue,
    ] + (restriction.period == nil ? [] : [restriction.held(relation) ?? ""])
  }

  /// The paths in the schema that all path questions share.
  var json: JSON {
    .array(
      paths.map { entry in
        .object(
          [
            ("length", .int(entry.path.length)),
            ("score", entry.score.map { .double($0) } ?? .null),
          ] + (entry.distance.map { [("distance", .double($0))] } ?? [])
            + [
              ("time", entry.timing?.json ?? .null),
              ("steps", .array(entry.path.steps.map(json(of:)))),
            ])
      })
  }

  /// A step and every relation that carries it.
  func json(of step: Step) -> JSON {
    .object([
      ("from", json(of: step.from)), ("to", json(of: step.to)),
      ("relations", .array(step.carriers.map { json(of: $0, in: step) })),
    ])
  }

  private func json(of entity: Entity) -> JSON {
    .object([
      ("id", .string(entity.id.rawValue)), ("name", .string(name(of: entity))),
      ("kind", .string(entity.kind.rawValue)),
    ])
  }

  private func json(of carrier: Step.Carrier, in step: Step) -> JSON {
    let relation = carrier.relation
    return relation.statementJSON(
      in: graph,
      telling: [
        ("phrase", .string(graph.vocabulary.phrase(of: carrier, in: step))),
        ("forward", .bool(carrier.isForward)), ("manner", .string(carrier.manner.rawValue)),
        ("held", .optional(restriction.held(relation))),
      ])
  }
}
