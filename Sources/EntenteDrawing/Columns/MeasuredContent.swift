import Entente
import Graphviz

/// What a figure shows at one size of text, and how much room each name and the words of each line
/// need.
struct MeasuredContent {
  /// The figure, its theme at the size of text.
  let figure: Figure
  private(set) var content: FigureContent
  /// The size of each entity, its name broken as ``breakNames(toFit:)`` last did.
  private(set) var sizes: [Entity.ID: Size] = [:]
  /// The sizes of the words of lines, by the number of the line.
  let wordSizes: [Int: Size]
  /// The same words broken into fewer lines, where there is a way.
  private var wideWords: [Int: (label: DOT.HTMLLabel, size: Size)] = [:]
  /// The height of the legend at the width of the page.
  let legendHeight: Double
  /// How many lines each two entities have between them.
  let parallels: [Set<Entity.ID>: Int]

  /// The ways to break each name: the width in characters, and the size that comes of it.
  private let nameSizes: [Entity.ID: [(width: Int, size: Size)]]
  /// Entities and lines without places.
  private let document: DOT.Graph
}

extension MeasuredContent {
  /// The sizes of names and of smaller text, in points.
  struct TextSize {
    var names: Double
    var words: Double

    static let largest = TextSize(names: 8, words: 7)
    static let smallest = TextSize(names: 6.4, words: Figure.smallestText)

    /// From the largest to the smallest that journals take.
    static let all = [(8, 7), (7.5, 6.6), (7.2, 6.4), (6.8, 6.2), (6.4, Figure.smallestText)].map {
      TextSize(names: $0.0, words: $0.1)
    }
  }

  /// Measures the content of a figure.
  init(
    of content: FigureContent, in figure: Figure, at textSize: TextSize,
    wordsWidth: Int = Self.wordsWidth, renderer: Renderer
  ) throws(RenderError) {
    var figure = figure
    figure.theme.nodeFontSize = textSize.names
    figure.theme.smallFontSize = textSize.words
    let theme = figure.theme
    var content = content
    content.wordsWidth = wordsWidth
    var document = content.document(
      theme: theme, language: figure.language, graph: figure.graph)
    for line in content.lines {
      content.draw(line, reversed: false, theme: theme, in: &document)
    }
    var samples = document
    samples.nodes = []
    samples.edges = []
    for line in content.lines.indices {
      Self.addWords(of: line, in: document, to: &samples, theme: theme)
    }
    var wideLabels: [Int: DOT.HTMLLabel] = [:]
    if wordsWidth == Self.wordsWidth {
      wideLabels = content.widerWords(than: wordsWidth, upTo: Self.wideWordsWidth, theme: theme)
    }
    for (line, label) in wideLabels.sorted(by: { $0.key < $1.key }) {
      Self.addWords(of: line, in: document, to: &samples, theme: theme, id: "wide \(line)")
      samples.nodes[samples.nodes.count - 1].label = .html(label)
    }
    for node in content.nodes {
      for width in Self.nameWidths {
        samples.node("\(width) \(node.entity.id.nodeID)") {
          node.style(
            &$0, theme: theme, language: figure.language, vocabulary: figure.graph.vocabulary,
            nameWidth: width)
        }
      }
    }
    let measured = try renderer.layout(samples, engine: .dot).nodes.mapValues(\.frame.size)
    var wordSizes: [Int: Size] = [:]
    for line in content.lines.indices { wordSizes[line] = measured[Self.wordsID(line)] }
    var nameSizes: [Entity.ID: [(width: Int, size: Size)]] = [:]
    for node in content.nodes {
      nameSizes[node.entity.id] = Self.nameWidths.compactMap { width in
        measured["\(width) \(node.entity.id.nodeID)"].map { (width, $0) }
      }
    }
    var page = document
    let frame = Rectangle(
      from: Point(x: 0, y: 0), to: Point(x: figure.width.points - PlacedFigure.padding, y: 0))
    legendHeight = try Legend(for: content, figure: figure)
      .place(in: &page, below: frame, theme: theme, renderer: renderer).size.height
    self.figure = figure
    self.content = content
    parallels = content.parallels
    self.document = document
    self.wordSizes = wordSizes
    self.nameSizes = nameSizes
    for (line, label) in wideLabels {
      if let size = measured["wide \(line)"] { wideWords[line] = (label, size) }
    }
  }

