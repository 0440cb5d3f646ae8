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
          .mark(look.mark, radius: 3.4, kind.map { vocabulary.name(of: $0) } ?? "other"))
      }
    }
    let families = RelationKind.Family.allCases.filter { family in
      content.lines.contains { $0.family == family }
    }
    let lines = families.map { family -> Item in
      let look = figure.theme.look(of: family)
      return .relation(look.inOverview, look.name)
    }
    rows = [kinds + Self.sizes(in: overview, scale: scale), lines].filter { !$0.isEmpty }
    let relations = content.drawnRelations.count
    let unnamed = content.nodes.count - namedCount
    footer = [
      "\(content.nodes.count) \(content.nodes.count == 1 ? "entity" : "entities"), "
        + "\(relations) \(relations == 1 ? "relation" : "relations"), stated and inferred."
        + (unnamed > 0
          ? " Named are \(namedCount): those with most relations for which there is room." : "")
    ]
    footer += content.sources.enumerated().map { "[\($0.offset + 1)] \($0.element.reference)" }
    if content.hasUncited { footer.append("Some relations cite no source.") }
  }

  /// Samples of sizes: 1, 10, 100 … relations, as far as any mark goes.
  private static func sizes(in overview: Overview, scale: Double) -> [Item] {
    let most = overview.degrees.max() ?? 0
    let shown = [1, 10, 100, 1000].filter { $0 <= most }
    guard shown.count > 1 else { return [] }
    let mark = Theme.Mark(shape: .circle, fill: .white)
    return shown.map { count in
      .mark(
        mark, radius: Overview.radius(forRelations: count) * scale,
        count == 1 ? "1 relation" : "\(count)")
    }
  }
}
