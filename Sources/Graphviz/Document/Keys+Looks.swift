/// Shapes, lines and colours.
extension DOT.Keys {
  public var shape: DOT.Key<DOT.Shape> { .init("shape") }
  public var style: DOT.Key<DOT.Style> { .init("style") }
  public var color: DOT.Key<DOT.Color> { .init("color") }
  public var fillColor: DOT.Key<DOT.Color> { .init("fillcolor") }
  public var backgroundColor: DOT.Key<DOT.Color> { .init("bgcolor") }
  public var penColor: DOT.Key<DOT.Color> { .init("pencolor") }
  /// The width of lines in points.
  public var penWidth: DOT.Key<Double> { .init("penwidth") }
  public var peripheries: DOT.Key<Int> { .init("peripheries") }
  public var arrowHead: DOT.Key<DOT.ArrowShape> { .init("arrowhead") }
  public var arrowTail: DOT.Key<DOT.ArrowShape> { .init("arrowtail") }
  /// The size of arrowheads, as a multiple of the usual one.
  public var arrowSize: DOT.Key<Double> { .init("arrowsize") }
  public var direction: DOT.Key<DOT.Direction> { .init("dir") }
  public var outputOrder: DOT.Key<DOT.OutputOrder> { .init("outputorder") }
  public var background: DOT.Key<DOT.Background> { .init("_background") }
}
