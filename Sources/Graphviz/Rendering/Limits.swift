/// How much a renderer inside this process takes on: nothing can stop Graphviz once it has begun.
///
/// Each limit has a crash, or minutes of work, behind it; raise one only for documents that you
/// know.
public struct Limits: Sendable, Hashable {
  /// Nodes and edges together, by engine; `otherElements` holds for the engines not named.
  public var elements: [Engine: Int] = [
    .dot: 2_000, .neato: 2_000, .fdp: 500, .circo: 500, .sfdp: 10_000, .twopi: 5_000,
    .osage: 5_000, .patchwork: 20_000, .nop: 20_000, .nop2: 20_000,
  ]
  /// Nodes and edges together, for engines not named in `elements`.
  public var otherElements = 500
  /// Bytes of one label; a million take five seconds.
  public var labelBytes = 16 * 1024
  /// Lines of one label; 20,000 take nine seconds, 100,000 all memory.
  public var labelLines = 500
  /// Rows or columns that one cell of a table in markup may span; 60,000 take all memory.
  public var cellSpan = 100
  /// Ranks an edge may span at least; 100,000 take all memory.
  public var minimumLength = 1_000
  /// The weight of an edge; two edges of two thousand million are a crash.
  public var weight = 1_000_000
  /// Clusters inside one another; Graphviz and its parser recurse.
  public var clusterDepth = 100
  /// Dots along one side of a raster picture; beyond, Graphviz paints on a surface that is not
  /// there.
  public var rasterSide = 16_384
  /// Dots of a whole raster picture.
  public var rasterPixels = 100_000_000

  /// The limits that ordinary figures never meet.
  public static let standard = Limits()

  /// The limits that ordinary figures never meet.
  public init() {}
}
