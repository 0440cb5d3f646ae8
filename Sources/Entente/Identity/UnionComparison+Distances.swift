internal import GraphAlgorithms

extension UnionComparison {
  /// How distances between entities that are no members change.
  var distances: UnionEffect.Distances {
    let old = before.passages(within: .none).simple
    let new = after.passages(within: .none).simple
    let positions = positionsAfter
    let isMember = Set(members)
    let others = before.entities.indices.filter { !isMember.contains($0) }
    var shrunkPairCount = 0
    var joinedPairCount = 0
    var nearest = NearestPairs(limit: limit)
    for first in others {
      guard let firstAfter = positions[first] else { continue }
      let distances = old.breadthFirstDistances(from: first)
      let distancesAfter = new.breadthFirstDistances(from: firstAfter)
      for second in others where second > first {
        guard let secondAfter = positions[second], let after = distancesAfter[secondAfter] else {
          continue
        }
        guard let before = distances[second] else {
          joinedPairCount += 1
          continue
        }
        if after < before {
          shrunkPairCount += 1
          nearest.add(NearestPairs.Pair(first: first, second: second, before: before, after: after))
        }
      }
    }
    return UnionEffect.Distances(
      shrunkPairCount: shrunkPairCount, largestGain: nearest.largestGain,
      examples: nearest.pairs.map {
        UnionEffect.DistanceShift(
          first: before.entities[$0.first], second: before.entities[$0.second], before: $0.before,
          after: $0.after)
      }, joinedPairCount: joinedPairCount)
  }
}

/// Those pairs that gain most, as many as are asked for.
private struct NearestPairs {
  struct Pair {
    let first: Int
    let second: Int
    let before: Int
    let after: Int

    var gain: Int { before - after }
  }

  let limit: Int
  private(set) var pairs: [Pair] = []
  private(set) var largestGain = 0

  init(limit: Int) { self.limit = limit }

  /// Takes a pair up if it gains more than the least of those that are there.
  mutating func add(_ pair: Pair) {
    largestGain = max(largestGain, pair.gain)
    if pairs.count == limit, pair.gain <= pairs.last?.gain ?? Int.max { return }
    if pairs.count == limit { pairs.removeLast() }
    // Equals stay in the order in which they came.
    let position = pairs.firstIndex { $0.gain < pair.gain } ?? pairs.endIndex
    pairs.insert(pair, at: position)
  }
}
