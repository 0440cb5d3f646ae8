import Entente
import Graphviz

extension FigureContent {
  /// The size of arrowheads, where 1 is 10 points, and of those on thick lines, which would fill
  /// small hollow ones.
  static let (arrowSize, highlightArrowSize) = (0.45, 0.8)

  /// The width of a gray line that stands for all there is between two entities.
  static let gatheredWidth = 0.6

  /// A document with the habits of the theme and nothing in it.
  static func emptyDocument(theme: Theme, graph: Graph) -> DOT.Graph {
    var document = DOT.Graph(graph.title ?? "Figure")
    document.fontName = theme.fontFamily
    document.outputOrder = .edgesFirst
    document.margin = .zero
    document.padding = DOT.Margin(.points(3))
    document.usesNewRank = true
    document.charset = "UTF-8"
    if theme.paintsPage { document.backgroundColor = theme.page }
    if theme.text != .black { document.nodeDefaults.fontColor = theme.text }
    document.nodeDefaults.fontName = theme.fontFamily
    document.nodeDefaults.fontSize = theme.nodeFontSize
    document.nodeDefaults.color = theme.outline
    document.nodeDefaults.penWidth = 0.6
    document.nodeDefaults.style = .filled
    document.nodeDefaults.width = .points(14)
    document.nodeDefaults.height = .points(12)
    document.edgeDefaults.fontName = theme.fontFamily
    document.edgeDefaults.fontSize = theme.smallFontSize
    document.edgeDefaults.arrowSize = arrowSize
    return document
  }

  /// A document with the entities and the habits of the theme, and no lines yet.
  func document(theme: Theme, language: String?, graph: Graph) -> DOT.Graph {
    var document = Self.emptyDocument(theme: theme, graph: graph)
    for node in nodes {
      document.node(node.entity.id.nodeID) {
        node.style(
          &$0, theme: theme, language: language, vocabulary: graph.vocabulary,
          nameWidth: nameWidths[node.entity.id] ?? Self.nameWidth)
      }
    }
    return document
  }

  /// Draws a line in a document, from its first entity to its second or the other way round.
  ///
  /// Ranks follow the order of writing; an arrowhead at the other end keeps the meaning.
  func draw(_ line: Line, reversed: Bool, theme: Theme, in document: inout DOT.Graph) {
    let ends = reversed ? (line.to, line.from) : (line.from, line.to)
    let look = theme.look(of: line.family)
    let isFaded = line.emphasis == .faded
    document.edge(ends.0.nodeID, to: ends.1.nodeID) { edge in
      edge.color = line.emphasis == .highlighted ? theme.highlight : look.color
      if isFaded { edge.color = theme.fadedLine }
      edge.style = look.style
      edge.penWidth =
        line.width
        ?? (line.emphasis == .highlighted ? max(theme.highlightWidth, look.width) : look.width)
      edge.direction = line.isSymmetric ? .neither : reversed ? .back : .forward
      let arrow = line.isFirm ? look.arrow : look.inferredArrow
      if line.emphasis == .highlighted { edge.arrowSize = Self.highlightArrowSize }
      if reversed { edge.arrowTail = arrow } else { edge.arrowHead = arrow }
      if line.isSymmetric && !line.isFirm {
        edge.direction = .both
        edge.arrowTail = arrow
        edge.arrowHead = arrow
      }
      edge.fontColor = isFaded ? theme.fadedInk : theme.ink
      if line.isGathered {
        (edge.style, edge.penWidth) = (.solid, line.width ?? Self.gatheredWidth)
      }
      edge.elementID = line.relations.first.map { "relation-\($0.id)" }
      edge.class =
        line.isGathered ? "relation gathered" : "relation family-\(line.family.rawValue)"
      if !line.label.isEmpty {
        edge.label = .html(words(of: line, brokenAt: wordsWidth, theme: theme))
      }
    }
  }

  /// The words of a line, broken at a number of characters.
  func words(of line: Line, brokenAt width: Int, theme: Theme) -> DOT.HTMLLabel {
    DOT.HTMLLabel(
      LabelWrapping.lines(of: line.label, width: width).map { .line($0) },
      background: theme.page, padding: 1)
  }
}

