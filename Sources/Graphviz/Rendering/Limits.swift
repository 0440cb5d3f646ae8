/// How much a renderer takes on inside this process.
///
/// Nothing can stop Graphviz there once it has begun. In a worker only ``clusterDepth``,
/// ``rasterSide`` and ``rasterPixels`` hold: its deadline and its memory bound take care of the
/// rest.
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
  /// Dots along one side of a raster picture.
  ///
  /// Beyond, Graphviz paints on a surface that is not there.
  public var rasterSide = 16_384
  /// Dots of a whole raster picture.
  public var rasterPixels = 100_000_000

  /// The limits that ordinary figures never meet.
  public static let standard = Limits()

  /// The limits that ordinary figures never meet.
  public init() {}

  /// The limits within which a drawing takes a fraction of a second.
  ///
  /// They are what ``Renderer/automatic(timeout:memory:worker:)`` draws in this process.
  public static let quick: Limits = {
    var limits = Limits()
    limits.elements = [.dot: 200, .neato: 200, .twopi: 500, .nop: 500, .nop2: 2_000]
    limits.otherElements = 0
    limits.labelBytes = 2_000
    limits.labelLines = 50
    limits.minimumLength = 20
    limits.weight = 1_000
    return limits
  }()
}
