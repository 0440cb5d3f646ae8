import Entente
import Graphviz

extension Overview {
  /// Fills the page: the legend first, for the marks get what it leaves.
  ///
  /// - Throws: ``FigureError`` where there are too many for one, `RenderError` where Graphviz fails.
  func placed(by renderer: Renderer) throws -> PlacedFigure {
    guard content.nodes.count + content.lines.count <= Self.mostDrawn else { throw figure.tooMany }
    // Points without names and lines without bends take seconds where boxes would take minutes.
    var patient = renderer
    patient.limits.elements[.sfdp] = max(
      Self.mostDrawn, renderer.limits.elements[.sfdp] ?? renderer.limits.otherElements)
    let layout = try patient.layout(arrangement.document, engine: arrangement.engine)
    var document = emptyDocument
    let below = try heightOfLegend(at: layout, under: document, renderer: renderer)
    let room = page.height - below
    var filling = try filling(area(within: room), at: layout, by: renderer)
    // Where the page has room for the list too, the rest of it gives room to more names.
    let height = try heightOfList(filling, under: document, by: renderer)
    if height > 0, filling.field.page.height + height < room {
      let larger = Size(width: page.width, height: room - height)
      filling = try self.filling(larger, at: layout, by: renderer)
    }
    let (field, names) = (filling.field, filling.names)
    var list = filling.list
    let legend = try addLegend(
      to: &document, field, scale: filling.scale, &list, renderer: renderer)
    let frame = Rectangle(
      from: Point(x: legend.minX, y: legend.minY),
      to: Point(x: legend.maxX, y: field.page.height))
    addLines(to: &document, field)
    addMarks(to: &document, field)
    addNames(to: &document, field, names)
    return finished(document, frame: frame, names, list, layout.diagnostics)
  }

  /// The number of entities and lines that are drawn at most; drawn places are taken on up to 20,000.
  private static let mostDrawn = 19_000

  /// Marks and names on a part of the page.
  private struct Filling {
    var field: MarkField
    /// By how much the marks are reduced.
    var scale: Double
    var names: [Name?]
    /// What has no name.
    var list: EntityList
  }

  private func filling(
    _ area: Size, at layout: Layout, by renderer: Renderer
  ) throws(RenderError) -> Filling {
    var (field, scale) = field(on: area, at: layout)
    let candidates = try names(by: renderer)
    field.name(candidates.map { $0?.room }, order: order)
    let (names, list) = try numbered(candidates, in: &field, by: renderer)
    return Filling(field: field, scale: scale, names: names, list: list)
  }

  /// How much higher the legend is with the list of what has no name; 0 where all have one.
  private func heightOfList(
    _ filling: Filling, under document: DOT.Graph, by renderer: Renderer
  ) throws(RenderError) -> Double {
    func height(isInFigure: Bool) throws(RenderError) -> Double {
      var (trial, list) = (document, filling.list)
      list.isInFigure = isInFigure
      return try Legend(for: self, scale: filling.scale, list: list)
        .place(in: &trial, below: lowerEdge, theme: figure.theme, renderer: renderer).size.height
    }
    if filling.list.entries.isEmpty || filling.list.isTooLong { return 0 }
    return try height(isInFigure: true) - height(isInFigure: false)
  }

  /// How high the legend is: it shows how large marks are, which depends on the room that it
  /// leaves, so it is tried with the whole page.
  private func heightOfLegend(
    at layout: Layout, under document: DOT.Graph, renderer: Renderer
  ) throws(RenderError) -> Double {
    var trial = document
    let scale = field(on: area(within: page.height), at: layout).scale
    return try Legend(for: self, scale: scale, list: nil)
      .place(in: &trial, below: lowerEdge, theme: figure.theme, renderer: renderer).size.height
  }

  /// Adds the legend below the marks, and the list of what has no name if the page has room for it.
  ///
  /// - Returns: Its frame.
  private func addLegend(
    to document: inout DOT.Graph, _ field: MarkField, scale: Double, _ list: inout EntityList,
    renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    list.isInFigure = !list.entries.isEmpty && !list.isTooLong
    var trial = document
    let whole = try Legend(for: self, scale: scale, list: list)
      .place(in: &trial, below: lowerEdge, theme: figure.theme, renderer: renderer)
    let height = field.page.height + whole.size.height
    if !list.isInFigure || height <= page.height {
      document = trial
      return whole
    }
    list.isInFigure = false
    return try Legend(for: self, scale: scale, list: list)
      .place(in: &document, below: lowerEdge, theme: figure.theme, renderer: renderer)
  }

  /// The lower edge of the marks' part of the page.
  private var lowerEdge: Rectangle {
    Rectangle(from: Point(x: 0, y: 0), to: Point(x: page.width, y: 0))
  }

  private func finished(
    _ document: DOT.Graph, frame: Rectangle, _ names: [Name?], _ list: EntityList,
    _ diagnostics: [Diagnostic]
  ) -> PlacedFigure {
    var document = document
    let caption = Caption(of: content, in: figure, list: list)
    document.describe(caption)
    document.addCorners(of: frame)
    let natural = Size(
      width: frame.size.width + Self.padding, height: frame.size.height + Self.padding)
    let scale = min(
      1, figure.width.points / natural.width, figure.maximumHeight.points / natural.height)
    if scale < 1 { document.size = DOT.DrawingSize(figure.width, figure.maximumHeight) }
    let drawn = content.drawnRelations
    return PlacedFigure(
      layout: .overview, document: document,
      size: Size(width: natural.width * scale, height: natural.height * scale), scale: scale,
      entityCount: content.nodes.count, namedCount: content.nodes.count - list.entries.count,
      list: list,
      drawnRelationCount: drawn.count,
      relationCount: drawn.union(figure.graph.relations.map(\.id)).count,
      extent: FigureExtent(of: content, in: figure),
      bibliography: content.bibliography(in: figure), caption: caption,
      provenance: figure.provenance, diagnostics: diagnostics)
  }
}
