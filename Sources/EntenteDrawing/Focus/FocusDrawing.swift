import Entente
import Graphviz

extension Figure {
  /// An entity in the middle of its surroundings, at the largest text that has room; where the
  /// smallest has none, relations beside it are left out, and then those with fewest ties.
  func placedFocus(by renderer: Renderer) throws -> PlacedFigure {
    let levels = try FocusLevels(of: self)
    var count = min(levels.ranked.count, FocusDrawing.mostEntities)
    for showsTiesBeside in [true, false] {
      let content = levels.content(keeping: count, showsTiesBeside: showsTiesBeside)
      if let placed = try placed(content, levels, by: renderer) { return placed }
    }
    while count > FocusDrawing.fewestEntities {
      let fitting = try largestFitting(levels, below: count, by: renderer)
      // Where what seemed to fit did not, a few less are tried.
      count =
        fitting < count - 1 ? fitting : max(FocusDrawing.fewestEntities, count - 1 - count / 16)
      let content = levels.content(keeping: count, showsTiesBeside: false)
      if let placed = try placed(content, levels, by: renderer) { return placed }
    }
    let content = levels.content(keeping: count, showsTiesBeside: false)
    var drawing = try FocusDrawing(of: content, levels, at: .largest, by: renderer)
    drawing.breakNames(at: FocusDrawing.ordinaryColumnWidth)
    return try drawing.placedAnyway(by: renderer)
  }

  /// The figure at the largest text that has room; nothing where even the smallest has none.
  private func placed(
    _ content: FigureContent, _ levels: FocusLevels, by renderer: Renderer
  ) throws -> PlacedFigure? {
    let least = try FocusDrawing(of: content, levels, at: .smallest, by: renderer)
    guard least.fitsSomehow else { return nil }
    let drawings =
      try MeasuredContent.TextSize.all.dropLast().map {
        try FocusDrawing(of: content, levels, at: $0, by: renderer)
      } + [least]
    // Lines between entities further out would have to pass the columns for words as well.
    let isSingleStep = (levels.levels.values.max() ?? 0) < 2
    for hasWordColumns in isSingleStep ? [true, false] : [false] {
      for drawing in hasWordColumns ? drawings.dropLast(2) : drawings[...] {
        var drawing = drawing
        drawing.hasWordColumns = hasWordColumns
        for width in FocusDrawing.columnWidths {
          drawing.breakNames(at: width)
          guard let columns = drawing.fittingColumns else { continue }
          let placed = try drawing.placed(columns, by: renderer)
          if placed.scale == 1 { return placed }
        }
      }
    }
    return nil
  }

  /// The most entities below a number that seem to have room at the smallest text.
  private func largestFitting(
    _ levels: FocusLevels, below count: Int, by renderer: Renderer
  ) throws -> Int {
    var (fitting, crowded) = (FocusDrawing.fewestEntities, count)
    while crowded - fitting > 1 {
      let middle = (fitting + crowded) / 2
      let content = levels.content(keeping: middle, showsTiesBeside: false)
      let drawing = try FocusDrawing(of: content, levels, at: .smallest, by: renderer)
      if drawing.fitsSomehow { fitting = middle } else { crowded = middle }
    }
    return fitting
  }
}

/// A figure around an entity at one size of text.
struct FocusDrawing {
  var measured: MeasuredContent
  let levels: FocusLevels
  /// Whether the words on lines to the middle have columns of their own.
  var hasWordColumns = false

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [12, 11, 10, 9, 8.4, 7.8, 7.2, 6.6, 6]

  /// The width of names where there is no room anyway.
  static let ordinaryColumnWidth = 9.0

  /// More entities than this never have room on a page.
  static let mostEntities = 160

  /// Fewer entities than this are drawn smaller rather than left out.
  static let fewestEntities = 5

  /// The most columns that a page can hold.
  private static let mostColumns = 12

  /// The room between columns, at least and at most; without columns for words it holds them.
  private var betweenColumns: ClosedRange<Double> { hasWordColumns ? 26...40 : 34...72 }

  init(
    of content: FigureContent, _ levels: FocusLevels, at size: MeasuredContent.TextSize,
    by renderer: Renderer
  ) throws(RenderError) {
    self.levels = levels
    measured = try MeasuredContent(
      of: content, in: levels.figure, at: size, renderer: renderer)
  }

  /// Breaks all names at a width, in multiples of the size of the text.
  mutating func breakNames(at width: Double) {
    measured.breakNames(toFit: width * measured.figure.theme.nodeFontSize)
  }
}

