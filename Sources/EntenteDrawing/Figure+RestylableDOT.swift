import Entente
import Graphviz

extension Figure {
  /// The figure in DOT without positions, for authors who lay it out and restyle it themselves.
  ///
  /// The look of each kind and each family is said once, at the head of a group of its own, and every
  /// entity and line has its words, its class and no more. `dot` draws it as it is.
  ///
  /// - Throws: ``FigureError`` where there is nothing to draw.
  public func restylableDOT() throws(FigureError) -> String {
    let content = try content()
    var whole = DOT.Graph(graph.title ?? "Figure")
    whole.fontName = theme.fontFamily
    whole.rankDirection = .leftToRight
    whole.outputOrder = .edgesFirst
    whole.nodeSeparation = .points(8)
    whole.rankSeparation = .points(24)
    whole.nodeDefaults.fontName = theme.fontFamily
    whole.nodeDefaults.fontSize = theme.nodeFontSize
    whole.nodeDefaults.color = theme.outline
    whole.nodeDefaults.penWidth = 0.6
    whole.nodeDefaults.width = .points(14)
    whole.nodeDefaults.height = .points(12)
    if theme.paintsPage { whole.backgroundColor = theme.page }
    if theme.text != .black {
      whole.nodeDefaults.fontColor = theme.text
      whole.edgeDefaults.fontColor = theme.ink
    }
    whole.edgeDefaults.fontName = theme.fontFamily
    whole.edgeDefaults.fontSize = theme.smallFontSize
    whole.edgeDefaults.arrowSize = FigureContent.arrowSize
    var lines = whole.dot().split(separator: "\n").map(String.init)
    let closing = lines.removeLast()
    for group in groups(of: content) {
      var own = group.dot().split(separator: "\n").map { "  " + $0 }
      own[0] = own[0].replacing("  digraph ", with: "  subgraph ", maxReplacements: 1)
      lines += own
    }
    return (lines + [closing]).joined(separator: "\n") + "\n"
  }

  /// Entities by kind, then lines by family.
  private func groups(of content: FigureContent) -> [DOT.Graph] {
    var kinds: [DOT.Graph] = []
    for node in content.nodes {
      let (kind, look) = theme.look(of: node.entity.kind, in: graph.vocabulary)
      let name = kind?.rawValue ?? "other"
      let position =
        kinds.firstIndex { $0.name == name }
        ?? {
          kinds.append(emptyGroup(name, look))
          return kinds.count - 1
        }()
      kinds[position].node(node.entity.id.nodeID) {
        $0.label = .lines(node.plainLines(in: language), .center)
        $0.class = "entity kind-\(name)"
        if let fill = node.fill {
          $0.fillColor = fill
          $0.fontColor = fill.writtenInk(theme)
        }
        if let growth = node.growth { $0.fontSize = theme.nameSize(at: growth) }
        if node.emphasis.isSetOff {
          $0.color = theme.highlight
          $0.penWidth = theme.highlightWidth
        }
      }
    }
    return kinds + families(of: content)
  }

  private func emptyGroup(_ name: String, _ look: Theme.EntityLook) -> DOT.Graph {
    var group = DOT.Graph(name)
    var sample = DOT.Node("")
    look.apply(to: &sample, theme: theme)
    group.nodeDefaults = sample.attributes
    if look.isInverted {
      group.nodeDefaults.fontSize = theme.nodeFontSize + 2
    }
    return group
  }

  private func families(of content: FigureContent) -> [DOT.Graph] {
    RelationKind.Family.allCases.compactMap { family in
      let own = content.lines.filter { $0.family == family }
      if own.isEmpty { return nil }
      let look = theme.look(of: family)
      var group = DOT.Graph(family.rawValue)
      group.edgeDefaults.color = look.color
      group.edgeDefaults.style = look.style
      group.edgeDefaults.penWidth = look.width
      group.edgeDefaults.arrowHead = look.arrow
      for line in own {
        group.edge(line.from.nodeID, to: line.to.nodeID) {
          $0.class = "relation family-\(family.rawValue)"
          if line.isSymmetric { $0.direction = .neither }
          if !line.isFirm {
            $0.arrowHead = look.inferredArrow
            if line.isSymmetric { ($0.direction, $0.arrowTail) = (.both, look.inferredArrow) }
          }
          if line.emphasis == .highlighted {
            $0.color = theme.highlight
            $0.penWidth = max(theme.highlightWidth, look.width)
          }
          if let width = line.width { $0.penWidth = width }
          guard !line.label.isEmpty else { return }
          $0.label = .lines(LabelWrapping.lines(of: line.label, width: content.wordsWidth), .center)
        }
      }
      return group
    }
  }
}

extension FigureContent.Node {
  /// The name, the years and the numbers of the sources, without any markup.
  fileprivate func plainLines(in language: String?) -> [String] {
    var lines = LabelWrapping.lines(
      of: entity.name(in: language), width: FigureContent.nameWidth)
    if lines.isEmpty { lines = [entity.id.rawValue] }
    let below = [years, mark].compactMap { $0 }.joined(separator: " ")
    return below.isEmpty ? lines : lines + [below]
  }
}
