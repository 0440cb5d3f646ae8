/// The searches of Brandes' algorithm one at a time: from a source forwards to count the shortest
/// paths, and backwards to share out the pairs.
///
/// It takes what a batch cannot: many levels, lengths, and sums for arcs. A count is `counts[v]` times
/// 2 to the power of 512 `scales[v]`. It is scaled down when its vertex is settled, so a settled count
/// lies between 1 and 2⁵¹²; only one in another order of magnitude than its neighbor's takes the
/// slower way.
final class BetweennessSearch {
  static let largeCount = 0x1p512
  static let scaleDown = 0x1p-512

  let graph: BetweennessGraph
  /// The vertices in the order they were settled.
  let queue: Column<UInt32>
  let scales: Column<UInt32>
  let counts: Column<Double>
  /// For each settled vertex, its target weight and its dependency, divided by its count.
  let quotas: Column<Double>
  /// For each vertex its distance in steps, or ``unreached``.
  let steps: Column<UInt32>
  /// For each vertex its distance in lengths, if arcs have lengths.
  let distances: Column<Double>?
  var heap = CostHeap()

  static var unreached: UInt32 { .max }

  init(_ graph: BetweennessGraph) {
    let count = graph.vertexCount
    self.graph = graph
    queue = Column(count: count)
    scales = Column(count: count)
    counts = Column(count: count)
    quotas = Column(count: count)
    steps = Column(repeating: Self.unreached, count: count)
    distances = graph.lengths.map { _ in Column(repeating: .infinity, count: count) }
  }

  /// Adds the dependencies on a source, times its weight, to the sums of vertices and of arcs.
  func add(from source: Int, to sums: Cells<Double>, _ arcSums: Cells<Double>?) {
    let weight = graph.sourceWeights.cells[source]
    if let distances, let lengths = graph.lengths {
      let arcs = BetweennessLengths(
        lengths: lengths.cells, distances: distances.cells, steps: steps.cells)
      let count = countPaths(from: source, arcs)
      shareOut(count, weight, arcs, sums, arcSums)
    } else {
      let arcs = BetweennessSteps(steps: steps.cells)
      let count = countPaths(from: source, arcs)
      shareOut(count, weight, arcs, sums, arcSums)
    }
  }
}

/// Which arcs lie on shortest paths from the source.
protocol BetweennessArcs {
  func isOnPath(_ arc: Int, from vertex: Int, to neighbor: Int) -> Bool
  func forget(_ vertex: Int)
}

/// Each arc is a step.
struct BetweennessSteps: BetweennessArcs {
  let steps: Cells<UInt32>

  @inline(__always)
  func isOnPath(_ arc: Int, from vertex: Int, to neighbor: Int) -> Bool {
    steps[neighbor] == steps[vertex] &+ 1
  }

  @inline(__always)
  func forget(_ vertex: Int) { steps[vertex] = BetweennessSearch.unreached }
}

/// Each arc has a length; one of length 0, or too short to change the sum it is added to, is shorter
/// than any other, but still longer than none, so that paths are finite in number: steps count such
/// arcs.
struct BetweennessLengths: BetweennessArcs {
  let lengths: Cells<Double>
  let distances: Cells<Double>
  let steps: Cells<UInt32>

  @inline(__always)
  func isOnPath(_ arc: Int, from vertex: Int, to neighbor: Int) -> Bool {
    let known = distances[vertex]
    let distance = known + lengths[arc]
    return distance == distances[neighbor]
      && steps[vertex] &+ (distance == known ? 1 : 0) == steps[neighbor]
  }

  @inline(__always)
  func forget(_ vertex: Int) {
    distances[vertex] = .infinity
    steps[vertex] = BetweennessSearch.unreached
  }
}
