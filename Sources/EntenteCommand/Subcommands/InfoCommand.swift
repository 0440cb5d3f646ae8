import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente info`: a data set at a glance.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Describe a graph: what is in it, how it hangs together, on how many sources.",
    usage: "entente info GRAPH [--structure] [--format json]",
    discussion: """
      Examples:
        entente info GRAPH
        entente info GRAPH --structure

      Components, distances and diameter are those of all relations, walked both ways. \
      Relations are counted by family and kind, by source, by basis and confidence, and by \
      decade: one that lasts counts in each decade from its first date to its last. \
      --structure adds how ties hang together: density, reciprocity, centralization, \
      assortativity and the E-I index of sides, each with its convention.
      """)

  @OptionGroup var input: GraphArgument
  @Flag(help: "Say how ties hang together as a whole.")
  var structure = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func run() throws {
    let graph = try input.load()
    let report = SummaryReport(
      summary: graph.summary(), graph: graph, structure: structure ? try graph.structure() : nil)
    switch output.resolvedFormat {
    case .table: try Terminal.write(report.text(style: output.style, width: Terminal.width))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(JSON.answer("info", report.members).text)
    }
  }
}
