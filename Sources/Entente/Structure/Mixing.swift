internal import GraphAlgorithms

/// How many ties join the same and different groups.
struct Mixing {
  /// The ties between entities of a group, and of different groups; those of no group are left out.
  private(set) var internalCount = 0
  private(set) var externalCount = 0

  /// How many ends of ties are in each group, and how many entities.
  private var ends: [Int] = []
  private var sizes: [Int] = []

  /// Counts the ties of an undirected graph.
  ///
  /// - Complexity: O(*n* + *m*).
  init<Group: Hashable>(of ties: Adjacency, by groups: [Group?]) {
    var numbers: [Group: Int] = [:]
    let labels = groups.map { group in
      group.map { group in
        if let known = numbers[group] { return known }
        numbers[group] = numbers.count
        return numbers.count - 1
      } ?? -1
    }
    ends = [Int](repeating: 0, count: numbers.count)
    sizes = ends
    for (vertex, label) in labels.enumerated() where label >= 0 {
      sizes[label] += 1
      for neighbor in ties.neighbors(of: vertex) where labels[neighbor] >= 0 {
        ends[label] += 1
        guard vertex < neighbor else { continue }
        if labels[neighbor] == label { internalCount += 1 } else { externalCount += 1 }
      }
    }
  }

  /// The share of ties within groups beyond chance; nothing where all ties are of one group.
  var assortativity: Double? {
    let count = internalCount + externalCount
    guard count > 0, ends.allSatisfy({ $0 < 2 * count }) else { return nil }
    let chance = ends.reduce(0.0) { sum, ends in
      let share = Double(ends) / Double(2 * count)
      return sum + share * share
    }
    return (Double(internalCount) / Double(count) - chance) / (1 - chance)
  }

  /// Ties across less ties within, divided by both together; nothing without two groups or a tie.
  var externalInternal: Double? {
    let count = internalCount + externalCount
    guard count > 0, sizes.count > 1 else { return nil }
    return Double(externalCount - internalCount) / Double(count)
  }

  /// The same if everybody in a group were tied to everybody.
  var expectedExternalInternal: Double? {
    let members = Double(sizes.reduce(0, +))
    let pairs = members * (members - 1) / 2
    guard pairs > 0, sizes.count > 1 else { return nil }
    let within = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    return (pairs - 2 * within) / pairs
  }
}
