import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente connect`: what lies between two entities, the most telling first.
struct ConnectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connect",
    abstract: "Rank the ways between two entities by how telling they are.",
    usage: "entente connect GRAPH FROM TO [--via KIND] [--avoid NAME] [--limit N]",
    discussion: """
      Example:
        entente connect GRAPH "Jean-Yves Marindol" "Abai University"

      The score is minus the logarithm of the chance to keep to the way when each entity \
      passed is left by a relation taken at random: the lower, the more telling. To pass a state \
      or a place costs as if every entity touched it. A relation that only locates, or is an \
      "is about", weighs a twentieth of a tie; an inferred or probable one three quarters; a \
      possible or disputed one half.

      Shares are parts of the ways shown: with another --limit they are others. Status 1 where \
      there is no way.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(help: ArgumentHelp("How many ways to rank; shares are of these.", valueName: "n"))
  var limit = 5

  @OptionGroup var time: InTimeOptions
  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000.") }
  }

  func run() throws {
    let (graph, names) = try input.load(roles: ["the first entity", "the second entity"])
    let (from, to) = try graph.entities(asked: names[0], names[1])
    let rule = try time.rule
    let restriction = try restriction.restriction(
      in: graph, via: passing.via, isTimed: rule != nil)
    let (found, timings) = try Failure.asking {
      try rule.map { rule in
        try graph.timedConnections(
          between: from.id, and: to.id, rule, limit: limit, within: restriction)
      }
        ?? (
          try graph.connections(
            between: from.id, and: to.id, limit: limit, within: restriction), []
        )
    }
    let report = PathReport(
      graph: graph,
      paths: found.ways.enumerated().map { position, way in
        PathReport.Entry(
          path: way.path, score: way.score,
          timing: timings.isEmpty ? nil : timings[position])
      },
      restriction: restriction, lang: output.lang)
    if found.ways.isEmpty {
      let whyNot = try WhyNotReport(
        graph: graph, from: from, to: to, restriction: restriction, rule: rule, lang: output.lang)
      if output.resolvedFormat == .json {
        try Terminal.write(json(found, report, whyNot).text)
      }
      throw Failure(.none, whyNot.words)
    }
    switch output.resolvedFormat {
    case .table: try Terminal.write(text(found, report, from, to))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(json(found, report).text)
    }
  }

  private func text(
    _ found: Connections, _ report: PathReport, _ from: Entity, _ to: Entity
  ) -> String {
    let style = output.style
    let width = Terminal.width ?? 100
    let heading =
      (found.ways.count == 1 ? "The most telling way" : "The \(found.ways.count) most telling ways")
      + " between \(report.name(of: from)) and \(report.name(of: to))"
    var text = heading.onOneLine.wrapped(toWidth: width).map(style.bold).joined(separator: "\n")
    text += "\n\n" + report.text(style: style, width: width)
    if !found.between.isEmpty {
      var table = Table([
        .init(name: "between"), .init(name: "kind"), .init(name: "share", isNumeric: true),
        .init(name: "ways", isNumeric: true),
      ])
      table.rows = found.between.map {
        [
          report.name(of: $0.entity), report.graph.vocabulary.name(of: $0.entity.kind),
          $0.share > 0 && $0.share < 0.001 ? "<0.001" : $0.share.formatted(decimals: 3),
          String($0.wayCount),
        ]
      }
      text += table.text(width: width, style: style) + "\n"
    }
    text += Self.convention.wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
    text += report.grounds.text(style: style, width: width) + "\n"
    return text + report.sources(width: width, style: style)
  }

  private static let convention =
    "score: minus ln of the chance to keep to this way at random, where a state or a place leads to all "
    + "entities and a loose or doubtful relation counts for less; lower is more telling. share: of the "
    + "chances of the ways shown, so it depends on --limit."

  private func json(
    _ found: Connections, _ report: PathReport, _ whyNot: WhyNotReport? = nil
  ) -> JSON {
    let between = found.between.map { row in
      JSON.object([
        ("id", .string(row.entity.id.rawValue)), ("name", .string(report.name(of: row.entity))),
        ("kind", .string(row.entity.kind.rawValue)), ("share", .double(row.share)),
        ("ways", .int(row.wayCount)),
      ])
    }
    return JSON.answer(
      "connect",
      [
        ("restriction", report.grounds.json), ("between", .array(between)),
        ("paths", report.json), ("whyNot", whyNot?.json ?? .null),
      ])
  }
}
