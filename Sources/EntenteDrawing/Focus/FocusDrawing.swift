import Entente
import Graphviz

extension Figure {
  /// An entity in the middle of its surroundings, at the largest text that has room; where the
  /// smallest has none, relations beside it are left out, and then those with fewest ties.
  func placedFocus(by renderer: Renderer) throws -> PlacedFigure {
    let levels = try FocusLevels(of: self)
    let roomy = try placedFocus(levels, isTight: false, by: renderer)
    if let roomy, roomy.omissions.isEmpty || roomy.size.height > maximumHeight.points * 0.85 {
      return roomy
    }
    // What keeps neighbors off is the width of the page: columns move together.
    let tight = try placedFocus(levels, isTight: true, by: renderer)
    if let tight, tight.entityCount > roomy?.entityCount ?? 0 { return tight }
    if let roomy { return roomy }
    let content = levels.content(keeping: FocusDrawing.fewestEntities, showsTiesBeside: false)
    var drawing = try FocusDrawing(of: content, levels, at: .largest, by: renderer)
    drawing.breakNames(at: FocusDrawing.ordinaryColumnWidth)
    return try drawing.placedAnyway(by: renderer)
  }

  /// The figure with as many entities as have room; nothing where not even the fewest have.
  private func placedFocus(
    _ levels: FocusLevels, isTight: Bool, by renderer: Renderer
  ) throws -> PlacedFigure? {
    let all = min(levels.ranked.count, FocusDrawing.mostEntities)
    func smallest(of content: FigureContent) throws(RenderError) -> FocusDrawing {
      var drawing = try FocusDrawing(of: content, levels, at: .smallest, by: renderer)
      drawing.isTight = isTight
      return drawing
    }
    let bare = try smallest(of: levels.content(keeping: all, showsTiesBeside: false))
    if bare.fitsSomehow {
      for showsTiesBeside in [true, false] {
        let content = levels.content(keeping: all, showsTiesBeside: showsTiesBeside)
        let least = showsTiesBeside ? try smallest(of: content) : bare
        let sizes = MeasuredContent.TextSize.all
        if let placed = try placed(least, sizes, levels, by: renderer) { return placed.figure }
      }
    }
    var count = all
    // Words that cover something are worth a few entities less.
    var best: (figure: PlacedFigure, faults: WordFaults)?
    var attempts = 0
    while count > FocusDrawing.fewestEntities {
      let fitting = largestFitting(in: FocusDrawing.fewestEntities..<count) { count in
        bare.showing(levels.content(keeping: count, showsTiesBeside: false)).fitsSomehow
      }
      // Where what seemed to fit did not, a few less are tried.
      count =
        fitting < count - 1 ? fitting : max(FocusDrawing.fewestEntities, count - 1 - count / 32)
      let least = try smallest(of: levels.content(keeping: count, showsTiesBeside: false))
      // What fills the page at the smallest text has no room at a larger one.
      guard let placed = try placed(least, [.smallest], levels, by: renderer) else { continue }
      attempts += 1
      if placed.faults.isEmpty { return placed.figure }
      if best.map({ placed.faults < $0.faults }) ?? true { best = placed }
      if attempts == FocusDrawing.attempts { break }
    }
    return best?.figure
  }

  /// The figure at the largest of some sizes of text that has room, and what its words cover; nothing where the smallest has none.
  private func placed(
    _ least: FocusDrawing, _ sizes: [MeasuredContent.TextSize], _ levels: FocusLevels,
    by renderer: Renderer
  ) throws -> (figure: PlacedFigure, faults: WordFaults)? {
    guard least.fitsSomehow else { return nil }
    let content = least.measured.content
    let drawings =
      try sizes.dropLast().map { size in
        var drawing = try FocusDrawing(of: content, levels, at: size, by: renderer)
        drawing.isTight = least.isTight
        return drawing
      } + [least]
    // Lines between entities further out would have to pass the columns for words as well.
    let isSingleStep = (levels.levels.values.max() ?? 0) < 2
    // Where words cover something, narrower names or another manner may leave room for them.
    var best: (figure: PlacedFigure, faults: WordFaults)?
    for manner in FocusDrawing.Manner.allCases where isSingleStep || manner == .wordsBetween {
      for drawing in manner == .wordColumns ? drawings.dropLast(2) : drawings[...] {
        var drawing = drawing
        drawing.manner = manner
        for width in FocusDrawing.columnWidths {
          drawing.breakNames(at: width)
          let placed = try drawing.placedIfItFits(betterThan: best?.faults, by: renderer)
          guard let placed else { continue }
          if placed.faults.isEmpty { return placed }
          best = placed
        }
      }
    }
    return best
  }
}

/// A figure around an entity at one size of text.
struct FocusDrawing {
  var measured: MeasuredContent
  let levels: FocusLevels
  /// Where the words on lines to the middle stand.
  var manner = Manner.wordsBetween
  /// Whether columns stand close, with little room for words between them.
  var isTight = false
  /// What sticks out of the columns, and is kept free for it.
  private var excess = Size(width: 0, height: 0)

  /// Where the words on lines to the middle stand: in columns of their own, with room on either side
  /// of these or with little of it, or between the columns of names.
  enum Manner: CaseIterable { case wordColumns, narrowWordColumns, wordsBetween }

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [12, 11, 10, 9, 8.4, 7.8, 7.2, 6.6, 6]

  /// The width of names where there is no room anyway.
  static let ordinaryColumnWidth = 9.0

  /// How many numbers of entities are tried for one at which words cover nothing.
  static let attempts = 5

  /// More entities than this never have room on a page.
  static let mostEntities = 160

  /// Fewer entities than this are drawn smaller rather than left out.
  static let fewestEntities = 5

