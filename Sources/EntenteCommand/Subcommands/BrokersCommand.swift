import ArgumentParser
import Entente
internal import EntenteFormats
internal import Graphviz

/// `entente brokers`: who stands between two states.
struct BrokersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Report who stands between two states, in what role, and on whose word.",
    usage: "entente brokers GRAPH --between STATE STATE [--limit N] [--format FORMAT] [-o FILE]",
    discussion: """
      Examples:
        entente brokers GRAPH --between france kazakhstan
        entente brokers GRAPH --between france kazakhstan --avoid state -o brokers.tex

      Each state's side is the state and the entities that belong to it alone. Joint bodies and \
      third parties stand apart: they broker, and are counted on no side. Ties only are walked, \
      either way, unless --relation or --family say what to follow, --all-relations takes \
      everything, or --directed keeps to the way a relation is written. --avoid state takes out \
      the two states as well, and asks who joins the sides beside them. How each number is made \
      is said below the numbers. Status 1 where nobody and nothing joins the two sides.
      """)

  @OptionGroup var input: GraphArgument

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The two states, by name or identifier.", valueName: "state"))
  var between: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many brokers of each group to show (default: 8 as text, all in csv and json).",
      valueName: "n"))
  var limit: Int?

  @Flag(help: "Count every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions

  @OptionGroup var report: ReportOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    // Words after --between up to the next option are its own: a graph may come after the two.
    var arguments = input
    if between.count == 3, input.words.isEmpty { arguments.words = [between[2]] }
    guard between.count == 2 || between.count == 3 && input.words.isEmpty else {
      throw Failure(.usage, "Name two states after --between.")
    }
    let path = try GraphQuestion(words: arguments.words, option: arguments.option, roles: []).path
    try report.checkOutput(whereReading: [path])
    let graph = try arguments.load()
    let first = try state(between[0], in: graph)
    let second = try state(between[1], in: graph)
    if first.id == second.id {
      throw Failure(.usage, "'\(between[0])' and '\(between[1])' are one entity. Name two.")
    }
    var scope = try restriction.restriction(in: graph, via: passing.via)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    let brokerage = try ProgressBar.showing("brokers") { tell in
      try graph.brokerage(between: first.id, and: second.id, within: scope, progress: tell)
    }
    let brokers = BrokersReport(
      graph: graph, brokerage: brokerage, restriction: scope, lang: report.lang,
      limit: limit ?? (report.isData ? nil : 8))
    try report.write(
      document: brokers.document, table: brokers.table, json: brokers.json)
    if brokerage.distance.joinedCount == 0 {
      throw Failure(
        .none, "Nothing joins the sides of '\(first.name)' and '\(second.name)'.")
    }
  }

  private func state(_ name: String, in graph: Graph) throws -> Entity {
    let entity = try graph.entity(asked: name)
    guard graph.vocabulary.isKind(entity.kind, .state) else {
      throw Failure(
        .usage,
        "'\(name)' is of the kind '\(entity.kind)', and not a state. "
          + "'entente connect' asks what lies between any two entities.")
    }
    return entity
  }
}
