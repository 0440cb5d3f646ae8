internal import GraphAlgorithms

/// How many steps each entity of one side is from each of the other, and what changes without some.
struct SideDistances {
  /// How many pairs are kept in memory at most, and so compared when somebody is removed.
  private static let pairLimit = 4_000_000

  private let ties: Adjacency
  private let sources: [Int]
  private let targets: [Int]
  private let firstCount: Int

  /// For each source and target their distance; -1 where no way leads.
  private let distances: [Int32]

  /// Whether every source was asked, so that removals can be compared.
  let isWhole: Bool

  /// What one search from every source walks through.
  let cost: Int

  /// How far the sides are apart.
  let summary: Brokerage.SideDistance

  /// How many entities of the first side were asked; nothing where all were.
  var sampleCount: Int? { isWhole ? nil : sources.count }

  /// From whom distances are sought, and what that costs.
  struct Plan {
    /// Of how many entities of the first side one is asked.
    let stride: Int

    /// How many arcs and entities are walked through.
    let cost: Int

    /// Whether every one is asked.
    var isWhole: Bool { stride == 1 }

    init(of question: BrokerageQuestion) {
      let (first, second) = question.sides
      let arcs = question.ties.vertexCount + 2 * question.ties.edgeCount
      let most = max(
        16,
        min(
          SideDistances.pairLimit / max(1, second.count),
          BrokerageQuestion.Budget.betweenness / max(1, arcs)))
      stride = first.count > most ? (first.count + most - 1) / most : 1
      cost = (first.count + stride - 1) / stride * arcs
    }
  }

  init(of question: BrokerageQuestion, progress: (Double) -> Void) {
    ties = question.ties
    let (first, second) = question.sides
    targets = second
    firstCount = first.count
    let plan = Plan(of: question)
    sources = Swift.stride(from: 0, to: first.count, by: plan.stride).map { first[$0] }
    isWhole = plan.isWhole
    cost = plan.cost
    var distances: [Int32] = []
    var sum = 0
    var joined = 0
    var search = BlockedSearch(ties)
    for (number, source) in sources.enumerated() {
      progress(Double(number) / Double(sources.count))
      search.run(from: source, without: [])
      for target in targets {
        let steps = search.steps[target]
        distances.append(steps)
        if steps >= 0 {
          sum += Int(steps)
          joined += 1
        }
      }
    }
    self.distances = distances
    let scale = sources.isEmpty ? 1 : Double(firstCount) / Double(sources.count)
    summary = Brokerage.SideDistance(
      pairCount: first.count * second.count,
      joinedCount: isWhole ? joined : Int((Double(joined) * scale).rounded()),
      mean: joined > 0 ? Double(sum) / Double(joined) : nil)
  }

  /// Returns what falls apart without an entity.
  func removal(of vertex: Int) -> Brokerage.Removal {
    var search = BlockedSearch(ties)
    var cut = 0
    var added = 0
    for (row, source) in sources.enumerated() where source != vertex {
      search.run(from: source, without: [vertex])
      for (column, target) in targets.enumerated() where target != vertex {
        let before = distances[row * targets.count + column]
        let after = search.steps[target]
        if before >= 0 && after < 0 { cut += 1 }
        if before >= 0 && after >= 0 { added += Int(after - before) }
      }
    }
    return Brokerage.Removal(pairsCut: cut, distanceAdded: added)
  }

  /// Returns 1 less the mean of 1/distance over the pairs across that remain without some, 1 without
  /// any, and how many pairs these are.
  func fragmentation(
    without removed: [Int], _ search: inout BlockedSearch
  ) -> (value: Double, pairs: Int) {
    var closeness = 0.0
    var pairs = 0
    for source in sources where !removed.contains(source) {
      search.run(from: source, without: removed)
      for target in targets where !removed.contains(target) {
        pairs += 1
        if search.steps[target] > 0 { closeness += 1 / Double(search.steps[target]) }
      }
    }
    return (pairs > 0 ? 1 - closeness / Double(pairs) : 1, pairs)
  }
}

/// A breadth-first search that stays away from some vertices, with memory used again.
struct BlockedSearch {
  private let ties: Adjacency
  private var queue: [Int] = []

  /// For each vertex how many steps it is away; -1 where no way leads.
  private(set) var steps: [Int32]

  init(_ ties: Adjacency) {
    self.ties = ties
    steps = [Int32](repeating: -1, count: ties.vertexCount)
  }

  /// Searches from a vertex.
  ///
  /// - Complexity: O(*n* + *m*).
  mutating func run(from source: Int, without blocked: [Int]) {
    for vertex in queue { steps[vertex] = -1 }
    queue.removeAll(keepingCapacity: true)
    for vertex in blocked { steps[vertex] = 0 }
    steps[source] = 0
    queue.append(source)
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      let reached = steps[vertex] + 1
      ties.withNeighbors(of: vertex) { row in
        for position in row.indices where steps[Int(row[position])] < 0 {
          steps[Int(row[position])] = reached
          queue.append(Int(row[position]))
        }
      }
    }
    for vertex in blocked { steps[vertex] = -1 }
  }
}
