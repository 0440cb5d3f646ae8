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

  /// The ways to write the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, csv, json, latex

    /// The format of a file by its ending; text where it tells nothing.
    init(ofFile path: String) {
      switch path.split(separator: ".").last.map({ $0.lowercased() }) {
      case "md", "markdown": self = .markdown
      case "csv": self = .csv
      case "json": self = .json
      case "tex", "latex": self = .latex
      default: self = .text
      }
    }
  }

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

  @Option(name: [.short, .long], help: "How to write the report (default: by -o, else text).")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "path"))
  var output: String?

  @OptionGroup var coloring: ColorOption

  @Option(
    help: ArgumentHelp(
      "The language of names where the data have it: en, fr, kk, ru.", valueName: "tag"))
  var lang: String?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude one another.")
    }
  }

  func run() throws {
    // Words after --between up to the next option are its own: a graph may come after the two.
    var arguments = input
    if between.count == 3, input.words.isEmpty { arguments.words = [between[2]] }
    guard between.count == 2 || between.count == 3 && input.words.isEmpty else {
      throw Failure(.usage, "Name two states after --between.")
    }
    try checkOutput(arguments)
    let graph = try arguments.load()
    let first = try state(between[0], in: graph)
    let second = try state(between[1], in: graph)
    if first.id == second.id {
      throw Failure(.usage, "'\(between[0])' and '\(between[1])' are one entity. Name two.")
    }
    var scope = try restriction.restriction(in: graph, via: passing.via)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    let brokerage = try graph.brokerage(between: first.id, and: second.id, within: scope)
    let format = json ? .json : self.format ?? output.map(Format.init(ofFile:)) ?? .text
    let isData = format == .csv || format == .json
    let report = BrokersReport(
      graph: graph, brokerage: brokerage, lang: lang, limit: limit ?? (isData ? nil : 8))
    try write(text(report, format))
    if brokerage.distance.joinedCount == 0 {
      throw Failure(
        .none, "Nothing joins the sides of '\(first.name)' and '\(second.name)'.")
    }
  }

  /// Refuses to write over the data.
  private func checkOutput(_ arguments: GraphArgument) throws {
    guard let output, output != "-" else { return }
    var files = FilesOfRun()
    let path = try GraphQuestion(words: arguments.words, option: arguments.option, roles: []).path
    files.reads(data: path, as: "what is read")
    try files.writes(output, by: "-o")
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

  private func text(_ report: BrokersReport, _ format: Format) -> String {
    switch format {
    case .text:
      let style = output == nil ? coloring.style : TextStyle(isOn: false)
      return report.document.text(style: style, width: output == nil ? Terminal.width ?? 100 : 100)
    case .markdown: return report.document.markdown
    case .csv: return report.table.csv
    case .json: return report.json.text
    case .latex: return report.document.latex
    }
  }

  private func write(_ text: String) throws {
    guard let output, output != "-" else { return try Terminal.write(text) }
    try [FinishedFile(path: output, bytes: Array(text.utf8), remark: "")].write()
  }
}
