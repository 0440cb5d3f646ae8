/// Rows in the making: where each begins is known, and its arcs are dealt out.
struct RowPlan {
  let edgeCount: Int
  /// Both ends of each edge, as rows.
  let ends: Cells<UInt64>
  let isDirected: Bool
  private(set) var outgoing: RowColumns
  /// The same columns as the outgoing ones in an undirected graph.
  private(set) var incoming: RowColumns

  init(
    edgeCount: Int, ends: Cells<UInt64>, lengths: RowLengths, order: VertexOrder?,
    isDirected: Bool
  ) {
    self.edgeCount = edgeCount
    self.ends = ends
    self.isDirected = isDirected
    outgoing = Self.draft(RowLengths.offsets(lengths.outgoing, order))
    incoming =
      isDirected ? Self.draft(RowLengths.offsets(lengths.incoming, order)) : outgoing
  }

  private static func draft(_ offsets: Column<UInt32>) -> RowColumns {
    let arcCount = Int(offsets.cells[offsets.count - 1])
    return RowColumns(offsets: offsets, targets: Column(count: arcCount))
  }

  /// Fills the rows, with the weights of their edges if there are any, and their ids if asked for.
  mutating func fill(weights: EdgeWeights, keepsEdgeIDs: Bool) {
    switch weights {
    case .none: fill(NoPayload(), NoPayload(), keepsEdgeIDs)
    case .whole(let values) where values.allSatisfy { $0 <= UInt16.max }:
      fillShort(values, keepsEdgeIDs)
    case .whole(let values): fill(values, keepsEdgeIDs) { .whole($0) }
    case .single(let values): fill(values, keepsEdgeIDs) { .single($0) }
    case .double(let values): fill(values, keepsEdgeIDs) { .double($0) }
    }
  }

  private mutating func fill<Weight>(
    _ values: [Weight], _ keepsEdgeIDs: Bool, _ wrap: (Column<Weight>) -> WeightColumn
  ) {
    let (out, back) = columns(of: Weight.self)
    outgoing.weights = wrap(out)
    incoming.weights = wrap(back)
    var values = values
    values.withCells { values in
      fill(
        ValuePayload(values: values, cells: out.cells),
        ValuePayload(values: values, cells: back.cells), keepsEdgeIDs)
    }
  }

  private mutating func fillShort(_ values: [UInt32], _ keepsEdgeIDs: Bool) {
    let (out, back) = columns(of: UInt16.self)
    outgoing.weights = .short(out)
    incoming.weights = .short(back)
    var values = values
    values.withCells { values in
      fill(
        ShortPayload(values: values, cells: out.cells),
        ShortPayload(values: values, cells: back.cells), keepsEdgeIDs)
    }
  }

  private mutating func fill<Payload: ArcPayload>(
    _ out: Payload, _ back: Payload, _ keepsEdgeIDs: Bool
  ) {
    guard keepsEdgeIDs else { return deal(out, back) }
    let (outIDs, backIDs) = columns(of: UInt32.self)
    outgoing.edges = outIDs
    incoming.edges = backIDs
    deal(
      PairPayload(first: out, second: PositionPayload(cells: outIDs.cells)),
      PairPayload(first: back, second: PositionPayload(cells: backIDs.cells)))
  }

  private func columns<Value>(of _: Value.Type) -> (Column<Value>, Column<Value>) {
    let out = Column<Value>(count: outgoing.targets.count)
    return (out, isDirected ? Column(count: incoming.targets.count) : out)
  }

  private func deal<Payload: ArcPayload>(_ out: Payload, _ back: Payload) {
    let rows = outgoing.rows
    if isDirected {
      DirectedRows(
        vertexCount: rows.vertexCount, edgeCount: edgeCount, ends: ends, outgoing: rows,
        incoming: incoming.rows, outgoingPayload: out, incomingPayload: back
      ).fill()
    } else {
      SymmetricRows(
        vertexCount: rows.vertexCount, edgeCount: edgeCount, ends: ends, offsets: rows.offsets,
        targets: rows.targets, payload: out
      ).fill()
    }
  }
}
