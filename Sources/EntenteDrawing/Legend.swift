import Entente
import Graphviz

/// The key under a figure: the kinds and families that occur, and the sources by number.
struct Legend {
  /// A sample and its words.
  enum Item {
    case entity(Theme.EntityLook, String)
    /// A kind that only the surroundings are of.
    case faded(Theme.EntityLook, String)
    case mark(Theme.Mark, radius: Double, String)
    case relation(Theme.RelationLook, String)
    case highlight(Theme.RelationLook, String)
    case frame(String)
    case text(String)
    case swatch(DOT.Color, String)
    case sized(Double, String)
  }

  /// Rows of samples; each is broken where it is wider than the figure.
  var rows: [[Item]]

  /// Lines of text under them.
  var footer: [String]

  /// How much larger its words are than the theme says; its samples are as large as what they explain.
  var enlargement = 1.0

  init(for content: FigureContent, figure: Figure) {
    let vocabulary = figure.graph.vocabulary
    let words = figure.words
    var kinds = Self.kinds(in: content, figure: figure)
    if let frame = Self.frame(of: content, figure: figure) { kinds.append(frame) }
    var lines = Self.families(in: content, figure: figure).map { family -> Item in
      let look = figure.theme.look(of: family)
      let name =
        look.name ?? Self.onlyKind(of: family, in: content, words: words)
        .map { words.phrase(of: $0, in: vocabulary) } ?? words.family(family)
      return .relation(
        look.sampled(from: content, family, faded: figure.theme.fadedLine), name)
    }
    if content.hasHighlightedLine {
      lines.append(.highlight(content.wayLook(theme: figure.theme), figure.highlightCaption))
    }
    if content.hasUnfirm {
      lines.append(
        .relation(
          Theme.RelationLook(
            color: figure.theme.outline, style: .solid, width: 0.6, arrow: "onormal", name: ""),
          words.hollowHead))
    }
    rows = [kinds, lines].filter { !$0.isEmpty } + Self.scaleRows(of: content, figure: figure)
    footer = content.sources.enumerated().map { "[\($0.offset + 1)] \($0.element.reference)" }
    if !content.sources.isEmpty {
      footer.append(content.hasBareLines ? words.numbersAtEnds : words.unnumberedLines)
    }
    if content.lines.contains(where: \.isGathered) {
      footer.append(words.gatheredLines)
    } else if content.lines.contains(where: { $0.emphasis == .faded }) {
      footer.append(words.grayLines)
    }
    if content.hasUncited { footer.append(words.noSource) }
  }
}

extension Legend {
  /// Adds the legend to a placed document, below everything that is there.
  ///
  /// The samples are laid out first in a document of their own, to know how wide they are.
  ///
  /// - Returns: The frame of the whole drawing, the legend included.
  func place(
    in document: inout DOT.Graph, below frame: Rectangle, theme: Theme, renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    var theme = theme
    theme.smallFontSize *= enlargement
    let footerLines = footer.flatMap { wrapped($0, width: frame.size.width, theme: theme) }
    let items = rows + footerLines.map { [.text($0)] }
    var samples = DOT.Graph("legend")
    samples.nodeDefaults = document.nodeDefaults
    var entries: [[(id: String, item: Item)]] = []
    for (row, line) in items.enumerated() {
      entries.append(line.enumerated().map { (":legend-\(row)-\($0.offset)", $0.element) })
      for entry in entries[row] {
        samples.node(entry.id) { entry.item.apply(to: &$0, theme: theme, enlargement) }
      }
    }
    let sizes = try renderer.layout(samples, engine: .dot).nodes.mapValues(\.frame.size)
    var y = frame.minY - 12 * enlargement
    var lowest = frame.minY
    var rightmost = frame.maxX
    for (row, line) in entries.enumerated() {
      let isText = row >= rows.count
      for part in broken(line, sizes: sizes, width: frame.size.width) {
        let height = part.map { max($0.item.height, sizes[$0.id]?.height ?? 0) }.max() ?? 0
        var x = frame.minX + 2 * enlargement
        for entry in part {
          let size = sizes[entry.id] ?? Size(width: 0, height: 0)
          x += entry.item.leadingWidth(enlargement)
          document.node(entry.id) {
            entry.item.apply(to: &$0, theme: theme, enlargement)
            $0.position = .pinned(x + size.width / 2, y - height / 2)
            $0.class = "legend"
          }
          entry.item.drawSample(
            entry.id, before: x, at: y - height / 2, enlargement, theme: theme, in: &document)
          rightmost = max(rightmost, x + size.width)
          x += size.width + 9 * enlargement
        }
        y -= height + (isText ? 1 : 5) * enlargement
        lowest = y
      }
    }
    return Rectangle(
      from: Point(x: frame.minX, y: lowest), to: Point(x: rightmost, y: frame.maxY))
  }

