/// A graph as a search for communities reads it, in the cheapest form that is exact.
enum CommunityForm {
  /// The rows as they are: all arcs weigh 1, and there are no loops.
  case plain(strengths: Column<WholeSum>)
  case whole(NetworkColumns<WholeSum>)
  case scaled(NetworkColumns<Double>)
}

extension Adjacency {
  func communityForm(usesWeights: Bool) -> CommunityForm {
    if isPlain(usesWeights: usesWeights) { return .plain(strengths: plainStrengths()) }
    let columns = storage.outgoingColumns
    let weights = usesWeights ? columns.weights : .none
    let scale = WeightScale(weights, arcCount: columns.targets.count)
    // Each edge counts at both its ends, and a loop, which stands once in its row, twice.
    let limit = 2 * scale.sum
    if scale.isWhole && limit < 0x1p32 {
      return .whole(networkColumns(scale, incoming(usesWeights, scale)))
    }
    return .scaled(networkColumns(scale, incoming(usesWeights, scale)))
  }

  private func incoming(_ usesWeights: Bool, _ scale: WeightScale) -> WeightScale? {
    guard isDirected else { return nil }
    return scale.applied(to: usesWeights ? storage.incomingColumns.weights : .none)
  }

  /// Calls a kernel with the rows of a plain graph.
  func withPlainNetwork<Result>(
    _ strengths: Column<WholeSum>, _ body: (CommunityNetwork<UnitWeights>) -> Result
  ) -> Result {
    defer { withExtendedLifetime(strengths) {} }
    return withRows { rows, _ in
      body(
        CommunityNetwork(
          rows: rows, weights: UnitWeights(), strengths: strengths.cells,
          total: Double(rows.arcCount)))
    }
  }

  /// Whether a search for communities can read the rows as they are: all arcs weigh 1, and there
  /// are no loops.
  private func isPlain(usesWeights: Bool) -> Bool {
    !isDirected && (!usesWeights || !isWeighted)
      && withRows { rows, _ in
        var row = 0
        while row < rows.vertexCount && !Self.hasLoop(rows, row) { row &+= 1 }
        return row == rows.vertexCount
      }
  }

  /// Searches a sorted row for its own vertex.
  private static func hasLoop(_ rows: Rows, _ row: Int) -> Bool {
    var low = rows.start(of: row)
    var high = rows.end(of: row)
    let end = high
    while low < high {
      let middle = (low &+ high) / 2
      if Int(rows.targets[middle]) < row { low = middle &+ 1 } else { high = middle }
    }
    return low < end && Int(rows.targets[low]) == row
  }

  /// Returns the strengths of a plain graph, its degrees.
  private func plainStrengths() -> Column<WholeSum> {
    withRows { rows, _ in
      let strengths = Column<WholeSum>(count: vertexCount)
      let cells = strengths.cells
      var row = 0
      while row < rows.vertexCount {
        cells[row] = WholeSum(value: UInt32(truncatingIfNeeded: rows.length(of: row)))
        row &+= 1
      }
      return strengths
    }
  }

  /// Returns the graph without loops, with scaled weights, its edges leading both ways.
  private func networkColumns<Sum: WeightSum>(
    _ outgoing: WeightScale, _ incoming: WeightScale?
  ) -> NetworkColumns<Sum> {
    withRows { outgoingRows, incomingRows in
      let arcLimit = outgoingRows.arcCount + (isDirected ? incomingRows.arcCount : 0)
      precondition(arcLimit <= Int(UInt32.max), "A directed graph has more than 2³¹ edges.")
      let columns = NetworkColumns<Sum>(count: vertexCount, arcLimit: arcLimit)
      var written = 0
      var row = 0
      while row < vertexCount {
        columns.offsets.cells[row] = UInt32(truncatingIfNeeded: written)
        Self.copy(row, outgoingRows, outgoing, loopTwice: !isDirected, columns, &written)
        if let incoming {
          Self.copy(row, incomingRows, incoming, loopTwice: false, columns, &written)
        }
        row &+= 1
      }
      columns.offsets.cells[vertexCount] = UInt32(truncatingIfNeeded: written)
      return columns
    }
  }

  private static func copy<Sum: WeightSum>(
    _ row: Int, _ rows: Rows, _ weights: WeightScale, loopTwice: Bool,
    _ columns: NetworkColumns<Sum>, _ written: inout Int
  ) {
    var strength = columns.strengths.cells[row]
    var arc = rows.start(of: row)
    let end = rows.end(of: row)
    while arc < end {
      let weight = Sum(wholeNumber: weights[arc])
      let target = rows.targets[arc]
      strength = strength + weight
      if Int(target) == row {
        if loopTwice { strength = strength + weight }
      } else if weight != .zero {
        columns.targets.cells[written] = target
        columns.weights.cells[written] = weight
        written &+= 1
      }
      arc &+= 1
    }
    columns.strengths.cells[row] = strength
  }
}
