import ArgumentParser
import Entente
import EntenteFormats
import Foundation

/// `entente convert`: a data set in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a data set in another format: YAML, JSON, DOT, or tables for a spreadsheet.",
    usage: "entente convert GRAPH -o PATH [--to FORMAT]",
    discussion: """
      Examples:
        entente convert GRAPH -o graph.json
        entente convert GRAPH -o tables/
        entente convert GRAPH -o tables/ --spreadsheet
        entente convert tables/ -o graph.yaml
        entente convert ties.csv --from-column A --to-column B -o graph.yaml
        entente convert sketch.dot -o graph.yaml
        entente convert GRAPH -o graph.dot

      The format follows from the path: .yaml, .json, .dot, or a folder of tables. Nothing is dropped \
      silently: what a format cannot hold is listed. Comments of YAML files are not part of the data \
      and are left out. A .csv file is read as an edge list with a column for each end, and a \
      .dot file as a sketch: nodes are entities, edges are relations.
      """)

  /// The formats that can be written.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case yaml, json, csv, dot
  }

  @OptionGroup var input: GraphArgument

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file or folder to write.", valueName: "path"))
  var output: String?

  @Option(name: .customLong("to"), help: "The format, where the path does not tell it.")
  var target: Target?

  @Flag(help: "Tables with semicolons and a byte order mark, as French spreadsheets open them.")
  var spreadsheet = false

  @OptionGroup var columns: ColumnOptions

  func run() throws {
    guard let output else {
      throw Failure(
        .usage, "Name what to write: -o graph.yaml, -o graph.json, -o graph.dot or -o folder/.")
    }
    let question = try GraphQuestion(words: input.words, option: input.option, roles: [])
    let graph = try GraphQuestion.load(
      question.path, as: try columns.format(of: question.path), isUnited: false)
    let format = try format(of: output)
    try checkPlace(output, isFolder: format.writesFolder, input: question.path)
    let written = format.output(of: graph)
    try checkFiles(
      format.writesFolder ? written.files.map { output + "/" + $0.name } : [output],
      input: question.path)
    try writing { () throws(GraphWritingError) in
      try written.write(to: output, isFolder: format.writesFolder)
    }
    for loss in written.losses { Terminal.say("entente: \(loss)") }
  }

  /// Refuses to write over a part of what is converted.
  private func checkFiles(_ paths: [String], input: String) throws {
    var files = FilesOfRun()
    files.reads(data: input, as: "what is converted")
    for path in paths { try files.writes(path, by: "-o") }
  }

  /// Refuses a place that would lose something, or be read as something else.
  private func checkPlace(_ path: String, isFolder: Bool, input: String) throws {
    let places = [path, input].map {
      URL(filePath: $0).standardizedFileURL.resolvingSymlinksInPath()
    }
    if places[0] == places[1] {
      throw Failure(
        .usage,
        "'\(path)' is what is converted. Name another place; 'entente fmt' rewrites in place.")
    }
    guard isFolder else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if let file = names.sorted().first(where: { $0.hasSuffix(".yaml") }) {
      throw Failure(
        .cannotCreate,
        "'\(path)' holds '\(file)', and would be read as that. Name another folder for the tables.")
    }
    let ending = URL(filePath: path).pathExtension.lowercased()
    if path == "-"
      || (["yaml", "yml", "json", "csv", "tsv", "dot", "gv"].contains(ending) && names.isEmpty)
    {
      throw Failure(.usage, "Tables are a folder of several files. Name one, such as -o tables/.")
    }
  }

  private func format(of path: String) throws -> any WritableGraphFormat {
    if let target {
      switch target {
      case .yaml: return .yaml
      case .json: return .json
      case .dot: return .dot
      case .csv: return .csv(forSpreadsheets: spreadsheet)
      }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } : nil
    switch ending {
    case _ where path.hasSuffix("/"), nil: return .csv(forSpreadsheets: spreadsheet)
    case "yaml", "yml": return .yaml
    case "json": return .json
    case "dot", "gv": return .dot
    case "csv", "tsv":
      throw Failure(
        .usage, "Tables are a folder of several files. Name one: -o \(name.dropLast(4))/.")
    default:
      throw Failure(
        .usage,
        "The format of '\(path)' is not known. Add --to yaml, --to json, --to dot or --to csv.")
    }
  }
}
