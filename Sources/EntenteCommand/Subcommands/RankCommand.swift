import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente rank`: who is central, by a measure.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank entities by how central they are.",
    usage: "entente rank GRAPH [--by MEASURE,…] [--kind KIND] [--top N] [--raw]",
    discussion: """
      Examples:
        entente rank GRAPH --by betweenness,degree --kind person,organisation
        entente rank GRAPH --not-kind state --top 5 --format json

      Measures: betweenness, degree. Ranks count ties only, unless --relation or --family say \
      what to count, or --all-relations counts everything. --kind and --not-kind choose the rows; \
      --within-kind and --avoid remove entities before computing. The first measure gives the \
      order.
      """)

  @OptionGroup var input: GraphArgument

  @Option(
    help: ArgumentHelp("The measures, the first of which gives the order.", valueName: "measure"))
  var by: [String] = ["betweenness"]

  @Option(help: "Show only these kinds of entities, with their sub-kinds.")
  var kind: [String] = []

  @Option(help: "Do not show these kinds of entities.")
  var notKind: [String] = []

  @Option(help: "Compute on the graph of these kinds alone.")
  var withinKind: [String] = []

  @Option(
    name: [.long, .customLong("limit")],
    help: ArgumentHelp("How many rows to show.", valueName: "n"))
  var top = 20

  @Flag(help: "Print plain sums, not divided by the number of pairs.")
  var raw = false

  @Flag(help: "Count every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard top >= 1 else { throw ValidationError("--top is at least 1.") }
  }

  func run() throws {
    let measures = try Self.measures(named: by, raw: raw)
    let graph = try input.load()
    if graph.entities.isEmpty { throw Failure(.none, "The graph has no entities to rank.") }
    let shown = try rowFilter(in: graph)
    var scope = try restriction.restriction(in: graph)
    scope.through = try graph.vocabulary.entityKinds(named: withinKind)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    let restriction = scope
    let rankings = try measures.map { try graph.centrality($0, within: restriction) }
    let rows = Array(rankings[0].filtered(shown).prefix(top))
    if rows.isEmpty { throw Failure(.none, "No entity is of the kinds asked for.") }
    let report = RankReport(
      graph: graph, rankings: rankings, rows: rows, restriction: restriction, lang: output.lang)
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(
        report.table(withIDs: false).text(width: Terminal.width, style: output.style))
      let lines = report.conventions.flatMap { $0.wrapped(toWidth: Terminal.width ?? 100) }
      try Terminal.write("\n" + lines.map { output.style.dim($0) + "\n" }.joined())
    case .tsv: try Terminal.write(report.table(withIDs: true).tsv)
    case .json: try Terminal.write(report.json.text)
    }
  }

  private func rowFilter(in graph: Graph) throws -> (Entity) -> Bool {
    let wanted = try graph.vocabulary.entityKinds(named: kind)
    let unwanted = try graph.vocabulary.entityKinds(named: notKind)
    return { entity in
      let lineage = graph.vocabulary.lineage(of: entity.kind)
      return (wanted.isEmpty || lineage.contains(where: wanted.contains))
        && !lineage.contains(where: unwanted.contains)
    }
  }

  /// The measures of the names that users type.
  ///
  /// - Throws: ``Failure`` where there is no such measure, or none at all.
  static func measures(named names: [String], raw: Bool) throws -> [any Centrality] {
    let known: [(String, any Centrality)] = [
      ("betweenness", .betweenness(normalized: !raw)), ("degree", .degree),
    ]
    var seen: Set<String> = []
    let measures = try names.commaSeparated().filter { seen.insert($0).inserted }.map { name in
      guard let measure = known.first(where: { $0.0 == name })?.1 else {
        throw Failure(
          .usage,
          "There is no measure '\(name)'. Known: \(known.map(\.0).joined(separator: ", ")).")
      }
      return measure
    }
    if measures.isEmpty { throw Failure(.usage, "Name a measure after --by.") }
    return measures
  }
}
