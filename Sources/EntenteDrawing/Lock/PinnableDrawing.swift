import Entente
import Graphviz

/// A figure that can be laid out again around entities that are held in place.
protocol PinnableDrawing: Sendable {
  /// The figure with least in the way of anything.
  ///
  /// - Parameters:
  ///   - places: The middles of the entities that are held, by their names in DOT.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure; nothing where what is held does not stand as this layout has it.
  /// - Throws: `RenderError` where Graphviz fails.
  func placed(
    around places: [DOT.Node.ID: Point], by renderer: Renderer
  ) throws -> PlacedFigure?
}

/// A figure in columns that can be laid out again around entities that are held in place.
protocol PinnableColumns: PinnableDrawing {
  /// What the figure shows, and how large its names and words are.
  var measured: MeasuredContent { get set }

  /// The widths of names to try, in multiples of the size of the text.
  static var columnWidths: [Double] { get }

  /// The number of characters at which the words of lines are broken.
  var wordsWidth: Int { get }

  /// The same drawing in the direction in which the held entities stand.
  ///
  /// - Parameter places: The middles of the entities that are held, by their names in DOT.
  /// - Returns: The drawing.
  func facing(_ places: [DOT.Node.ID: Point]) -> Self

  /// The columns around entities that are held; nothing where these stand in none.
  func columns(around places: [DOT.Node.ID: Point]) -> PinnedColumns?

  /// Breaks all names at a width, in multiples of the size of the text.
  mutating func breakNames(at width: Double)
}

/// Columns around entities that are held, and the figure that comes of them.
struct PinnedColumns {
  var drawing: ColumnDrawing
  var figure: (ColumnDrawing.Placement, Renderer) throws -> PlacedFigure
}

extension PinnableColumns {
  var wordsWidth: Int { MeasuredContent.wordsWidth }

  func facing(_ places: [DOT.Node.ID: Point]) -> Self { self }

  mutating func breakNames(at width: Double) {
    measured.breakNames(toFit: width * measured.figure.theme.nodeFontSize)
  }

  func placed(
    around places: [DOT.Node.ID: Point], by renderer: Renderer
  ) throws -> PlacedFigure? {
    try bestPlaced(around: places, by: renderer)
  }

  /// The figure around entities that are held: with names as they would be if nothing were held, or
  /// else broken to be narrower, or smaller, until all have room.
  ///
  /// - Parameters:
  ///   - places: The middles of the entities that are held, by their names in DOT.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure with least in the way of anything, of these the one that prints largest;
  ///   nothing where what is held stands in no columns.
  /// - Throws: `RenderError` where Graphviz fails.
  /// - Complexity: That of ``ColumnDrawing/placed()`` for each of 50 ways at most.
  func bestPlaced(
    around places: [DOT.Node.ID: Point], by renderer: Renderer
  ) throws -> PlacedFigure? {
    var best: (strain: Double, textSize: Double, figure: PlacedFigure)?
    let own = measured.textSize
    for size in own.andSmaller {
      // What is smaller cannot print larger.
      if let best, best.strain == 0, best.textSize >= size.words { break }
      var drawing = facing(places)
      let isOwn = size.names == own.names && drawing.wordsWidth == wordsWidth
      if !isOwn { drawing = try drawing.remeasured(at: size, by: renderer) }
      for width in (isOwn ? [nil] : []) + Self.columnWidths.map(Optional.some) {
        if let width { drawing.breakNames(at: width) }
        guard let columns = drawing.columns(around: places) else { return nil }
        // What is worse before anything else has its place is not tried.
        if let best, best.strain > 0, columns.drawing.leastStrain >= best.strain { continue }
        let placement = columns.drawing.placed()
        let strain = columns.drawing.strain(of: placement)
        guard strain <= best?.strain ?? .infinity else { continue }
        let figure = try columns.figure(placement, renderer)
        let textSize = figure.textSizes.lowerBound
        if strain < best?.strain ?? .infinity || textSize > best?.textSize ?? 0 {
          best = (strain, textSize, figure)
        }
        if strain == 0, figure.scale == 1 { break }
      }
    }
    return best?.figure
  }

  /// The same at another size of text, its names as narrow as they can be.
  private func remeasured(
    at size: MeasuredContent.TextSize, by renderer: Renderer
  ) throws(RenderError) -> Self {
    var drawing = self
    drawing.measured = try measured.remeasured(at: size, wordsWidth: wordsWidth, by: renderer)
    return drawing
  }
}

extension MeasuredContent.TextSize {
  /// The size and those tried that are smaller.
  var andSmaller: [Self] { [self] + Self.all.filter { $0.words < words - 0.01 } }
}

extension MeasuredContent {
  /// The size of its names and words.
  var textSize: TextSize {
    TextSize(names: figure.theme.nodeFontSize, words: figure.theme.smallFontSize)
  }

  /// The same at another size of text.
  func remeasured(
    at size: TextSize, wordsWidth: Int, by renderer: Renderer
  ) throws(RenderError) -> Self {
    try Self(of: content, in: figure, at: size, wordsWidth: wordsWidth, renderer: renderer)
  }

  /// The middles of the entities that are held, by their numbers; y goes down.
  func pins(at places: [DOT.Node.ID: Point]) -> [Int: Point] {
    var pins: [Int: Point] = [:]
    for (number, node) in content.nodes.enumerated() {
      guard let place = places[node.entity.id.nodeID] else { continue }
      pins[number] = Point(x: place.x, y: -place.y)
    }
    return pins
  }

  /// The entities by number, with a value for each.
  func byEntity<Value>(_ values: [Value]) -> [Entity.ID: Value] {
    Dictionary(
      zip(content.nodes.map(\.entity.id), values), uniquingKeysWith: { first, _ in first })
  }
}
