import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente info`: a data set at a glance.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Describe a graph: what is in it, how it hangs together, on how many sources.",
    usage: "entente info GRAPH [--format json]",
    discussion: """
      Example:
        entente info GRAPH

      Components, distances and diameter are those of all relations, walked both ways.
      """)

  @OptionGroup var input: GraphArgument
  @OptionGroup var output: OutputOptions

  func run() throws {
    let graph = try input.load()
    let summary = graph.summary()
    switch output.resolvedFormat {
    case .table: try Terminal.write(text(of: summary, graph))
    case .tsv:
      var table = Table([.init(name: "name"), .init(name: "value")])
      table.rows = rows(of: summary, graph).map { [$0.0, $0.1.plain] }
      try Terminal.write(table.tsv)
    case .json: try Terminal.write(JSON.answer("info", rows(of: summary, graph)).text)
    }
  }

  private func text(of summary: Summary, _ graph: Graph) -> String {
    let style = output.style
    var heading = [
      style.bold((graph.title ?? "Untitled").onOneLine),
      "\(counted(summary.entityCount, "entity", "entities"))"
        + " (\(counted(summary.entityKindCount, "kind", "kinds")))",
      "\(counted(summary.relationCount, "relation", "relations"))"
        + " (\(counted(summary.familyCount, "family", "families")))",
    ]
    if let years = summary.years { heading.append("\(years.lowerBound)–\(years.upperBound)") }
    var structure = [
      "\(counted(summary.componentCount, "component", "components"))"
        + (summary.componentCount > 1 ? " (largest \(summary.largestComponent))" : "")
    ]
    if let density = summary.density {
      structure.append("density \(density.formatted(decimals: 3))")
    }
    if let mean = summary.meanDistance {
      structure.append("mean distance \(mean.formatted(decimals: 2))")
    }
    if let diameter = summary.diameter { structure.append("diameter \(diameter)") }
    let evidence = [
      counted(summary.sourceCount, "source", "sources"),
      "\(counted(summary.uncitedCount, "relation", "relations")) uncited",
      "\(summary.inferredCount) inferred", "\(summary.undatedCount) undated",
    ]
    return [heading, structure, evidence].map { $0.joined(separator: " · ") + "\n" }.joined()
  }

  private func rows(of summary: Summary, _ graph: Graph) -> [(String, JSON)] {
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
      ("uncited", .int(summary.uncitedCount)), ("inferred", .int(summary.inferredCount)),
      ("undated", .int(summary.undatedCount)),
    ]
  }
}