  /// A part of what was measured, as large as it was in the whole: for a first look only, for the
  /// numbers of sources beside names and on lines may be others.
  init(of part: FigureContent, asIn whole: MeasuredContent) {
    figure = whole.figure
    content = part
    parallels = part.parallels
    legendHeight = whole.legendHeight
    nameSizes = whole.nameSizes
    var document = part.document(
      theme: figure.theme, language: figure.language, graph: figure.graph)
    for line in part.lines {
      part.draw(line, reversed: false, theme: figure.theme, in: &document)
    }
    self.document = document
    var known: [Set<Relation.ID>: Size] = [:]
    for (number, line) in whole.content.lines.enumerated() {
      known[Set(line.relations.map(\.id))] = whole.wordSizes[number]
    }
    var wordSizes: [Int: Size] = [:]
    for (number, line) in part.lines.enumerated() {
      wordSizes[number] = known[Set(line.relations.map(\.id))]
    }
    self.wordSizes = wordSizes
  }

  /// The widths of names to choose from, in characters.
  private static let nameWidths = [9, 11, 13, 15, 17, 19, 22, 26, 32]

  /// The number of characters at which the words of lines are broken.
  static let wordsWidth = 14

  /// The same in columns that have room for more.
  private static let wideWordsWidth = 18

  /// Breaks each name into as few lines as a width in points has room for.
  mutating func breakNames(toFit width: Double) { breakNames { _ in width } }

  /// Breaks each name into as few lines as a width of its own in points has room for.
  mutating func breakNames(toFit width: (Entity.ID) -> Double) {
    for (entity, choices) in nameSizes {
      let width = width(entity)
      let fitting = choices.filter { $0.size.width <= width }
      let least = choices.map(\.size.width).min() ?? 0
      let narrow = fitting.isEmpty ? choices.filter { $0.size.width < least + 1 } : fitting
      let choice = narrow.min {
        ($0.size.height, $0.size.width) < ($1.size.height, $1.size.width)
      }
      guard let choice else { continue }
      content.nameWidths[entity] = choice.width
      sizes[entity] = choice.size
    }
  }

  /// The size of the words of a line, or of an entity whose name was broken.
  func size(of entity: Entity.ID) -> Size { sizes[entity] ?? Size(width: 0, height: 0) }
}

extension MeasuredContent {
  private static func wordsID(_ line: Int) -> DOT.Node.ID { ":label-\(line)" }

  /// The words of a line as a node of their own: nodes are painted over lines.
  private static func addWords(
    of line: Int, in document: DOT.Graph, to other: inout DOT.Graph, theme: Theme,
    id: DOT.Node.ID? = nil
  ) {
    let edge = document.edges[line]
    guard let label = edge.label else { return }
    other.node(id ?? wordsID(line)) {
      $0.shape = .plain
      $0.style = .solid
      $0.fontSize = theme.smallFontSize
      $0.fontColor = edge.fontColor
      $0.label = label
      $0.class = "label"
    }
  }

  /// The entities as things for columns, as large as `size` says, and the lines as ties.
  func drawing(
    in columns: [Entity.ID: Int], columnCount: Int, height: Double,
    size: (Entity.ID) -> Size
  ) -> ColumnDrawing {
    var numbers: [Entity.ID: Int] = [:]
    for (number, node) in content.nodes.enumerated() { numbers[node.entity.id] = number }
    let items = content.nodes.map { node in
      let look = figure.theme.look(of: node.entity.kind, in: figure.graph.vocabulary).1
      return ColumnDrawing.Item(
        column: columns[node.entity.id] ?? 0, size: size(node.entity.id),
        outline: Outline(of: look.shape), hasTab: [.folder, .tab].contains(look.shape))
    }
    var widths = [Double](repeating: 0, count: columnCount)
    for item in items { widths[item.column] = max(widths[item.column], item.size.width) }
    let ties = content.lines.indices.map { line in
      let edge = document.edges[line]
      // The curve reaches a little into the head, so that nothing shows between them.
      let tip = (edge.arrowSize ?? FigureContent.arrowSize) * 9
      let hasHead = edge.direction == .forward || edge.direction == .both
      let hasTail = edge.direction == .back || edge.direction == .both
      return ColumnDrawing.Tie(
        from: numbers[content.lines[line].from] ?? 0, to: numbers[content.lines[line].to] ?? 0,
        words: words(of: line, in: columns, as: widths),
        tips: (hasTail ? tip : 0, hasHead ? tip : 0),
        headBreadth: edge.headBreadth, penWidth: edge.penWidth ?? 1)
    }
    return ColumnDrawing(
      items: items, ties: ties, columnCount: columnCount,
      width: figure.width.points - PlacedFigure.padding, height: height)
  }

