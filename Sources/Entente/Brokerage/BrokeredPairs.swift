internal import GraphAlgorithms

/// The pairs across that somebody ties in two steps and that no tie joins directly.
struct BrokeredPairs {
  /// How many pairs each entity brokers.
  private(set) var counts: [Int]

  /// The pairs across that a tie joins.
  let crossing: [(Int, Int)]

  /// For each entity with direct pairs around it, how many of them each of its neighbors is in.
  private var joined: [Int: [Int: Int]] = [:]

  /// For each entity its neighbors on the first side that reach it, and on the second that it reaches.
  private let around: [(first: [Int], second: [Int])]

  init(of question: BrokerageQuestion) {
    let ties = question.ties
    let places = question.places
    around = ties.vertices.map { vertex in
      (
        ties.neighbors(of: vertex, direction: .incoming).filter { places[$0] == .first },
        ties.neighbors(of: vertex).filter { places[$0] == .second }
      )
    }
    counts = around.map { $0.first.count * $0.second.count }
    crossing = question.sides.first.flatMap { from in
      ties.neighbors(of: from).filter { places[$0] == .second }.map { (from, $0) }
    }
    for (from, to) in crossing {
      for broker in Self.between(from, to, in: ties) {
        counts[broker] -= 1
        joined[broker, default: [:]][from, default: 0] += 1
        joined[broker, default: [:]][to, default: 0] += 1
      }
    }
  }

  /// Returns who has a tie with both, from the shorter of the two rows.
  private static func between(_ from: Int, _ to: Int, in ties: Adjacency) -> [Int] {
    let isFromShort = ties.degree(of: from) <= ties.degree(of: to, direction: .incoming)
    let (row, other) = isFromShort ? (from, to) : (to, from)
    let direction: Adjacency.Direction = isFromShort ? .outgoing : .incoming
    let opposite: Adjacency.Direction = isFromShort ? .incoming : .outgoing
    return ties.withNeighbors(of: row, direction: direction) { near in
      ties.withNeighbors(of: other, direction: opposite) { far in
        var found: [Int] = []
        for position in near.indices where far.contains(sorted: near[position]) {
          found.append(Int(near[position]))
        }
        return found
      }
    }
  }

  /// Returns the relations that carry the pairs of a broker; those with all its neighbors where it
  /// ties none in two steps.
  func relations(of broker: Int, in question: BrokerageQuestion) -> [Relation] {
    let (first, second) = around[broker]
    let direct = joined[broker] ?? [:]
    let carriers =
      first.filter { direct[$0, default: 0] < second.count }
      + second.filter { direct[$0, default: 0] < first.count }
    let shown =
      counts[broker] > 0
      ? carriers
      : Array(question.ties.neighbors(of: broker))
        + (question.restriction.isDirected
          ? Array(question.ties.neighbors(of: broker, direction: .incoming)) : [])
    var seen: Set<Relation.ID> = []
    return shown.flatMap { question.relations(between: broker, and: $0) }
      .filter { seen.insert($0.id).inserted }
  }
}

extension Span<UInt32> {
  /// Whether an ascending span holds a number.
  fileprivate func contains(sorted number: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
