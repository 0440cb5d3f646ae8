import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente path`: the shortest way from one entity to another.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the shortest ways from one entity to another, with every relation on them.",
    usage: "entente path GRAPH FROM TO [--avoid NAME] [--via KIND] [--relation KIND] [--limit N]",
    discussion: """
      Examples:
        entente path GRAPH "University of Rennes 2" "Ablai Khan University"
        entente path GRAPH unesco "Rennes 2" --avoid state --limit 5

      Every relation is walked, either way unless --directed; length is the number of steps. \
      'entente connect' ranks ways by how telling they are instead. Status 1 where there is no \
      path.
      """,
    aliases: ["paths"])

  @OptionGroup var input: GraphAndNames

  @Option(help: ArgumentHelp("How many of the shortest ways to show.", valueName: "n"))
  var limit = 1

  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let (graph, names) = try input.load(roles: ["the entity to start from", "the entity to reach"])
    let from = try graph.entity(asked: names[0])
    let to = try graph.entity(asked: names[1])
    let restriction = try restriction.restriction(in: graph, via: passing.via)
    guard let all = try graph.shortestPaths(from: from.id, to: to.id, within: restriction) else {
      if output.resolvedFormat == .json {
        try Terminal.write(JSON.answer("path", [("count", .int(0)), ("paths", .array([]))]).text)
      }
      throw noPath(from, to, graph)
    }
    let report = PathReport(
      graph: graph, paths: Array(all.prefix(limit)).map { ($0, nil) }, lang: output.lang)
    switch output.resolvedFormat {
    case .table:
      let shown = report.paths.count
      let heading =
        from == to
        ? "The two names mean the same entity."
        : all.count == 1
          ? "The shortest way: \(counted(all.length, "step", "steps"))"
          : "\(shown) of \(all.count.formatted(decimals: 0)) shortest ways: "
            + "\(counted(all.length, "step", "steps")) each"
      let width = Terminal.width ?? 100
      try Terminal.write(
        output.style.bold(heading) + "\n\n" + report.text(style: output.style, width: width)
          + report.sources(width: width, style: output.style))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json:
      try Terminal.write(
        JSON.answer("path", [("count", .count(all.count)), ("paths", report.json)]).text)
    }
  }

  private func noPath(_ from: Entity, _ to: Entity, _ graph: Graph) -> Failure {
    let isApart = (try? graph.path(from: from.id, to: to.id)) == .some(nil)
    return Failure(
      .none,
      "No path leads from '\(from.name)' to '\(to.name)'. "
        + (isApart
          ? "They are in different components."
          : "There is one without these restrictions: relax --avoid, --via, --relation or --family.")
    )
  }

  private var optionsInUse: [String] {
    [
      (!passing.via.isEmpty, "--via"), (!restriction.relation.isEmpty, "--relation"),
      (!restriction.notRelation.isEmpty, "--not-relation"),
      (!restriction.family.isEmpty, "--family"), (!restriction.avoid.isEmpty, "--avoid"),
      (restriction.directed, "--directed"),
    ]
    .filter(\.0).map(\.1)
  }
}
