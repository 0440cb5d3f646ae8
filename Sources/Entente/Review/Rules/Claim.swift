/// What a relation of a single kind claims about an entity.
struct Claim {
  let position: Int
  let goal: Int
  let period: Period?
  let cores: [Core]

  /// What is certain of one stay: it had begun by one day and not ended before another.
  struct Core {
    let start: Stay.Edge
    let end: Stay.Edge
  }

  struct Key: Hashable {
    let kind: Int
    let owner: Int
  }

  /// Calls back with the positions of claims about one entity that exclude one another; the answer
  /// is whether they clash.
  static func forEachClash(among claims: [Claim], _ body: (Int, Int) -> Bool) {
    let undated = claims.filter { $0.period == nil }
    let pivot = undated.firstIndex { $0.goal != undated[0].goal } ?? undated.count
    for (place, claim) in undated.enumerated() {
      // What stands before the pivot leads to the same end as the first.
      let start = claim.goal == undated[0].goal ? pivot : 0
      guard start < place else { continue }
      for other in undated[start..<min(place, start + 200)] where other.goal != claim.goal {
        if body(other.position, claim.position) { break }
      }
    }
    let dated = claims.filter { $0.period != nil }.sorted {
      switch ($0.period?.earliest, $1.period?.earliest) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): true
      case (.some, nil): false
      default: $0.position < $1.position
      }
    }
    let reach = dated.count <= 200 ? dated.count : max(8, 20_000 / dated.count)
    for (place, claim) in dated.enumerated() {
      for other in dated[max(0, place - reach)..<place] where claim.excludes(other) {
        _ = body(other.position, claim.position)
      }
    }
  }

  private func excludes(_ other: Claim) -> Bool {
    guard goal != other.goal, let period, let otherPeriod = other.period else { return false }
    let overlaps = cores.contains { core in
      other.cores.contains { core.start <= $0.end && $0.start <= core.end }
    }
    return overlaps && !period.onlyTouches(otherPeriod) && !otherPeriod.onlyTouches(period)
  }

  /// The cores of a period, of which two periods that certainly overlap have two that meet.
  ///
  /// Of a set in braces the first 20 members count, so that long sets cost no more than short ones.
  static func cores(of period: Period) -> [Core] {
    period.stays(believing: .unqualified).prefix(20).map { ways in
      Core(
        start: ways.map(\.starts.upperBound).max() ?? .end,
        end: ways.map(\.ends.lowerBound).min() ?? .beginning)
    }
  }
}

extension Period {
  /// Whether it ends on the day on which another begins; a day does not only touch itself.
  fileprivate func onlyTouches(_ other: Period) -> Bool {
    guard let end = latest, let start = other.earliest, end == start else { return false }
    return earliest != end || other.latest != start
  }
}
