/// The trees of Dreyfus and Wagner in a large graph, without those that no cheapest tree can contain.
///
/// The best trees of fewer terminals say what the rest costs at least that a tree lacks (Hougardy, Silvanus
/// and Vygen 2017), and a tree of all what it may cost at most. What is left is a few thousand vertices
/// around the terminals, whatever the size of the graph. The answer is that of ``DreyfusWagner``.
struct BoundedDreyfusWagner {
  private let problem: SteinerProblem
  /// What is around each terminal.
  private var balls: [SteinerBall]
  /// The best tree of each set of terminals that has been joined.
  private var joined: [Joined]
  /// How many edges may be crossed and labels be compared still.
  private var effort: Int

  private struct Joined {
    var cost = Double.infinity
    var vertices: [Int] = []
  }

  enum Answer {
    case tree(SteinerTree)
    /// The terminals do not hang together.
    case apart
    /// It took more than it may.
    case unknown
  }

  /// - Complexity: Depends on how many vertices are as near to the terminals as these to one another.
  static func answer(to problem: SteinerProblem, effort: Int) -> Answer {
    var search = BoundedDreyfusWagner(problem, effort: effort)
    return search.answer()
  }

  private init(_ problem: SteinerProblem, effort: Int) {
    self.problem = problem
    self.effort = effort
    balls = problem.terminals.map { SteinerBall(around: $0, in: problem) }
    joined = Array(repeating: Joined(), count: 1 << problem.terminals.count)
    for (number, terminal) in problem.terminals.enumerated() {
      joined[1 << number] = Joined(cost: 0, vertices: [terminal])
    }
  }

  private mutating func answer() -> Answer {
    let all = joined.count - 1
    let sets = (1...all).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    for set in sets where set & (set - 1) != 0 {
      switch set.nonzeroBitCount {
      case 2: joinPair(set)
      case 3: joinThree(set)
      default: joined[set].cost = costWithOneMore(set)
      }
      if effort <= 0 { return .unknown }
      if joined[set].cost == .infinity { return .apart }
      guard set == all || set.nonzeroBitCount > 3 else { continue }
      guard let tree = bestTree(of: set, root: nil) else { return .unknown }
      if set == all { return .tree(tree) }
    }
    return .unknown
  }

  private mutating func bestTree(of set: Int, root: Int?) -> SteinerTree? {
    var trees = SteinerTrees(of: set, costs: joined.map(\.cost), root: root)
    guard let tree = trees.best(of: problem, &balls, &effort) else { return nil }
    joined[set] = Joined(cost: tree.cost, vertices: tree.vertices)
    return tree
  }
}

extension BoundedDreyfusWagner {
  private func members(of set: Int) -> [Int] { balls.indices.filter { set >> $0 & 1 == 1 } }

  /// Finds the cheapest way between two terminals from both ends (Pohl 1971).
  private mutating func joinPair(_ set: Int) {
    let ends = members(of: set)
    let (first, second) = (ends[0], ends[1])
    while effort > 0 {
      joinWhereWaysMeet(set, ends)
      if balls[first].radius + balls[second].radius >= joined[set].cost { return }
      let nearer = balls[first].radius <= balls[second].radius ? first : second
      balls[nearer].grow(
        beyond: .infinity, leaving: max(16, balls[nearer].leftCount), in: problem, &effort)
    }
  }

  /// Finds the vertex where the ways from three terminals meet best.
  ///
  /// No way is dearer than what the tree costs more than the two others. Where two are near to one another
  /// and the third is far, that is dear still: then it is joined to the trees of the two.
  private mutating func joinThree(_ set: Int) {
    let ends = members(of: set)
    joined[set].cost = costWithOneMore(set)
    if set != joined.count - 1,
      let far = ends.first(where: { 2 * joined[set ^ (1 << $0)].cost < joined[set].cost })
    {
      if bestTree(of: set, root: far) == nil { effort = 0 }
      return
    }
    var isComplete = false
    while !isComplete, effort > 0 {
      isComplete = true
      joinWhereWaysMeet(set, ends)
      for end in ends {
        let bound = mostCost(ofWayFrom: end, in: set)
        guard balls[end].radius <= bound else { continue }
        balls[end].grow(
          beyond: bound, leaving: max(64, balls[end].leftCount / 2), in: problem, &effort)
        isComplete = false
      }
    }
  }

  /// What the way from a terminal may cost: the rest of the tree costs as much at least as to join the
  /// others.
  private func mostCost(ofWayFrom end: Int, in set: Int) -> Double {
    SteinerTrees.slackened(joined[set].cost) - joined[set ^ (1 << end)].cost
  }

  /// Joins two or three terminals where the ways known from them meet at the least cost, if that is less
  /// than what is known or as little.
  private mutating func joinWhereWaysMeet(_ set: Int, _ ends: [Int]) {
    guard
      let fewest = ends.min(by: { balls[$0].labels.all.count < balls[$1].labels.all.count })
    else { return }
    var (least, meeting) = (joined[set].cost, -1)
    let bound = mostCost(ofWayFrom: fewest, in: set)
    let labels = balls[fewest].labels.all
    effort -= labels.count
    for label in labels where label.cost <= bound {
      let vertex = Int(label.vertex)
      var cost = label.cost + problem.toll(of: vertex)
      for end in ends where end != fewest && cost <= least {
        cost += balls[end].labels[vertex]?.cost ?? .infinity
      }
      if cost < least || cost == least && meeting < 0 && cost < .infinity {
        (least, meeting) = (cost, vertex)
      }
    }
    guard meeting >= 0 else { return }
    joined[set] = Joined(
      cost: least, vertices: ends.flatMap { balls[$0].way(from: meeting) })
  }

  /// What it costs at most to join a set: the best tree without a terminal, and the way from that to it.
  private func costWithOneMore(_ set: Int) -> Double {
    var least = Double.infinity
    for end in members(of: set) {
      let rest = set ^ (1 << end)
      var way = members(of: rest).map { joined[1 << end | 1 << $0].cost }.min() ?? .infinity
      for vertex in joined[rest].vertices {
        way = min(way, balls[end].labels[vertex]?.cost ?? .infinity)
      }
      least = min(least, joined[rest].cost + way)
    }
    return least
  }
}
