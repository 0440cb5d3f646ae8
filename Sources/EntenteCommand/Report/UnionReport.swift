import Entente
internal import EntenteFormats

/// What changes if entities are one, as text, as a table and as JSON.
struct UnionReport {
  let effect: UnionEffect
  let graph: Graph
  let lang: String?

  /// What changes, a fact a line: what it is, how it is now, how it would be.
  var rows: [(fact: String, before: String, after: String)] {
    var rows = [
      ("entities", "\(effect.entityCount.before)", "\(effect.entityCount.after)"),
      ("components", "\(effect.componentCount.before)", "\(effect.componentCount.after)"),
    ]
    for ranks in effect.ranks {
      let before = zip(effect.members, ranks.members)
        .map { "\($0.id) \($1.rank) (\(ranks.text(of: $1)))" }.joined(separator: ", ")
      rows.append(
        (
          "rank by \(ranks.measure)", before,
          "\(ranks.united.rank) (\(ranks.text(of: ranks.united)))"
        ))
      for move in ranks.moves {
        rows.append(
          (
            "rank of \(name(move.entity)) by \(ranks.measure)",
            "\(move.before.rank) (\(ranks.text(of: move.before)))",
            "\(move.after.rank) (\(ranks.text(of: move.after)))"
          ))
      }
    }
    for shift in effect.distances?.examples ?? [] {
      rows.append(
        (
          "steps from \(name(shift.first)) to \(name(shift.second))", "\(shift.before)",
          "\(shift.after)"
        ))
    }
    return rows
  }

  /// What a curator should look at, in sentences.
  var remarks: [String] {
    var remarks = effect.contradictions.map { clash in
      "Two at once where only one can be: \(sentence(clash.first)) and \(sentence(clash.second))."
    }
    remarks += effect.loops.map { "It would be tied to itself: \(sentence($0))." }
    if !effect.commonNeighbors.isEmpty {
      remarks.append(
        "\(effect.members.count > 2 ? "Several" : "Both") are next to \(list(effect.commonNeighbors))."
      )
    }
    if !effect.gainedNeighbors.isEmpty {
      remarks.append("New neighbors of \(effect.members[0].id): \(list(effect.gainedNeighbors)).")
    }
    if let distances = effect.distances, distances.shrunkPairCount > 0 {
      remarks.append(
        counted(distances.shrunkPairCount, "pair comes", "pairs come") + " nearer to each other.")
    }
    if let distances = effect.distances, distances.joinedPairCount > 0 {
      remarks.append(
        counted(distances.joinedPairCount, "pair is", "pairs are")
          + " joined that no way joins now.")
    }
    if !effect.omissions.isEmpty {
      let names = effect.omissions.map(\.rawValue).sorted().formattedList(joiner: "and")
      remarks.append("Left out, as the graph is large: \(names).")
    }
    return remarks
  }

  private func name(_ entity: Entity) -> String { entity.name(in: lang) }

  private func sentence(_ relation: Relation) -> String {
    graph.sentence(of: relation, in: lang)
  }

  private func list(_ entities: [Entity]) -> String {
    let names = entities.prefix(8).map { name($0) }
    let rest = entities.count - names.count
    return (names + (rest > 0 ? ["\(rest) more"] : [])).formattedList(joiner: "and")
  }
}

extension UnionReport {
  func text(style: TextStyle, width: Int) -> String {
    let heading = effect.members.map { "\(name($0)) (\($0.id))" }.joined(separator: " = ")
    var text = style.bold(heading.onOneLine) + "\n\n"
    text += table.text(width: width, style: style)
    if !remarks.isEmpty { text += "\n" }
    for remark in remarks {
      text += remark.onOneLine.wrapped(toWidth: width - 2).enumerated()
        .map { ($0.offset == 0 ? "" : "  ") + $0.element + "\n" }.joined()
    }
    return text
  }

  var table: Table {
    var table = Table([.init(name: "what"), .init(name: "now"), .init(name: "as one")])
    table.rows = rows.map { [$0.fact, $0.before, $0.after] }
    return table
  }

  /// The table with the remarks, for other programs.
  var tableWithRemarks: Table {
    var whole = table
    whole.rows += remarks.map { [$0, "", ""] }
    return whole
  }

  var json: JSON {
    JSON.answer(
      "same",
      [
        ("entities", .array(effect.members.map { .string($0.id.rawValue) })),
        (
          "rows",
          .array(
            rows.map {
              .object([
                ("what", .string($0.fact)), ("before", .string($0.before)),
                ("after", .string($0.after)),
              ])
            })
        ),
        ("remarks", .array(remarks.map { .string($0) })),
      ])
  }
}

extension UnionEffect.Ranks {
  /// A value as ranks print it.
  fileprivate func text(of place: UnionEffect.Place) -> String {
    Int(exactly: place.value).map { "\($0)" } ?? place.value.formatted(decimals: 4)
  }
}
