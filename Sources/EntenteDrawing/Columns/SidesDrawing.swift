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
    var crowded: PlacedFigure?
    for size in MeasuredContent.TextSize.all {
      let measured = try MeasuredContent(of: content, in: self, at: size, renderer: renderer)
      var drawing = SidesDrawing(measured: measured, columns: columns)
      for width in SidesDrawing.columnWidths {
        drawing.measured.breakNames(toFit: width * size.names)
        guard let (placed, isClear) = try drawing.placedIfItFits(by: renderer) else { continue }
        if isClear { return placed }
        crowded = crowded ?? placed
      }
    }
    return crowded
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
  private typealias Columns = (drawing: ColumnDrawing, parts: [SideColumns.Part?])

  /// The figure, if all names and lines have room on the page; parts too full for one column get
  /// another.
  ///
  /// Words above the highest line or below the lowest stick out a little, so the second try is as much
  /// lower as the first one was too high.
  ///
  /// - Returns: The figure, and whether its words cover no entity and no other words.
  func placedIfItFits(by renderer: Renderer) throws -> (figure: PlacedFigure, isClear: Bool)? {
    var excess = 0.0
    for _ in 0..<3 {
      guard let placed = try placedIfItFits(by: renderer, keepingFree: excess) else { return nil }
      if placed.figure.textSizes.lowerBound >= Figure.smallestText { return placed }
      excess += placed.figure.size.height * (1 / placed.figure.scale - 1)
    }
    return nil
  }

  private func placedIfItFits(
    by renderer: Renderer, keepingFree excess: Double
  ) throws -> (figure: PlacedFigure, isClear: Bool)? {
    let room =
      measured.figure.maximumHeight.points - PlacedFigure.padding - Self.headingHeight - excess
      - measured.legendHeight
    let columns = FewestColumns.fitting(height: room) {
      $0.leastWidth <= $0.width
    } _: {
      inColumns($0, height: room)
    }
    return try columns.map { try placed($0, by: renderer) }
  }

  /// The figure, scaled down to the page where it has no room.
  func placedAnyway(by renderer: Renderer) throws -> PlacedFigure {
    try placed(inColumns([.shared: 2], height: .infinity), by: renderer).figure
  }

  private func inColumns(_ counts: [SideColumns.Part: Int], height: Double) -> Columns {
    let (inColumns, parts) = columns.columns(counts) { size(of: $0).height }
    var drawing = measured.drawing(
      in: inColumns, columnCount: parts.count, height: height, size: size)
    measured.gatherLines(of: &drawing, at: columns.states)
    return (drawing, parts)
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
    _ columns: Columns, by renderer: Renderer
  ) throws -> (figure: PlacedFigure, isClear: Bool) {
    let placement = columns.drawing.placed()
    var (document, frame) = measured.document(columns.drawing, placed: placement)
    frame = Rectangle(
      from: Point(x: frame.minX, y: frame.minY - 3),
      to: Point(x: frame.maxX, y: frame.maxY + Self.headingHeight))
    addBands(
      columns.parts.compactMap(\.self), borders: placement.borders(in: frame), in: frame,
      to: &document)
    frame = try Legend(for: measured.content, figure: measured.figure)
      .placeLegibly(in: &document, below: frame, of: measured.figure, renderer: renderer)
    frame = try document.frame(including: frame, renderer: renderer)
    let figure = PlacedFigure(of: measured.content, in: measured.figure, document, frame: frame)
    return (figure, placement.isClear)
  }
}

extension ColumnDrawing.Placement {
  /// Where each column begins and the last one ends, halfway between columns.
  func borders(in frame: Rectangle) -> [Double] {
    let between = zip(columns, columns.dropFirst()).map { ($0.upperBound + $1.lowerBound) / 2 }
    return [frame.minX] + between + [frame.maxX]
  }
}
