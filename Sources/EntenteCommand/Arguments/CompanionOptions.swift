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
  /// Refuses what could not be written, before anything is drawn.
  ///
  /// - Throws: ``Failure`` where an extension is not known, or a file is another one of the figure's,
  ///   or the data.
  func check(besides outputs: [String], data: String) throws {
    for path in refs { _ = try Self.format(of: path) }
    if let caption, caption != "-" { _ = try Self.captionEnding(of: caption) }
    for path in list { _ = try Self.listEnding(of: path) }
    var places = Set(outputs.map(Self.place))
    for path in refs + list + [caption].compactMap(\.self) where path != "-" {
      let place = Self.place(of: path)
      if place == Self.place(of: data) {
        throw Failure(.usage, "'\(path)' is what is drawn. Name another file.")
      }
      if !places.insert(place).inserted {
        throw Failure(.usage, "'\(path)' would be written twice. Name another file.")
      }
    }
  }

  private static func place(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// Writes them, and says what is in them.
  ///
  /// - Throws: ``Failure`` where a file cannot be written.
  func write(for placed: PlacedFigure) throws {
    for path in refs {
      try Self.write(placed.bibliography.rendered(as: Self.format(of: path)), to: path)
      let statements = placed.bibliography.entries.reduce(0) { $0 + $1.statements.count }
      let sources = counted(placed.bibliography.entries.count, "source", "sources")
      Terminal.say("\(path): \(sources), \(counted(statements, "citation", "citations"))")
    }
    for path in list {
      let isTable = try Self.listEnding(of: path) == "csv"
      try Self.write(isTable ? placed.list.csv : placed.list.markdown, to: path)
      Terminal.say(
        "\(path): \(counted(placed.list.entries.count, "entity", "entities")) without a name")
    }
    guard let caption else { return }
    if caption == "-" {
      try Terminal.write(placed.caption.text + "\n")
      return
    }
    let text =
      switch try Self.captionEnding(of: caption) {
      case "tex": placed.caption.latex
      case "md": placed.caption.markdown
      default: placed.caption.text + "\n"
      }
    try Self.write(text, to: caption)
    Terminal.say("\(caption): the caption")
  }

  private static func write(_ text: String, to path: String) throws {
    try RenderCommand.write(RenderedFile(bytes: Array(text.utf8), format: "text"), to: path)
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
