import ArgumentParser
import EntenteFormats

/// `entente validate`: every mistake of a data set, at its place.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "List every mistake and doubt in a data set.",
    usage: "entente validate GRAPH ... [--strict] [--format json]",
    discussion: """
      Examples:
        entente validate GRAPH
        entente validate notes.yaml --strict

      Findings begin like a compiler's, so that editors can jump to them, also in a pipe unless \
      --format says otherwise. Errors end with \
      status 2; with --strict warnings do too. A comment '# allow: W101 reason' at the end of \
      a line accepts a warning there.
      """)

  @Argument(help: "The data sets: files or folders.")
  var graphs: [String]

  @Flag(help: "Warnings are errors.")
  var strict = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    var readings: [GraphReading] = []
    for path in graphs { readings.append(try GraphQuestion.read(path)) }
    let findings = readings.flatMap(\.findings)
    switch output.format ?? .table {
    case .table:
      for finding in findings { Terminal.write(text(of: finding) + "\n") }
      for (path, reading) in zip(graphs, readings) { Terminal.write(summary(of: reading, path)) }
    case .tsv: Terminal.write(table(of: findings).tsv)
    case .json:
      Terminal.write(JSON.answer("validate", [("findings", .array(findings.map(json)))]).text)
    }
    let hasErrors = readings.contains { !$0.errors.isEmpty }
    let hasWarnings = readings.contains { !$0.warnings.isEmpty }
    if hasErrors || strict && hasWarnings { throw ExitCode(ExitStatus.data.rawValue) }
  }

  private func text(of finding: Finding) -> String {
    let label = "\(finding.severity.rawValue)[\(finding.code)]:"
    let styled =
      finding.severity == .error ? output.style.error(label) : output.style.warning(label)
    let line = "\(finding.file):\(finding.line):\(finding.column): \(styled) \(finding.message)"
    return finding.excerpt.isEmpty ? line : "\(line)\n\(finding.excerpt)"
  }

  private func summary(of reading: GraphReading, _ path: String) -> String {
    let counts = [
      (reading.errors.count, "error", "errors"), (reading.warnings.count, "warning", "warnings"),
    ]
    .filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
    let verdict = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    return "\(path): \(verdict) in "
      + counted(reading.declaredEntityCount, "entity", "entities") + ", "
      + counted(reading.declaredRelationCount, "relation", "relations") + "\n"
  }

  private func table(of findings: [Finding]) -> Table {
    var table = Table(
      ["file", "line", "column", "severity", "code", "message"].map { Table.Column(name: $0) })
    table.rows = findings.map {
      [
        $0.file, String($0.line), String($0.column), $0.severity.rawValue, $0.code.rawValue,
        $0.message,
      ]
    }
    return table
  }

  private func json(_ finding: Finding) -> JSON {
    .object([
      ("file", .string(finding.file)), ("line", .int(finding.line)),
      ("column", .int(finding.column)), ("length", .int(finding.length)),
      ("severity", .string(finding.severity.rawValue)), ("code", .string(finding.code.rawValue)),
      ("message", .string(finding.message)),
    ])
  }
}