  /// The room that the words of a line need: they are broken less where the line passes a column that
  /// is wide enough.
  private func words(of line: Int, in columns: [Entity.ID: Int], as widths: [Double]) -> Size? {
    guard let wide = wideWords[line]?.size, let one = columns[content.lines[line].from],
      let other = columns[content.lines[line].to], abs(one - other) > 1,
      widths[(min(one, other) + 1)..<max(one, other)].contains(where: { wide.width <= $0 })
    else { return wordSizes[line] }
    return wide
  }

  /// A line as it is drawn, without its place.
  func edge(of line: Int) -> DOT.Edge { document.edges[line] }

  /// The document with everything at its place, and the frame of it all.
  func document(
    _ drawing: ColumnDrawing, placed placement: ColumnDrawing.Placement
  ) -> (document: DOT.Graph, frame: Rectangle) {
    var placed = document
    placed.nodes =
      content.document(theme: figure.theme, language: figure.language, graph: figure.graph).nodes
    // Graphviz' y goes up.
    func up(_ point: Point) -> Point { Point(x: point.x, y: -point.y) }
    var frames: [Rectangle] = []
    let items = zip(placement.centers, drawing.items).prefix(content.nodes.count)
    for (number, (center, item)) in items.enumerated() {
      frames.append(Rectangle(center: up(center), size: item.size))
      placed.nodes[number].position = .pinned(center.x, -center.y)
      let own = size(of: content.nodes[number].entity.id)
      if item.size.height > own.height || item.size.width > own.width {
        // Given the height alone, Graphviz draws round things narrower than they are routed.
        placed.nodes[number].width = .points(item.size.width)
        placed.nodes[number].height = .points(item.size.height)
      }
    }
    for (line, spline) in placement.splines.enumerated() {
      placed.edges[line].route = DOT.Route([
        Spline(points: spline.points.map(up), start: spline.start.map(up), end: spline.end.map(up))
      ])
      guard let words = placement.words[line].map(up), let size = drawing.ties[line].words
      else { continue }
      Self.addWords(of: line, in: document, to: &placed, theme: figure.theme)
      if let wide = wideWords[line], wide.size == size {
        placed.nodes[placed.nodes.count - 1].label = .html(wide.label)
      }
      placed.nodes[placed.nodes.count - 1].position = .pinned(words.x, words.y)
      placed.edges[line].label = nil
      frames.append(Rectangle(center: words, size: size))
    }
    placed[raw: "notranslate"] = .text("true")
    let page = Rectangle(
      from: Point(x: 0, y: frames[0].minY), to: Point(x: drawing.width, y: frames[0].maxY))
    return (placed, frames.reduce(page) { $0.united(with: $1) })
  }

  /// The figure with everything at its place and the legend below.
  func figure(
    _ drawing: ColumnDrawing, placed placement: ColumnDrawing.Placement, by renderer: Renderer
  ) throws(RenderError) -> PlacedFigure {
    var (document, frame) = document(drawing, placed: placement)
    frame = try document.frame(including: frame, renderer: renderer).widened(for: figure)
    frame = try Legend(for: content, figure: figure)
      .placeLegibly(in: &document, below: frame, of: figure, renderer: renderer)
    frame = try document.frame(including: frame, renderer: renderer)
    return PlacedFigure(of: content, in: figure, document, frame: frame)
  }
}

extension FigureContent {
  /// The words that have fewer lines broken at a greater width, by the numbers of their lines.
  fileprivate func widerWords(
    than width: Int, upTo most: Int, theme: Theme
  ) -> [Int: DOT.HTMLLabel] {
    var wider: [Int: DOT.HTMLLabel] = [:]
    for (number, line) in lines.enumerated() where !line.label.isEmpty {
      let label = words(of: line, brokenAt: most, theme: theme)
      let count = LabelWrapping.lines(of: line.label, width: width).count
      if label.lines.count < count { wider[number] = label }
    }
    return wider
  }

  /// How many lines each two entities have between them.
  fileprivate var parallels: [Set<Entity.ID>: Int] {
    lines.reduce(into: [:]) { $0[[$1.from, $1.to], default: 0] += 1 }
  }
}
