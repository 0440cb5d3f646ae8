import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente rank`: who is central, by a measure.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank entities by how central they are, and say on whose word.",
    usage: "entente rank GRAPH [--by MEASURE,…] [--kind KIND] [--top N] [--readings]",
    discussion: """
      Examples:
        entente rank GRAPH --by betweenness,degree --kind person,organisation
        entente rank GRAPH --not-kind state --top 5 --format json
        entente rank GRAPH --by pageRank --from "Campus France"
        entente rank GRAPH --by betweenness --readings

      Measures: \(RankMeasures.names.joined(separator: ", ")). What each counts is printed below \
      the numbers. The first measure gives the order; constraint and eccentricity begin with the \
      lowest. Ranks count ties only, unless --relation or --family say what to count, or \
      --all-relations counts everything. --kind and --not-kind choose the rows; --within-kind and \
      --avoid remove entities before computing. --readings ranks again without what is disputed, \
      inferred, uncited or not certain, and without each source, and says between which ranks \
      each entity stands. JSON has the relations of each row with their citations.
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
    help: ArgumentHelp(
      "Compute on the ties across two kinds, such as person,event; degree, betweenness, closeness, "
        + "clustering, redundancy.",
      valueName: "kinds"))
  var twoMode: String?

  @Option(
    name: [.long, .customLong("limit")],
    help: ArgumentHelp("How many rows to show.", valueName: "n"))
  var top = 20

  @Flag(help: "Say between which ranks each stands, however the data are read.")
  var readings = false

  @OptionGroup var counting: ParallelOption
  @OptionGroup var settings: MeasureOptions

  @Flag(help: "Count every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard top >= 1 else { throw ValidationError("--top is at least 1.") }
  }

  func run() throws {
    // A measure that is not known is told before a large graph is read.
    let parallel = try counting.relations()
    if twoMode == nil { try settings.check(for: settings.measures().named(by)) }
    let graph = try input.load()
    if graph.entities.isEmpty { throw Failure(.none, "The graph has no entities to rank.") }
    if let twoMode { return try rankTwoMode(twoMode, in: graph) }
    let origins = try settings.origins(in: graph)
    let measures = try settings.measures(from: origins).named(by)
    let shown = try rowFilter(in: graph)
    var scope = try restriction.restriction(in: graph)
    scope.through = try graph.vocabulary.entityKinds(named: withinKind)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    let ties = try graph.ties(within: scope, parallel: parallel)
    if !origins.isEmpty, origins.allSatisfy({ ties.vertex(of: $0) == nil }) {
      throw Failure(.none, "The question leaves out everybody that --from names.")
    }
    let rankings = measures.map { measure in
      ProgressBar.showing(measure.name) { tell in ties.ranking(by: measure, progress: tell) }
    }
    try checkValues(of: zip(measures, rankings), in: ties)
    let order = rankings[0].filtered(shown)
    let rows = Array(order.prefix(top))
    if rows.isEmpty {
      throw Failure(
        .none,
        rankings[0].isEmpty
          ? "No entity has a value: nobody has a tie that counts."
          : "No entity is of the kinds asked for.")
    }
    let intervals =
      readings
      ? ProgressBar.showing("readings") { tell in
        ties.rankIntervals(by: measures[0], among: shown, progress: tell)
      } : nil
    try write(
      RankReport(
        ties: ties, rankings: [order] + rankings.dropFirst(), rows: rows, intervals: intervals,
        lang: output.lang))
  }

  func write(_ report: RankReport) throws {
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

  /// Says why a measure has no values where there are ties.
  private func checkValues(
    of measures: some Sequence<(any Centrality, Ranking)>, in ties: TieNetwork
  ) throws {
    for (measure, ranking) in measures where ranking.isEmpty && ties.entityCount > 0 {
      switch measure {
      case let katz as KatzCentrality:
        let usual = KatzCentrality.usual(for: ties.adjacency).formatted(decimals: 4)
        throw Failure(
          .none,
          "With an attenuation of \(katz.attenuation ?? 0) the sum of walks has no end. "
            + "One of \(usual) gives it one.")
      case is CurrentFlowCentrality, is InformationCentrality:
        throw Self.tooLarge("Currents are", CurrentFlowCentrality.limit)
      case is CommunicabilityCentrality:
        throw Self.tooLarge("Walks around each entity are", CommunicabilityCentrality.limit)
      case is SubgraphCentrality:
        throw Self.tooLarge("Walks back are", SubgraphCentrality.limit)
      case is LoadCentrality:
        throw Failure(
          .none, "The graph is too large for load. Use --within-kind, or --by betweenness.")
      default: continue
      }
    }
  }

  /// Says that a component has more entities than a measure is computed for.
  private static func tooLarge(_ computed: String, _ limit: Int) -> Failure {
    Failure(
      .none,
      "\(computed) computed in components of up to \(limit) entities, and here is a larger one. "
        + "Use --within-kind, or --by betweenness.")
  }

  func rowFilter(in graph: Graph) throws -> (Entity) -> Bool {
    let wanted = try graph.vocabulary.entityKinds(named: kind)
    let unwanted = try graph.vocabulary.entityKinds(named: notKind)
    return { entity in
      let lineage = graph.vocabulary.lineage(of: entity.kind)
      return (wanted.isEmpty || lineage.contains(where: wanted.contains))
        && !lineage.contains(where: unwanted.contains)
    }
  }

  /// The measures of the names that users type, with what they take left as usual.
  ///
  /// - Throws: ``Failure`` where there is no such measure, or none at all.
  static func measures(named names: [String], raw: Bool) throws -> [any Centrality] {
    try RankMeasures(isRaw: raw).named(names)
  }
}
