/// Paths without repeated vertices from a source, best first, by Yen's algorithm with Lawler's rule.
///
/// All paths not yet listed are divided among candidates, each of which is the best of its class. So
/// no path is found twice, and none needs to be compared with those listed.
struct RankedPaths<Spurs: SpurSearching> {
  /// The best of all paths that begin alike and do not go on in certain ways.
  private struct Candidate {
    let path: CostedPath
    let lengths: [Double]
    /// The paths of the class agree up to the vertex at this index.
    let deviation: Int
    /// From that vertex none of them goes on to one of these.
    let excluded: [Int]

    init(_ path: MeasuredPath, deviation: Int, excluded: [Int]) {
      self.path = CostedPath(vertices: path.vertices, cost: path.cost)
      lengths = path.lengths
      self.deviation = deviation
      self.excluded = excluded
    }
  }

  private let limit: Int
  private var listed: [CostedPath] = []
  /// The candidates that can still be listed, best last.
  private var candidates: [Candidate] = []

  /// Returns the best paths from a vertex, at most so many.
  static func list(from source: Int, limit: Int, _ spurs: inout Spurs) -> [CostedPath] {
    guard limit > 0 else { return [] }
    var ranking = RankedPaths(limit: limit)
    if let path = spurs.path(from: source, avoiding: [], excluding: [], limit: .infinity) {
      ranking.insert(Candidate(path, deviation: 0, excluded: []))
    }
    while let best = ranking.candidates.popLast() {
      ranking.listed.append(best.path)
      guard ranking.listed.count < limit else { break }
      ranking.deviate(from: best, &spurs)
    }
    return ranking.listed
  }

  private init(limit: Int) {
    self.limit = limit
  }

  /// Adds the best of each class that the paths of a class but its best fall into.
  private mutating func deviate(from best: Candidate, _ spurs: inout Spurs) {
    let vertices = best.path.vertices
    var lengthSoFar = best.lengths.prefix(best.deviation).reduce(0, +)
    for spur in best.deviation..<max(best.deviation, vertices.count - 1) {
      let excluded = (spur == best.deviation ? best.excluded : []) + [vertices[spur + 1]]
      // Sums of the same numbers in another order may differ in the last digits.
      let room = largestCost * (1 + 1e-12) - lengthSoFar
      lengthSoFar += best.lengths[spur]
      guard
        let rest = spurs.path(
          from: vertices[spur], avoiding: vertices[..<spur], excluding: excluded,
          limit: max(0, room))
      else { continue }
      let path = MeasuredPath(
        vertices: vertices[..<spur] + rest.vertices, lengths: best.lengths[..<spur] + rest.lengths)
      insert(Candidate(path, deviation: spur, excluded: excluded))
    }
  }

  /// What a candidate may cost to be listed at all.
  private var largestCost: Double {
    guard listed.count + candidates.count >= limit else { return .infinity }
    return candidates.first?.path.cost ?? .infinity
  }

  /// Adds a candidate and, if there are then too many, gives up the worst.
  private mutating func insert(_ candidate: Candidate) {
    guard candidate.path.cost < .infinity else { return }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidate.path < candidates[middle].path {
        low = middle + 1
      } else {
        high = middle
      }
    }
    candidates.insert(candidate, at: low)
    if listed.count + candidates.count > limit { candidates.removeFirst() }
  }
}
