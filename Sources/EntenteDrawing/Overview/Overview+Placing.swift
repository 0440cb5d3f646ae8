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
    let legendTop = Rectangle(from: Point(x: 0, y: 0), to: Point(x: page.width, y: 0))
    // How large marks may be depends on the room, and the legend shows it: so it is asked twice.
    let trial = field(on: area(below: 0), at: layout)
    var measured = document
    let below = try Legend(for: self, scale: trial.scale, namedCount: content.nodes.count)
      .place(in: &measured, below: legendTop, theme: figure.theme, renderer: renderer)
    var (field, scale) = field(on: area(below: below.size.height + title), at: layout)
    let names = try self.names(by: renderer)
    field.name(names.map { $0?.room }, order: order)

    let namedCount = field.bodies.count { $0.name != nil }
    var frame = try Legend(for: self, scale: scale, namedCount: namedCount)
      .place(in: &document, below: legendTop, theme: figure.theme, renderer: renderer)
    frame = Rectangle(
      from: Point(x: frame.minX, y: frame.minY),
      to: Point(x: frame.maxX, y: field.page.height + title))
    moveTitle(in: &document, above: field.page.height, height: title)
    addLines(to: &document, field)
    addMarks(to: &document, field)
    addNames(to: &document, field, names)
    return finished(document, frame: frame, field, names, layout.diagnostics)
  }

  private func finished(
    _ document: DOT.Graph, frame: Rectangle, _ field: MarkField, _ names: [Name?],
    _ diagnostics: [Diagnostic]
  ) -> PlacedFigure {
    var document = document
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
      diagnostics: diagnostics)
  }

  /// What the marks may fill: as much as they need, and no more than there is.
  private func area(below used: Double) -> Size {
    let needed = Double(content.nodes.count) * Self.roomForOne / page.width
    let least = page.width * 0.45
    return Size(
      width: page.width, height: max(60, min(max(needed, least), page.height - used)))
  }

  /// The square points that a mark gets where the page has them, its name included.
  private static let roomForOne = 950.0

  /// The marks, spread over an area, and by how much they are reduced to fit in.
  private func field(on area: Size, at layout: Layout) -> (field: MarkField, scale: Double) {
    let radii = content.nodes.indices.map(reach)
    let covered = radii.reduce(0) { $0 + 3.2 * ($1 + 0.8) * ($1 + 0.8) }
    // The more marks, the more of the page must stay free for names.
    let share = 0.3 * min(1, (400 / Double(max(1, radii.count))).squareRoot())
    let scale = min(1, (share * area.width * area.height / max(1, covered)).squareRoot())
    let places = content.nodes.map { node in
      let place = layout.nodes[node.entity.id.nodeID]?.frame.center ?? Point(x: 0, y: 0)
      return place.x.isFinite && place.y.isFinite ? place : Point(x: 0, y: 0)
    }
    let field = MarkField(
      spreading: places, radii: radii.map { $0 * scale }, pulls: pulls, on: area)
    return (field, scale)
  }

  /// To which side an entity is pulled.
  private var pulls: [Double] {
    guard let (first, second) = FigureLayout.sides(of: figure.graph) else {
      return content.nodes.map { _ in 0 }
    }
    let left = figure.graph.side(of: first)
    let right = figure.graph.side(of: second)
    return content.nodes.map { node in
      left.contains(node.entity.id) ? -1 : right.contains(node.entity.id) ? 1 : 0
    }
  }

  private func reach(of node: Int) -> Double {
    let kind = content.nodes[node].entity.kind
    return Self.radius(forRelations: degrees[node])
      * figure.theme.look(of: kind, in: figure.graph.vocabulary).1.mark.reach
  }

  /// The radius of a mark, before it is reduced: its area grows with the number of relations.
  static func radius(forRelations count: Int) -> Double {
    1.3 + 1.1 * Double(count).squareRoot()
  }
}