  private func broken(
    _ line: [(id: String, item: Item)], sizes: [String: Size], width: Double
  ) -> [[(id: String, item: Item)]] {
    var parts: [[(id: String, item: Item)]] = []
    var used = Double.infinity
    for entry in line {
      let gap = 9 * enlargement
      let needed = entry.item.leadingWidth(enlargement) + (sizes[entry.id]?.width ?? 0) + gap
      if used + needed > width + gap {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(entry)
      used += needed
    }
    return parts
  }

  /// The text in lines that fit a narrow font; a wider one widens the figure.
  private func wrapped(_ text: String, width: Double, theme: Theme) -> [String] {
    let count = max(30, Int(width / (theme.smallFontSize * 0.42)))
    var lines: [String] = []
    let words = LabelWrapping.shortened(text, to: 1200).split(separator: " ").flatMap {
      LabelWrapping.pieces(of: $0, width: count - 3)
    }
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= count {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(lines.isEmpty ? word : "\u{A0}\u{A0}\u{A0}\(word)")
      }
    }
    return lines
  }
}

extension Legend.Item {
  /// The height of a sample beside the words.
  var height: Double {
    if case .mark(_, let radius, _) = self { 2 * radius } else { 0 }
  }

  /// The room for a sample left of the words.
  func leadingWidth(_ enlargement: Double) -> Double {
    switch self {
    case .relation, .highlight: 32 * enlargement
    case .mark(_, let radius, _): 2 * radius + 3 * enlargement
    case .entity, .faded, .frame, .text, .swatch, .sized: 0
    }
  }

  /// Gives a node of the legend its words and its look.
  func apply(to node: inout DOT.Node, theme: Theme, _ enlargement: Double) {
    func margin(_ horizontal: Double, _ vertical: Double) -> DOT.Margin {
      DOT.Margin(.points(horizontal * enlargement), .points(vertical * enlargement))
    }
    switch self {
    case .entity(let look, let name), .faded(let look, let name):
      look.apply(to: &node, theme: theme)
      if case .faded = self { look.fade(&node, theme: theme) }
      node.fontSize = theme.smallFontSize
      node.margin = margin(min(look.horizontalMargin, 3), min(look.verticalMargin, 1.5))
      var lines = [DOT.HTMLLabel.Line.line(name, isBold: look.isInverted)]
      if look.isInverted { lines.insert(.aboveBold(enlargement), at: 0) }
      node.label = .html(DOT.HTMLLabel(lines))
    case .frame(let name):
      node.shape = .box
      node.fillColor = theme.page
      node.color = theme.highlight
      node.penWidth = theme.highlightWidth
      node.fontSize = theme.smallFontSize
      node.margin = margin(3, 1.5)
      node.label = .text(name)
    case .swatch(let color, let name):
      node.shape = .box
      node.fillColor = color
      node.fontColor = color.writtenInk(theme)
      node.penWidth = 0.4
      node.fontSize = theme.smallFontSize
      node.margin = margin(3, 1)
      node.label = .text(name)
    case .sized(let size, let name):
      node.shape = .plain
      node.style = .solid
      node.fontSize = size
      node.label = .text(name)
    case .mark(_, _, let name), .relation(_, let name), .highlight(_, let name), .text(let name):
      node.shape = .plain
      node.style = .solid
      node.fontSize = theme.smallFontSize
      node.label = .text(name)
    }
  }

  /// Draws the sample of a line left of its words.
  func drawSample(
    _ id: String, before x: Double, at y: Double, _ enlargement: Double, theme: Theme,
    in document: inout DOT.Graph
  ) {
    let look: Theme.RelationLook
    var arrowSize = FigureContent.arrowSize
    switch self {
    case .mark(let mark, let radius, _):
      document.node(id + "-mark") {
        mark.apply(to: &$0, radius: radius)
        $0.position = .pinned(x - radius - 3 * enlargement, y)
        $0.class = "legend"
      }
      return
    case .relation(let relation, _): look = relation
    case .highlight(let way, _):
      look = way
      arrowSize = FigureContent.highlightArrowSize
    case .entity, .faded, .frame, .text, .swatch, .sized: return
    }
    let ends = [(id + "-from", x - 31 * enlargement), (id + "-to", x - 5 * enlargement)]
    for (end, place) in ends {
      document.node(end) {
        $0.shape = .point
        $0.style = .invisible
        $0.width = .points(0.5)
        $0.height = .points(0.5)
        $0.position = .pinned(place, y)
        $0.class = "legend"
      }
    }
    // Without an arrowhead the line itself goes to the end; one of size 1 is 10 points long.
    let stop = look.arrow == "none" ? ends[1].1 : ends[1].1 - 9 * arrowSize
    document.edge(ends[0].0, to: ends[1].0) {
      $0.color = look.color
      $0.style = look.style
      $0.penWidth = look.width
      $0.arrowHead = look.arrow
      $0.arrowSize = arrowSize
      $0.class = "legend"
      $0.route = DOT.Route([
        .line(
          from: Point(x: ends[0].1, y: y), to: Point(x: stop, y: y),
          tip: look.arrow == "none" ? nil : Point(x: ends[1].1, y: y))
      ])
    }
  }
}
