import Entente
import Graphviz

extension Figure {
  /// Springs that fill the page, with as many words on lines as have room, at the largest text: with
  /// dates and the numbers of sources, with dates alone, or without any; nothing where not even the
  /// names have room at the smallest text.
  func placedForce(by renderer: Renderer) throws -> PlacedFigure? {
    let full = try content()
    guard !full.lines.isEmpty, full.nodes.count + full.lines.count <= ForceDrawing.most else {
      return nil
    }
    var (dated, bare) = (full, full)
    dated.moveNumbersToEnds()
    bare.bareLines()
    var best: ForceDrawing.Placed?
    var triesLeft = ForceDrawing.mostTries
    for content in [full, dated, bare] where ForceDrawing.mayFit(content, on: self) {
      let springs = try ForceDrawing.springs(of: content, by: renderer)
      let smallest = try drawing(content, Array(springs.prefix(1)), at: .smallest, by: renderer)
      guard smallest.hasRoom else { continue }
      for size in MeasuredContent.TextSize.all {
        var drawing = try drawing(content, springs, at: size, by: renderer)
        for width in ForceDrawing.nameWidths {
          drawing.measured.breakNames(toFit: width * size.names)
          guard let placed = try drawing.placedIfItFits(by: renderer) else { continue }
          if placed.crossingCount < best?.crossingCount ?? .max { best = placed }
          triesLeft -= 1
          if placed.crossingCount == 0 || triesLeft == 0 { return best?.figure }
        }
      }
      if let best { return best.figure }
    }
    return try placedForceAnyway(bare, by: renderer)
  }

  /// Springs at one size of text, with the narrowest names.
  private func drawing(
    _ content: FigureContent, _ springs: [Springs], at size: MeasuredContent.TextSize,
    by renderer: Renderer
  ) throws(RenderError) -> ForceDrawing {
    var measured = try MeasuredContent(
      of: content, in: self, at: size, wordsWidth: ForceDrawing.wordsWidth, renderer: renderer)
    let narrowest = ForceDrawing.nameWidths.last ?? ForceDrawing.ordinaryNameWidth
    measured.breakNames(toFit: narrowest * size.names)
    return ForceDrawing(measured: measured, springs: springs)
  }

  /// Springs without words on a page that is large enough, scaled down to the one asked for.
  private func placedForceAnyway(
    _ content: FigureContent, by renderer: Renderer
  ) throws -> PlacedFigure? {
    let size = MeasuredContent.TextSize.largest
    let springs = try Springs(of: content, seed: ForceDrawing.seeds[0], by: renderer)
    var drawing = try drawing(content, [springs], at: size, by: renderer)
    drawing.measured.breakNames(toFit: ForceDrawing.ordinaryNameWidth * size.names)
    for enlargement in ForceDrawing.enlargements {
      drawing.enlargement = enlargement
      if let placed = try drawing.placedScaled(by: renderer) { return placed }
    }
    return nil
  }
}

/// A figure of springs at one size of text.
struct ForceDrawing: PinnableDrawing {
  var measured: MeasuredContent
  /// Several ways to stand near one's neighbors.
  let springs: [Springs]
  /// How much wider and higher the field is than the page has room for.
  var enlargement = 1.0

  /// How much larger than the page a field is tried.
  static let enlargements = [1.2, 1.35, 1.5, 1.7, 2, 2.4, 3, 4]

  /// The number of entities and lines that are tried at most, to bound the time.
  static let most = 350

  /// How many figures that have room are looked at, from the largest text on, for one in which no
  /// line runs through what it is not tied to.
  static let mostTries = 4

  /// A figure, and how often lines run through entities and words that are not theirs.
  typealias Placed = (figure: PlacedFigure, crossingCount: Int)

  /// Where the engine begins.
  static let seeds = [1, 2, 3]

  /// Several ways to stand near one's neighbors.
  static func springs(
    of content: FigureContent, by renderer: Renderer
  ) throws(RenderError) -> [Springs] {
    var springs: [Springs] = []
    for seed in seeds { springs.append(try Springs(of: content, seed: seed, by: renderer)) }
    return springs
  }

