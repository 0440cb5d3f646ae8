/// A way of placing nodes: one of Graphviz' layout engines.
///
/// Which ones a machine has is known at run time only; see ``Renderer/engines()``.
public struct Engine: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name in Graphviz.
  public let name: String

  /// An engine as Graphviz calls it.
  public init(_ name: String) { self.name = name }

  /// An engine written as a literal.
  public init(stringLiteral value: String) { name = value }

  /// Ranks from top to bottom or left to right.
  ///
  /// It is the best for chains and treaties, up to a few hundred nodes.
  public static let dot = Engine("dot")
  /// Springs, for small undirected networks.
  public static let neato = Engine("neato")
  /// Springs with clusters; slow.
  public static let fdp = Engine("fdp")
  /// Springs for thousands of nodes.
  public static let sfdp = Engine("sfdp")
  /// Circles, for graphs of few cycles.
  public static let circo = Engine("circo")
  /// Rings around a node in the middle.
  public static let twopi = Engine("twopi")
  /// Boxes in boxes, by clusters.
  public static let osage = Engine("osage")
  /// Areas by weight, without edges.
  public static let patchwork = Engine("patchwork")
  /// Draws every node at its position and routes the edges.
  public static let nop = Engine("nop")
  /// Draws every node at its position and every edge along its route.
  public static let nop2 = Engine("nop2")
}
