/// The ways to read the dates of what is compared.
struct DateReadings {
  let kind: RankShifts.Readings

  /// The ties whose dates leave something open, each with its presences.
  fileprivate let open: [(id: Relation.ID, presences: [Int])]

  /// The presence of every tie about which there is no doubt.
  fileprivate let settled: [Relation.ID: Int]

  /// How many there are.
  var count: Int {
    switch kind {
    case .one, .certain: 1
    case .every(let count): count
    case .certainAndPossible: 2
    }
  }
}

extension Comparison {
  /// How much work the readings of dates may be: readings times entities times ties.
  private static var workLimit: Int { 500_000_000 }

  /// The ways to read the dates.
  func rankReadings() -> DateReadings {
    guard let whole else { return DateReadings(kind: .one, open: [], settled: [:]) }
    var open: [(id: Relation.ID, presences: [Int])] = []
    var settled: [Relation.ID: Int] = [:]
    for tie in ties {
      let presences = tie.courses.readings
      if presences.count == 1 {
        settled[tie.relation.id] = presences[0]
      } else {
        open.append((tie.relation.id, presences))
      }
    }
    if open.isEmpty { return DateReadings(kind: .one, open: [], settled: settled) }
    if whole.restriction.certainty == .certainly {
      return DateReadings(kind: .certain, open: open, settled: settled)
    }
    var count = 1
    for tie in open where count <= Self.readingLimit { count *= tie.presences.count }
    let work = whole.entityCount.multipliedReportingOverflow(by: ties.count)
    let isFeasible =
      count <= Self.readingLimit && !work.overflow && work.partialValue <= Self.workLimit / count
    return DateReadings(
      kind: isFeasible ? .every(count) : .certainAndPossible, open: open, settled: settled)
  }
}

extension DateReadings {
  /// In which of the two each tie is present in one reading: 1 before, 2 after, 3 both.
  func presences(_ number: Int) -> [Relation.ID: Int] {
    var presences = settled
    switch kind {
    case .one: break
    case .every:
      var rest = number
      for (id, choices) in open {
        presences[id] = choices[rest % choices.count]
        rest /= choices.count
      }
    case .certain, .certainAndPossible:
      for (id, choices) in open {
        presences[id] = number == 0 ? choices.reduce(3, &) : choices.reduce(0, |)
      }
    }
    return presences
  }
}
