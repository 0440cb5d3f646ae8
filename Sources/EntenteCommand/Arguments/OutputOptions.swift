import ArgumentParser

/// How an answer is written.
struct OutputOptions: ParsableArguments {
  /// The ways to write an answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, tsv, json
  }

  /// When to use colors.
  enum Coloring: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: [.short, .long],
    help: "How to write the answer (default: table on a terminal, tsv in a pipe).")
  var format: Format?

  @Option(help: "When to use bold and color.")
  var color: Coloring = .auto

  @Option(
    help: ArgumentHelp(
      "The language of names where the data have it: en, fr, kk, ru.", valueName: "tag"))
  var lang: String?
}

extension OutputOptions {
  /// The format to use here and now.
  var resolvedFormat: Format { format ?? (Terminal.isOutput ? .table : .tsv) }

  /// The text style to use here and now.
  var style: TextStyle {
    switch color {
    case .always: return TextStyle(isOn: true)
    case .never: return TextStyle(isOn: false)
    case .auto:
      if Terminal.environment("NO_COLOR") != nil { return TextStyle(isOn: false) }
      if Terminal.environment("CLICOLOR_FORCE").map({ $0 != "0" }) == true {
        return TextStyle(isOn: true)
      }
      return TextStyle(isOn: Terminal.isOutput && Terminal.environment("TERM") != "dumb")
    }
  }
}
