/// Labels, fonts and names.
extension DOT.Keys {
  /// The text of a part.
  public var label: DOT.Key<DOT.Label> { .init("label") }
  /// A label beside a node or an edge, which takes no room of its own in dot.
  public var externalLabel: DOT.Key<DOT.Label> { .init("xlabel") }
  /// A label at the head of an edge.
  public var headLabel: DOT.Key<DOT.Label> { .init("headlabel") }
  /// A label at the tail of an edge.
  public var tailLabel: DOT.Key<DOT.Label> { .init("taillabel") }
  /// What a browser shows while the pointer rests on a part.
  public var tooltip: DOT.Key<DOT.Tooltip> { .init("tooltip") }
  /// The family, as fontconfig knows it: "PT Sans Narrow".
  public var fontName: DOT.Key<String> { .init("fontname") }
  /// The size of the text in points.
  public var fontSize: DOT.Key<Double> { .init("fontsize") }
  /// The color of the text.
  public var fontColor: DOT.Key<DOT.Color> { .init("fontcolor") }
  /// Where a graph's or a cluster's label stands: "l", "r" or "c".
  public var labelJustification: DOT.Key<String> { .init("labeljust") }
  /// Where a graph's or a cluster's label goes: "t" for the top, "b" for the bottom.
  public var labelLocation: DOT.Key<String> { .init("labelloc") }
  /// The `id` of the part in an SVG file; set it from your own identifiers.
  public var elementID: DOT.Key<DOT.ElementID> { .init("id") }
  /// The CSS classes of the part in an SVG file, separated by spaces.
  public var `class`: DOT.Key<String> { .init("class") }
  /// What the drawing is, as an SVG file says it to those who do not see it; of the whole graph.
  ///
  /// Where there is none, its label or its name is said.
  public var title: DOT.Key<String> { .init("title") }
  /// What the drawing shows, in a few sentences, for an SVG file; of the whole graph.
  public var longDescription: DOT.Key<String> { .init("desc") }
  /// Where a click leads.
  public var url: DOT.Key<DOT.Link> { .init("URL") }
  /// What tells an edge from others between the same nodes; two with one key are one edge.
  public var key: DOT.Key<String> { .init("key") }
  /// The encoding of the document, which is always UTF-8 here.
  public var charset: DOT.Key<String> { .init("charset") }
}
