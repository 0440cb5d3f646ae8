import Entente
public import Graphviz

extension Figure {
  /// Lays the figure out: the engine places the entities, then bands, legend and sources are added.
  ///
  /// The automatic layout is an overview where all names would print below ``smallestText``.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw or the page is too small,
  ///   `RenderError` where Graphviz fails.
  public func placed(by renderer: Renderer = .inProcess) throws -> PlacedFigure {
    if graph.entities.isEmpty { throw FigureError.empty }
    // Not a number is too small as well.
    guard width.points >= Self.leastSide, maximumHeight.points >= Self.leastSide else {
      throw FigureError.smallPage(width: width.points, height: maximumHeight.points)
    }
    if layout == .automatic { return try placedAutomatically(by: renderer) }
    return try placedInItsLayout(by: renderer)
  }

  /// The size in points below which journals refuse text.
  public static let smallestText = 6.0

  /// The least width and height of a page in points: ten millimeters.
  static let leastSide = 720 / 25.4

  /// Lays the figure out with the names of all entities.
  func placedInFull(by renderer: Renderer) throws -> PlacedFigure {
    if case .sides(let first, let second) = layout {
      try checkColumns()
      return try placedSides(first, second, by: renderer)
    }
    if layout == .path, let placed = try placedPath(by: renderer) { return placed }
    if layout == .force, let placed = try placedForce(by: renderer) { return placed }
    var content = try content()
    if isInRanks { try checkRanks(of: content) } else { content.bareLines() }
    var arrangement = arrangement(of: content)
    let isolates = ends.isEmpty ? arrangement.document.takeIsolates() : []
    let layout = try arrangement.layout(by: renderer)
    var document = arrangement.document.placed(by: layout)
    document.attributes[raw: "rankdir"] = nil
    document.clearLayoutHints()
    document.liftLabels(theme: theme)
    var frame = try document.settleLabels(within: layout.boundingBox, renderer: renderer)
    frame = try document.addRows(of: isolates, below: frame, by: renderer)
    frame = try Legend(for: content, figure: self)
      .placeLegibly(in: &document, below: frame, of: self, renderer: renderer)
    document.boundingBox = nil
    frame = try document.frame(including: frame, renderer: renderer)
    return PlacedFigure(of: content, in: self, document, frame: frame, layout.diagnostics)
  }
}

extension Arrangement {
  /// Lays the document out.
  ///
  /// Graphviz' routing of lines fails on a few crowded drawings ("lost edge"); simpler lines then
  /// succeed, and a figure with straight lines is better than none.
  fileprivate func layout(by renderer: Renderer) throws(RenderError) -> Layout {
    do {
      return try renderer.layout(document, engine: engine)
    } catch .failed {
      var simpler = document
      simpler.splines = .straight
      return try renderer.layout(simpler, engine: engine)
    }
  }
}
