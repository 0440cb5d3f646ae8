internal import GraphAlgorithms

/// The ways from each position on, in rows, each with the position of its period.
///
/// A search in time reads little of a way and comes to most of them; so that little stands together.
struct DatedArcs: Sendable {
  /// A way to a position, by a relation of a period; -1 for one without a date.
  struct Arc: BitwiseCopyable {
    var end: Int32
    var period: Int32
  }

  private let starts: [UInt32]
  private let arcs: [Arc]

  /// Lays the ways out in the order of the neighbors, with the period of each edge.
  ///
  /// - Complexity: O(*n* + *m*).
  init(of adjacency: Adjacency, _ direction: Adjacency.Direction, periods: [Int32]) {
    var starts: [UInt32] = [0]
    var arcs: [Arc] = []
    starts.reserveCapacity(adjacency.vertexCount + 1)
    arcs.reserveCapacity(adjacency.edgeCount * (adjacency.isDirected ? 1 : 2))
    for vertex in adjacency.vertices {
      adjacency.forEachArc(of: vertex, direction: direction) { neighbor, edge in
        arcs.append(Arc(end: Int32(neighbor), period: periods[edge]))
      }
      starts.append(UInt32(arcs.count))
    }
    (self.starts, self.arcs) = (starts, arcs)
  }

  /// The rows as a search reads them, without a check of any index.
  struct Rows {
    let starts: UnsafeBufferPointer<UInt32>
    let arcs: UnsafeBufferPointer<Arc>
    let spells: SpellTable.Rows

    /// The numbers of the arcs from a position on.
    @inline(__always)
    func arcs(of vertex: Int) -> Range<Int> {
      Range(uncheckedBounds: (Int(starts[vertex]), Int(starts[vertex &+ 1])))
    }

    /// The numbers of the spells in which an arc is open.
    @inline(__always)
    func spells(of arc: Arc) -> Range<Int> { spells.numbers(ofPeriod: Int(arc.period)) }
  }

  /// Calls a search with the rows.
  func withRows<Result>(_ table: SpellTable, _ body: (Rows) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      arcs.withUnsafeBufferPointer { arcs in
        table.withRows { body(Rows(starts: starts, arcs: arcs, spells: $0)) }
      }
    }
  }
}
