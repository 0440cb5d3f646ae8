import Entente
import Graphviz

extension Figure {
  /// Events and agreements along years, at the largest text that has room; where the smallest has
  /// none, those with fewest ties are left out.
  func placedTime(by renderer: Renderer) throws -> PlacedFigure {
    let chronology = Chronology(of: graph, in: years)
    if chronology.moments.isEmpty { throw noTime(chronology) }
    var count = min(chronology.moments.count, TimeDrawing.mostMoments)
    while true {
      let limited = chronology.limited(to: count)
      if let placed = try placed(limited, by: renderer) { return placed }
      if count <= TimeDrawing.fewestMoments { break }
      let fitting = try largestFitting(chronology, below: count, by: renderer)
      // Where what seemed to fit did not, a few less are tried.
      count = fitting < count - 1 ? fitting : max(TimeDrawing.fewestMoments, count - 1 - count / 16)
    }
    return try placedSmall(chronology.limited(to: TimeDrawing.fewestMoments), by: renderer)
  }

  /// The figure on a page on which no text has its size: in the way that leaves the text largest.
  private func placedSmall(_ chronology: Chronology, by renderer: Renderer) throws -> PlacedFigure {
    let size = MeasuredContent.TextSize.largest
    var drawing = try TimeDrawing(of: chronology, in: self, at: size, by: renderer)
    var best = try drawing.placed(breakingAt: TimeDrawing.ordinaryColumnWidth, by: renderer)
    for arrangement in TimeColumns.Arrangement.allCases {
      drawing.arrangement = arrangement
      for width in TimeDrawing.columnWidths where width != TimeDrawing.ordinaryColumnWidth {
        let placed = try drawing.placed(breakingAt: width, by: renderer)
        if placed.scale > best.scale { best = placed }
      }
    }
    return best
  }

  /// The figure at the largest text that has room; nothing where even the smallest has none.
  private func placed(_ chronology: Chronology, by renderer: Renderer) throws -> PlacedFigure? {
    let least = try TimeDrawing(of: chronology, in: self, at: .smallest, by: renderer)
    guard least.fitsSomehow else { return nil }
    let drawings =
      try MeasuredContent.TextSize.all.dropLast().map {
        try TimeDrawing(of: chronology, in: self, at: $0, by: renderer)
      } + [least]
    for arrangement in TimeColumns.Arrangement.allCases {
      for drawing in drawings {
        var drawing = drawing
        drawing.arrangement = arrangement
        for width in TimeDrawing.columnWidths where drawing.fits(breakingAt: width) {
          let placed = try drawing.placed(breakingAt: width, by: renderer)
          // Slots between the events of a year take room that nobody can tell before.
          if placed.scale == 1 { return placed }
        }
      }
    }
    return nil
  }

  /// The most events below a number that seem to have room at the smallest text.
  private func largestFitting(
    _ chronology: Chronology, below count: Int, by renderer: Renderer
  ) throws -> Int {
    try EntenteDrawing.largestFitting(in: TimeDrawing.fewestMoments..<count) { count in
      try TimeDrawing(of: chronology.limited(to: count), in: self, at: .smallest, by: renderer)
        .fitsSomehow
    }
  }

  private func noTime(_ chronology: Chronology) -> FigureError {
    let relations = graph.relations.count { $0.period != nil }
    return .noTime(undated: chronology.undatedCount, datedRelations: relations, years: years)
  }
}

/// A figure along years at one size of text.
struct TimeDrawing {
  var measured: MeasuredContent
  let chronology: Chronology
  var arrangement = TimeColumns.Arrangement.onBothSides
  /// The width at which names are broken, in multiples of the size of the text.
  private(set) var nameWidth = Self.ordinaryColumnWidth

  /// How much wider events are than those tied to them: the height of the page is scarce.
  private static let momentWidth = 1.4

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [12, 11, 10, 9, 8.4, 7.8, 7.2, 6.6, 6]

  /// The width of names where there is no room anyway.
  static let ordinaryColumnWidth = 9.0

  /// More events than this never have room on a page.
  static let mostMoments = 120

  /// Fewer events than this are drawn smaller rather than left out.
  static let fewestMoments = 5

