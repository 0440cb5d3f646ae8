/// The compressed sparse rows of one direction: row `v` is the part `offsets[v]..<offsets[v + 1]`.
///
/// Edge ids lie in a column of their own, so that a loop over neighbors never reads them.
@usableFromInline
struct AdjacencyRows: Equatable, Sendable {
  @usableFromInline var offsets: [UInt32]
  @usableFromInline var targets: [UInt32]
  @usableFromInline var edges: [UInt32]

  @inlinable
  func range(of vertex: Int) -> Range<Int> {
    precondition(vertex >= 0 && vertex < offsets.count - 1, "The vertex is not in the graph.")
    return Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}

extension AdjacencyRows {
  /// The columns as pointers, which check their bounds in a debug build and cost nothing in release.
  struct Pointers {
    let offsets: UnsafeBufferPointer<UInt32>
    let targets: UnsafeBufferPointer<UInt32>
  }

  func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        body(Pointers(offsets: offsets, targets: targets))
      }
    }
  }
}

extension AdjacencyRows {
  /// Makes rows with room for `lengths[v]` entries in row `v`, and the position where each begins.
  private init(lengths: [UInt32]) {
    offsets = []
    offsets.reserveCapacity(lengths.count + 1)
    var end: UInt32 = 0
    offsets.append(0)
    for length in lengths {
      end += length
      offsets.append(end)
    }
    targets = Array(repeating: 0, count: Int(end))
    edges = targets
  }

  /// Makes rows from two columns of ends, each row in the order of the edges.
  ///
  /// Entry `e` of the columns puts `ends[e]` in the row of `starts[e]`; with `bothWays`, also the
  /// other way round, except for a loop.
  init(vertexCount: Int, starts: [UInt32], ends: [UInt32], bothWays: Bool) {
    var lengths = [UInt32](repeating: 0, count: vertexCount)
    for edge in starts.indices {
      lengths[Int(starts[edge])] += 1
      if bothWays && starts[edge] != ends[edge] { lengths[Int(ends[edge])] += 1 }
    }
    self.init(lengths: lengths)
    var next = offsets
    for edge in starts.indices {
      let (start, end) = (starts[edge], ends[edge])
      append(end, along: UInt32(edge), to: start, at: &next)
      if bothWays && start != end { append(start, along: UInt32(edge), to: end, at: &next) }
    }
  }

  /// Returns the rows of the reversed arcs, each ascending by target.
  ///
  /// Arcs are dealt out in the order of the vertex they come from: it is the second pass of a
  /// counting sort, and it keeps the order of the arcs between the same two vertices.
  func transposed() -> AdjacencyRows {
    var lengths = [UInt32](repeating: 0, count: offsets.count - 1)
    for target in targets { lengths[Int(target)] += 1 }
    var rows = AdjacencyRows(lengths: lengths)
    var next = rows.offsets
    for vertex in lengths.indices {
      for arc in range(of: vertex) {
        rows.append(UInt32(vertex), along: edges[arc], to: targets[arc], at: &next)
      }
    }
    return rows
  }

  /// Returns sorted rows without loops, of each run of parallel arcs only the first.
  func simplified() -> AdjacencyRows {
    var rows = AdjacencyRows(offsets: [0], targets: [], edges: [])
    rows.offsets.reserveCapacity(offsets.count)
    for vertex in 0..<(offsets.count - 1) {
      var last = UInt32(vertex)
      var isFirst = true
      for arc in range(of: vertex) where targets[arc] != UInt32(vertex) {
        if isFirst || targets[arc] != last {
          rows.targets.append(targets[arc])
          rows.edges.append(edges[arc])
        }
        isFirst = false
        last = targets[arc]
      }
      rows.offsets.append(UInt32(rows.targets.count))
    }
    return rows
  }

  private mutating func append(
    _ target: UInt32, along edge: UInt32, to vertex: UInt32, at next: inout [UInt32]
  ) {
    let arc = Int(next[Int(vertex)])
    targets[arc] = target
    edges[arc] = edge
    next[Int(vertex)] += 1
  }
}
