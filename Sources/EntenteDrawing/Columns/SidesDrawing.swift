import Entente
import Graphviz

extension Figure {
  /// Two states left and right, in columns as wide as the page, at the largest text that has room;
  /// nothing where even the smallest has none.
  func legibleSides(
    _ first: Entity.ID, _ second: Entity.ID, by renderer: Renderer
  ) throws -> PlacedFigure? {
    let content = try content()
    let columns = SideColumns(first, second, content, in: graph)
    // Where words cover something, narrower names or smaller text may leave room for them.
    var best: SidesDrawing.Placed?
    for size in MeasuredContent.TextSize.all {
      let measured = try MeasuredContent(of: content, in: self, at: size, renderer: renderer)
      var drawing = SidesDrawing(measured: measured, columns: columns)
      for width in SidesDrawing.columnWidths {
        drawing.measured.breakNames(toFit: width * size.names)
        let placed = try drawing.placedIfItFits(betterThan: best, by: renderer)
        guard let placed else { continue }
        if placed.faults.isEmpty, placed.figure.scale == 1 { return placed.figure }
        best = placed
      }
    }
    return best?.figure
  }

  /// Two states left and right, scaled down to the page where there is no room for all names.
  func placedSides(
    _ first: Entity.ID, _ second: Entity.ID, by renderer: Renderer
  ) throws -> PlacedFigure {
    if let placed = try legibleSides(first, second, by: renderer) { return placed }
    let content = try content()
    let size = MeasuredContent.TextSize.largest
    var measured = try MeasuredContent(of: content, in: self, at: size, renderer: renderer)
    measured.breakNames(toFit: size.names * SidesDrawing.ordinaryColumnWidth)
    let columns = SideColumns(first, second, content, in: graph)
    return try SidesDrawing(measured: measured, columns: columns).placedAnyway(by: renderer)
  }
}

/// A figure of two sides at one size of text.
struct SidesDrawing {
  var measured: MeasuredContent
  let columns: SideColumns

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [12, 11, 10, 9, 8.4, 7.8, 7.2, 6.6, 6]

  /// The width of names where there is no room anyway.
  static let ordinaryColumnWidth = 9.0
}

extension SidesDrawing {
  /// A figure on its page, and what its words cover.
  typealias Placed = (figure: PlacedFigure, faults: WordFaults)

  private typealias Columns = (drawing: ColumnDrawing, parts: [SideColumns.Part?])

  /// The figure, if all names and lines have room on the page; parts too full for one column get
  /// another.
  ///
  /// Words above the highest line, below the lowest or beside the outer columns stick out a little, so
  /// the second try is as much smaller as the first one was too large.
  ///
  /// - Parameters:
  ///   - other: Another figure; one whose words cover as much is wanted only if it need not be
  ///     scaled down and the other must.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure, and what its words cover.
  /// - Throws: `RenderError` where Graphviz fails.
  func placedIfItFits(betterThan other: Placed?, by renderer: Renderer) throws -> Placed? {
    var excess = Size(width: 0, height: 0)
    // A figure that is a little too large, with text that can be read all the same.
    var best = other
    for _ in 0..<3 {
      guard let placed = try placedIfItFits(keepingFree: excess, betterThan: best, by: renderer)
      else { break }
      if placed.figure.scale == 1 { return placed }
      if placed.figure.textSizes.lowerBound >= Figure.smallestText,
        best.map({ placed.faults < $0.faults }) ?? true
      {
        best = placed
      }
      let (natural, page) = (placed.figure.naturalSize, measured.figure)
      excess.width += max(0, natural.width - page.width.points)
      excess.height += max(0, natural.height - page.maximumHeight.points)
    }
    guard let best, best.figure.scale < 1 else { return nil }
    return other.map { best.faults < $0.faults } ?? true ? best : nil
  }