extension Entity.ID {
  /// The name of the entity in a DOT document: the identifier itself wherever that is possible.
  ///
  /// Our own parts of a figure begin with a colon, and Graphviz takes a percent sign at the start
  /// for one of its own; such an identifier gets an underscore before it, and so does one that
  /// begins with an underscore, to keep them apart.
  var nodeID: DOT.Node.ID {
    guard let first = rawValue.unicodeScalars.first, ":%_".unicodeScalars.contains(first) else {
      return rawValue
    }
    return "_" + rawValue
  }
}

extension FigureContent.Node {
  func style(
    _ node: inout DOT.Node, theme: Theme, language: String?, vocabulary: Vocabulary, nameWidth: Int
  ) {
    let (kind, look) = theme.look(of: entity.kind, in: vocabulary)
    look.apply(to: &node, theme: theme)
    if look.isInverted { node.fontSize = theme.nodeFontSize + 2 }
    switch emphasis {
    case .highlighted, .end:
      node.color = theme.highlight
      node.penWidth = theme.highlightWidth
    case .faded: look.fade(&node, theme: theme)
    case .normal: break
    }
    if let fill {
      node.fillColor = fill
      node.fontColor = fill.writtenInk(theme)
    }
    if let growth { node.fontSize = theme.nameSize(at: growth) }
    node.elementID = "entity-\(entity.id)"
    node.class = "entity kind-\(kind?.rawValue ?? "other")"
    var names = LabelWrapping.lines(of: entity.name(in: language), width: nameWidth)
    if names.isEmpty { names = [entity.id.rawValue] }
    let isBold = look.isInverted || emphasis == .end
    if let years {
      names.append([years, mark].compactMap { $0 }.joined(separator: " "))
    } else if let mark, mark.count > nameWidth / 2 {
      names += LabelWrapping.lines(of: mark, width: nameWidth)
    } else if let mark {
      names[names.count - 1] += " \(mark)"
    }
    var lines = names.map { DOT.HTMLLabel.Line.line($0, isBold: isBold) }
    if isBold { lines.insert(.aboveBold, at: 0) }
    node.label = .html(DOT.HTMLLabel(lines))
    if look.shape == .note { look.clearFold(of: &node, lineCount: lines.count, theme: theme) }
  }
}

extension DOT.HTMLLabel.Line {
  /// Graphviz sets bold text too high; this empty line above it brings it back to the middle.
  static let aboveBold = aboveBold(1)

  /// The empty line above bold text that is larger than usual.
  static func aboveBold(_ enlargement: Double) -> Self {
    line("\u{A0}", size: Int((2 * enlargement).rounded()))
  }

  /// Whether it only moves bold text.
  var isEmptyLine: Bool { runs.map(\.text) == ["\u{A0}"] }
}

extension Theme.EntityLook {
  /// Gives a node the shape and the fill.
  func apply(to node: inout DOT.Node, theme: Theme) {
    node.shape = shape
    node.fillColor = fill
    node.fontColor = ink ?? fill.writtenInk(theme)
    if outlineWidth != 0.6 { node.penWidth = outlineWidth }
    node.style = DOT.Style(
      [.filled] + (isRounded ? [.rounded] : []) + (isDashed ? [.dashed] : []))
    node.margin = DOT.Margin(.points(horizontalMargin), .points(verticalMargin))
  }

  /// Gives a note the room that its folded corner needs, so that no name runs under it: Graphviz
  /// folds a sixth of the height, and six points at most.
  fileprivate func clearFold(of node: inout DOT.Node, lineCount: Int, theme: Theme) {
    let text = Double(lineCount) * 1.25 * (node.fontSize ?? theme.nodeFontSize)
    let fold = min(6, (text + 2 * verticalMargin) / 6)
    node.margin?.horizontal = .points(max(horizontalMargin, fold + 2))
  }

  /// Takes the color from a node that only surrounds the matter of the figure.
  func fade(_ node: inout DOT.Node, theme: Theme) {
    node.color = theme.fadedLine
    if isInverted { return }
    node.fillColor = theme.page
    node.fontColor = theme.page.writtenInk(theme)
  }
}

extension DOT.Color {
  /// The color of words on a fill, where it is not the one that words have anyway.
  func writtenInk(_ theme: Theme) -> DOT.Color? { ink == theme.text ? nil : ink }
}
