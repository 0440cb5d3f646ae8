import Entente
import Graphviz

extension Figure {
  /// Ways from one end to the other in rows, the words of each line in a slot of their own; nothing
  /// where the figure has no two ends or its page no room.
  ///
  /// Where there is no room for all, the neighbors with fewest ties are left out, and then the ways
  /// that tell least.
  func placedPath(by renderer: Renderer) throws -> PlacedFigure? {
    let sizes = MeasuredContent.TextSize.all
    if let placed = try placedPath(of: content(), at: sizes, by: renderer) { return placed }
    for (figure, content) in lessCrowded {
      // What has no room at the smallest text has none at a larger one.
      guard try figure.placedPath(of: content, at: [.smallest], by: renderer) != nil else {
        continue
      }
      return try figure.placedPath(of: content, at: sizes, by: renderer)
    }
    return nil
  }

  /// The ways at the largest of some sizes of text that has room.
  private func placedPath(
    of content: FigureContent, at sizes: [MeasuredContent.TextSize], by renderer: Renderer
  ) throws -> PlacedFigure? {
    guard var levels = PathLevels(of: self, content) else { return nil }
    // Many lines side by side take less room where their words stand above each other; long names
    // and few lines, where one end stands above the other.
    for isSideways in [levels.isSideways, !levels.isSideways] {
      levels.isSideways = isSideways
      for size in sizes {
        let measured = try MeasuredContent(
          of: content, in: self, at: size,
          wordsWidth: isSideways ? MeasuredContent.wordsWidth : PathDrawing.wordsWidth,
          renderer: renderer)
        var drawing = PathDrawing(measured: measured, levels: levels)
        for width in PathDrawing.columnWidths {
          drawing.measured.breakNames(toFit: width * size.names)
          for isTight in [false, true] {
            drawing.isTight = isTight
            if let placed = try drawing.placedIfItFits(by: renderer) { return placed }
          }
        }
      }
    }
    return nil
  }
}

extension ColumnDrawing {
  /// Gives the words of lines that stand side by side so much room between them that they are not
  /// read as one sentence.
  fileprivate mutating func keepWordsApart(by room: Double) {
    for tie in ties.indices { ties[tie].words?.width += max(0, room - Room.betweenSlots) }
  }
}

/// A figure of ways at one size of text.
struct PathDrawing {
  var measured: MeasuredContent
  let levels: PathLevels
  /// Whether many lines have no more room between rows than few.
  var isTight = false

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [14.0, 12, 10, 9, 8, 7, 6]

  /// The number of characters at which the words of lines that run down are broken.
  static let wordsWidth = 18

  /// The share of the room that an entity gets at most for its many lines.
  private static let mostForEnds = 0.4

  /// The room that lines get at most to come apart between two rows.
  private static let mostBendingRoom = 13.0

  /// The room between rows of entities and rows of words, and between columns of them.
  private static let (betweenRows, betweenColumns) = (11.0, 22.0)
}

extension PathDrawing {
  func placedIfItFits(by renderer: Renderer) throws -> PlacedFigure? {
    let drawing = self.drawing
    let page = page
    let room = levels.isSideways ? page : Size(width: page.height, height: page.width)
    guard drawing.leastWidth <= room.width, SlottedColumns(of: drawing).height <= room.height
    else { return nil }
    let placed = try placed(drawing, by: renderer)
    return placed.scale == 1 ? placed : nil
  }

  /// The room on the page beside the legend.
  private var page: Size {
    Size(
      width: measured.figure.width.points - PlacedFigure.padding,
      height: measured.figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight)
  }

  /// The levels as columns, with columns for words between them; not turned yet.
  private var drawing: ColumnDrawing {
    let gaps = wordedGaps
    func column(_ level: Int) -> Int { level + gaps.count { $0.key < level } }
    let count = (levels.levels.values.max() ?? 0) + 1
    var drawing = measured.drawing(
      in: levels.levels.mapValues(column), columnCount: column(count - 1) + 1,
      height: levels.isSideways ? page.height : page.width, size: measured.size)
    if !levels.isSideways {
      drawing.keepWordsApart(by: measured.figure.theme.smallFontSize)
      drawing = drawing.turned
    }
    for (gap, size) in gaps {
      drawing.wordColumns[column(gap) + 1] = (levels.isSideways ? size.width : size.height) + 1
    }
    drawing.height = levels.isSideways ? page.height : page.width
    drawing.growForEnds(upTo: drawing.height * Self.mostForEnds, isRoomy: true)
    drawing.betweenColumns = levels.isSideways ? Self.betweenColumns : Self.betweenRows
    if !isTight { drawing.betweenColumns += bendingRoom(of: drawing) }
    drawing.width = drawing.leastWidth
    return drawing
  }

  /// Where many lines fan out from one side of an entity, they need way to come apart.
  private func bendingRoom(of drawing: ColumnDrawing) -> Double {
    let most = drawing.endsBySide().values.map(\.count).max() ?? 0
    return min(Self.mostBendingRoom, Double(max(0, most - 3)) * 1.1)
  }

  /// The levels below which lines with words lead on, and the largest of these words.
  private var wordedGaps: [Int: Size] {
    var gaps: [Int: Size] = [:]
    for (number, line) in measured.content.lines.enumerated() {
      guard let words = measured.wordSizes[number], let one = levels.levels[line.from],
        let other = levels.levels[line.to]
      else { continue }
      for gap in min(one, other)..<max(one, other) {
        let known = gaps[gap] ?? Size(width: 0, height: 0)
        gaps[gap] = Size(
          width: max(known.width, words.width), height: max(known.height, words.height))
      }
    }
    return gaps
  }

  private func placed(_ columns: ColumnDrawing, by renderer: Renderer) throws -> PlacedFigure {
    var drawing = columns
    var placement = columns.placed()
    if !levels.isSideways {
      placement = placement.turned(of: columns)
      drawing = columns.turned
      drawing.width = placement.size.width
    }
    return try measured.figure(drawing, placed: placement, by: renderer)
  }
}
