import ArgumentParser
import EntenteFormats
import Graphviz

/// `entente doctor`: whether this machine can draw, and what it lacks.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell whether this machine can draw, and how to install what is missing.",
    usage: "entente doctor [--format json]",
    discussion: """
      Example:
        entente doctor

      It names the version of Graphviz, its engines and file formats, and a font for each script, and \
      draws a small picture in a process of its own, as 'entente render' does. The status is 0 where \
      drawing works, and 1 where it does not; a font that is missing is no failure.
      """)

  @OptionGroup var options: OutputOptions

  func run() throws {
    let checkup = Checkup()
    switch options.resolvedFormat {
    case .table:
      try Terminal.write(checkup.table.text(width: Terminal.width, style: options.style))
      let remedies = checkup.findings.compactMap(\.remedy)
      if !remedies.isEmpty {
        try Terminal.write("\nTo install what is missing:\n")
        try Terminal.write(remedies.map { "  \($0)\n" }.joined())
      }
    case .tsv: try Terminal.write(checkup.table.tsv)
    case .json:
      try Terminal.write(
        JSON.answer(
          "doctor",
          [("draws", .bool(checkup.draws)), ("checks", .array(checkup.findings.map(\.json)))]
        ).text)
    }
    if !checkup.draws { throw Failure(.none, "Graphviz cannot draw here.") }
  }
}
