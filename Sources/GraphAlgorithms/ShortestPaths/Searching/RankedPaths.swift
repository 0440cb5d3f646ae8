/// Paths without repeated vertices from a source, best first, by Yen's algorithm with Lawler's rule.
///
/// All paths not yet listed are divided among classes, each of which is known by its best path. So
/// no path is found twice, and none needs to be compared with those listed.
///
/// A path of many steps has as many classes of others that turn off it, and nearly all of them are
/// never needed. Then it pays to learn once how far every vertex is from the target: that bounds the
/// cost of a class from below, and only a class whose turn it might be is searched (Kurz and Mutzel
/// 2016).
///
/// Kurz, D. and Mutzel, P. (2016). A sidetrack-based algorithm for finding the k shortest simple
/// paths in a directed graph. *27th International Symposium on Algorithms and Computation*, 49.
struct RankedPaths<Spurs: SpurSearching> {
  /// The best of all paths that begin alike and do not go on in certain ways.
  private struct Candidate {
    let path: CostedPath
    let lengths: [Double]
    /// The paths of the class agree up to the vertex at this index.
    let deviation: Int
    /// The place in the list of the path they turn off there, if there is one.
    let origin: Int?

    init(_ path: MeasuredPath, deviation: Int, origin: Int?) {
      self.path = CostedPath(vertices: path.vertices, cost: path.cost)
      lengths = path.lengths
      self.deviation = deviation
      self.origin = origin
    }
  }

  /// All paths that begin like one that is listed and turn off it at a vertex.
  private struct Turn {
    /// The place of that path in the list, and of the vertex in the path.
    let path: Int
    let spur: Int
    /// What the path costs up to that vertex.
    let cost: Double
  }

  /// How many steps the best path has at the least where classes are bounded before they are searched.
  private static var longPath: Int { 64 }
  /// Sums of the same numbers in another order may differ in the last digits.
  private static var rounding: Double { 1e-9 }

  private let limit: Int
  private let checkpoint: Checkpoint
  private var listed: [Candidate] = []
  /// The candidates that can still be listed, best last.
  private var candidates: [Candidate] = []
  private var boundsTurns = false
  /// Turns that were not searched yet, and a heap of their numbers by the least they can cost.
  private var turns: [Turn] = []
  private var pending = CostHeap()

  /// Returns the best paths from a vertex, at most so many, and fewer if a checkpoint ends the search.
  static func list(
    from source: Int, limit: Int, _ spurs: inout Spurs, _ checkpoint: Checkpoint
  ) -> [CostedPath] {
    guard limit > 0 else { return [] }
    var ranking = RankedPaths(limit: limit, checkpoint: checkpoint)
    if let path = spurs.path(from: source, avoiding: [], excluding: [], limit: .infinity) {
      ranking.insert(Candidate(path, deviation: 0, origin: nil))
      if limit > 1 && path.lengths.count >= longPath {
        spurs.measure()
        ranking.boundsTurns = true
      }
    }
    while let best = ranking.takeBest(&spurs) {
      ranking.listed.append(best)
      guard ranking.listed.count < limit, ranking.goesOn else { break }
      ranking.deviate(from: best, &spurs)
    }
    return ranking.listed.map(\.path)
  }

  private init(limit: Int, checkpoint: Checkpoint) {
    self.limit = limit
    self.checkpoint = checkpoint
  }

  /// Tells what share of the paths is listed, and returns whether to go on.
  private var goesOn: Bool { checkpoint.goesOn(Double(listed.count) / Double(limit)) }

  /// Takes out the best candidate, after every turn was searched that might lead to a better one.
  private mutating func takeBest(_ spurs: inout Spurs) -> Candidate? {
    while let next = pending.pop() {
      if let best = candidates.last, best.path.cost < next.cost {
        pending.push(next)
        break
      }
      search(turns[Int(next.vertex)], &spurs)
    }
    return candidates.popLast()
  }

  /// Searches the classes that the paths of a class but its best fall into, or puts them off.
  private mutating func deviate(from best: Candidate, _ spurs: inout Spurs) {
    let vertices = best.path.vertices
    var passed = Set(boundsTurns ? vertices[..<best.deviation] : [])
    var cost = best.lengths.prefix(best.deviation).reduce(0, +)
    for spur in best.deviation..<max(best.deviation, vertices.count - 1) {
      let turn = Turn(path: listed.count - 1, spur: spur, cost: cost)
      cost += best.lengths[spur]
      guard boundsTurns else {
        search(turn, &spurs)
        continue
      }
      passed.insert(vertices[spur])
      let rest = spurs.leastCost(
        from: vertices[spur], avoiding: passed, excluding: excluded(from: turn))
      let least = (turn.cost + rest) * (1 - Self.rounding)
      guard least < .infinity && least <= largestCost else { continue }
      pending.push(
        CostHeap.Entry(cost: least, steps: 0, vertex: UInt32(truncatingIfNeeded: turns.count)))
      turns.append(turn)
    }
  }

  /// Adds the best path of a class to the candidates, if it can still be listed.
  private mutating func search(_ turn: Turn, _ spurs: inout Spurs) {
    guard goesOn else { return }
    let (path, spur) = (listed[turn.path], turn.spur)
    let vertices = path.path.vertices
    let room = largestCost * (1 + Self.rounding) - turn.cost
    guard
      let rest = spurs.path(
        from: vertices[spur], avoiding: vertices[..<spur], excluding: excluded(from: turn),
        limit: max(0, room))
    else { return }
    let whole = MeasuredPath(
      vertices: vertices[..<spur] + rest.vertices, lengths: path.lengths[..<spur] + rest.lengths)
    insert(Candidate(whole, deviation: spur, origin: turn.path))
  }

  /// Returns the vertices that no path of a turn goes on to from where it turns off.
  ///
  /// They are those that the path goes on to there, and the one that this path turned off at the same
  /// place, and so on: as many as paths were listed of them, never more than the vertex has neighbors.
  private func excluded(from turn: Turn) -> [Int] {
    var excluded: [Int] = []
    var place: Int? = turn.path
    while let path = place {
      excluded.append(listed[path].path.vertices[turn.spur + 1])
      place = listed[path].deviation == turn.spur ? listed[path].origin : nil
    }
    return excluded
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
