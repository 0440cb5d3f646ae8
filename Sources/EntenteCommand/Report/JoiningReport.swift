import Entente
internal import EntenteFormats

/// What joins several entities, as text, as a table and as JSON.
struct JoiningReport {
  let graph: Graph
  let ends: [Entity]
  let found: Joinings
  let restriction: Restriction
  let lang: String?

  private func report(_ paths: [Path]) -> PathReport {
    PathReport(of: paths, in: graph, under: restriction, lang: lang)
  }

  /// What another tree does without, of what is on the best.
  private func lack(of tree: Joining) -> String {
    let lacking = found.removals.filter { $0.remaining == tree }.map(\.entity)
    return "without \(lacking.named(in: lang, joiner: "or"))"
  }

  /// The relations of the best tree that an entity takes with it.
  private func lost(with entity: Entity) -> [Relation] {
    (found.trees.first?.legs ?? []).relationsByEntity()[entity.id] ?? []
  }

  private func size(of tree: Joining) -> String {
    "\(counted(tree.length, "step", "steps")) · score \(tree.score.formatted(decimals: 2))"
  }
}

extension JoiningReport {
  /// The trees, each in parts, what hangs on whom, and what is meant.
  func text(style: TextStyle, width: Int) -> String {
    func heading(_ words: String) -> String {
      words.onOneLine.wrapped(toWidth: width).map { style.bold($0) + "\n" }.joined()
    }
    var text = ""
    for (number, tree) in found.trees.enumerated() {
      let what = tree.measure == .score ? "The most telling tree" : "The tree of fewest steps"
      text += heading(
        number == 0
          ? "\(tree.isExact ? what : "A tree") that joins \(ends.named(in: lang)): \(size(of: tree))"
          : "The best tree \(lack(of: tree)): \(size(of: tree))")
      text += "\n" + report(tree.legs).text(style: style, width: width)
    }
    if !found.removals.isEmpty {
      var table = Table([
        .init(name: "without"), .init(name: "kind"), .init(name: "steps", isNumeric: true),
        .init(name: "score", isNumeric: true), .init(name: "what is lost"),
      ])
      table.rows = found.removals.map { removal in
        [
          removal.entity.name(in: lang), graph.vocabulary.name(of: removal.entity.kind),
          removal.remaining.map { String($0.length) } ?? "no tree",
          removal.remaining?.score.formatted(decimals: 2) ?? "–",
          lost(with: removal.entity).evidence(in: graph).line,
        ]
      }
      text += table.text(width: width, style: style) + "\n"
    }
    text += convention.wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
    let all = report(found.trees.flatMap(\.legs))
    return text + all.grounds.text(style: style, width: width) + "\n"
      + all.sources(width: width, style: style)
  }

  /// What the numbers mean, and whether a better tree may be there.
  private var convention: String {
    let score =
      "score: as between two entities, each entity between counted once; lower is more telling. "
    let parts =
      "Each part begins where it branches off. without: the best tree that does without the entity, and the "
      + "relations of the first that go with it, by source. "
    let removals =
      found.hasRemovals
      ? parts : "In a graph this large no other trees are sought between so many. "
    guard let tree = found.trees.first, !tree.isExact else {
      return score + removals + "No tree is better than the first."
    }
    let bound =
      tree.measure == .score
      ? "at most \(ends.count - 1) times the best score, which is at least "
        + "\(tree.lowerBound.formatted(decimals: 2))"
      : "at most twice the fewest steps, which are at least "
        + "\(tree.lowerBound.formatted(decimals: 0))"
    return score + removals
      + "The first tree is an approximation for so many names (Mehlhorn): \(bound)."
  }

  /// Which of the entities hang together and which do not.
  var apart: String {
    let groups = found.groups.prefix(6).map { $0.named(in: lang) }
    let rest = found.groups.count > 6 ? "; and \(found.groups.count - 6) more" : ""
    return
      "No tree joins these \(ends.count) entities. They fall into \(found.groups.count) groups: "
      + groups.joined(separator: "; ") + "\(rest)."
  }

  /// Why the first group does not hang together with the second.
  func whyNot() throws -> WhyNotReport? {
    guard found.groups.count > 1, let first = found.groups[0].first,
      let second = found.groups[1].first
    else { return nil }
    return try WhyNotReport(
      graph: graph, from: first, to: second, restriction: restriction, lang: lang)
  }

  /// A row for each relation of each step of each tree.
  var table: Table {
    var whole = Table([])
    for (number, tree) in found.trees.enumerated() {
      var ways = report(tree.legs)
      ways.convention = convention
      let part = ways.table
      if whole.columns.isEmpty {
        whole.columns = [Table.Column(name: "tree"), Table.Column(name: "score")] + part.columns
      }
      whole.rows += part.rows.map {
        [String(number + 1), tree.score.formatted(decimals: 4)] + $0
      }
    }
    return whole
  }

  /// The trees, the removals and the groups.
  func json(_ whyNot: WhyNotReport?) -> JSON {
    JSON.answer(
      "connect",
      [
        ("restriction", report([]).grounds.json), ("ends", list(ends)),
        ("by", .optional(found.trees.first?.measure.rawValue)),
        ("trees", .array(found.trees.map(json(of:)))),
        (
          "without",
          .array(
            found.removals.map { removal in
              .object([
                ("entity", json(of: removal.entity)),
                ("steps", removal.remaining.map { .int($0.length) } ?? .null),
                ("score", removal.remaining.map { .double($0.score) } ?? .null),
                ("lost", lost(with: removal.entity).statementsJSON(in: graph)),
              ])
            })
        ),
        ("withoutSought", .bool(found.hasRemovals)),
        ("groups", .array(found.groups.map(list))),
        ("words", .string(found.trees.isEmpty ? apart : convention)),
        ("whyNot", whyNot?.json ?? .null),
      ], citing: graph.sources)
  }

  private func json(of tree: Joining) -> JSON {
    let relations = tree.legs.relationsByEntity()
    return .object([
      ("score", .double(tree.score)), ("steps", .int(tree.length)),
      ("exact", .bool(tree.isExact)), ("atLeast", .double(tree.lowerBound)),
      (
        "between",
        .array(
          tree.entitiesBetween.map { entity in
            .object(
              members(of: entity) + [
                ("relations", (relations[entity.id] ?? []).statementsJSON(in: graph))
              ])
          })
      ), ("paths", report(tree.legs).json),
    ])
  }

  private func list(_ entities: [Entity]) -> JSON { .array(entities.map(json(of:))) }

  private func json(of entity: Entity) -> JSON { .object(members(of: entity)) }

  private func members(of entity: Entity) -> [(String, JSON)] {
    [
      ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
      ("kind", .string(entity.kind.rawValue)),
    ]
  }
}