  /// The number of characters at which the words of lines are broken.
  static let wordsWidth = 16

  /// The widths of names to try, in multiples of the size of the text.
  static let nameWidths = [ordinaryNameWidth, 7.5]

  /// The width of names where there is room, or none anyway.
  static let ordinaryNameWidth = 10.0

  /// The part of the page that is taken where there is enough of it: the rest is for lines.
  private static let comfort = 0.22

  /// The part of the page beyond which nothing has room, and beyond which lines with words would have
  /// to go far around.
  private static let (mostCrowded, mostCrowdedWithWords) = (0.72, 0.5)

  /// The square points that an entity takes on the page at least at the smallest text, and the words
  /// of a line: a name of five letters, a year.
  private static let (leastEntity, leastWords) = (20.0 * 11, 14.0 * 7)

  /// Whether there may be room for all names and words, before anything is measured.
  static func mayFit(_ content: FigureContent, on figure: Figure) -> Bool {
    let worded = content.lines.count { !$0.label.isEmpty }
    let taken = Double(content.nodes.count) * leastEntity + Double(worded) * leastWords
    return taken < figure.width.points * figure.maximumHeight.points * mostCrowded
  }
}

extension ForceDrawing {
  /// Whether names and words have room on the page.
  var hasRoom: Bool { settled(keepingFree: 0) != nil }

  /// The figure, if all names and words have room on the page.
  ///
  /// Lines that bow out of the page make it a little larger, so the second try is as much lower.
  func placedIfItFits(by renderer: Renderer) throws -> Placed? {
    var excess = 0.0
    for _ in 0..<3 {
      guard let (springs, field) = settled(keepingFree: excess) else { return nil }
      let placed = try placed(field, springs, by: renderer)
      if placed.figure.scale == 1 { return placed }
      excess += placed.figure.size.height * (1 / placed.figure.scale - 1) + 1
    }
    return nil
  }

  /// The figure on an enlarged page, scaled down; nothing where not even that has room.
  func placedScaled(by renderer: Renderer) throws -> PlacedFigure? {
    guard let (springs, field) = settled(keepingFree: 0) else { return nil }
    return try placed(field, springs, by: renderer).figure
  }

  /// The room left and right of the field for lines that bow out of it, together.
  static let aside = 8.0

  /// The least height of the field: flatter, and nothing has room beside anything.
  private static let leastHeight = 60.0

  /// Everything in its place on as much of the page as it takes in comfort, or else on all of it,
  /// in the way in which fewest lines run through what they are not tied to; nothing where there is
  /// no room.
  private func settled(keepingFree excess: Double) -> (springs: Springs, field: BoxField)? {
    let figure = measured.figure
    let width = (figure.width.points - PlacedFigure.padding - Self.aside) * enlargement
    let height = figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight - excess
    let page = Size(width: width, height: height * enlargement - rows(within: width).height)
    guard page.height > Self.leastHeight, let first = springs.first else { return nil }
    let bodies = bodies(first)
    let crowding = BoxField(spreading: bodies, links: first.links, on: page).crowding
    let widest = bodies.map(\.size.width).max() ?? 0
    let hasWords = !measured.wordSizes.isEmpty
    guard crowding < (hasWords ? Self.mostCrowdedWithWords : Self.mostCrowded), widest < page.width
    else { return nil }
    let share = min(1, crowding / Self.comfort)
    for share in share < 1 ? [share, 1] : [1] {
      var best: (confusion: Double, springs: Springs, field: BoxField)?
      for springs in springs {
        let part = springs.part(of: page, taking: share, atLeast: widest)
        var field = BoxField(
          spreading: self.bodies(springs), links: springs.links, on: part)
        guard field.settle() else { continue }
        let confusion = field.confusion
        if confusion < best?.confusion ?? .infinity { best = (confusion, springs, field) }
        if confusion == 0 { break }
      }
      if var best {
        best.field.crop()
        return (best.springs, best.field)
      }
    }
    return nil
  }

