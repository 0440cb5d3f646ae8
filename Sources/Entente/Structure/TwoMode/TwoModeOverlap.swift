internal import GraphAlgorithms

extension TwoModeNetwork {
  /// How many ways of two ties are walked at most, see ``clustering()`` and ``TwoModeMeasure``.
  public static var overlapLimit: Int { 1_000_000_000 }

  /// The share of ways of three ties whose ends are tied too: how often two who share one share another
  /// (Robins and Alexander, *Computational & Mathematical Organization Theory* 10, 2004).
  ///
  /// - Returns: The share, 0 where there are no such ways; nothing where there are more than
  ///   ``overlapLimit`` ways of two ties.
  /// - Complexity: O(Σ *d*²) over the entities, *d* being how many each is tied to.
  public func clustering() -> Double? {
    TwoModeOverlap(ties.adjacency)?.closedShare()
  }
}

/// What entities of a set share, counted along ways of two ties.
struct TwoModeOverlap {
  private let neighbors: [[Int]]

  /// Reads ties that each join two sets once; nothing where ways are too many to walk.
  init?(_ adjacency: Adjacency) {
    var wayCount = 0
    for vertex in adjacency.vertices {
      let degree = adjacency.degree(of: vertex)
      let (ways, isTooLarge) = degree.multipliedReportingOverflow(by: degree)
      wayCount += isTooLarge ? TwoModeNetwork.overlapLimit : ways
      if wayCount > TwoModeNetwork.overlapLimit { return nil }
    }
    neighbors = adjacency.vertices.map { Array(adjacency.neighbors(of: $0)) }
  }

  /// Calls with each vertex, the others of its set with which it shares some, and for every vertex how
  /// many it shares with it.
  private func forEachVertex(_ body: (_ vertex: Int, _ partners: [Int], _ shared: [Int]) -> Void) {
    var shared = [Int](repeating: 0, count: neighbors.count)
    for vertex in neighbors.indices {
      var partners: [Int] = []
      for middle in neighbors[vertex] {
        for partner in neighbors[middle] where partner != vertex {
          if shared[partner] == 0 { partners.append(partner) }
          shared[partner] += 1
        }
      }
      body(vertex, partners, shared)
      for partner in partners { shared[partner] = 0 }
    }
  }

  /// The share of the pairs each is tied to that share another one too; none below two.
  func redundancies() -> [Double] {
    var pairs = [Int](repeating: 0, count: neighbors.count)
    forEachVertex { vertex, _, shared in
      for middle in neighbors[vertex] {
        pairs[middle] += neighbors[middle].count { $0 > vertex && shared[$0] > 1 }
      }
    }
    return zip(pairs, neighbors).map { pairs, neighbors in
      let count = Double(neighbors.count)
      return count < 2 ? .nan : Double(pairs) / (count * (count - 1) / 2)
    }
  }

  /// The mean over those with which each shares some of what it shares, as a share of what either has.
  func clusterings() -> [Double] {
    var values = [Double](repeating: 0, count: neighbors.count)
    forEachVertex { vertex, partners, shared in
      let sum = partners.reduce(0.0) { sum, partner in
        let either = neighbors[vertex].count + neighbors[partner].count - shared[partner]
        return sum + Double(shared[partner]) / Double(either)
      }
      if !partners.isEmpty { values[vertex] = sum / Double(partners.count) }
    }
    return values
  }

  /// The share of ways of three ties that a fourth closes.
  func closedShare() -> Double {
    // A ring of four has two pairs of its members across, each of which is counted from both ends.
    var rings = 0.0
    forEachVertex { _, partners, shared in
      for partner in partners {
        rings += Double(shared[partner]) * Double(shared[partner] - 1) / 8
      }
    }
    var ways = 0.0
    for vertex in neighbors.indices {
      for other in neighbors[vertex] where other > vertex {
        ways += Double(neighbors[vertex].count - 1) * Double(neighbors[other].count - 1)
      }
    }
    return ways > 0 ? 4 * rings / ways : 0
  }
}
