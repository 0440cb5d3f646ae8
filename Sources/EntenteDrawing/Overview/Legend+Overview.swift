import Entente
import Graphviz

extension Legend {
  /// The key of an overview: the marks, how large they are, the families, and who is named.
  init(for overview: Overview, scale: Double, namedCount: Int) {
    let (figure, content) = (overview.figure, overview.content)
    let vocabulary = figure.graph.vocabulary
    var seen: Set<Entity.Kind?> = []
    var kinds: [Item] = []
    for node in content.nodes {
      let (kind, look) = figure.theme.look(of: node.entity.kind, in: vocabulary)
      if seen.insert(kind).inserted {
        kinds.append(
          .mark(
            look.mark, radius: Self.sampleRadius, kind.map { vocabulary.name(of: $0) } ?? "other"))
      }
    }
    if let frame = Self.frame(of: content, figure: figure) { kinds.append(frame) }
    var lines = Self.families(in: content, figure: figure).map { family -> Item in
      let look = figure.theme.look(of: family)
      return .relation(look.inOverview, look.name)
    }
    if content.hasHighlightedLine {
      lines.append(.highlight(figure.theme.wayInOverview, figure.highlightCaption))
    }
    rows = [kinds, Self.sizes(in: overview, scale: scale), lines].filter { !$0.isEmpty }
    let drawn = Set(content.lines.flatMap(\.relations))
    let inferredCount = drawn.count { $0.basis == .inferred }
    let unnamed = content.nodes.count - namedCount
    footer = [
      "\(content.nodes.count) \(content.nodes.count == 1 ? "entity" : "entities"), "
        + "\(drawn.count) \(drawn.count == 1 ? "relation" : "relations")"
        + (inferredCount > 0 ? ", \(inferredCount) of them inferred." : ".")
        + (unnamed > 0 ? " " + Self.named(namedCount) : "")
    ]
    if !content.sources.isEmpty { footer.append("Sources:") }
    footer += content.sources.enumerated().map { "[\($0.offset + 1)] \($0.element.reference)" }
    if content.hasUncited { footer.append("Some relations cite no source.") }
  }

  /// The radius in points of a mark that shows a kind: as high as a line of small text.
  private static let sampleRadius = 3.4

  private static func named(_ count: Int) -> String {
    if count == 0 { return "None is named: there is no room." }
    return "\(count) \(count == 1 ? "is" : "are") named: those with the most relations, "
      + "as far as there is room."
  }

  /// Samples of sizes: 1, 10, 100 … relations, as far as any mark goes.
  private static func sizes(in overview: Overview, scale: Double) -> [Item] {
    let most = overview.degrees.max() ?? 0
    let shown = [1, 10, 100, 1000].filter { $0 <= most }
    guard shown.count > 1 else { return [] }
    let mark = Theme.Mark(shape: .circle, fill: .white)
    return [.text("relations:")]
      + shown.map { count in
        .mark(mark, radius: Overview.radius(forRelations: count) * scale, "\(count)")
      }
  }
}