  /// The room between columns, at least and at most; without columns for words it holds them.
  private var betweenColumns: ClosedRange<Double> {
    switch manner {
    case .wordColumns: 26...40
    case .narrowWordColumns: 13...40
    case .wordsBetween: isTight ? 17...72 : 34...72
    }
  }

  init(
    of content: FigureContent, _ levels: FocusLevels, at size: MeasuredContent.TextSize,
    by renderer: Renderer
  ) throws(RenderError) {
    self.levels = levels
    measured = try MeasuredContent(
      of: content, in: levels.figure, at: size, renderer: renderer)
  }

  /// The same with a part of its content, for a first look.
  func showing(_ part: FigureContent) -> Self {
    var drawing = self
    drawing.measured = MeasuredContent(of: part, asIn: measured)
    return drawing
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
  private var fittingColumns: ColumnDrawing? {
    let figure = measured.figure
    let room =
      figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight - excess.height
    let own = FocusColumns(of: levels, measured.content) { size(of: $0).height }
    let columns = FewestColumns.fitting(height: room) { drawing in
      let gaps = Double(max(0, drawing.columnCount - 1)) * betweenColumns.lowerBound
      return drawing.columnWidths.reduce(0, +) + gaps <= pageWidth
    } _: {
      self.columns(of: own, $0, height: room)
    }
    return columns?.drawing
  }

  /// Lays the figure out, if all has room.
  ///
  /// Words and bows that stick out take room that nobody can tell before, so the next try has so much
  /// less.
  ///
  /// - Parameters:
  ///   - others: The faults that the words of another figure have; one with as many is not wanted.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure, and what its words cover.
  /// - Throws: `RenderError` where Graphviz fails.
  func placedIfItFits(
    betterThan others: WordFaults?, by renderer: Renderer
  ) throws -> (figure: PlacedFigure, faults: WordFaults)? {
    var drawing = self
    for _ in 0..<3 {
      guard let columns = drawing.fittingColumns else { return nil }
      let placement = columns.placed()
      if let others, placement.faults >= others { return nil }
      let placed = try figure(columns, placement, by: renderer)
      if placed.scale == 1 { return (placed, placement.faults) }
      let (width, height) = (placed.size.width / placed.scale, placed.size.height / placed.scale)
      drawing.excess.width += max(0, width - measured.figure.width.points + 0.5)
      drawing.excess.height += max(0, height - measured.figure.maximumHeight.points + 0.5)
    }
    return nil
  }

  func placedAnyway(by renderer: Renderer) throws -> PlacedFigure {
    let own = FocusColumns(of: levels, measured.content) { size(of: $0).height }
    let drawing = columns(of: own, [:], height: .infinity).drawing
    return try figure(drawing, drawing.placed(), by: renderer)
  }

  private func figure(
    _ columns: ColumnDrawing, _ placement: ColumnDrawing.Placement, by renderer: Renderer
  ) throws -> PlacedFigure {
    var placed = try measured.figure(columns, placed: placement, by: renderer)
    placed.drawing = self
    return placed
  }

  private var pageWidth: Double {
    measured.figure.width.points - PlacedFigure.padding - excess.width
  }

  private func columns(
    of own: FocusColumns, _ counts: [Int: Int], height: Double
  ) -> (drawing: ColumnDrawing, parts: [Int?]) {
    let parted = PartedColumns(parts: own.parts, content: measured.content)
      .columns(counts) { size(of: $0).height }
    return inColumns(parted.of, parted.parts, of: own, height: height)
  }

  /// The entities in their columns, with columns for words beside the middle where these have any.
  private func inColumns(
    _ columns: [Entity.ID: Int], _ parts: [Int], of own: FocusColumns, height: Double
  ) -> (drawing: ColumnDrawing, parts: [Int?]) {
    var (columns, parts) = (columns, parts.map(Optional.some))
    if manner != .wordsBetween { insertWordColumns(into: &columns, &parts) }
    var drawing = measured.drawing(
      in: columns, columnCount: parts.count, height: height, size: size)
    measured.gatherLines(of: &drawing, at: [levels.center])
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
    drawing.betweenColumns = min(drawing.betweenColumns, betweenColumns.lowerBound)
    drawing.width = min(pageWidth, drawing.columnWidths.reduce(0, +) + gaps)
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
      let count = measured.endCount(at: entity, of: [entity])
      size.height = max(size.height, min(Double(count) * 9, pageHeight * 0.4))
    }
    return size
  }

  private var pageHeight: Double { measured.figure.maximumHeight.points }
}

extension FocusDrawing: PinnableColumns {
  func columns(around places: [DOT.Node.ID: Point]) -> PinnedColumns? {
    let own = FocusColumns(of: levels, measured.content) { size(of: $0).height }
    let (fresh, parts) = PartedColumns(parts: own.parts, content: measured.content)
      .columns([:]) { size(of: $0).height }
    let entities = measured.content.nodes.map(\.entity.id)
    let pins = measured.pins(at: places)
    let held = HeldColumns(
      of: entities.map { fresh[$0] ?? 0 }, sizes: entities.map(size), pins: pins,
      width: measured.figure.width.points, between: betweenColumns.lowerBound)
    var drawing = inColumns(
      measured.byEntity(held.columns), held.origins.map { parts[$0] }, of: own,
      height: measured.figure.maximumHeight.points - measured.legendHeight
    ).drawing
    drawing.pins = pins
    // Whoever is new stands where there is room, and not among ties of its kind.
    for item in drawing.items.indices { drawing.items[item].level = nil }
    return PinnedColumns(drawing: drawing) { [drawing] in try figure(drawing, $0, by: $1) }
  }
}
