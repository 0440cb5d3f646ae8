import ArgumentParser
import Entente
import EntenteFormats

/// `entente quality`: on what a data set rests, in numbers.
struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality",
    abstract: "Report on what a data set rests: undated, uncited, single-source, inferred.",
    usage: "entente quality GRAPH [--format json]",
    discussion: """
      Example:
        entente quality GRAPH

      Statements are relations and attributes, whatever their standing. A statement rests on one \
      source if all its citations name that source. A statement over several decades counts in each.
      """)

  @OptionGroup var input: GraphArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions
  @OptionGroup var columns: ColumnOptions

  func run() throws {
    let question = try GraphQuestion(words: input.words, option: input.option, roles: [])
    let graph = try GraphQuestion.load(
      question.path, as: try columns.format(of: question.path), isUnited: false)
    let report = QualityReport(quality: graph.quality(), graph: graph, lang: output.lang)
    switch output.resolvedFormat {
    case .table: try Terminal.write(report.text(style: output.style, width: Terminal.width))
    case .tsv: try Terminal.write(report.rowsForPrograms.tsv)
    case .json: try Terminal.write(report.json.text)
    }
  }
}
