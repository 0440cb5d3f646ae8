import Entente
import EntenteFormats

/// A graph at a glance, as text, as names with values, and as JSON.
struct SummaryReport {
  /// How many decades, or stretches of them, a text shows at most; programs get more.
  private static let stretchLimit = 30

  let summary: Summary
  let graph: Graph

  /// How ties hang together, where it was asked for.
  var structure: NetworkStructure?

  /// The names and values: single numbers first, then the counts, then the structure.
  var members: [(String, JSON)] {
    structure.map { counts + StructureReport(structure: $0).members } ?? counts
  }

  private var counts: [(String, JSON)] {
    [
      ("title", .optional(graph.title)), ("about", .optional(graph.about)),
      ("licence", .optional(graph.licence)), ("entities", .int(summary.entityCount)),
      ("entityKinds", .int(summary.entityKindCount)), ("relations", .int(summary.relationCount)),
      ("families", .int(summary.familyCount)), ("sources", .int(summary.sourceCount)),
      ("firstYear", summary.years.map { .int($0.lowerBound) } ?? .null),
      ("lastYear", summary.years.map { .int($0.upperBound) } ?? .null),
      ("components", .int(summary.componentCount)),
      ("largestComponent", .int(summary.largestComponent)),
      ("density", summary.density.map { .double($0) } ?? .null),
      ("meanDistance", summary.meanDistance.map { .double($0) } ?? .null),
      ("diameter", summary.diameter.map { .int($0) } ?? .null),
      ("conventions", .object(conventions.map { ($0.key, .string($0.words)) })),
      ("uncited", .int(summary.uncitedCount)), ("inferred", .int(summary.inferredCount)),
      ("undated", .int(summary.undatedCount)),
      ("entitiesByKind", json(summary.entityKinds, name: \.rawValue)),
      ("relationsByFamily", json(summary.families, name: \.rawValue)),
      (
        "relationsByKind",
        .object(
          summary.families.map { family in
            (family.item.rawValue, json(relationKinds(of: family.item), name: \.rawValue))
          })
      ),
      ("relationsBySource", json(summary.sources, name: \.rawValue)),
      (
        "relationsByDecade",
        .object(summary.decades.rows().map { (String($0.decade), .int($0.count)) })
      ),
      ("relationsByBasis", json(summary.bases, name: \.rawValue)),
      ("relationsByConfidence", json(summary.confidences, name: \.rawValue)),
    ]
  }

  /// How the numbers that have a value are made: the key of each, its name in a text, and the words.
  private var conventions: [(key: String, name: String, words: String)] {
    let density = (
      "density", "density of all relations", "the pairs that any relation joins as a share of all"
    )
    let distances = [
      (
        "meanDistance", "mean distance",
        "in steps, every relation walked either way, over the pairs that reach one another"
      ),
      ("diameter", "diameter", "the largest of these distances"),
    ]
    return (summary.density == nil ? [] : [density]) + (summary.diameter == nil ? [] : distances)
  }

  /// A row for each value; the counts have the name of their list before a point.
  var table: Table {
    var table = Table([.init(name: "name"), .init(name: "value")])
    table.rows = members.flatMap { Self.cells(of: $0.1, named: $0.0) }
    return table
  }

  private static func cells(of value: JSON, named name: String) -> [[String]] {
    guard case .object(let members) = value else { return [[name, value.plain]] }
    return members.flatMap { cells(of: $0.1, named: "\(name).\($0.0)") }
  }

  private func json<Item>(_ counts: [Summary.Count<Item>], name: (Item) -> String) -> JSON {
    .object(counts.map { (name($0.item), .int($0.count)) })
  }

  private func relationKinds(of family: RelationKind.Family) -> [Summary.Count<Relation.Kind>] {
    summary.relationKinds.filter { graph.vocabulary[$0.item]?.family == family }
  }
}

extension SummaryReport {
  func text(style: TextStyle, width: Int?) -> String {
    let width = min(width ?? 80, 100)
    // Where nothing is cited or dated, what stands below the counts says so.
    let blocks =
      [entities, relations].filter { !$0.lines.isEmpty }
      + (summary.relationCount > 0 ? [sources, decades] : [])
    return heading(style: style, width: width)
      + blocks.map { "\n" + $0.text(style: style, width: width) }.joined()
      + (structure.map { "\n" + StructureReport(structure: $0).text(style: style, width: width) }
        ?? "")
  }

