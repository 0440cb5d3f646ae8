internal import GraphAlgorithms

/// The search for the entities whose absence keeps the sides apart most.
///
/// Borgatti, S. P. (2006). Identifying sets of key players in a social network. *Computational &
/// Mathematical Organization Theory* 12, 21–34: the distance-weighted fragmentation, over pairs across.
struct KeyPlayerSearch {
  private let question: BrokerageQuestion
  private let apart: SideDistances
  private let ranked: [Int]

  /// Prepares the search; those who rank first are tried where not all can be.
  init(of question: BrokerageQuestion, _ apart: SideDistances, _ ranked: [Int]) {
    self.question = question
    self.apart = apart
    self.ranked = ranked.filter { !question.isState($0) }
  }

  /// Returns the best sets of one, two and three; fewer where more would part the sides no further.
  func found() -> [Brokerage.KeyPlayers] {
    let everybody = question.places.indices.filter { !question.isState($0) }
    let trials = BrokerageQuestion.Budget.keyPlayers / max(1, apart.cost)
    var search = BlockedSearch(question.ties)
    var players: [Brokerage.KeyPlayers] = []
    var best = Trial([], apart.fragmentation(without: [], &search))
    for size in 1...3 where everybody.count >= size && !ranked.isEmpty {
      let isExact = Self.combinations(of: size, among: everybody.count) <= trials
      let next =
        isExact
        ? bestSet(of: size, among: everybody, &search)
        : bestAddition(to: best.set, among: ranked.prefix(max(1, min(40, trials))), &search)
      guard let next, next.value > best.value + 1e-12 else { break }
      best = next
      players.append(
        Brokerage.KeyPlayers(
          entities: best.set.map(question.entity), fragmentation: best.value, isExact: isExact,
          equalCount: best.equalCount))
    }
    return players
  }

  private func bestSet(
    of size: Int, among everybody: [Int], _ search: inout BlockedSearch
  ) -> Trial? {
    var best: Trial?
    var places = Array(0..<size)
    while true {
      let set = places.map { everybody[$0] }
      let trial = Trial(set, apart.fragmentation(without: set, &search))
      best = best?.orBetter(trial) ?? trial
      guard
        let last = places.indices.last(where: { places[$0] < everybody.count - size + $0 })
      else { return best }
      places[last] += 1
      for place in places.indices where place > last { places[place] = places[place - 1] + 1 }
    }
  }

  private func bestAddition(
    to chosen: [Int], among candidates: some Sequence<Int>, _ search: inout BlockedSearch
  ) -> Trial? {
    var best: Trial?
    for candidate in candidates where !chosen.contains(candidate) {
      let set = chosen + [candidate]
      let trial = Trial(set, apart.fragmentation(without: set, &search))
      best = best?.orBetter(trial) ?? trial
    }
    return best
  }

  /// How many sets there are, or many.
  private static func combinations(of size: Int, among count: Int) -> Int {
    guard count < 100_000 else { return size == 1 ? count : .max }
    return (0..<size).reduce(1) { $0 * (count - $1) / ($1 + 1) }
  }
}

/// A set that was tried.
private struct Trial {
  let set: [Int]
  let value: Double

  /// How many pairs across it leaves to be parted.
  private let pairs: Int

  /// How many others that were tried are as good.
  private(set) var equalCount = 0

  init(_ set: [Int], _ fragmentation: (value: Double, pairs: Int)) {
    self.set = set
    (value, pairs) = fragmentation
  }

  /// The better of this one and another; the first of equals stays, and counts them.
  func orBetter(_ other: Trial) -> Trial {
    if other.isBetter(than: self) { return other }
    var best = self
    if !isBetter(than: other) { best.equalCount += 1 }
    return best
  }

  /// Whether it parts the sides further, or as far with more pairs left.
  private func isBetter(than other: Trial) -> Bool {
    if abs(value - other.value) > 1e-12 { return value > other.value }
    return pairs > other.pairs
  }
}
