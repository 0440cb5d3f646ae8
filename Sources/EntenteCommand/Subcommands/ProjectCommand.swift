import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente project`: who shares what, as ties between entities of one kind.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "List the pairs of one kind that share entities of another, with the evidence.",
    usage: "entente project GRAPH --kind KIND --through KIND [--top N]",
    discussion: """
      Examples:
        entente project GRAPH --kind person --through event
        entente project GRAPH --kind state --through agreement,internationalBody --format json

      Two persons who took part in the same event are a pair; so are two universities that \
      signed the same agreement. That they met does not follow: look at the relations, and at \
      newman, which counts a small meeting for more than a congress. Kinds include their \
      sub-kinds, and several stand with commas. Ties only are walked, either way, unless \
      --relation or --family say what to follow, or --all-relations takes everything. Status 1 \
      where no two share anything.
      """)

  @OptionGroup var input: GraphArgument

  @Option(help: "The kinds of entities that are paired.")
  var kind: [String] = []

  @Option(help: ArgumentHelp("The kinds of entities that they share.", valueName: "kind"))
  var through: [String] = []

  @Option(
    name: [.long, .customLong("limit")],
    help: ArgumentHelp("How many pairs to show.", valueName: "n"))
  var top = 20

  @Flag(help: "Count every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard top >= 1 else { throw ValidationError("--top is at least 1.") }
    if kind.isEmpty || through.isEmpty {
      throw ValidationError(
        "Name the kinds that are paired and those they share: --kind person --through event.")
    }
  }

  func run() throws {
    let graph = try input.load()
    let network = try graph.twoMode(
      kind, through, restriction: restriction, allRelations: allRelations)
    guard let found = network.projection(of: .first) else {
      throw Failure(
        .none,
        "There are more than \(TwoModeNetwork.projectionLimit) pairs. Leave out what nearly all "
          + "share, with --avoid or another --through.")
    }
    if found.pairs.isEmpty {
      throw Failure(.none, "No two of the kinds asked for share an entity of the others.")
    }
    let report = ProjectionReport(
      network: network, pairs: Array(found.pairs.prefix(top)), pairCount: found.pairs.count,
      lang: output.lang)
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
}

extension Graph {
  /// The ties across the kinds that words of the command line name.
  ///
  /// - Throws: ``Failure`` where a kind is not known, or of both sets.
  func twoMode(
    _ first: [String], _ second: [String], restriction: RestrictionOptions, allRelations: Bool
  ) throws -> TwoModeNetwork {
    let (own, other) = try (
      vocabulary.entityKinds(named: first), vocabulary.entityKinds(named: second)
    )
    let both = vocabulary.entityKinds.first { kind in
      let lineage = vocabulary.lineage(of: kind.id)
      return lineage.contains(where: own.contains) && lineage.contains(where: other.contains)
    }
    if let both {
      throw Failure(
        .usage, "'\(both.id)' is of both sets of kinds. Name two that have none in common.")
    }
    var scope = try restriction.restriction(in: self)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    return try twoMode(own, other, within: scope)
  }
}
