import ArgumentParser

/// How an answer is written.
struct OutputOptions: ParsableArguments {
  /// The ways to write an answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, tsv, json
  }

  @Option(
    name: [.short, .long],
    help: "How to write the answer (default: table on a terminal, tsv in a pipe).")
  var format: Format?

  @OptionGroup var coloring: ColorOption

  @Option(
    help: ArgumentHelp(
      "The language of names where the data have it: en, fr, kk, ru.", valueName: "tag"))
  var lang: String?
}

extension OutputOptions {
  /// The format to use here and now.
  var resolvedFormat: Format { format ?? (Terminal.isOutput ? .table : .tsv) }

  /// The text style to use here and now.
  var style: TextStyle { coloring.style }
}
