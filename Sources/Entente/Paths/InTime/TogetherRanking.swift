internal import GraphAlgorithms

/// The ways between two entities whose relations held together, in some order of ways.
///
/// Relations possibly held together if all of them may have held on one of a few days. The ways that are
/// open on one day are those of a smaller graph, so the first of all are among the first of each day.
struct TogetherRanking {
  private let timed: TimedPassages
  private let occasions: [Occasion]
  private let start: Int
  private let end: Int

  /// How many relations and entities are gone through at most, for all days together.
  private static let budget = 120_000_000

  /// Makes a ranking; nothing where there are too many days, or something must have held for certain: then
  /// a day alone does not say which ways are open.
  init?(_ timed: TimedPassages, from start: Int, to end: Int) {
    let occasions = TogetherSearch(timed: timed).occasions(from: start, to: end)
    let size = timed.passages.adjacency.vertexCount + timed.passages.edges.count
    guard !occasions.contains(where: \.isOwn), occasions.count <= Self.budget / max(1, size) else {
      return nil
    }
    self.timed = timed
    self.occasions = occasions
    self.start = start
    self.end = end
  }

  /// The first ways, each once, of the first so many that a search finds in the adjacency of each day.
  ///
  /// - Complexity: That of the search for each of *d* days, and O(*d* · (*n* + *m*)).
  func first(_ limit: Int, _ find: (Adjacency) -> [CostedPath]) -> [CostedPath] {
    var best: [CostedPath] = []
    for occasion in occasions {
      let found = find(timed.adjacency(on: occasion))
      let known = Set(best.map(\.vertices))
      best += found.filter { !known.contains($0.vertices) }
      best = Array(best.sorted().prefix(limit))
    }
    return best
  }
}
