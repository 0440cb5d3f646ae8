import Entente
internal import EntenteFormats

extension Restriction {
  /// How certainly a relation held in the period asked about, "undated" where nobody dates it;
  /// nothing where no period is asked about.
  func held(_ relation: Relation) -> String? {
    period.map { relation.period?.held(in: $0).rawValue ?? "undated" }
  }

  /// What keeps a relation from having held for sure in the period asked about.
  func doubt(of relation: Relation) -> String? {
    held(relation).flatMap { $0 == Certainty.certainly.rawValue ? nil : $0 }
  }
}

/// What an answer rests on: the reading and the restriction, in words and as JSON.
struct RestrictionReport {
  let restriction: Restriction
  let graph: Graph

  /// The parts in one line, for a row of a table: "statements of the best standing; in 2013: …".
  var line: String { graph.grounds(of: restriction).joined(separator: "; ") }

  /// The lines below an answer.
  func text(style: TextStyle, width: Int) -> String {
    "rests on: \(line)".onOneLine.wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
  }

  /// Every part by name, also where it restricts nothing, and the same in words.
  var json: JSON {
    .object([
      ("reading", .string(restriction.reading.description)),
      ("relations", list(restriction.following.map(\.rawValue))),
      ("notRelations", list(restriction.notFollowing.map(\.rawValue))),
      ("families", list(restriction.families.map(\.rawValue))),
      ("tiesOnly", .bool(restriction.isTiesOnly)), ("directed", .bool(restriction.isDirected)),
      ("via", list(restriction.through.map(\.rawValue))),
      ("avoidKinds", list(restriction.avoiding.map(\.rawValue))),
      ("avoid", list(restriction.without.map(\.rawValue))),
      ("sides", list(restriction.sides.map(\.rawValue))),
      ("notSides", list(restriction.notSides.map(\.rawValue))),
      ("sources", list(restriction.sources.map(\.rawValue))),
      ("notSources", list(restriction.notSources.map(\.rawValue))),
      ("basis", list(restriction.bases.map(\.rawValue))),
      ("confidence", .string(restriction.leastConfidence.rawValue)),
      ("period", .optional(restriction.period?.text)),
      (
        "held",
        restriction.period == nil && restriction.certainty != .certainly
          ? .null : .string(restriction.certainty.rawValue)
      ),
      (
        "undated",
        restriction.period == nil ? .null : .int(graph.undatedCount(within: restriction))
      ),
      ("words", .array(graph.grounds(of: restriction).map { .string($0) })),
    ])
  }

  private func list(_ words: [String]) -> JSON { .array(words.sorted().map { .string($0) }) }
}
