/// Vertices to join, and what it costs.
struct SteinerProblem {
  let graph: Adjacency
  /// Each once, ascending.
  let terminals: [Int]
  let costs: ArcCosts
  private let isTerminal: [Bool]

  init(graph: Adjacency, terminals: [Int], costs: ArcCosts) {
    self.graph = graph
    self.terminals = terminals
    self.costs = costs
    var isTerminal = [Bool](repeating: false, count: graph.vertexCount)
    for terminal in terminals { isTerminal[terminal] = true }
    self.isTerminal = isTerminal
  }

  /// What it costs to pass a vertex.
  func toll(of vertex: Int) -> Double {
    isTerminal[vertex] || costs.vertices.isEmpty ? 0 : costs.vertices[vertex]
  }

  func isJoined(_ vertex: Int) -> Bool { isTerminal[vertex] }

  /// Calls a closure with each neighbor of a vertex, either way, and the edge that leads there.
  @inline(__always)
  func forEachNeighbor(of vertex: Int, _ body: (_ neighbor: Int, _ edge: Int) -> Void) {
    guard graph.storage.isInGivenOrder else {
      graph.forEachArc(of: vertex, body)
      if graph.isDirected { graph.forEachArc(of: vertex, direction: .incoming, body) }
      return
    }
    for direction in 0..<(graph.isDirected ? 2 : 1) {
      let columns =
        direction == 0 ? graph.storage.outgoingColumns : graph.storage.incomingColumns
      guard let edges = columns.edges else {
        preconditionFailure("The graph was built without edge ids.")
      }
      withExtendedLifetime(columns) {
        let rows = columns.rows
        for arc in rows.start(of: vertex)..<rows.end(of: vertex) {
          body(Int(rows.targets[arc]), Int(edges.cells[arc]))
        }
      }
    }
  }

  /// Whether a search of the whole graph takes no more than so many additions, and 200 megabytes.
  func isSmall(for effort: Int) -> Bool {
    let free = terminals.count - 1
    guard free <= 18 else { return false }
    let size = graph.vertexCount + 1
    let (sets, isTooMany) = size.multipliedReportingOverflow(by: 1 << free)
    guard !isTooMany, sets <= 8_400_000 else { return false }
    var splits = 1
    for _ in 0..<free { splits *= 3 }
    let (merging, overflows) = splits.multipliedReportingOverflow(by: size)
    let (walking, overflowsToo) = (1 << free).multipliedReportingOverflow(
      by: 8 * (graph.edgeCount + 1))
    return !overflows && !overflowsToo && merging <= effort && walking <= effort
  }
}