  /// The entities that have a line, and the words.
  func bodies(_ springs: Springs) -> [BoxField.Body] {
    let nodes = measured.content.nodes
    var bodies = springs.places.map {
      BoxField.Body(place: $0, size: Self.passage, isWords: true)
    }
    for (number, node) in springs.tied.enumerated() {
      bodies[number].size = measured.size(of: nodes[node].entity.id)
      bodies[number].isWords = false
    }
    for (line, link) in springs.links.enumerated() {
      if let words = link.words, let size = measured.wordSizes[line] { bodies[words].size = size }
    }
    return bodies
  }

  /// The room of a line that has no words and is one of several between its ends.
  private static let passage = Size(width: 6, height: 6)
}

extension Springs {
  /// A part of a page in the proportions of the picture, as far as the page has them.
  fileprivate func part(of page: Size, taking share: Double, atLeast width: Double) -> Size {
    let own = Rectangle(around: places).size
    let area = page.width * page.height * share
    let proportion = min(max(own.width / max(own.height, 1), 0.5), 3)
    let wanted = min(page.width, max((area * proportion).squareRoot(), width))
    let height = min(page.height, area / wanted)
    return Size(width: min(page.width, max(area / height, width)), height: height)
  }
}

extension ForceDrawing {
  /// The figure of a field, with entities without a line in rows below it.
  ///
  /// - Parameters:
  ///   - field: Where all else stands.
  ///   - springs: Who stands where in the field.
  ///   - held: The middles of entities without a line that are held.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure, and how often lines run through what they are not tied to.
  /// - Throws: `RenderError` where Graphviz fails.
  func placed(
    _ field: BoxField, _ springs: Springs, holding held: [Int: Point] = [:], by renderer: Renderer
  ) throws(RenderError) -> Placed {
    let rows = rows(within: field.page.width)
    var drawing = measured.drawing(
      in: [:], columnCount: 1, height: field.page.height + rows.height, size: measured.size)
    drawing.width = field.page.width
    let lowest = held.map { $1.y + drawing.items[$0].size.height / 2 }
    let top = lowest.reduce(field.page.height, max)
    var centers = rows.centers.mapValues { Point(x: $0.x, y: $0.y + top) }
    for (number, place) in held { centers[number] = place }
    for (number, node) in springs.tied.enumerated() { centers[node] = field.bodies[number].place }
    let routed = ForceLines(of: drawing, springs, field).routed()
    let placement = ColumnDrawing.Placement(
      centers: drawing.items.indices.map { centers[$0] ?? Point(x: 0, y: 0) },
      splines: routed.lines, words: routed.words, columns: [0...field.page.width],
      size: Size(width: field.page.width, height: drawing.height))
    var placed = try measured.figure(drawing, placed: placement, by: renderer)
    placed.drawing = self
    return (placed, drawing.crossingCount(in: placement))
  }

  /// The middles of the entities without a line, in rows below all others, as seen from the lower
  /// left corner of these; and how high the rows are.
  func rows(within width: Double) -> (centers: [Int: Point], height: Double) {
    var centers: [Int: Point] = [:]
    let isTied = Set(springs.first?.tied ?? [])
    var (left, top, bottom) = (0.0, Self.aboveRows, 0.0)
    for (number, node) in measured.content.nodes.enumerated() where !isTied.contains(number) {
      let size = measured.size(of: node.entity.id)
      if left > 0, left + size.width > width { (left, top) = (0, bottom + Self.betweenRows) }
      centers[number] = Point(x: left + size.width / 2, y: top + size.height / 2)
      left += size.width + Self.betweenRows
      bottom = max(bottom, top + size.height)
    }
    return (centers, bottom)
  }

  /// The room above rows of entities, and that between them.
  private static let (aboveRows, betweenRows) = (14.0, 8.0)
}
