/// What betweenness is computed on: rows, from which vertices, and to which.
///
/// A vertex weighs as much as there are sources, or targets, whose paths enter the graph through it:
/// 1 or 0 for itself, and more where ``BetweennessTrees`` have been taken off.
struct BetweennessGraph {
  let outgoing: Rows
  let incoming: Rows
  /// The lengths of arcs, or `nil` if each is one step.
  let lengths: Column<Double>?
  let sourceWeights: Column<Double>
  let targetWeights: Column<Double>
  /// The vertices to search from: those with a source, in the order they are best taken together.
  let sources: [UInt32]

  var vertexCount: Int { outgoing.vertexCount }

  init(
    outgoing: Rows, incoming: Rows, lengths: Column<Double>? = nil, sourceWeights: Column<Double>,
    targetWeights: Column<Double>
  ) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.lengths = lengths
    self.sourceWeights = sourceWeights
    self.targetWeights = targetWeights
    sources = Self.sources(outgoing, sourceWeights.cells)
  }

  /// Returns the sources, those with the same first neighbor next to each other.
  ///
  /// Searches from vertices with a hub in common reach most vertices after the same number of steps,
  /// so that searches side by side have more of their reading in common.
  private static func sources(_ rows: Rows, _ weights: Cells<Double>) -> [UInt32] {
    (0..<rows.vertexCount)
      .filter { weights[$0] > 0 && rows.length(of: $0) > 0 }
      .map { packed(Int(rows.targets[rows.start(of: $0)]), $0) }
      .sorted()
      .map { UInt32(truncatingIfNeeded: $0) }
  }
}
