/// Fills the rows of a directed graph both ways, each ascending, parallel arcs in edge order.
///
/// Arcs are first dealt out by the vertex they lead to, in the order given. Dealt out from there by
/// the vertex they come from they stand sorted, and once more the other way round, over what the
/// first pass left: it is a counting sort of pairs, one digit a pass.
struct DirectedRows<Payload: ArcPayload> {
  let vertexCount: Int
  let edgeCount: Int
  /// Both ends of each edge, as rows.
  let ends: Cells<UInt64>
  let outgoing: Rows
  let incoming: Rows
  let outgoingPayload: Payload
  let incomingPayload: Payload

  func fill() {
    Column<UInt32>.withScratch(count: vertexCount) { next in
      dealOut(next)
      transpose(incoming, incomingPayload, to: outgoing, outgoingPayload, next)
      transpose(outgoing, outgoingPayload, to: incoming, incomingPayload, next)
    }
  }

  private func dealOut(_ next: Cells<UInt32>) {
    begin(incoming, next)
    var edge = 0
    while edge < edgeCount {
      let both = ends[edge]
      let end = UInt32(truncatingIfNeeded: both)
      let arc = next[end]
      next[end] = arc &+ 1
      incoming.targets[arc] = UInt32(truncatingIfNeeded: both >> 32)
      incomingPayload.place(edge, at: Int(arc))
      edge &+= 1
    }
  }

  private func transpose(
    _ rows: Rows, _ payload: Payload, to others: Rows, _ otherPayload: Payload,
    _ next: Cells<UInt32>
  ) {
    begin(others, next)
    var row = 0
    while row < vertexCount {
      var arc = rows.start(of: row)
      let end = rows.end(of: row)
      while arc < end {
        let target = rows.targets[arc]
        let free = next[target]
        next[target] = free &+ 1
        others.targets[free] = UInt32(truncatingIfNeeded: row)
        otherPayload.copy(arc, of: payload, to: Int(free))
        arc &+= 1
      }
      row &+= 1
    }
  }

  private func begin(_ rows: Rows, _ next: Cells<UInt32>) {
    var row = 0
    while row < vertexCount {
      next[row] = rows.offsets[row]
      row &+= 1
    }
  }
}
