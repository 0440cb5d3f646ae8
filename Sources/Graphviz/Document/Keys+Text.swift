/// Labels, fonts and names.
extension DOT.Keys {
  public var label: DOT.Key<DOT.Label> { .init("label") }
  /// A label beside a node or an edge, which takes no room of its own in dot.
  public var externalLabel: DOT.Key<DOT.Label> { .init("xlabel") }
  public var headLabel: DOT.Key<DOT.Label> { .init("headlabel") }
  public var tailLabel: DOT.Key<DOT.Label> { .init("taillabel") }
  public var tooltip: DOT.Key<DOT.Label> { .init("tooltip") }
  /// The family, as fontconfig knows it: "PT Sans Narrow".
  public var fontName: DOT.Key<String> { .init("fontname") }
  /// The size of the text in points.
  public var fontSize: DOT.Key<Double> { .init("fontsize") }
  public var fontColor: DOT.Key<DOT.Color> { .init("fontcolor") }
  public var labelJustification: DOT.Key<String> { .init("labeljust") }
  /// Where a graph's or a cluster's label goes: "t" for the top, "b" for the bottom.
  public var labelLocation: DOT.Key<String> { .init("labelloc") }
  /// The `id` of the part in an SVG file; set it from your own identifiers.
  public var elementID: DOT.Key<String> { .init("id") }
  /// The CSS classes of the part in an SVG file, separated by spaces.
  public var `class`: DOT.Key<String> { .init("class") }
  public var url: DOT.Key<DOT.Link> { .init("URL") }
  public var charset: DOT.Key<String> { .init("charset") }
}
