internal import GraphAlgorithms

/// What it costs to cross each of some ways, and to pass each entity, as a search for the cheapest takes it.
struct WayCosts: Sendable {
  /// The costs of each way by itself.
  let ofEach: ArcCosts

  private let ofPairs = Computed<ArcCosts>()

  /// - Complexity: O(*n* + *m*).
  init(_ weights: StepWeights, on passages: Passages, in graph: Graph) {
    let (edges, vertices) = weights.costs(on: passages, in: graph)
    ofEach = Self.costs(edges, vertices)
  }

  /// The costs by which each way costs as little as the cheapest between the same two entities, whichever
  /// of them is open.
  ///
  /// - Complexity: O(*n* + *m*) the first time.
  func leastOfParallel(on passages: Passages) -> ArcCosts {
    ofPairs.value {
      Self.costs(Self.leastOfParallel(ofEach.edges, in: passages.adjacency), ofEach.vertices)
    }
  }

  private static func costs(_ edges: [Double], _ vertices: [Double]) -> ArcCosts {
    do {
      return try ArcCosts(edges: edges, vertices: vertices)
    } catch {
      // Logarithms of numbers from 1 up are neither negative nor undefined.
      preconditionFailure("\(error)")
    }
  }

  private static func leastOfParallel(_ costs: [Double], in adjacency: Adjacency) -> [Double] {
    var least = costs
    for vertex in adjacency.vertices {
      let (neighbors, edges) = (adjacency.neighbors(of: vertex), adjacency.edges(of: vertex))
      var first = 0
      while first < neighbors.count {
        var last = first + 1
        while last < neighbors.count, neighbors[last] == neighbors[first] { last += 1 }
        if last > first + 1 {
          let cost = (first..<last).reduce(Double.infinity) { min($0, costs[edges[$1]]) }
          for position in first..<last { least[edges[position]] = cost }
        }
        first = last
      }
    }
    return least
  }
}
