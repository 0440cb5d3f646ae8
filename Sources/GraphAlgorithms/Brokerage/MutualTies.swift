/// The ties of each vertex whichever way they lead: their strengths as shares.
///
/// The strength of a tie is the sum of the weights of all edges between two vertices, either way.
/// Loops are left out.
struct MutualTies {
  let rows: Rows

  /// For each arc its strength, divided by the sum of its row.
  let shares: [Double]

  /// For each arc its strength, divided by the largest of its row.
  let parts: [Double]

  /// For each arc its strength, the same from either end.
  let strengths: [Double]

  /// For each row the sum of its strengths.
  let sums: [Double]

  private let offsets: Column<UInt32>
  private let targets: Column<UInt32>

  init(_ adjacency: Adjacency) {
    let storage = adjacency.storage
    let count = adjacency.vertexCount
    let directions: [Adjacency.Direction] =
      adjacency.isDirected ? [.outgoing, .incoming] : [.outgoing]
    let offsets = Column<UInt32>(count: count + 1)
    offsets.cells[0] = 0
    var targets: [UInt32] = []
    var strengths: [Double] = []
    for row in 0..<count {
      var arcs: [(target: UInt32, strength: Double)] = []
      for direction in directions {
        let rows = storage.rows(direction)
        let weights = storage.columns(direction).weights
        for arc in rows.start(of: row)..<rows.end(of: row) where rows.targets[arc] != UInt32(row) {
          // Without weights a second edge the same way says nothing new.
          let isParallel = arc > rows.start(of: row) && rows.targets[arc - 1] == rows.targets[arc]
          if isParallel && !adjacency.isWeighted { continue }
          arcs.append((rows.targets[arc], weights.weight(at: arc)))
        }
      }
      // Parallel edges are added in one order, seen from either end, so that sums agree.
      arcs.sort { ($0.target, $0.strength) < ($1.target, $1.strength) }
      for arc in arcs {
        if targets.count > Int(offsets.cells[row]), targets[targets.count - 1] == arc.target {
          strengths[strengths.count - 1] += arc.strength
        } else {
          targets.append(arc.target)
          strengths.append(arc.strength)
        }
      }
      offsets.cells[row + 1] = UInt32(targets.count)
    }
    let column = Column<UInt32>(count: targets.count)
    for (position, target) in targets.enumerated() { column.cells[position] = target }
    self.offsets = offsets
    self.targets = column
    rows = Rows(vertexCount: count, offsets: offsets.cells, targets: column.cells)
    var shares = strengths
    var parts = strengths
    var sums: [Double] = []
    for row in 0..<count {
      let arcs = rows.start(of: row)..<rows.end(of: row)
      let sum = strengths[arcs].reduce(0, +)
      sums.append(sum)
      let largest = strengths[arcs].max() ?? 0
      for arc in arcs {
        shares[arc] = sum > 0 ? strengths[arc] / sum : 0
        parts[arc] = largest > 0 ? strengths[arc] / largest : 0
      }
    }
    self.shares = shares
    self.parts = parts
    self.strengths = strengths
    self.sums = sums
  }
}
