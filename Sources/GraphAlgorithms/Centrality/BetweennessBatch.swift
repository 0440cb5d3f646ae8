/// Searches from several sources at once, forwards to count paths and backwards to share out pairs.
///
/// A level is the set of vertices that some search reaches after so many steps, with a bit for each
/// such search. Forwards, a level is found from the last one either by pushing counts along the arcs
/// of the last level, or by pulling them into vertices that are still open to some search. Backwards,
/// the bits of two levels tell which arcs lie on shortest paths, so no predecessors are kept.
///
/// A vertex has one row of numbers: the counts of paths, which become quotas lane by lane as the way
/// back passes. A quota is the share of pairs beyond a vertex for each path that leads to it.
final class BetweennessBatch<Lanes: BetweennessLanes> {
  typealias Row = Lanes.Row
  typealias Bits = Lanes.Bits

  let graph: BetweennessGraph
  /// How many levels may follow the first before the batch gives up.
  let levelLimit: Int

  let masks = BetweennessMasks.column()
  let numbers: Column<Row>
  /// For each vertex the searches that have reached it.
  let reached: Column<Bits>
  /// For each level, for each vertex the searches that reach it there.
  var levels: [Column<Bits>] = []
  /// The vertices of all levels, one level after the other.
  var members: Column<UInt32>
  /// Where each level begins among the members, and where the last one ends.
  var starts: [Int] = []

  init(_ graph: BetweennessGraph, levelLimit: Int) {
    self.graph = graph
    self.levelLimit = levelLimit
    numbers = Column(count: graph.vertexCount)
    reached = Column(count: graph.vertexCount)
    members = Column(count: 2 * graph.vertexCount + Lanes.count)
  }

  /// Adds the dependencies on some sources, each times the weight of the source, to the sums of
  /// vertices, or to those of arcs.
  ///
  /// - Returns: `false`, and nothing is added, if the graph has too many levels for a batch.
  func add(from sources: ArraySlice<UInt32>, to sums: Cells<Double>, sumsArcs: Bool) -> Bool {
    var weights = Row(repeating: 0)
    begin(from: sources, &weights)
    guard countPaths() else { return false }
    if sumsArcs { shareOut(weights, toArcs: sums) } else { shareOut(weights, sums) }
    return true
  }

  private func begin(from sources: ArraySlice<UInt32>, _ weights: inout Row) {
    reached.cells.fill(graph.vertexCount, with: 0)
    let level = clearedLevel(0)
    for (lane, source) in sources.enumerated() {
      var row = Row(repeating: 0)
      row[lane] = 1
      numbers.cells[source] = row
      reached.cells[source] = 1 << Bits(lane)
      level[source] = 1 << Bits(lane)
      members.cells[lane] = source
      weights[lane] = graph.sourceWeights.cells[source]
    }
    starts = [0, sources.count]
  }

  /// Returns the bits of a level, all of them zero.
  func clearedLevel(_ level: Int) -> Cells<Bits> {
    if level == levels.count { levels.append(Column(count: graph.vertexCount)) }
    let cells = levels[level].cells
    cells.fill(graph.vertexCount, with: 0)
    return cells
  }

  /// Makes room for one more level of any size.
  func reserveLevel(after count: Int) {
    guard count + graph.vertexCount > members.count else { return }
    let larger = Column<UInt32>(count: 2 * members.count)
    larger.cells.start.update(from: members.cells.start, count: count)
    members = larger
  }
}
