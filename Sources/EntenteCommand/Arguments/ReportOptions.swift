import ArgumentParser
internal import EntenteFormats

/// How a report of several parts is written, and where.
struct ReportOptions: ParsableArguments {
  /// The ways to write a report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, csv, json, latex

    /// The format of a file by its ending; text where it tells nothing.
    init(ofFile path: String) {
      switch path.split(separator: ".").last.map({ $0.lowercased() }) {
      case "md", "markdown": self = .markdown
      case "csv": self = .csv
      case "json": self = .json
      case "tex", "latex": self = .latex
      default: self = .text
      }
    }
  }

  @Option(name: [.short, .long], help: "How to write the report (default: by -o, else text).")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "path"))
  var output: String?

  @OptionGroup var coloring: ColorOption

  @Option(
    help: ArgumentHelp(
      "The language of names where the data have it: en, fr, kk, ru.", valueName: "tag"))
  var lang: String?

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude one another.")
    }
  }
}

extension ReportOptions {
  /// The format to use here and now.
  var resolvedFormat: Format {
    json ? .json : format ?? output.map(Format.init(ofFile:)) ?? .text
  }

  /// Whether the report is for programs, and holds everything.
  var isData: Bool { resolvedFormat == .csv || resolvedFormat == .json }

  /// Refuses to write over the data.
  ///
  /// - Throws: ``Failure`` where the output is one of the paths, or would become a part of one.
  func checkOutput(whereReading paths: [String]) throws {
    guard let output, output != "-" else { return }
    var files = FilesOfRun()
    for path in paths { files.reads(data: path, as: "what is read") }
    try files.writes(output, by: "-o")
  }

  /// Writes a report, of which only what the format asks for is made.
  ///
  /// - Throws: ``Failure`` where it cannot be written.
  func write(
    document: @autoclosure () -> ReportDocument, table: @autoclosure () -> Table,
    json: @autoclosure () -> JSON
  ) throws {
    let text =
      switch resolvedFormat {
      case .text:
        document().text(
          style: output == nil ? coloring.style : TextStyle(isOn: false),
          width: output == nil ? Terminal.width ?? 100 : 100)
      case .markdown: document().markdown
      case .csv: table().csv
      case .json: json().text
      case .latex: document().latex
      }
    guard let output, output != "-" else { return try Terminal.write(text) }
    try [FinishedFile(path: output, bytes: Array(text.utf8), remark: "")].write()
  }
}
