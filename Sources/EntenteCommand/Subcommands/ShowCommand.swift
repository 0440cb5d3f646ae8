import ArgumentParser
import Entente
import EntenteFormats

/// `entente show`: everything about an entity or a relation.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of an entity or a relation, with its citations.",
    usage: "entente show GRAPH NAME [--text FILE] [--format json]",
    discussion: """
      Examples:
        entente show GRAPH "Ablai Khan University"
        entente show GRAPH "Ablai Khan University" --text article.txt
        entente show GRAPH r-4h2k7x9qpz1b

      Relations stand by family and date. With the text of a source at hand, --text shows the lines \
      that each statement cites beside it; a folder of texts does for several sources. Texts are \
      known by the 'file' of a source, and compared with its 'sha256'. A relation is named by its \
      identifier.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(
    help: ArgumentHelp(
      "The text of a source, or a folder of them; may be repeated.", valueName: "file"))
  var text: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func run() throws {
    let (graph, names) = try input.load(roles: ["the entity or relation to show"])
    let texts = try text.isEmpty ? CitedTexts() : CitedTexts(at: text, of: graph)
    if let relation = graph.relation(Relation.ID(names[0])), graph[Entity.ID(names[0])] == nil {
      let report = StatementReport(
        relation: relation, graph: graph, lang: output.lang, texts: texts)
      return try write(
        text: { report.text(style: output.style, width: $0) }, table: report.table,
        json: report.json)
    }
    let portrait = Portrait(
      of: try graph.entity(asked: names[0]), in: graph, lang: output.lang, texts: texts)
    try write(
      text: { portrait.text(style: output.style, width: $0) }, table: portrait.table,
      json: portrait.json)
  }

  private func write(
    text: (Int) -> String, table: @autoclosure () -> Table, json: @autoclosure () -> JSON
  ) throws {
    switch output.resolvedFormat {
    case .table: try Terminal.write(text(Terminal.width ?? 100))
    case .tsv: try Terminal.write(table().tsv)
    case .json: try Terminal.write(json().text)
    }
  }
}
