import ArgumentParser
import Entente
import EntenteFormats
import Foundation

/// `entente merge`: two data sets, or two editions of one, as one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join data sets, or editions of one: show what is added and where they disagree.",
    usage: "entente merge GRAPH OTHER ... [-o PATH]",
    discussion: """
      Examples:
        entente merge mine.yaml colleague.yaml
        entente merge mine.yaml colleague.yaml -o mine.yaml

      Without -o nothing is written: what the others add and where they disagree is shown. The first \
      data set has the last word in a disagreement, and each is listed. The same statement by two \
      sources stays two; one that is repeated exactly is kept once. -o writes the result, also over \
      the first file, whose comments stay; 'entente undo PATH' takes that back to the byte.
      """)

  @Argument(help: ArgumentHelp("The data sets: files or folders.", valueName: "graph"))
  var graphs: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "path"))
  var output: String?

  @OptionGroup var coloring: ColorOption

  func run() throws {
    guard graphs.count > 1, let first = graphs.first else {
      throw Failure(.usage, "Name two data sets or more: the first has the last word.")
    }
    if let output { try checkPlace(output) }
    var graph = try GraphQuestion.load(first, isUnited: false)
    for path in graphs.dropFirst() {
      let other = try GraphQuestion.load(path, isUnited: false)
      let merge = graph.merging(other)
      let report = MergeReport(
        merge: merge, path: path, toldTwice: graph.relationsChanged(in: other))
      try Terminal.write(report.text(style: coloring.style))
      graph = merge.graph
    }
    guard let output else {
      return Terminal.say("Nothing is written. -o PATH writes the result.")
    }
    try write(graph, to: output)
  }

  private func checkPlace(_ path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(
        .usage, "'\(path)' is a folder. Name a file to write, such as -o merged.yaml.")
    }
    // Over the first file it is allowed; a part of a folder would be there beside the whole.
    var files = FilesOfRun()
    for graph in graphs where FileSort(of: graph) == .folder {
      files.reads(data: graph, as: "what is merged")
    }
    try files.writes(path, by: "-o")
    _ = try ReplacedFile(Graph(), at: path).change(titled: "")
  }

  private func write(_ graph: Graph, to path: String) throws {
    let (edit, losses) = try ReplacedFile(graph, at: path).change(
      titled: "merge " + graphs.dropFirst().joined(separator: " "))
    for loss in losses { Terminal.say("entente: \(loss)") }
    try writing { () throws(GraphWritingError) in try EditHistory(of: path).apply(edit) }
    Terminal.say("Written to '\(path)'. 'entente undo \(path)' takes it back.")
  }
}

extension ReplacedFile {
  /// The change that writes the file.
  ///
  /// - Throws: ``Failure`` where the format of the path is not known.
  fileprivate func change(titled title: String) throws -> (Edit, [Loss]) {
    do {
      return try edit(titled: title)
    } catch {
      throw Failure(.usage, error.description)
    }
  }
}

extension Graph {
  /// The relations that another edition tells otherwise.
  fileprivate func relationsChanged(in other: Graph) -> [Change] {
    changes(to: other).filter { change in
      if case .relation = change.subject { change.manner == .changed } else { false }
    }
  }
}
