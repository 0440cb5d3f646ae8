import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente show`: everything about an entity.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entity: its names, values and relations, each with its citations.",
    usage: "entente show GRAPH NAME [--format json]",
    discussion: """
      Example:
        entente show GRAPH "Ablai Khan University"
      """)

  @OptionGroup var input: GraphAndNames
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (graph, names) = try input.load(roles: ["the entity to show"])
    let portrait = Portrait(of: try graph.entity(asked: names[0]), in: graph, lang: output.lang)
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(portrait.text(style: output.style, width: Terminal.width ?? 100))
    case .tsv: try Terminal.write(portrait.table.tsv)
    case .json: try Terminal.write(portrait.json.text)
    }
  }
}
