import Entente
internal import EntenteFormats

extension ComparisonReport {
  /// The rows of one direction, those that went farthest first.
  func rows(_ direction: RankShifts.Direction) -> [RankShifts.Row] {
    let rows = shifts.rows.filter { $0.direction == direction }
    return rows.enumerated().sorted {
      (-abs($0.element.leastShift), $0.offset) < (-abs($1.element.leastShift), $1.offset)
    }.map(\.element)
  }

  /// The rows whose direction depends on how the dates are read, the highest first.
  var untoldRows: [RankShifts.Row] {
    let rows = shifts.rows.filter { $0.direction == nil }
    func best(_ row: RankShifts.Row) -> Int {
      (row.before + row.after).compactMap { $0?.rank }.min() ?? .max
    }
    return rows.enumerated().sorted {
      (best($0.element), $0.offset) < (best($1.element), $1.offset)
    }.map(\.element)
  }

  /// Who rose and who fell, and the ties behind it.
  var ranks: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = []
    let measure =
      shifts.readings == .certainAndPossible
      ? "\(shifts.measure), in both readings of the dates" : shifts.measure
    if shifts.rows.isEmpty {
      return [
        .heading("Who rose and who fell by \(measure)"), .paragraph("Nobody has a value."),
      ]
    }
    for (direction, title) in [(RankShifts.Direction.rose, "rose"), (.fell, "fell")] {
      let rows = rows(direction)
      if rows.isEmpty {
        blocks += [.heading("Who \(title) by \(measure)"), .paragraph(nobody)]
        continue
      }
      blocks += [
        .heading(heading("Who \(title) by \(measure)", rows.count)), .table(table(of: rows)),
      ]
      let changed = comparison.changedTies(of: shown(rows).map(\.entity.id))
      for row in shown(rows) {
        let ties = (changed[row.entity.id] ?? []).filter { !$0.isUndated }
        if ties.isEmpty { continue }
        let count = min(ties.count, limit ?? ties.count)
        blocks.append(
          .statements(
            name: "\(name(row.entity)): what changed around it"
              + (count < ties.count ? ", \(count) of \(ties.count)" : ""),
            ties.prefix(count).map { line(of: $0, lead: lead(of: $0)) }))
      }
    }
    let untold = untoldRows
    if !untold.isEmpty {
      blocks += [
        .heading(heading("Who rose or fell cannot be told", untold.count)),
        .paragraph(untoldWords),
        .table(table(of: untold)),
      ]
    }
    return blocks
  }

  private var nobody: String {
    switch shifts.readings {
    case .one, .certain, .certainAndPossible: "Nobody."
    case .every: "Nobody for certain."
    }
  }

  private var untoldWords: String {
    shifts.readings == .certainAndPossible
      ? "The dates leave it open: ranks by what certainly held alone, and by all that possibly did. "
        + "--held certainly keeps to the first."
      : "The dates leave it open: ranks from the highest to the lowest in all readings."
  }

  private func heading(_ words: String, _ count: Int) -> String {
    guard let limit, limit < count else { return words }
    return "\(words), \(limit) of \(count)"
  }

  private func lead(of tie: Comparison.Tie) -> String {
    switch tie.courses.certain {
    case .ended: "ended: "
    case .began: "began: "
    default: "perhaps: "
    }
  }

  private func table(of rows: [RankShifts.Row]) -> Table {
    let rows = shown(rows)
    let relations = relations(of: rows.map(\.entity.id))
    let isTwofold = shifts.readings == .certainAndPossible
    let names = isTwofold ? ["certain", "possible"] : ["rank"]
    var table = Table(
      [.init(name: "entity")]
        + names.flatMap {
          [
            Table.Column(name: $0, isNumeric: true),
            Table.Column(name: shifts.measure, isNumeric: true),
          ]
        } + [.init(name: "sources", isEvidence: true)])
    table.rows = rows.map { row in
      let spans =
        isTwofold
        ? zip(row.before, row.after).map { ([$0], [$1]) } : [(row.before, row.after)]
      return [name(row.entity)]
        + spans.flatMap { before, after in
          [
            "\(span(before) { $0.rank }) → \(span(after) { $0.rank })",
            "\(values(before)) → \(values(after))",
          ]
        } + [evidence(of: relations[row.entity.id]).line]
    }
    return table
  }

  /// The ranks of some readings, from the highest to the lowest: "2–5", "–" where there is none.
  func span(_ places: [RankShifts.Place?], _ number: (RankShifts.Place) -> Int) -> String {
    let found = places.compactMap { $0.map(number) }
    guard let least = found.min(), let most = found.max() else { return "–" }
    let span = least == most ? "\(least)" : "\(least)–\(most)"
    return found.count < places.count ? "\(span) or none" : span
  }

  /// The values of some readings, from the least to the greatest.
  func values(_ places: [RankShifts.Place?]) -> String {
    let found = places.compactMap { $0?.value }
    guard let least = found.min(), let most = found.max() else { return "–" }
    return least == most ? least.valueText : "\(least.valueText)–\(most.valueText)"
  }
}
