/// The cheapest trees that join the parts of a set of terminals to the vertices, as far as the whole may
/// still be cheap.
struct SteinerTrees {
  /// The terminals to join, and the one of them where the trees lead.
  private let set: Int
  private let root: Int
  /// What every set of terminals costs to join; of the set itself, what is known at most.
  private let costs: [Double]
  /// What the tree may cost.
  private let most: Double
  /// The trees of each part of two or more terminals.
  private var labels: [Int: SteinerLabels] = [:]

  /// Begins the trees of a set, which lead to its last terminal unless another is given.
  ///
  /// Where they lead matters to how long it takes, and to which of equal trees is found.
  init(of set: Int, costs: [Double], root: Int? = nil) {
    self.set = set
    self.costs = costs
    self.root = root ?? Int.bitWidth - 1 - set.leadingZeroBitCount
    most = Self.slackened(costs[set])
  }

  /// A little more than a cost: the same sum in another order may be rounded another way.
  static func slackened(_ cost: Double) -> Double { cost * (1 + 1e-9) }

  /// The best tree, or nothing where it takes too long.
  mutating func best(
    of problem: SteinerProblem, _ balls: inout [SteinerBall], _ effort: inout Int
  ) -> SteinerTree? {
    let free = set ^ (1 << root)
    for part in 1...free where part & ~free == 0 {
      if part & (part - 1) == 0, part != free {
        balls[part.trailingZeroBitCount].grow(
          beyond: bound(of: part), leaving: .max, in: problem, &effort)
      } else {
        labels[part] = merged(part, problem, balls, &effort)
        grow(part, problem, balls, &effort)
      }
      if effort <= 0 { return nil }
    }
    return tree(of: problem, balls)
  }

  /// What a tree of a part may cost: the rest costs as much at least as to join it.
  private func bound(of part: Int) -> Double { most - costs[set ^ part] }

  private func trees(of part: Int, _ balls: [SteinerBall]) -> SteinerLabels {
    labels[part] ?? balls[part.trailingZeroBitCount].labels
  }

  /// The trees of two parts of a set, where they meet.
  private func merged(
    _ whole: Int, _ problem: SteinerProblem, _ balls: [SteinerBall], _ effort: inout Int
  ) -> SteinerLabels {
    var merged = SteinerLabels()
    if whole & (whole - 1) == 0 {
      let terminal = problem.terminals[whole.trailingZeroBitCount]
      merged.begin(
        .init(
          cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: terminal), before: -1, along: 0))
    }
    let most = bound(of: whole)
    var part = (whole - 1) & whole
    while part > whole ^ part {
      var (first, second) = (part, whole ^ part)
      if trees(of: first, balls).all.count > trees(of: second, balls).all.count {
        swap(&first, &second)
      }
      let others = trees(of: second, balls)
      let (firstMost, secondMost) = (bound(of: first), bound(of: second))
      for one in trees(of: first, balls).all where one.cost <= firstMost {
        effort -= 1
        guard let other = others[Int(one.vertex)], other.cost <= secondMost else { continue }
        let cost = one.cost + other.cost
        guard cost <= most, cost < .infinity else { continue }
        merged.begin(
          .init(
            cost: cost, steps: one.steps + other.steps, vertex: one.vertex, before: -1,
            along: UInt32(truncatingIfNeeded: part)))
      }
      part = (part - 1) & whole
    }
    return merged
  }

  /// Carries the trees of a part on from vertex to vertex, to the root if only that is left.
  private mutating func grow(
    _ part: Int, _ problem: SteinerProblem, _ balls: [SteinerBall], _ effort: inout Int
  ) {
    guard var grown = labels.removeValue(forKey: part) else { return }
    let bound = bound(of: part)
    let goal = part == set ^ (1 << root) ? problem.terminals[root] : nil
    let missing = balls.indices.filter { (set ^ part) >> $0 & 1 == 1 }
    var heap = CostHeap()
    for label in grown.all {
      let entry = grown.entry(label, in: problem)
      if entry.cost <= bound, entry.cost < .infinity { heap.push(entry) }
    }
    while effort > 0, let entry = heap.pop() {
      let vertex = Int(entry.vertex)
      guard grown.current(entry, in: problem) != nil else { continue }
      if vertex == goal { break }
      effort -= 1 + missing.count
      // To every terminal that is missing a way leads on from here.
      if missing.contains(where: { entry.cost + balls[$0].leastCost(of: vertex) > most }) {
        continue
      }
      effort -= grown.carry(entry, upTo: bound, in: problem, &heap)
    }
    labels[part] = grown
  }

  /// The tree that leads to the root.
  private func tree(of problem: SteinerProblem, _ balls: [SteinerBall]) -> SteinerTree? {
    let free = set ^ (1 << root)
    guard let cost = labels[free]?[problem.terminals[root]]?.cost else { return nil }
    var edges: Set<Int> = []
    var vertices: Set<Int> = []
    var pending = [(part: free, vertex: problem.terminals[root])]
    while let (part, vertex) = pending.popLast() {
      vertices.insert(vertex)
      guard let label = trees(of: part, balls)[vertex] else { continue }
      if label.before >= 0 {
        edges.insert(Int(label.along))
        pending.append((part, Int(label.before)))
      } else if label.along > 0 {
        pending += [(Int(label.along), vertex), (part ^ Int(label.along), vertex)]
      }
    }
    return SteinerTree(
      edges: edges.sorted(), vertices: vertices.sorted(), cost: cost, lowerBound: cost,
      isExact: true)
  }
}
