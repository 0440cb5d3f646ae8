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

  /// The size of the smallest text without the lock that keeps places; nothing where none does.
  public internal(set) var textSizeWithoutLock: Double?

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

  /// How much of the data that is.
  public let extent: FigureExtent

  /// The sources of what is drawn, by the numbers in the figure.
  public let bibliography: Bibliography

  /// What the figure shows, in words.
  public let caption: Caption

  /// What the layout left out for its own reasons, each an English sentence; the caption says it in
  /// the language of the figure.
  public internal(set) var omissions: [String] = []

  /// How many entities were left out because the page has no room for them.
  public internal(set) var crowdedOutCount = 0

  /// What the figure was made from and by.
  public let provenance: Provenance?

  /// What is painted behind what the figure is about.
  var band: HighlightBand?

  /// What Graphviz remarked.
  public let diagnostics: [Diagnostic]

  /// What laid it out in columns, to be asked for the same around what a lock holds.
  var drawing: (any PinnableDrawing)?

  /// What is in the way of something because a lock holds it.
  public internal(set) var lockFaults: [LockFault] = []
}

extension PlacedFigure {
  /// A figure of which every entity has its name, scaled down to its page where it is larger.
  init(
    of content: FigureContent, in figure: Figure, _ document: DOT.Graph, frame: Rectangle,
    _ diagnostics: [Diagnostic] = []
  ) {
    let natural = Size(
      width: frame.size.width + Self.padding, height: frame.size.height + Self.padding)
    let room = min(
      figure.width.points / natural.width, figure.maximumHeight.points / natural.height)
    scale = room > Self.whole ? 1 : room
    self.document = document
    self.document.addCorners(of: frame)
    if room < 1 { self.document.size = DOT.DrawingSize(figure.width, figure.maximumHeight) }
    let drawn = content.drawnRelations
    layout = figure.layout
    let printed = min(1, room)
    size = Size(width: natural.width * printed, height: natural.height * printed)
    entityCount = content.nodes.count
    namedCount = content.nodes.count
    drawnRelationCount = drawn.count
    relationCount = drawn.union(figure.graph.relations.map(\.id)).count
    extent = FigureExtent(of: content, in: figure)
    bibliography = content.bibliography(in: figure)
    caption = Caption(of: content, in: figure)
    crowdedOutCount = content.omissions.reduce(0) { $0 + $1.crowdedOutCount }
    omissions = content.omissions.map { $0.sentence(in: EnglishWords()) }
    provenance = figure.provenance
    band = HighlightBand(of: figure.theme)
    self.document.describe(caption)
    self.document.tintWords(page: figure.theme.page)
    self.diagnostics = diagnostics
  }

  /// The sizes of the smallest and the largest text on the page, in points; 0 without any text.
  ///
  /// - Complexity: O(*n*) for *n* parts of the drawing.
  public var textSizes: ClosedRange<Double> {
    let sizes = document.fontSizes
    return (sizes.min() ?? 0) * scale...(sizes.max() ?? 0) * scale
  }

  /// A drawing of this share of its size is as large as it is: Graphviz rounds lengths.
  private static let whole = 0.9999

  /// The size of the figure if it were not scaled down to its page.
  var naturalSize: Size { Size(width: size.width / scale, height: size.height / scale) }

  /// The room that Graphviz leaves around a drawing, both sides together.
  static let padding = 6.0
}
