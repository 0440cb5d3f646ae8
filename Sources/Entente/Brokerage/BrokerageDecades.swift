internal import GraphAlgorithms

/// What is dated, decade by decade.
struct BrokerageDecades {
  /// How many decades are told at most, the latest.
  private static let limit = 60

  let rows: [Brokerage.Decade]

  init(of question: BrokerageQuestion, progress: (Double) -> Void) {
    progress(0)
    var numbers = [Int](repeating: -1, count: question.graph.entities.count)
    for (number, position) in question.kept.enumerated() { numbers[position] = number }
    var dated: [Tie] = []
    for passage in question.passages.passages {
      let tie = Tie(
        from: numbers[passage.from], to: numbers[passage.to], relation: passage.relation)
      guard let period = question.graph.relations[passage.relation].period, tie.from != tie.to,
        question.isOnASide(tie.from) || question.isOnASide(tie.to)
      else { continue }
      dated.append(Tie(tie, during: period))
    }
    let years = dated.compactMap { $0.period?.years }
    guard let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max() else {
      rows = []
      return
    }
    // A question about a time is about the decades of that time.
    let asked = question.restriction.period?.years
    let end = min(Self.decade(of: last), asked.map { Self.decade(of: $0.upperBound) } ?? .max)
    let start = max(
      Self.decade(of: first), asked.map { Self.decade(of: $0.lowerBound) } ?? .min,
      end - 10 * (Self.limit - 1))
    var held: [Period: Certainty] = [:]
    rows = stride(from: start, through: end, by: 10).compactMap { year in
      guard let window = Self.window(from: year) else { return nil }
      progress(Double(year - start) / Double(end + 10 - start))
      held.removeAll(keepingCapacity: true)
      var certain: [Tie] = []
      var possible: [Tie] = []
      for tie in dated {
        guard let period = tie.period else { continue }
        let answer = held[period] ?? period.held(in: window)
        held[period] = answer
        if answer == .certainly { certain.append(tie) }
        if answer != .no { possible.append(tie) }
      }
      let ties = question.ties(of: possible)
      if ties.direct.isEmpty && ties.brokers.isEmpty { return nil }
      return Brokerage.Decade(year: year, certain: question.ties(of: certain), possible: ties)
    }
  }

  private static func decade(of year: Int) -> Int { year - (year % 10 + 10) % 10 }

  /// The decade as a period; nothing outside of the years that are written with four digits.
  private static func window(from year: Int) -> Period? {
    guard (0...9990).contains(year) else { return nil }
    return try? Period("\(padded(year, to: 4))/\(padded(year + 9, to: 4))")
  }

  /// A tie and when it held.
  struct Tie {
    let from: Int
    let to: Int
    let relation: Int
    var period: Period?

    init(from: Int, to: Int, relation: Int) {
      self.from = from
      self.to = to
      self.relation = relation
    }

    init(_ tie: Tie, during period: Period) {
      self = tie
      self.period = period
    }
  }
}

extension BrokerageQuestion {
  fileprivate func isOnASide(_ number: Int) -> Bool {
    places[number] == .first || places[number] == .second
  }

  /// Who and what ties the sides, of some ties.
  fileprivate func ties(of ties: [BrokerageDecades.Tie]) -> Brokerage.Decade.Ties {
    var direct: Set<Int> = []
    var around: [Int: (first: Set<Int>, second: Set<Int>, relations: Set<Int>)] = [:]
    for tie in ties {
      let (one, other) = (places[tie.from], places[tie.to])
      if one == .first && other == .second || one == .second && other == .first {
        direct.insert(tie.relation)
      }
      for (broker, end) in [(tie.from, tie.to), (tie.to, tie.from)]
      where !isState(broker) && isOnASide(end) {
        if places[end] == .first {
          around[broker, default: ([], [], [])].first.insert(end)
        } else {
          around[broker, default: ([], [], [])].second.insert(end)
        }
        around[broker, default: ([], [], [])].relations.insert(tie.relation)
      }
    }
    let brokers = around.filter { !$0.value.first.isEmpty && !$0.value.second.isEmpty }
      .sorted {
        (-$0.value.first.count * $0.value.second.count, $0.key)
          < (-$1.value.first.count * $1.value.second.count, $1.key)
      }
    let brokered = brokers.reduce(into: Set<Int>()) { $0.formUnion($1.value.relations) }
    return Brokerage.Decade.Ties(
      direct: direct.sorted().map { graph.relations[$0] },
      brokers: brokers.map { entity($0.key) },
      brokered: brokered.sorted().map { graph.relations[$0] })
  }
}
