import ArgumentParser
import Entente
import EntenteFormats

/// `entente same`: entities that are one, with what changes if they are.
struct SameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same",
    abstract: "Show what changes if two entities are one, and record that they are.",
    usage: "entente same GRAPH [NAME NAME ...] [--write]",
    discussion: """
      Examples:
        entente same GRAPH
        entente same GRAPH "Abai University" "KazNPU"
        entente same GRAPH kaznpu abai-university --write --cite "overview: line 118"

      Without names, entities that may be one are listed. With names, the answers that change are \
      shown: ranks, components, distances, statements that would contradict each other. --write adds \
      one line under 'same' to the data set; from then on every question takes them for one. 'entente \
      undo' takes it back to the byte.
      """)

  @OptionGroup var input: GraphAndNames

  @Flag(help: "Record it in the data set.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "On whose word: a source, or 'source: place'; may be repeated.", valueName: "citation"))
  var cite: [String] = []

  @Option(help: ArgumentHelp("The curator's reason.", valueName: "text"))
  var note: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let question = try question()
    let graph = try GraphQuestion.load(question.path, isUnited: false)
    if question.names.isEmpty { return try propose(in: graph) }
    var seen: Set<Entity.ID> = []
    let entities = try question.names.map { try graph.entity(asked: $0) }
      .filter { seen.insert($0.id).inserted }
    guard entities.count > 1 else {
      throw Failure(.usage, "Name two entities or more. All names given mean '\(entities[0].id)'.")
    }
    let citations = try cite.map { try Self.citation($0, in: graph) }
    let united = graph.united()
    let ones = Set(entities.map { graph.representative(of: $0.id) })
    if ones.count == 1 {
      throw Failure(.none, "The data set says already that they are one.")
    }
    let report = UnionReport(
      effect: try united.effect(ofUniting: Array(ones)), graph: united, lang: output.lang)
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(report.text(style: output.style, width: Terminal.width ?? 100))
    case .tsv: try Terminal.write(report.tableWithRemarks.tsv)
    case .json: try Terminal.write(report.json.text)
    }
    if write {
      try record(
        Identity(entities.map(\.id), citations: citations, note: note), at: question.path)
    }
  }

  /// The graph, and all words after it as names.
  private func question() throws -> GraphQuestion {
    let isGraphGiven = input.option == nil && Terminal.environment("ENTENTE_GRAPH") == nil
    let count = max(0, input.words.count - (isGraphGiven ? 1 : 0))
    if count == 1 { throw Failure(.usage, "Name a second entity, or none to see who may be one.") }
    return try GraphQuestion(
      words: input.words, option: input.option,
      roles: Array(repeating: "the entities that are one", count: count))
  }

  private func propose(in graph: Graph) throws {
    if write { throw Failure(.usage, "Name the entities that are one.") }
    let pairs = graph.doubts().filter { $0.rule == .twins }
    if pairs.isEmpty { throw Failure(.none, "No two entities have almost the same name.") }
    var table = Table([
      .init(name: "id"), .init(name: "other"), .init(name: "names"), .init(name: "likeness"),
    ])
    table.rows = pairs.compactMap { doubt in
      guard case .entity(let id) = doubt.subject,
        case .twins(let other, let names, let likeness) = doubt.problem
      else { return nil }
      return [id.rawValue, other.rawValue, names.joined(separator: " / "), likeness.rawValue]
    }
    switch output.resolvedFormat {
    case .table: try Terminal.write(table.text(width: Terminal.width, style: output.style))
    case .tsv: try Terminal.write(table.tsv)
    case .json:
      let rows = table.rows.map { row in
        JSON.object(zip(["id", "other", "names", "likeness"], row).map { ($0, .string($1)) })
      }
      try Terminal.write(JSON.answer("same", [("rows", .array(rows))]).text)
    }
  }

  private func record(_ identity: Identity, at path: String) throws {
    let record = try reporting(path) { () throws(GraphReadingError) in
      try IdentityRecord(identity, in: path)
    }
    try writing { () throws(GraphWritingError) in try EditHistory(of: path).apply(record.edit) }
    let files = record.edit.files.map { "'\($0.path)'" }.formattedList(joiner: "and")
    Terminal.say("Recorded in \(files). 'entente undo \(path)' takes it back.")
  }

  private static func citation(_ text: String, in graph: Graph) throws -> Citation {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
    guard let source = parts.first, graph.source(Source.ID(source)) != nil else {
      let known = graph.sources.map(\.id.rawValue)
      let near = Suggestion.nearest(to: parts.first ?? "", among: known)
      throw Failure(.name, "There is no source '\(parts.first ?? text)'.\(didYouMean(near))")
    }
    return Citation(Source.ID(source), at: parts.count > 1 ? parts[1] : nil)
  }
}