  init(
    of chronology: Chronology, in figure: Figure, at size: MeasuredContent.TextSize,
    by renderer: Renderer
  ) throws(RenderError) {
    self.chronology = chronology
    measured = try MeasuredContent(
      of: chronology.content(of: figure), in: figure, at: size, renderer: renderer)
  }
}

extension TimeDrawing {
  /// Whether names broken at a width seem to have room on the page.
  func fits(breakingAt width: Double) -> Bool {
    let drawing = columns(breakingAt: width).drawing
    return drawing.leastWidth <= drawing.width
      && SlottedColumns(of: drawing).height <= drawing.height
  }

  /// Whether there seems to be a way to draw it on the page.
  var fitsSomehow: Bool {
    TimeColumns.Arrangement.allCases.contains { arrangement in
      var drawing = self
      drawing.arrangement = arrangement
      return Self.columnWidths.contains(where: drawing.fits)
    }
  }

  /// The figure with its names broken at a width.
  func placed(breakingAt width: Double, by renderer: Renderer) throws -> PlacedFigure {
    let (measured, drawing) = columns(breakingAt: width)
    var placed = try self.placed(measured, drawing, drawing.placed(), by: renderer)
    var own = self
    own.nameWidth = width
    placed.drawing = own
    return placed
  }

  private func placed(
    _ measured: MeasuredContent, _ drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement,
    by renderer: Renderer
  ) throws -> PlacedFigure {
    var (document, frame) = measured.document(drawing, placed: placement)
    for moment in chronology.moments {
      guard let node = document.nodes.firstIndex(where: { $0.id == moment.entity.id.nodeID })
      else { continue }
      document.nodes[node].class = (document.nodes[node].class ?? "") + " in-\(moment.year.text)"
    }
    addSpine(drawing, placement, to: &document)
    frame = try Legend(for: measured.content, figure: measured.figure)
      .placeLegibly(in: &document, below: frame, of: measured.figure, renderer: renderer)
    frame = try document.frame(including: frame, renderer: renderer)
    return PlacedFigure(of: measured.content, in: measured.figure, document, frame: frame)
  }

  /// The entities and then the years in their columns.
  ///
  /// - Parameters:
  ///   - width: The width at which names are broken.
  ///   - own: The columns in which some entities are held.
  /// - Returns: What is drawn with its names broken, and the columns.
  private func columns(
    breakingAt width: Double, holding own: [Entity.ID: Int] = [:]
  ) -> (measured: MeasuredContent, drawing: ColumnDrawing) {
    var measured = measured
    let figure = measured.figure
    let moments = Set(chronology.moments.map(\.entity.id))
    measured.breakNames {
      width * figure.theme.nodeFontSize * (moments.contains($0) ? Self.momentWidth : 1)
    }
    let columns = TimeColumns(of: chronology, measured.content, in: figure.graph) {
      measured.size(of: $0).height
    }
    // The tint of the first row reaches beyond it.
    let room =
      figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight - Self.margin
    var drawing = measured.drawing(
      in: columns.parts.mapValues(arrangement.column).merging(own) { $1 },
      columnCount: arrangement.columnCount, height: room, size: measured.size)
    measured.gatherLines(of: &drawing, at: [])
    let rows = Dictionary(
      uniqueKeysWithValues: chronology.years.enumerated().map { ($0.element, $0.offset) })
    let numbers = Dictionary(
      uniqueKeysWithValues: measured.content.nodes.enumerated().map {
        ($0.element.entity.id, $0.offset)
      })
    for (rank, moment) in chronology.moments.enumerated() {
      guard let number = numbers[moment.entity.id], let row = rows[moment.year] else { continue }
      drawing.items[number].level = .init(row: row, rank: rank)
    }
    for row in chronology.years.indices {
      drawing.items.append(
        ColumnDrawing.Item(
          column: arrangement.column(of: .years), size: sizeOfHeading(row),
          level: .init(row: row, rank: -1, isHeading: true)))
    }
    return (measured, drawing)
  }

