public import Entente

/// A format that graphs can also be written in.
///
/// What it writes, it reads as the same graph: what it could not hold is in the ledger of losses.
public protocol WritableGraphFormat: GraphFormat {
  /// Whether a graph is a folder of several files in this format.
  var writesFolder: Bool { get }

  /// The files that hold a graph, and what they could not hold.
  func output(of graph: Graph) -> GraphOutput
}

/// A graph as files, not yet on a disk.
public struct GraphOutput: Sendable {
  /// The files: of a format without a folder one, whose name does not count.
  public var files: [GraphFile]

  /// What the format could not hold.
  public var losses: [Loss]

  /// Creates an output.
  public init(_ files: [GraphFile], losses: [Loss] = []) {
    self.files = files
    self.losses = losses
  }
}
