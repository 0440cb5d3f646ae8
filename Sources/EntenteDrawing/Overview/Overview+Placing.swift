import Entente
import Graphviz

extension Overview {
  /// Fills the page: the legend first, for the marks get what it leaves.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  func placed(by renderer: Renderer) throws(RenderError) -> PlacedFigure {
    let layout = try renderer.layout(arrangement.document, engine: arrangement.engine)
    var document = emptyDocument
    let title = try addTitle(to: &document, renderer: renderer)
    let below = try heightOfLegend(at: layout, under: document, renderer: renderer)
    var (field, scale) = field(on: area(below: below + title), at: layout)
    let names = try self.names(by: renderer)
    field.name(names.map { $0?.room }, order: order)

    let legend = try addLegend(to: &document, field, scale: scale, renderer: renderer)
    let frame = Rectangle(
      from: Point(x: legend.minX, y: legend.minY),
      to: Point(x: legend.maxX, y: field.page.height + title))
    moveTitle(in: &document, above: field.page.height, height: title)
    addLines(to: &document, field)
    addMarks(to: &document, field)
    addNames(to: &document, field, names)
    return finished(document, frame: frame, field, names, layout.diagnostics)
  }

  /// How high the legend is: it shows how large marks are, which depends on the room that it
  /// leaves, so it is tried with the whole page.
  private func heightOfLegend(
    at layout: Layout, under document: DOT.Graph, renderer: Renderer
  ) throws(RenderError) -> Double {
    var trial = document
    let scale = field(on: area(below: 0), at: layout).scale
    return try Legend(for: self, scale: scale, namedCount: 0)
      .place(in: &trial, below: lowerEdge, theme: figure.theme, renderer: renderer).size.height
  }

  /// Adds the legend below the marks.
  ///
  /// - Returns: Its frame.
  private func addLegend(
    to document: inout DOT.Graph, _ field: MarkField, scale: Double, renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    try Legend(for: self, scale: scale, namedCount: field.bodies.count { $0.name != nil })
      .place(in: &document, below: lowerEdge, theme: figure.theme, renderer: renderer)
  }

  /// The lower edge of the marks' part of the page.
  private var lowerEdge: Rectangle {
    Rectangle(from: Point(x: 0, y: 0), to: Point(x: page.width, y: 0))
  }

  private func finished(
    _ document: DOT.Graph, frame: Rectangle, _ field: MarkField, _ names: [Name?],
    _ diagnostics: [Diagnostic]
  ) -> PlacedFigure {
    var document = document
    let caption = Caption(of: content, in: figure)
    document.describe(caption)
    let natural = Size(
      width: frame.size.width + Self.padding, height: frame.size.height + Self.padding)
    let scale = min(
      1, figure.width.points / natural.width, figure.maximumHeight.points / natural.height)
    if scale < 1 { document.size = DOT.DrawingSize(figure.width, figure.maximumHeight) }
    let sizes = zip(field.bodies, names).compactMap { $0.name == nil ? nil : $1?.fontSize }
    let theme = figure.theme
    let drawn = content.drawnRelations
    return PlacedFigure(
      layout: .overview, document: document,
      size: Size(width: natural.width * scale, height: natural.height * scale), scale: scale,
      textSizes: min(sizes.min() ?? theme.smallFontSize, theme.smallFontSize) * scale...max(
        sizes.max() ?? 0, theme.nodeFontSize + 2) * scale,
      entityCount: content.nodes.count, namedCount: sizes.count,
      drawnRelationCount: drawn.count,
      relationCount: drawn.union(figure.graph.relations.map(\.id)).count,
      bibliography: content.bibliography(in: figure), caption: caption,
      provenance: figure.provenance, diagnostics: diagnostics)
  }
}
