public import Entente
public import Graphviz

/// A figure with everything in its place, ready to be written in any format.
public struct PlacedFigure: Sendable {
  /// How the entities are arranged; never automatic.
  public let layout: FigureLayout

  /// Why they are arranged like that, where that was left to choose.
  public internal(set) var choice: LayoutChoice?

  /// The document, for Graphviz' engine `nop2`.
  public internal(set) var document: DOT.Graph

  /// The width and height on the page, in points.
  public internal(set) var size: Size

  /// How much the drawing was scaled down to fit its page; 1 where it was not.
  public internal(set) var scale: Double

  /// The sizes of the smallest and the largest text on the page, in points.
  public internal(set) var textSizes: ClosedRange<Double>

  /// How many entities are drawn.
  public let entityCount: Int

  /// How many entities are drawn with their names; all of them but in an overview.
  public internal(set) var namedCount: Int

  /// The entities that are drawn without their names; in an overview only.
  public internal(set) var list = EntityList()

  /// How many relations the lines stand for.
  public let drawnRelationCount: Int

  /// How many relations the graph has.
  public let relationCount: Int

  /// The sources of what is drawn, by the numbers in the figure.
  public let bibliography: Bibliography

  /// What the figure shows, in words.
  public let caption: Caption

  /// What the layout left out for its own reasons, each a sentence.
  public internal(set) var omissions: [String] = []

  /// What the figure was made from and by.
  public let provenance: Provenance?

  /// What Graphviz remarked.
  public let diagnostics: [Diagnostic]
}

extension PlacedFigure {
  /// A figure of which every entity has its name, scaled down to its page where it is larger.
  init(
    of content: FigureContent, in figure: Figure, _ document: DOT.Graph, frame: Rectangle,
    _ diagnostics: [Diagnostic] = []
  ) {
    let theme = figure.theme
    let natural = Size(
      width: frame.size.width + Self.padding, height: frame.size.height + Self.padding)
    scale = min(
      1, figure.width.points / natural.width, figure.maximumHeight.points / natural.height)
    self.document = document
    self.document.addCorners(of: frame)
    if scale < 1 { self.document.size = DOT.DrawingSize(figure.width, figure.maximumHeight) }
    let drawn = content.drawnRelations
    layout = figure.layout
    size = Size(width: natural.width * scale, height: natural.height * scale)
    textSizes =
      theme.smallFontSize
      * scale...(content.hasSizes ? theme.nameSize(at: 1) : theme.nodeFontSize + 2) * scale
    entityCount = content.nodes.count
    namedCount = content.nodes.count
    drawnRelationCount = drawn.count
    relationCount = drawn.union(figure.graph.relations.map(\.id)).count
    bibliography = content.bibliography(in: figure)
    caption = Caption(of: content, in: figure)
    omissions = content.omissions
    provenance = figure.provenance
    self.document.describe(caption)
    self.diagnostics = diagnostics
  }

  /// The room that Graphviz leaves around a drawing, both sides together.
  static let padding = 6.0
}

extension Figure {
  /// Lays the figure out: the engine places the entities, then bands, legend and sources are added.
  ///
  /// The automatic layout is an overview where all names would print below ``smallestText``.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw, `RenderError` where Graphviz fails.
  public func placed(by renderer: Renderer = .inProcess) throws -> PlacedFigure {
    if graph.entities.isEmpty { throw FigureError.empty }
    if layout == .automatic { return try placedAsFits(by: renderer) }
    return try placedAsAsked(by: renderer)
  }

  /// The size in points below which journals refuse text.
  public static let smallestText = 6.0

  /// Lays the figure out with the names of all entities.
  func placedInFull(by renderer: Renderer) throws -> PlacedFigure {
    if case .sides(let first, let second) = layout {
      return try placedSides(first, second, by: renderer)
    }
    if layout == .path, let placed = try placedPath(by: renderer) { return placed }
    let content = try content()
    let arrangement = arrangement(of: content)
    let layout = try arrangement.layout(by: renderer)
    var document = arrangement.document.placed(by: layout)
    document.attributes[raw: "rankdir"] = nil
    document.clearLayoutHints()
    document.liftLabels(theme: theme)
    var frame = try document.settleLabels(within: layout.boundingBox, renderer: renderer)
    frame = try Legend(for: content, figure: self)
      .place(in: &document, below: frame, theme: theme, renderer: renderer)
    document.boundingBox = nil
    frame = try document.frame(including: frame, renderer: renderer)
    return PlacedFigure(of: content, in: self, document, frame: frame, layout.diagnostics)
  }

