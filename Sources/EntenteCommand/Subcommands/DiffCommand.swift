import ArgumentParser
import Entente
import EntenteFormats

/// `entente diff`: what a second edition says otherwise.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "List what is added, removed or changed from one edition to another.",
    usage: "entente diff GRAPH OTHER [--format json]",
    discussion: """
      Example:
        entente diff v1.yaml v2.yaml

      The order of entries, comments and spelling are no differences. Status 4 where there are \
      differences.
      """)

  @Argument(help: ArgumentHelp("The first edition: a file or a folder.", valueName: "graph"))
  var first: String

  @Argument(help: ArgumentHelp("The second edition.", valueName: "other"))
  var second: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func run() throws {
    let changes = try GraphQuestion.load(first, isUnited: false)
      .changes(to: try GraphQuestion.load(second, isUnited: false))
    switch output.resolvedFormat {
    case .table: try Terminal.write(changes.map { "\($0)".onOneLine + "\n" }.joined())
    case .tsv:
      var table = Table(
        ["subject", "change", "field", "before", "after"].map { Table.Column(name: $0) })
      table.rows = changes.flatMap { change -> [[String]] in
        let lead = [change.subject.description, change.manner.rawValue]
        if change.fields.isEmpty { return [lead + ["", "", ""]] }
        return change.fields.map { lead + [$0.field, $0.before ?? "", $0.after ?? ""] }
      }
      try Terminal.write(table.tsv)
    case .json:
      try Terminal.write(JSON.answer("diff", [("rows", .array(changes.map(json)))]).text)
    }
    if !changes.isEmpty { throw Failure(.differences, "") }
  }

  private func json(_ change: Change) -> JSON {
    .object([
      ("subject", .string(change.subject.description)),
      ("change", .string(change.manner.rawValue)),
      (
        "fields",
        .array(
          change.fields.map {
            .object([
              ("field", .string($0.field)), ("before", .optional($0.before)),
              ("after", .optional($0.after)),
            ])
          })
      ),
    ])
  }
}
