/// Which nodes the rank groups of a document bind to one rank.
///
/// Groups with a node in common are one, and so are all groups on the first or on the last rank.
///
/// - Complexity: O(*n* log *n*) to make, for *n* nodes in groups.
struct BoundRanks {
  private var parents: [Int]
  private var homes: [DOT.Node.ID: Int] = [:]
  private let first: Int
  private let last: Int

  init(_ groups: [DOT.RankGroup]) {
    first = groups.count
    last = groups.count + 1
    parents = Array(0..<groups.count + 2)
    for (number, group) in groups.enumerated() {
      switch group.rank {
      case .minimum, .source: unite(first, number)
      case .maximum, .sink: unite(last, number)
      default: break
      }
      for node in group.nodes {
        if let other = homes[node] { unite(other, number) } else { homes[node] = number }
      }
    }
    // From here on every way is one step.
    for number in parents.indices { parents[number] = shortened(number) }
  }

  /// Whether something is bound to the first and to the last rank at once.
  var isContradictory: Bool { parents[first] == parents[last] }

  /// Whether two nodes are bound to one rank.
  func areLevel(_ one: DOT.Node.ID, _ other: DOT.Node.ID) -> Bool {
    guard let home = homes[one], let otherHome = homes[other] else { return false }
    return parents[home] == parents[otherHome]
  }

  private mutating func unite(_ one: Int, _ other: Int) {
    let (one, other) = (shortened(one), shortened(other))
    parents[other] = one
  }

  /// The root, and a shorter way to it for the next question.
  private mutating func shortened(_ number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var number = number
    while parents[number] != root {
      let next = parents[number]
      parents[number] = root
      number = next
    }
    return root
  }
}