extension FocusDrawing {
  /// Whether there seems to be a way to draw it on the page.
  var fitsSomehow: Bool {
    var drawing = self
    return Self.columnWidths.contains { width in
      drawing.breakNames(at: width)
      return drawing.fittingColumns != nil
    }
  }

  /// The columns, if all names and lines have room on the page; parts too full for one column get
  /// another.
  var fittingColumns: ColumnDrawing? {
    let figure = measured.figure
    let room = figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight
    var counts: [Int: Int] = [:]
    var columnCount = 0
    while true {
      let (drawing, parts) = columns(counts, height: room)
      let gaps = Double(max(0, parts.count - 1)) * betweenColumns.lowerBound
      guard drawing.columnWidths.reduce(0, +) + gaps <= pageWidth,
        parts.count <= Self.mostColumns,
        // What is higher than the page has as many columns as it has entities.
        parts.count > columnCount
      else { return nil }
      columnCount = parts.count
      let slots = SlottedColumns(of: drawing)
      let heights = parts.indices.map(slots.packedHeight)
      guard let fullest = heights.indices.max(by: { heights[$0] < heights[$1] }),
        heights[fullest] > room
      else { return drawing }
      guard let part = parts[fullest], part != 0 else { return nil }
      counts[part, default: 1] += 1
    }
  }

  func placed(_ drawing: ColumnDrawing, by renderer: Renderer) throws -> PlacedFigure {
    let placement = drawing.placed()
    var (document, frame) = measured.document(drawing, placed: placement)
    frame = try document.frame(including: frame, renderer: renderer)
      .widened(for: measured.figure)
    frame = try Legend(for: measured.content, figure: measured.figure)
      .place(in: &document, below: frame, theme: measured.figure.theme, renderer: renderer)
    frame = try document.frame(including: frame, renderer: renderer)
    return PlacedFigure(of: measured.content, in: measured.figure, document, frame: frame)
  }

  func placedAnyway(by renderer: Renderer) throws -> PlacedFigure {
    try placed(columns([:], height: .infinity).drawing, by: renderer)
  }

  private var pageWidth: Double { measured.figure.width.points - PlacedFigure.padding }

  private func columns(
    _ counts: [Int: Int], height: Double
  ) -> (drawing: ColumnDrawing, parts: [Int?]) {
    let own = FocusColumns(of: levels, measured.content) { size(of: $0).height }
    let parted = PartedColumns(parts: own.parts, content: measured.content)
      .columns(counts) { size(of: $0).height }
    var (columns, parts) = (parted.of, parted.parts.map(Optional.some))
    if hasWordColumns { insertWordColumns(into: &columns, &parts) }
    var drawing = measured.drawing(
      in: columns, columnCount: parts.count, height: height, size: size)
    for (number, node) in measured.content.nodes.enumerated() {
      guard let family = own.families[node.entity.id], abs(own.parts[node.entity.id] ?? 0) == 1
      else { continue }
      // Ties of one kind stand together.
      drawing.items[number].level = ColumnDrawing.Level(row: 0, rank: family)
    }
    for column in parts.indices where parts[column] == nil {
      drawing.wordColumns[column] = widestWords + 2
    }
    let gaps = Double(max(0, parts.count - 1)) * betweenColumns.upperBound
    drawing.width = min(drawing.width, drawing.columnWidths.reduce(0, +) + gaps)
    return (drawing, parts)
  }

  /// Puts a column for words on either side of the middle.
  private func insertWordColumns(into columns: inout [Entity.ID: Int], _ parts: inout [Int?]) {
    guard let middle = parts.firstIndex(of: 0) else { return }
    let (hasLeft, hasRight) = (middle > 0, middle + 1 < parts.count)
    columns = columns.mapValues { column in
      column + (hasLeft && column >= middle ? 1 : 0) + (hasRight && column > middle ? 1 : 0)
    }
    if hasRight { parts.insert(nil, at: middle + 1) }
    if hasLeft { parts.insert(nil, at: middle) }
  }

  private var widestWords: Double { measured.wordSizes.values.map(\.width).max() ?? 0 }

  /// The middle is as high as its many lines need to stay apart.
  private func size(of entity: Entity.ID) -> Size {
    var size = measured.size(of: entity)
    if entity == levels.center {
      let count = measured.content.lines.count { $0.from == entity || $0.to == entity }
      size.height = max(size.height, min(Double(count) * 2, pageHeight * 0.6))
    }
    return size
  }

  private var pageHeight: Double { measured.figure.maximumHeight.points }
}
