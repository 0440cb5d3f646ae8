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

  /// How large sets are at most.
  private static let sizes = 1...3

  /// Of how many entities the best is sought where not all sets can be tried.
  private static let candidateLimit = 40

  /// How many sets of a size are tried, of so many at most; whether these are all.
  private static func trials(
    of size: Int, among count: Int, most: Int
  ) -> (count: Int, isExact: Bool) {
    let all = combinations(of: size, among: count)
    return all <= most ? (all, true) : (max(1, min(candidateLimit, most)), false)
  }

  /// How many sets can be tried, each for so much.
  private static func trialLimit(cost: Int) -> Int {
    BrokerageQuestion.Budget.keyPlayers / max(1, cost)
  }

  /// How many sets are tried in all, where every trial costs so much.
  static func trialCount(of question: BrokerageQuestion, cost: Int) -> Int {
    sizes.reduce(0) {
      $0 + trials(of: $1, among: question.kept.count, most: trialLimit(cost: cost)).count
    }
  }

  /// Returns the best sets of one, two and three; fewer where more would part the sides no further.
  func found(progress: (Double) -> Void) -> [Brokerage.KeyPlayers] {
    let everybody = question.places.indices.filter { !question.isState($0) }
    let most = Self.trialLimit(cost: apart.cost)
    let shares = WorkShares(
      costs: Self.sizes.map {
        Double(Self.trials(of: $0, among: everybody.count, most: most).count)
      })
    var search = BlockedSearch(question.ties)
    var players: [Brokerage.KeyPlayers] = []
    var best = Trial([], apart.fragmentation(without: [], &search))
    for size in Self.sizes where everybody.count >= size && !ranked.isEmpty {
      let (count, isExact) = Self.trials(of: size, among: everybody.count, most: most)
      func tell(_ tried: Int) { progress(shares.share(size - 1, Double(tried) / Double(count))) }
      let next =
        isExact
        ? bestSet(of: size, among: everybody, &search, tell)
        : bestAddition(to: best.set, among: ranked.prefix(count), &search, tell)
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
    of size: Int, among everybody: [Int], _ search: inout BlockedSearch, _ tell: (Int) -> Void
  ) -> Trial? {
    var best: Trial?
    var places = Array(0..<size)
    var count = 0
    while true {
      tell(count)
      count += 1
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
    to chosen: [Int], among candidates: some Sequence<Int>, _ search: inout BlockedSearch,
    _ tell: (Int) -> Void
  ) -> Trial? {
    var best: Trial?
    for (number, candidate) in candidates.enumerated() where !chosen.contains(candidate) {
      tell(number)
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
