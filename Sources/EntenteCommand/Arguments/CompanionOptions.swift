import ArgumentParser
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

/// What is written beside a figure: its sources, its caption, and what has no name in it.
struct CompanionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the sources, by the numbers in the figure: .md, .bib, .json (CSL), .tex or .csv; may be repeated.",
      valueName: "file"))
  var refs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write the caption: .txt, .md or .tex, or - for standard output.", valueName: "file"))
  var caption: String?

  @Option(
    help: ArgumentHelp(
      "Write the entities that an overview does not name, by their numbers: .md or .csv; may be repeated.",
      valueName: "file"))
  var list: [String] = []
}

extension CompanionOptions {
  /// Refuses endings that are not known, before anything is drawn.
  ///
  /// - Throws: ``Failure`` where an extension is not known.
  func check() throws {
    for path in refs { _ = try Self.format(of: path) }
    if let caption, caption != "-" { _ = try Self.captionEnding(of: caption) }
    for path in list { _ = try Self.listEnding(of: path) }
  }

  /// Notes the files among those of the run.
  ///
  /// - Throws: ``Failure`` where one is read, or another one of the figure's.
  func note(in files: inout FilesOfRun) throws {
    for path in refs { try files.writes(path, by: "--refs") }
    for path in list { try files.writes(path, by: "--list") }
    if let caption, caption != "-" { try files.writes(caption, by: "--caption") }
  }

  /// The files beside the figure, and what is in them.
  func files(for placed: PlacedFigure) throws -> [FinishedFile] {
    var files = try refs.map { path in
      let statements = placed.bibliography.entries.reduce(0) { $0 + $1.statements.count }
      let sources = counted(placed.bibliography.entries.count, "source", "sources")
      return FinishedFile(
        path: path,
        bytes: Array(placed.bibliography.rendered(as: try Self.format(of: path)).utf8),
        remark: "\(path): \(sources), \(counted(statements, "citation", "citations"))")
    }
    files += try list.map { path in
      let isTable = try Self.listEnding(of: path) == "csv"
      let unnamed = counted(placed.list.entries.count, "entity", "entities")
      return FinishedFile(
        path: path, bytes: Array((isTable ? placed.list.csv : placed.list.markdown).utf8),
        remark: "\(path): \(unnamed) without a name")
    }
    if let caption, caption != "-" {
      let text =
        switch try Self.captionEnding(of: caption) {
        case "tex": placed.caption.latex
        case "md": placed.caption.markdown
        default: placed.caption.text + "\n"
        }
      files.append(
        FinishedFile(path: caption, bytes: Array(text.utf8), remark: "\(caption): the caption"))
    }
    return files
  }

  /// Writes the caption to standard output where it is asked for there.
  func writeCaption(of placed: PlacedFigure) throws {
    if caption == "-" { try Terminal.write(placed.caption.text + "\n") }
  }

  private static func format(of path: String) throws -> BibliographyFormat {
    if let format = BibliographyFormat(fileExtension: ending(of: path)) { return format }
    throw Failure(
      .usage, "'\(path)' has no known extension. Use .md, .bib, .json, .tex or .csv for --refs.")
  }

  private static func captionEnding(of path: String) throws -> String {
    let ending = ending(of: path)
    if ["txt", "md", "tex"].contains(ending) { return ending }
    throw Failure(
      .usage, "'\(path)' has no known extension. Use .txt, .md or .tex for --caption.")
  }

  private static func listEnding(of path: String) throws -> String {
    let ending = ending(of: path)
    if ["md", "csv"].contains(ending) { return ending }
    throw Failure(.usage, "'\(path)' has no known extension. Use .md or .csv for --list.")
  }

  private static func ending(of path: String) -> String {
    URL(filePath: path).pathExtension.lowercased()
  }
}