  /// Digits in bold are about as wide as half their height.
  private func sizeOfHeading(_ row: Int) -> Size {
    let theme = measured.figure.theme
    let (lines, points) = (headingLines(of: row), theme.nodeFontSize + 1)
    let small = theme.smallFontSize.rounded(.up)
    return Size(
      width: max(
        Double(lines[0].count) * points * 0.6,
        Double(lines.dropFirst().map(\.count).max() ?? 0) * small * 0.5) + 4,
      height: points * 1.3 + Double(lines.count - 1) * small * 1.25)
  }
}

extension TimeDrawing: PinnableColumns {
  /// The figure around what is held; nothing where an event has room only beside another year.
  func placed(
    around places: [DOT.Node.ID: Point], by renderer: Renderer
  ) throws -> PlacedFigure? {
    guard let figure = try bestPlaced(around: places, by: renderer) else { return nil }
    let middles = Dictionary(
      figure.document.nodes.map { ($0.id, $0.position?.point) }, uniquingKeysWith: { one, _ in one }
    )
    let years = chronology.years
    let isInOrder = chronology.moments.allSatisfy { moment in
      guard let row = years.firstIndex(of: moment.year), row + 1 < years.count,
        let place = middles[moment.entity.id.nodeID] ?? nil,
        let next = middles[Self.heading(of: years[row + 1])] ?? nil
      else { return true }
      // In a document what is lower has the smaller y.
      return place.y > next.y
    }
    return isInOrder ? figure : nil
  }

  mutating func breakNames(at width: Double) { nameWidth = width }

  /// Where an event stands in the column of the years, all do.
  func facing(_ places: [DOT.Node.ID: Point]) -> Self {
    let years = Set(chronology.years.compactMap { places[Self.heading(of: $0)]?.x })
    let moments = chronology.moments.compactMap { places[$0.entity.id.nodeID]?.x }
    var drawing = self
    if !years.isEmpty, !moments.isEmpty {
      drawing.arrangement = moments.contains(where: years.contains) ? .inTheMiddle : .onBothSides
    }
    return drawing
  }

  func columns(around places: [DOT.Node.ID: Point]) -> PinnedColumns? {
    let years = chronology.years
    let headings = years.map { places[Self.heading(of: $0)].map { Point(x: $0.x, y: -$0.y) } }
    guard let middle = headings.lazy.compactMap(\.self).first?.x else { return nil }
    var pins = measured.pins(at: places)
    var own: [Entity.ID: Int] = [:]
    let rows = Dictionary(
      uniqueKeysWithValues: chronology.moments.map {
        ($0.entity.id, years.firstIndex(of: $0.year))
      })
    for (number, place) in pins {
      let entity = measured.content.nodes[number].entity.id
      let isLeft = place.x < middle
      if let row = rows[entity] {
        // An event whose date is another now goes to its year.
        guard let row, headings[row] != nil, Self.isWithin(row, of: headings, place) else {
          pins[number] = nil
          continue
        }
        own[entity] = arrangement.column(of: isLeft ? .leftMoments : .rightMoments)
      } else {
        own[entity] = arrangement.column(of: isLeft ? .leftParties : .rightParties)
      }
    }
    let (measured, fresh) = columns(breakingAt: nameWidth, holding: own)
    for (row, heading) in headings.enumerated() {
      pins[measured.content.nodes.count + row] = heading
    }
    var drawing = fresh
    drawing.pins = pins
    return PinnedColumns(drawing: drawing) { [drawing] in
      try placed(measured, drawing, $0, by: $1)
    }
  }

  /// Whether a place is beside the heading of its row or below it, and above the next.
  private static func isWithin(_ row: Int, of headings: [Point?], _ place: Point) -> Bool {
    let next = headings[(row + 1)...].lazy.compactMap(\.self).first
    return (headings[row].map { $0.y - headingHeight < place.y } ?? false)
      && (next.map { place.y < $0.y + headingHeight } ?? true)
  }

  /// No heading is higher: a thing that begins where it does may be less high, its middle higher up.
  private static let headingHeight = 24.0

  /// The name in DOT of the heading of a year.
  static func heading(of year: Chronology.Year) -> DOT.Node.ID { ":year-\(year.text)" }
}