  /// The figure in several formats, laid out once.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw, `RenderError` where Graphviz fails.
  public func rendered(
    as formats: [Format], by renderer: Renderer = .inProcess
  ) throws -> [RenderedFile] {
    try placed(by: renderer).rendered(as: formats, dotsPerInch: dotsPerInch, by: renderer)
  }

  /// The figure in one format.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw, `RenderError` where Graphviz fails.
  public func rendered(
    as format: Format, by renderer: Renderer = .inProcess
  ) throws -> RenderedFile {
    try rendered(as: [format], by: renderer)[0]
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

extension PlacedFigure {
  /// The figure in several formats.
  ///
  /// DOT is our own document with its positions, which `neato -n2` draws as it is.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func rendered(
    as formats: [Format], dotsPerInch: Double = 300, by renderer: Renderer = .inProcess
  ) throws(RenderError) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for format in formats {
      if format == .dot {
        let text = document.dot(comments: provenance?.lines ?? [])
        files.append(RenderedFile(bytes: Array(text.utf8), format: .dot, diagnostics: []))
        continue
      }
      if format == .tikz {
        files.append(RenderedFile(bytes: Array(try tikz(by: renderer).utf8), format: .tikz))
        continue
      }
      var document = document
      if format == .png { document.dotsPerInch = dotsPerInch }
      let file = try renderer.render(document, as: format, engine: .nop2)
      files.append(file.bearing(inscription))
    }
    return files
  }
}

extension DOT.Graph {
  /// The frame of everything, measured; it is as large as another at least.
  func frame(including other: Rectangle, renderer: Renderer) throws(RenderError) -> Rectangle {
    try renderer.layout(self, engine: .nop2).boundingBox.united(with: other)
  }

  /// Adds two points that nobody sees, so that the page is as large as the frame says.
  mutating func addCorners(of frame: Rectangle) {
    let corners = [
      (":corner-from", frame.minX, frame.minY), (":corner-to", frame.maxX, frame.maxY),
    ]
    for (id, x, y) in corners {
      node(id) {
        $0.shape = .point
        $0.style = .invisible
        $0.width = .points(0.01)
        $0.height = .points(0.01)
        $0.position = .pinned(x, y)
        $0.class = "corner"
      }
    }
  }

  /// Makes the label of every line a node at its place: nodes are painted over lines, so that no
  /// later line crosses a label.
  fileprivate mutating func liftLabels(theme: Theme) {
    for index in edges.indices {
      guard let label = edges[index].label, let place = edges[index].labelPosition else { continue }
      let color = edges[index].fontColor
      node("\(Self.labelPrefix)\(index)") {
        $0.shape = .plain
        $0.style = .solid
        $0.fontSize = theme.smallFontSize
        $0.fontColor = color
        $0.label = label
        $0.position = .pinned(place.x, place.y)
        $0.class = "label"
      }
      edges[index].label = nil
      edges[index].labelPosition = nil
    }
  }

  /// Moves the labels that cover something to where they cover less.
  ///
  /// - Returns: The frame of the drawing with the labels.
  fileprivate mutating func settleLabels(
    within frame: Rectangle, renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    let positions = nodes.indices.filter { nodes[$0].id.hasPrefix(Self.labelPrefix) }
    guard !positions.isEmpty else { return frame }
    let frames = try renderer.layout(self, engine: .nop2).nodes.mapValues(\.frame)
    let labels = positions.compactMap { position -> LabelSettling.Label? in
      let id = nodes[position].id
      guard let frame = frames[id], let line = Int(id.dropFirst(Self.labelPrefix.count)) else {
        return nil
      }
      return LabelSettling.Label(frame: frame, line: line)
    }
    guard labels.count == positions.count else { return frame }
    let entities = nodes.filter { !$0.id.hasPrefix(":") }.compactMap { frames[$0.id] }
    let settling = LabelSettling(around: entities, lines: edges.map(\.route))
    var whole = frame
    for (position, label) in zip(positions, settling.settled(labels)) {
      nodes[position].position = .pinned(label.frame.center.x, label.frame.center.y)
      whole = whole.united(with: label.frame)
    }
    return whole
  }

  /// The beginning of the name of a line's label, before the number of the line.
  private static let labelPrefix = ":label-"

  /// Takes away what steers an engine that has done its work.
  fileprivate mutating func clearLayoutHints() {
    for hint in ["overlap", "sep", "esep", "start", "splines", "newrank"] {
      attributes[raw: hint] = nil
    }
    rankGroups = []
  }
}
