/// Shapes, lines and colors.
extension DOT.Keys {
  /// The outline of a node.
  public var shape: DOT.Key<DOT.Shape> { .init("shape") }
  /// How a part is painted.
  public var style: DOT.Key<DOT.Style> { .init("style") }
  /// The color of lines.
  public var color: DOT.Key<DOT.Color> { .init("color") }
  /// The color inside a filled part.
  public var fillColor: DOT.Key<DOT.Color> { .init("fillcolor") }
  /// The color behind the drawing or a cluster.
  public var backgroundColor: DOT.Key<DOT.Color> { .init("bgcolor") }
  /// The color of a cluster's frame.
  public var penColor: DOT.Key<DOT.Color> { .init("pencolor") }
  /// The width of lines in points.
  public var penWidth: DOT.Key<Double> { .init("penwidth") }
  /// How many outlines a node or a cluster has.
  public var peripheries: DOT.Key<Int> { .init("peripheries") }
  /// The arrowhead at the head.
  public var arrowHead: DOT.Key<DOT.ArrowShape> { .init("arrowhead") }
  /// The arrowhead at the tail, drawn if the direction asks for it.
  public var arrowTail: DOT.Key<DOT.ArrowShape> { .init("arrowtail") }
  /// The size of arrowheads, as a multiple of the usual one.
  public var arrowSize: DOT.Key<Double> { .init("arrowsize") }
  /// Which ends carry an arrowhead.
  public var direction: DOT.Key<DOT.Direction> { .init("dir") }
  /// What is painted on top of what.
  public var outputOrder: DOT.Key<DOT.OutputOrder> { .init("outputorder") }
  /// What is painted behind everything.
  public var background: DOT.Key<DOT.Background> { .init("_background") }
}
