import Entente
import Graphviz

extension Legend {
  /// The kinds to explain, as they are drawn: in gray where only the surroundings are of a kind.
  static func kinds(in content: FigureContent, figure: Figure) -> [Item] {
    let vocabulary = figure.graph.vocabulary
    func kind(of node: FigureContent.Node) -> Entity.Kind? {
      figure.theme.look(of: node.entity.kind, in: vocabulary).kind
    }
    let near = Set(content.nodes.filter { $0.emphasis != .faded }.map(kind))
    var seen: Set<Entity.Kind?> = []
    var kinds: [Item] = []
    for node in content.nodes {
      var (kind, look) = figure.theme.look(of: node.entity.kind, in: vocabulary)
      guard seen.insert(kind).inserted else { continue }
      if content.hasColors { (look.fill, look.ink) = (figure.theme.page, nil) }
      let name = figure.words.name(of: kind, in: vocabulary)
      kinds.append(near.contains(kind) ? .entity(look, name) : .faded(look, name))
    }
    // Where all are of no kind that has a look, their key would say nothing.
    return seen == [nil] ? [] : kinds
  }

  /// The families to explain: those of which a line is drawn in the family's own look or in gray, and
  /// those whose highlighted lines keep a dash that the key of the way does not show.
  ///
  /// A highlighted line has a color of its own; in a path its words say of what kind it is.
  static func families(in content: FigureContent, figure: Figure) -> [RelationKind.Family] {
    let way = content.wayLook(theme: figure.theme)
    return RelationKind.Family.allCases.filter { family in
      content.lines.contains {
        $0.family == family && !$0.isGathered
          && ($0.emphasis != .highlighted || figure.layout != .path
            || figure.theme.look(of: family).style != way.style)
      }
    }
  }

  /// The key of a family: a line of its own look, or a highlighted one where there are no others.
  static func key(
    of family: RelationKind.Family, in content: FigureContent, figure: Figure
  ) -> Item {
    let look = figure.theme.look(of: family)
    let name = name(of: family, look, in: content, figure: figure)
    let lines = content.lines.filter { $0.family == family && !$0.isGathered }
    if lines.allSatisfy({ $0.emphasis == .highlighted }) {
      return .highlight(FigureContent.wayLook(of: lines, theme: figure.theme), name)
    }
    return .relation(look.sampled(from: content, family, faded: figure.theme.fadedLine), name)
  }

  /// What a family is called: as the theme says, as the data call its only kind, or in the words of
  /// the language.
  static func name(
    of family: RelationKind.Family, _ look: Theme.RelationLook, in content: FigureContent,
    figure: Figure
  ) -> String {
    if let name = look.name { return name }
    guard let kind = onlyKind(of: family, in: content, words: figure.words) else {
      return figure.words.family(family)
    }
    return figure.words.phrase(of: kind, in: figure.graph.vocabulary)
  }

  /// The kind of a family's relations, where the figure has one and it is the data's own.
  ///
  /// Marriages are not well told by "heads, represents, belongs to". Such kinds have a phrase in
  /// English only.
  private static func onlyKind(
    of family: RelationKind.Family, in content: FigureContent, words: any FigureWords
  ) -> Relation.Kind? {
    guard words is EnglishWords else { return nil }
    let lines = content.lines.filter { $0.family == family && !$0.isGathered }
    let kinds = Set(lines.flatMap(\.relations).map(\.kind))
    guard kinds.count == 1, let kind = kinds.first, Vocabulary.bilateral[kind] == nil,
      lines.allSatisfy({ $0.phrase == nil })
    else { return nil }
    return kind
  }

  /// The key to the colored frame of what the figure is about; a highlighted way has its line.
  static func frame(of content: FigureContent, figure: Figure) -> Item? {
    guard !content.hasHighlightedLine, content.nodes.contains(where: \.emphasis.isSetOff) else {
      return nil
    }
    return .frame(figure.highlightCaption)
  }
}

extension FigureContent {
  /// Whether a way is drawn in the color of what the figure is about.
  var hasHighlightedLine: Bool { lines.contains { $0.emphasis == .highlighted } }

  /// The look of the highlighted lines: the dash and the head that all have, or the usual ones.
  func wayLook(theme: Theme) -> Theme.RelationLook {
    Self.wayLook(of: lines.filter { $0.emphasis == .highlighted }, theme: theme)
  }

  /// The look of some highlighted lines.
  static func wayLook(of lines: [Line], theme: Theme) -> Theme.RelationLook {
    let looks = lines.map { line in
      let look = theme.look(of: line.family)
      let arrow = line.isFirm ? look.arrow : look.inferredArrow
      return Theme.RelationLook(
        color: theme.highlight, style: look.style, width: max(theme.highlightWidth, look.width),
        arrow: line.isSymmetric && line.isFirm ? "none" : arrow, name: "")
    }
    var way = Theme.RelationLook(
      color: theme.highlight, style: .solid, width: theme.highlightWidth, name: "")
    guard let first = looks.first else { return way }
    if looks.allSatisfy({ $0.style == first.style }) { way.style = first.style }
    if looks.allSatisfy({ $0.arrow == first.arrow }) { way.arrow = first.arrow }
    return way
  }
}

extension Theme.RelationLook {
  /// The look of the family's lines in a figure: with a hollow head where none is firm, without one
  /// where none has, and in gray where all lead to the surroundings.
  func sampled(
    from content: FigureContent, _ family: RelationKind.Family, faded: DOT.Color
  ) -> Theme.RelationLook {
    let lines = content.lines.filter {
      $0.family == family && $0.emphasis != .highlighted && !$0.isGathered
    }
    var look = self
    if lines.isEmpty { return look }
    if lines.allSatisfy({ $0.emphasis == .faded }) { look.color = faded }
    if lines.allSatisfy({ $0.isSymmetric && $0.isFirm }) {
      look.arrow = "none"
    } else if lines.allSatisfy({ !$0.isFirm }) {
      look.arrow = inferredArrow
    }
    return look
  }
}
