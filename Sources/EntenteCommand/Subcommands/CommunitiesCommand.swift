import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente communities`: who belongs together, by ties.
struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Divide entities into groups that are densely tied, and say on whose word.",
    usage: "entente communities GRAPH [--resolution R] [--seed N] [--members N]",
    discussion: """
      Examples:
        entente communities GRAPH
        entente communities GRAPH --resolution 2 --avoid state
        entente communities GRAPH --format json

      A member is told first who is tied within more than chance would tie them. The same seed \
      gives the same groups; groups that fall apart under another seed or a slightly other \
      resolution are a way to look at the data, not a finding. States are tied to most of what \
      is theirs: --avoid state asks what holds together without them. Ties only are walked, \
      unless --relation or --family say what to follow, or --all-relations takes everything. In \
      a pipe each entity has a row; JSON has the relations of each community with their citations.
      """)

  @OptionGroup var input: GraphArgument

  @Option(
    help: ArgumentHelp(
      "How finely to divide, 0 or more: the higher, the smaller the groups.", valueName: "r"))
  var resolution = 1.0

  @Option(
    help: ArgumentHelp(
      "What the order is drawn from in which entities are looked at.", valueName: "n"))
  var seed: UInt64 = 0

  @Option(help: ArgumentHelp("How many members of each group the text names.", valueName: "n"))
  var members = 4

  @Option(help: "Divide only these kinds of entities.")
  var withinKind: [String] = []

  @OptionGroup var counting: ParallelOption

  @Flag(help: "Count every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard resolution >= 0 && resolution < .infinity else {
      throw ValidationError("--resolution is a number from 0 up, such as 1.")
    }
    guard members >= 1 else { throw ValidationError("--members is at least 1.") }
  }

  func run() throws {
    let parallel = try counting.relations()
    let graph = try input.load()
    if graph.entities.isEmpty { throw Failure(.none, "The graph has no entities to divide.") }
    var scope = try restriction.restriction(in: graph)
    scope.through = try graph.vocabulary.entityKinds(named: withinKind)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    let ties = try graph.ties(within: scope, parallel: parallel)
    if ties.tieCount == 0 {
      throw Failure(.none, "Nobody has a tie that counts, so there are no communities.")
    }
    let found = ProgressBar.showing("communities") { tell in
      ties.communities(resolution: resolution, seed: seed, progress: tell)
    }
    let report = CommunitiesReport(
      ties: ties, found: found, lang: output.lang, memberLimit: members)
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(report.text(style: output.style, width: Terminal.width ?? 100))
    case .tsv: try Terminal.write(report.rows.tsv)
    case .json: try Terminal.write(report.json.text)
    }
  }
}