  private func placedIfItFits(
    keepingFree excess: Size, betterThan other: Placed?, by renderer: Renderer
  ) throws -> Placed? {
    let room = self.room - excess.height
    let columns = FewestColumns.fitting(height: room) {
      $0.leastWidth <= $0.width
    } _: {
      inColumns($0, height: room, keepingFree: excess.width)
    }
    guard let columns else { return nil }
    let placement = columns.drawing.placed()
    if let other {
      let isWanted =
        other.figure.scale < 1
        ? placement.faults <= other.faults : placement.faults < other.faults
      guard isWanted else { return nil }
    }
    return (try placed(columns.parts, columns.drawing, placement, by: renderer), placement.faults)
  }

  /// The height of the page beside the headings and the legend.
  private var room: Double {
    measured.figure.maximumHeight.points - PlacedFigure.padding - Self.headingHeight
      - measured.legendHeight
  }

  /// The figure, scaled down to the page where it has no room.
  func placedAnyway(by renderer: Renderer) throws -> PlacedFigure {
    let columns = inColumns([.shared: 2], height: .infinity)
    return try placed(columns.parts, columns.drawing, columns.drawing.placed(), by: renderer)
  }

  private func inColumns(
    _ counts: [SideColumns.Part: Int], height: Double, keepingFree width: Double = 0
  ) -> Columns {
    let (inColumns, parts) = columns.columns(counts) { size(of: $0).height }
    var drawing = drawing(in: inColumns, count: parts.count, height: height)
    drawing.width -= width
    return (drawing, parts)
  }

  private func drawing(
    in columns: [Entity.ID: Int], count: Int, height: Double
  ) -> ColumnDrawing {
    var drawing = measured.drawing(in: columns, columnCount: count, height: height, size: size)
    measured.gatherLines(of: &drawing, at: self.columns.states)
    return drawing
  }

  /// A state is as high as its many lines need to stay apart.
  private func size(of entity: Entity.ID) -> Size {
    var size = measured.size(of: entity)
    if columns.states.contains(entity) {
      let most = measured.figure.maximumHeight.points * 0.28
      size.height = max(
        size.height, min(Double(measured.endCount(at: entity, of: columns.states)) * 9, most))
    }
    return size
  }

  private func placed(
    _ parts: [SideColumns.Part?], _ drawing: ColumnDrawing,
    _ placement: ColumnDrawing.Placement, by renderer: Renderer
  ) throws -> PlacedFigure {
    var (document, frame) = measured.document(drawing, placed: placement)
    frame = Rectangle(
      from: Point(x: frame.minX, y: frame.minY - 3),
      to: Point(x: frame.maxX, y: frame.maxY + Self.headingHeight))
    addBands(
      parts.compactMap(\.self), borders: placement.borders(in: frame), in: frame,
      to: &document)
    frame = try Legend(for: measured.content, figure: measured.figure)
      .placeLegibly(in: &document, below: frame, of: measured.figure, renderer: renderer)
    frame = try document.frame(including: frame, renderer: renderer)
    var figure = PlacedFigure(of: measured.content, in: measured.figure, document, frame: frame)
    figure.drawing = self
    return figure
  }
}

extension SidesDrawing: PinnableColumns {
  func columns(around places: [DOT.Node.ID: Point]) -> PinnedColumns? {
    let (own, parts) = columns.columns([:]) { size(of: $0).height }
    let entities = measured.content.nodes.map(\.entity.id)
    let pins = measured.pins(at: places)
    let held = HeldColumns(
      of: entities.map { own[$0] ?? 0 }, sizes: entities.map(size), pins: pins,
      width: measured.figure.width.points, between: ColumnDrawing.Room.betweenColumns)
    var drawing = drawing(
      in: measured.byEntity(held.columns), count: held.origins.count, height: room)
    drawing.pins = pins
    return PinnedColumns(drawing: drawing) { [drawing] in
      try placed(held.origins.map { parts[$0] }, drawing, $0, by: $1)
    }
  }
}

extension ColumnDrawing.Placement {
  /// Where each column begins and the last one ends, halfway between columns.
  func borders(in frame: Rectangle) -> [Double] {
    let between = zip(columns, columns.dropFirst()).map { ($0.upperBound + $1.lowerBound) / 2 }
    return [frame.minX] + between + [frame.maxX]
  }
}
