import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente cuts`: what the connection of two entities hangs on.
///
/// A command of its own and no option of `connect`: that one ranks ways, and this one asks what must go
/// for no way to be left, which is another answer with other columns.
struct CutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuts",
    abstract: "Tell who, which ties and which sources, removed, separate two entities.",
    usage: "entente cuts GRAPH FROM TO [--limit N] [--via KIND] [--avoid NAME]",
    discussion: """
      Examples:
        entente cuts GRAPH "University of Rennes 2" UNESCO
        entente cuts GRAPH france kazakhstan --avoid state --format json

      Shows the most ways that share no entity, the smallest sets of entities without which none \
      is left, ties that every way takes, how far the two are without each entity, and the fewest \
      sources whose rejection leaves no way: whether the connection rests on one article. A \
      relation falls if all its sources are rejected; one without a source does not. Status 1 \
      where there is no way.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(
    help: ArgumentHelp("How many smallest sets to list of entities, and of ties.", valueName: "n"))
  var limit = 20

  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000.") }
  }

  func run() throws {
    let (graph, names) = try input.load(roles: ["the first entity", "the second entity"])
    let (from, to) = try graph.entities(asked: names[0], names[1])
    let restriction = try restriction.restriction(in: graph, via: passing.via)
    let found = try graph.robustness(
      between: from.id, and: to.id, limit: limit, within: restriction)
    guard let found else {
      let whyNot = try WhyNotReport(
        graph: graph, from: from, to: to, restriction: restriction, lang: output.lang)
      if output.resolvedFormat == .json {
        let grounds = RestrictionReport(restriction: restriction, graph: graph)
        try Terminal.write(
          JSON.answer(
            "cuts", [("restriction", grounds.json), ("cuts", .array([])), ("whyNot", whyNot.json)],
            citing: graph.sources
          ).text)
      }
      throw Failure(.none, whyNot.words)
    }
    let report = CutsReport(
      graph: graph, robustness: found, restriction: restriction, lang: output.lang)
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(report.text(style: output.style, width: Terminal.width ?? 100))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(report.json.text)
    }
  }
}
