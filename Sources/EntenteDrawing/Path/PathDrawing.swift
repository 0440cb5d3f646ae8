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
    for mayBow in [false, true] {
      if let placed = try placedPath(of: content, at: sizes, mayBow: mayBow, by: renderer) {
        return placed
      }
    }
    return nil
  }

  /// The ways at the largest of some sizes of text that has room, with or without lines that bow
  /// around others of their row.
  private func placedPath(
    of content: FigureContent, at sizes: [MeasuredContent.TextSize], mayBow: Bool,
    by renderer: Renderer
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
          for share in PathDrawing.bendingShares {
            drawing.bendingShare = share
            if let placed = try drawing.placedIfItFits(mayBow: mayBow, by: renderer) {
              return placed
            }
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
struct PathDrawing: PinnableColumns {
  var measured: MeasuredContent
  var levels: PathLevels
  /// The share of the room in which many lines come apart well that they get between rows.
  var bendingShare = 1.0

  /// The shares to try.
  static let bendingShares = [1.0, 0.5, 0]

  /// The widths of names to try, in multiples of the size of the text.
  static let columnWidths = [14.0, 12, 10, 9, 8, 7, 6]

  /// The number of characters at which the words of lines that run down are broken.
  static let wordsWidth = 18

  /// The share of the room that an entity gets at most for its many lines.
  private static let mostForEnds = 0.4

  /// The room that lines get at most to come apart between two rows, and that for each end beyond
  /// the first three.
  private static let (mostBendingRoom, roomForEnd) = (26.0, 2.2)

  /// The room between rows of entities and rows of words, and between columns of them.
  private static let (betweenRows, betweenColumns) = (11.0, 22.0)
}

extension PathDrawing {
  /// The drawing where the page has room for it, with lines that bow around others of their row only
  /// where they may.
  func placedIfItFits(mayBow: Bool, by renderer: Renderer) throws -> PlacedFigure? {
    let drawing = self.drawing
    let page = page
    let room = levels.isSideways ? page : Size(width: page.height, height: page.width)
    guard drawing.leastWidth <= room.width, SlottedColumns(of: drawing).height <= room.height
    else { return nil }
    let placement = drawing.placed()
    if let flat = withoutBows(of: placement, in: drawing),
      let placed = try flat.placedIfItFits(mayBow: mayBow, by: renderer)
    {
      return placed
    }
    if !mayBow, !placement.bows.isEmpty { return nil }
    let placed = try placed(drawing, placement, by: renderer)
    return placed.scale == 1 ? placed : nil
  }

  /// The drawing with whatever is tied to something beyond a neighbor in its row in another row;
  /// nothing where no line bows around others.
  ///
  /// Each time fewer of those that share a row are tied, so that it ends.
  private func withoutBows(
    of placement: ColumnDrawing.Placement, in drawing: ColumnDrawing
  ) -> PathDrawing? {
    let nodes = measured.content.nodes
    func order(_ node: Int) -> (Int, Int) {
      let id = nodes[node].entity.id
      let count = measured.content.lines.count { $0.from == id || $0.to == id }
      return (nodes[node].emphasis.isSetOff ? 1 : 0, count)
    }
    var (moved, kept): (Set<Int>, Set<Int>) = ([], [])
    for tie in placement.bows.map({ drawing.ties[$0] })
    where moved.isDisjoint(with: [tie.from, tie.to]) {
      let ends = [tie.from, tie.to].sorted { order($0) < order($1) }
      guard let mover = ends.first(where: { !kept.contains($0) && nodes[$0].emphasis != .end })
      else { continue }
      moved.insert(mover)
      kept.formUnion(ends.filter { $0 != mover })
    }
    guard !moved.isEmpty else { return nil }
    var flat = self
    flat.levels.moveDown(Set(moved.map { nodes[$0].entity.id }), of: measured.content)
    return flat
  }

  /// The room on the page beside the legend.
  private var page: Size {
    Size(
      width: measured.figure.width.points - PlacedFigure.padding,
      height: measured.figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight)
  }

  /// The levels as columns, with columns for words between them; not turned yet.
  var drawing: ColumnDrawing {
    let gaps = wordedGaps
    func column(_ level: Int) -> Int { level + gaps.count { $0.key < level } }
    let count = (levels.levels.values.max() ?? 0) + 1
    var drawing = measured.drawing(
      in: levels.levels.mapValues(column), columnCount: column(count - 1) + 1,
      height: levels.isSideways ? page.height : page.width, size: measured.size)
    drawing.spreadsBends = true
    runTogether(in: &drawing)
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
    drawing.betweenColumns += bendingShare * bendingRoom(of: drawing)
    drawing.width = drawing.leastWidth
    return drawing
  }

  /// Lets the highlighted lines between two entities run side by side: one of them alone would take
  /// a long way around all that stands between.
  private func runTogether(in drawing: inout ColumnDrawing) {
    let lines = measured.content.lines
    let ways = Dictionary(grouping: lines.indices.filter { lines[$0].emphasis == .highlighted }) {
      Set([lines[$0].from, lines[$0].to])
    }
    let bundles = ways.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    for (number, bundle) in bundles.enumerated() {
      for line in bundle {
        drawing.ties[line].company = .strand(
          of: number, rank: MeasuredContent.rank(of: lines[line]))
      }
    }
  }

  /// Where many lines fan out from one side of an entity, they need way to come apart.
  private func bendingRoom(of drawing: ColumnDrawing) -> Double {
    let most = drawing.endsBySide().values.map(\.count).max() ?? 0
    return min(Self.mostBendingRoom, Double(max(0, most - 3)) * Self.roomForEnd)
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

  /// The figure once all has its place in columns.
  func placed(
    _ columns: ColumnDrawing, _ places: ColumnDrawing.Placement, by renderer: Renderer
  ) throws -> PlacedFigure {
    var drawing = columns
    var placement = places
    if !levels.isSideways {
      placement = placement.turned(of: columns)
      drawing = columns.turned
      drawing.width = placement.size.width
    }
    var placed = try measured.figure(drawing, placed: placement, by: renderer)
    placed.drawing = self
    return placed
  }
}
