import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente connect`: what lies between two entities, the most telling first.
struct ConnectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connect",
    abstract: "Rank the ways between entities by how telling they are.",
    usage: "entente connect GRAPH FROM TO [MORE ...] [--via KIND] [--avoid NAME] [--limit N]",
    discussion: """
      Examples:
        entente connect GRAPH "Jean-Yves Marindol" "Abai University"
        entente connect GRAPH marindol hollande abai-university
        entente connect GRAPH --between france kazakhstan --avoid state

      The score is minus the logarithm of the chance to keep to the way when each entity \
      passed is left by a relation taken at random: the lower, the more telling. To pass a state \
      or a place costs as if every entity touched it. A relation that only locates, or is an \
      "is about", weighs a twentieth of a tie; an inferred or probable one three quarters; a \
      possible or disputed one half.

      Shares are parts of the ways shown: with another --limit they are others. Three or more \
      names are joined by the tree of ties that is the most telling, or by --by steps has the \
      fewest; each entity in it counts once, and what hangs on whom is told. --between ranks the \
      ways from any entity on the side of one state to any on that of the other: joint bodies and \
      third parties lie between. Status 1 where there is no way.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(
    help: ArgumentHelp(
      "How many ways to rank (default: 5), of which shares are; of trees, 2.", valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "With three or more names, what the best tree has least of: score, steps (default: score).",
      valueName: "what"))
  var by: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Ask for the ways between the sides of two states instead.", valueName: "state"))
  var between: [String] = []

  @OptionGroup var time: InTimeOptions
  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard (1...1000).contains(limit ?? 5) else { throw ValidationError("--limit is 1 to 1000.") }
  }

  func run() throws {
    if !between.isEmpty { return try connectSides() }
    let limit = limit ?? 5
    let (graph, names) = try input.load(
      roles: ["the first entity", "the second entity"], takesMore: true)
    if names.count > 2 { return try join(names, in: graph) }
    if by != nil {
      throw Failure(
        .usage,
        "--by is about three names or more. For two, 'entente path' finds the fewest steps.")
    }
    let (from, to) = try graph.entities(asked: names[0], names[1])
    let rule = try time.rule
    let restriction = try restriction.restriction(
      in: graph, via: passing.via, isTimed: rule != nil)
    let timed = try Failure.asking {
      try rule.map { rule in
        try graph.timedConnections(
          between: from.id, and: to.id, rule, limit: limit, within: restriction)
      }
    }
    let found =
      try timed?.connections
      ?? graph.connections(between: from.id, and: to.id, limit: limit, within: restriction)
    let report = PathReport(
      graph: graph,
      paths: found.ways.enumerated().map { position, way in
        PathReport.Entry(
          path: way.path, score: way.score,
          timing: timed?.timings[position])
      },
      restriction: restriction, tried: timed.map { TriedWays(of: $0) }, lang: output.lang,
      convention: Self.convention)
    if found.ways.isEmpty {
      let whyNot = try WhyNotReport(
        graph: graph, from: from, to: to, restriction: restriction, rule: rule,
        tried: report.tried, lang: output.lang)
      if output.resolvedFormat == .json {
        try Terminal.write(json(found, report, whyNot).text)
      }
      throw Failure(.none, whyNot.words)
    }
    switch output.resolvedFormat {
    case .table:
      let heading =
        (found.ways.count == 1
          ? "The most telling way" : "The \(found.ways.count) most telling ways")
        + " between \(report.name(of: from)) and \(report.name(of: to))"
      try Terminal.write(text(found, report, heading: heading))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(json(found, report).text)
    }
  }

  /// The ways and who stands between, with what the numbers mean and perhaps a note more.
  func text(
    _ found: Connections, _ report: PathReport, heading: String, note: String? = nil
  ) -> String {
    let style = output.style
    let width = Terminal.width ?? 100
    var text = heading.onOneLine.wrapped(toWidth: width).map(style.bold).joined(separator: "\n")
    text += "\n\n" + report.text(style: style, width: width)
    let relations = found.ways.map(\.path).relationsByEntity()
    if !found.between.isEmpty {
      var table = Table([
        .init(name: "between"), .init(name: "kind"), .init(name: "share", isNumeric: true),
        .init(name: "ways", isNumeric: true), .init(name: "sources", isEvidence: true),
      ])
      table.rows = found.between.map {
        [
          report.name(of: $0.entity), report.graph.vocabulary.name(of: $0.entity.kind),
          $0.share > 0 && $0.share < 0.001 ? "<0.001" : $0.share.formatted(decimals: 3),
          String($0.wayCount),
          (relations[$0.entity.id] ?? []).evidence(in: report.graph).line,
        ]
      }
      text += table.text(width: width, style: style) + "\n"
    }
    text += (found.between.isEmpty ? Self.scores : Self.convention).wrapped(toWidth: width).map {
      style.dim($0) + "\n"
    }.joined()
    text += report.tried?.text(style: style, width: width) ?? ""
    text += (note ?? "").wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
    text += report.grounds.text(style: style, width: width) + "\n"
    return text + report.sources(width: width, style: style)
  }

  /// What a score means.
  private static let scores =
    "score: minus ln of the chance to keep to this way at random, where a state or a place leads to all "
    + "entities and a loose or doubtful relation counts for less; lower is more telling."

  /// What the numbers mean, those of who stands between among them.
  static let convention =
    "\(scores) share: of the chances of the ways shown, so it depends on --limit. sources: how many "
    + "of the relations by which the ways pass an entity cite each; 'uncited' where none is cited."

  /// The ways and who stands between, with what the numbers mean and perhaps a note more.
  func json(
    _ found: Connections, _ report: PathReport, _ whyNot: WhyNotReport? = nil,
    note: String? = nil, more: [(String, JSON)] = []
  ) -> JSON {
    let words = Self.convention + (note.map { " \($0)" } ?? "")
    let relations = found.ways.map(\.path).relationsByEntity()
    let between = found.between.map { row in
      JSON.object([
        ("id", .string(row.entity.id.rawValue)), ("name", .string(report.name(of: row.entity))),
        ("kind", .string(row.entity.kind.rawValue)), ("share", .double(row.share)),
        ("ways", .int(row.wayCount)),
        ("relations", (relations[row.entity.id] ?? []).statementsJSON(in: report.graph)),
      ])
    }
    return JSON.answer(
      "connect",
      [
        ("restriction", report.grounds.json), ("between", .array(between)),
        ("paths", report.json), ("words", .string(words)), ("whyNot", whyNot?.json ?? .null),
      ] + report.triedJSON + more, citing: report.graph.sources)
  }
}
