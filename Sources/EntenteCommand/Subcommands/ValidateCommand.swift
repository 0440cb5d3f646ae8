import ArgumentParser
import EntenteFormats

/// `entente validate`: every mistake of a data set, at its place.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "List every mistake and doubt in a data set.",
    usage: "entente validate GRAPH ... [--strict] [--format sarif]",
    discussion: """
      Examples:
        entente validate GRAPH
        entente validate notes.yaml --strict
        entente validate GRAPH --format sarif > findings.sarif

      Findings begin like a compiler's, so that editors can jump to them, also in a pipe unless \
      --format says otherwise. Errors end with \
      status 2; with --strict warnings do too. Doubts about the data as a whole are looked for when \
      there are no errors. A comment '# allow: W101 reason' at the end of \
      a line of YAML accepts a warning there. The documentation of EntenteFormats explains each code.
      """)

  @Argument(help: ArgumentHelp("The data sets: files or folders.", valueName: "graph"))
  var graphs: [String] = []

  @Option(
    name: [.customShort("g"), .customLong("graph")],
    help: ArgumentHelp("A data set, as in ENTENTE_GRAPH.", valueName: "path"))
  var option: String?

  @Flag(help: "Warnings are errors.")
  var strict = false

  /// The ways to write findings.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv, json, sarif
  }

  @Option(
    name: [.short, .long],
    help: "How to write the findings; sarif is for code review and editors (SARIF 2.1.0).")
  var format: Format = .text

  @OptionGroup var coloring: ColorOption
  @OptionGroup var columns: ColumnOptions

  func run() throws {
    var paths = graphs + (option.map { [$0] } ?? [])
    if paths.isEmpty { paths = Terminal.environment("ENTENTE_GRAPH").map { [$0] } ?? [] }
    if paths.isEmpty { throw Failure(.usage, "Name a graph: a data-set file or a folder of them.") }
    let readings = try paths.map {
      GraphReading(contentsOf: $0, as: try columns.format(of: $0), reviewing: true)
    }
    let findings = readings.flatMap(\.findings)
    switch format {
    case .text:
      let style = coloring.style
      try Terminal.write(findings.map { text(of: $0, style: style) + "\n" }.joined())
      for (path, reading) in zip(paths, readings) {
        try Terminal.write(summary(of: reading, path))
      }
    case .tsv: try Terminal.write(table(of: findings).tsv)
    case .json:
      try Terminal.write(JSON.answer("validate", [("findings", .array(findings.map(json)))]).text)
    case .sarif:
      try Terminal.write(SARIFReport(of: findings, version: EntenteCommand.version).text)
    }
    if let status = readings.compactMap({ status(of: $0) }).max(by: { $0.rawValue < $1.rawValue }) {
      throw ExitCode(status.rawValue)
    }
  }

  /// The status that a reading deserves: that of input which cannot be read is the worst.
  private func status(of reading: GraphReading) -> ExitStatus? {
    if let first = reading.errors.first { return GraphQuestion.status(of: first) }
    return strict && !reading.warnings.isEmpty ? .data : nil
  }

  private func text(of finding: Finding, style: TextStyle) -> String {
    let label = "\(finding.severity.rawValue)[\(finding.code)]:"
    let styled =
      finding.severity == .error ? style.error(label) : style.warning(label)
    let place = "\(finding.file):\(finding.line):\(finding.column)".onOneLine
    let cell = finding.cell.flatMap { $0.column == nil ? nil : "\($0): " } ?? ""
    let line = "\(place): \(styled) \(cell)\(finding.message.onOneLine)"
    return finding.excerpt.isEmpty ? line : "\(line)\n\(finding.excerpt.withoutControls)"
  }

  private func summary(of reading: GraphReading, _ path: String) -> String {
    let counts = [
      (reading.errors.count, "error", "errors"), (reading.warnings.count, "warning", "warnings"),
    ]
    .filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
    let verdict = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    if reading.declaredEntityCount + reading.declaredRelationCount == 0, !reading.errors.isEmpty {
      return "\(path): \(verdict)\n"
    }
    let rest = reading.errors.isEmpty ? "" : "; doubts are looked for when the errors are mended"
    return "\(path): \(verdict) in "
      + counted(reading.declaredEntityCount, "entity", "entities") + ", "
      + counted(reading.declaredRelationCount, "relation", "relations") + "\(rest)\n"
  }

  private func table(of findings: [Finding]) -> Table {
    var table = Table(
      ["file", "line", "column", "severity", "code", "message", "cell"].map {
        Table.Column(name: $0)
      })
    table.rows = findings.map {
      [
        $0.file, String($0.line), String($0.column), $0.severity.rawValue, $0.code.rawValue,
        $0.message, $0.cell.map { ($0.letters ?? "") + String($0.row) } ?? "",
      ]
    }
    return table
  }

  private func json(_ finding: Finding) -> JSON {
    var members: [(String, JSON)] = [
      ("file", .string(finding.file)), ("line", .int(finding.line)),
      ("column", .int(finding.column)), ("length", .int(finding.length)),
      ("severity", .string(finding.severity.rawValue)), ("code", .string(finding.code.rawValue)),
      ("message", .string(finding.message)),
    ]
    if let cell = finding.cell {
      members += [
        ("row", .int(cell.row)), ("cell", .optional(cell.letters.map { "\($0)\(cell.row)" })),
        ("heading", .optional(cell.heading)),
      ]
    }
    return .object(members)
  }
}