  private func heading(style: TextStyle, width: Int) -> String {
    var size = [
      "\(counted(summary.entityCount, "entity", "entities"))"
        + " (\(counted(summary.entityKindCount, "kind", "kinds")))",
      "\(counted(summary.relationCount, "relation", "relations"))"
        + " (\(counted(summary.familyCount, "family", "families")))",
      counted(summary.sourceCount, "source", "sources"),
    ]
    if let years = summary.years { size.append("\(years.lowerBound)–\(years.upperBound)") }
    var structure = [
      "\(counted(summary.componentCount, "component", "components"))"
        + (summary.componentCount > 1 ? " (largest \(summary.largestComponent))" : "")
    ]
    if let density = summary.density {
      structure.append("density of all relations \(density.formatted(decimals: 3))")
    }
    var distances: [String] = []
    if let mean = summary.meanDistance {
      distances.append("mean distance \(mean.formatted(decimals: 2))")
    }
    if let diameter = summary.diameter { distances.append("diameter \(diameter)") }
    let title = (graph.title ?? "Untitled").onOneLine
    let words = conventions.map { "\($0.name): \($0.words)" }.joined(separator: "; ")
    return
      (title.wrapped(toWidth: width).map(style.bold)
      + [size, structure, distances].flatMap { $0.joined(separator: " · ").wrapped(toWidth: width) }
      + words.wrapped(toWidth: width).map(style.dim))
      .map { $0 + "\n" }.joined()
  }

  /// The entities by their broadest kind, with its sub-kinds.
  private var entities: CountBlock {
    var groups: [(kind: Entity.Kind, total: Int, kinds: [Summary.Count<Entity.Kind>])] = []
    for count in summary.entityKinds {
      let broadest = graph.vocabulary.lineage(of: count.item).last ?? count.item
      if let position = groups.firstIndex(where: { $0.kind == broadest }) {
        groups[position].total += count.count
        groups[position].kinds.append(count)
      } else {
        groups.append((broadest, count.count, [count]))
      }
    }
    let order = groups.indices.sorted { (-groups[$0].total, $0) < (-groups[$1].total, $1) }
    return CountBlock(
      title: "Entities by kind",
      lines: order.map { position in
        let group = groups[position]
        let isSplit = group.kinds.contains { $0.item != group.kind }
        return CountBlock.Line(
          name: group.kind.rawValue, count: group.total,
          details: isSplit ? group.kinds.map { "\($0.item) \($0.count)" } : [])
      })
  }

  private var relations: CountBlock {
    CountBlock(
      title: "Relations by family and kind",
      lines: summary.families.map { family in
        CountBlock.Line(
          name: family.item.rawValue, count: family.count,
          details: relationKinds(of: family.item).map { "\($0.item) \($0.count)" })
      })
  }

  private var sources: CountBlock {
    let doubts = summary.confidences.filter { $0.item == .certain || $0.count > 0 }
    return CountBlock(
      title: "Relations by source, basis and confidence",
      lines: summary.sources.map { count in
        CountBlock.Line(
          name: count.item.rawValue, count: count.count,
          words: graph.source(count.item)?.title ?? "")
      },
      footer: [
        (["\(summary.uncitedCount) uncited"]
          + summary.bases.map { "\($0.count) \($0.item)" }).joined(separator: " · "),
        doubts.map { "\($0.count) \($0.item)" }.joined(separator: " · "),
      ])
  }

  private var decades: CountBlock {
    let stretches = summary.decades.stretches.suffix(Self.stretchLimit)
    let left = summary.decades.stretches.count - stretches.count
    return CountBlock(
      title: "Relations by decade",
      lines: stretches.map { stretch in
        let (first, last) = (stretch.decades.lowerBound, stretch.decades.upperBound)
        return .init(
          name: first == last ? "\(first)s" : "\(first)s–\(last)s", count: stretch.count)
      },
      hasBars: true,
      footer: [
        "\(summary.undatedCount) without a date"
          + (stretches.isEmpty
            ? "" : "; one that lasts counts in each decade from its first date to its last")
          + (left > 0 ? "; earlier decades are left out" : "")
      ])
  }
}
