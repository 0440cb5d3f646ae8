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
    let words = figure.words
    var kinds = Self.kinds(in: content, figure: figure)
    if let frame = Self.frame(of: content, figure: figure) { kinds.append(frame) }
    var lines = Self.families(in: content, figure: figure).map {
      Self.key(of: $0, in: content, figure: figure)
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
    footer = content.sources.enumerated().map {
      "[\($0.offset + 1)] \(words.reference(to: $0.element))"
    }
    if !content.sources.isEmpty {
      footer.append(content.hasNumbersAtEnds ? words.numbersAtEnds : words.unnumberedLines)
    }
    if content.lines.contains(where: \.isGathered) {
      footer.append(words.gatheredLines)
    } else if content.lines.contains(where: { $0.emphasis == .faded }) {
      footer.append(words.grayLines)
    }
    if content.hasUncited { footer.append(words.noSource) }
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
      node.label = .lines([name], .left)
    case .mark(_, _, let name), .relation(_, let name), .highlight(_, let name), .text(let name):
      node.shape = .plain
      node.style = .solid
      node.fontSize = theme.smallFontSize
      // The letters begin beside the sample, whatever font measures them.
      node.label = .lines([name], .left)
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
