import Entente
import Graphviz

extension Legend {
  /// The key of an overview: the marks, how large they are, the families, and who is named.
  ///
  /// - Parameters:
  ///   - overview: What is drawn.
  ///   - scale: By how much marks are reduced.
  ///   - list: What has no name; nothing where that is not known yet.
  init(for overview: Overview, scale: Double, list: EntityList?) {
    let (figure, content) = (overview.figure, overview.content)
    let vocabulary = figure.graph.vocabulary
    let words = figure.words
    var seen: Set<Entity.Kind?> = []
    var kinds: [Item] = []
    for node in content.nodes {
      var (kind, look) = figure.theme.look(of: node.entity.kind, in: vocabulary)
      if seen.insert(kind).inserted {
        if content.hasColors { look.mark.fill = figure.theme.page }
        kinds.append(
          .mark(
            look.mark, radius: Self.sampleRadius, words.name(of: kind, in: vocabulary)))
      }
    }
    // Where all are of no kind that has a look, their key would say nothing.
    if seen == [nil] { kinds = [] }
    if let frame = Self.frame(of: content, figure: figure) { kinds.append(frame) }
    var lines = Self.families(in: content, figure: figure).map { family -> Item in
      let look = figure.theme.lookInOverview(of: family, among: content.lines.count)
      return .relation(look, Self.name(of: family, look, in: content, figure: figure))
    }
    if content.hasHighlightedLine {
      lines.append(.highlight(figure.theme.wayInOverview, figure.highlightCaption))
    }
    let sizes = content.hasSizes ? [] : Self.sizes(in: overview, scale: scale)
    rows = [kinds, sizes, lines].filter { !$0.isEmpty }
    rows += Self.scaleRows(of: content, figure: figure) { Overview.radius(at: $0) * scale }
    let drawn = Set(content.lines.flatMap(\.relations))
    let count = content.nodes.count
    let counts = words.overviewCounts(
      entities: count, relations: drawn.count, unfirm: drawn.count { !$0.isFirm })
    // Where it is not known yet who is named, the longest words keep room for those to come.
    let named =
      list?.sentences(among: content, in: words) ?? [
        words.overviewNames(count, byRelations: !content.hasSizes),
        words.overviewUnnamed(numbered: count, bare: count, listed: .file),
      ]
    footer = [([counts] + named).joined(separator: " ")]
    if let list, list.isInFigure { footer.append(list.paragraph(words)) }
    if !content.sources.isEmpty { footer.append(words.sourcesHeading) }
    // The numbers are those of the list of sources beside the figure.
    footer += content.sources.enumerated().map {
      "[\($0.offset + 1)] \(words.reference(to: $0.element))"
    }
    if content.hasUncited { footer.append(words.someUncited) }
  }

  /// The radius in points of a mark that shows a kind: as high as a line of small text.
  private static let sampleRadius = 3.4

  /// Samples of sizes: 1, 10, 100 … relations, and as many as the largest mark has.
  private static func sizes(in overview: Overview, scale: Double) -> [Item] {
    let most = overview.degrees.max() ?? 0
    // What is nearly the greatest would look the same.
    let shown = [1, 10, 100, 1000].filter { 2 * $0 <= most } + [most]
    guard shown.count > 1 else { return [] }
    let mark = Theme.Mark(shape: .circle, fill: overview.figure.theme.page)
    return [.text(overview.figure.words.relationsHeading)]
      + shown.map { count in
        .mark(mark, radius: Overview.radius(forRelations: count) * scale, "\(count)")
      }
  }
}
