/// What Graphviz is asked to do with one text, in this process or in a worker.
///
/// Both back ends carry out the same order by the same code, so they give the same bytes.
struct DrawingOrder: Sendable, Hashable {
  /// The document in DOT.
  var text: [UInt8]
  /// The engine; nil for the one that a foreign text names.
  var engine: Engine?
  /// The files wanted.
  var formats: [Format] = []
  /// Whether the place of everything is wanted.
  var wantsGeometry = false
  /// What pictures made of dots are drawn on; of a foreign text only the limits count, the rest it
  /// says itself.
  var sheet: Sheet
  /// Whether every text of an SVG file states its width.
  var fixesTextWidths = false
  /// Whether nodes and clusters that Graphviz numbered are to be named in SVG after their titles.
  var hasNamesInTitles = false
  /// Whether the text is not our own writer's, so that its attributes are yet to be checked.
  var isForeign = false
}

extension DrawingOrder {
  /// An order for a text that anybody may have written.
  init(
    foreign text: [UInt8], engine: Engine? = nil, formats: [Format],
    limits: Limits = .standard
  ) {
    self.init(
      text: text, engine: engine, formats: formats,
      sheet: Sheet(of: DOT.Graph("the text"), limits: limits), isForeign: true)
  }
}

/// What Graphviz made of an order.
struct Drawing: Sendable, Hashable {
  /// The files in the order asked for.
  var files: [RenderedFile] = []
  /// The place of everything, where asked for.
  var geometry: Geometry?
  /// What was remarked on the way to the layout.
  var diagnostics: [Diagnostic] = []
}
