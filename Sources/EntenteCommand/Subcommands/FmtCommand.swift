import ArgumentParser
import EntenteFormats
import Foundation

/// `entente fmt`: data sets in their one canonical form.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Write data sets in their one canonical order and spelling.",
    usage: "entente fmt GRAPH ... [--check]",
    discussion: """
      Examples:
        entente fmt GRAPH
        entente fmt GRAPH --check
        entente fmt figure.dot
        entente fmt - < notes.yaml

      Keys get their order, a relation is one line, texts have quotes only where they need them; the \
      order of entities and relations stays, and comments stay with what they are about. A DOT file gets \
      one statement a line; its statements and comments stay. Files that \
      change are listed. With --check nothing is written, and the status is 4 where a file would \
      change. With - standard input is formatted to standard output. A file with mistakes stays as \
      it is.
      """)

  @Argument(help: ArgumentHelp("The data sets: files or folders, or -.", valueName: "graph"))
  var graphs: [String] = []

  @Flag(help: "Only tell which files would change.")
  var check = false

  func run() throws {
    if graphs.isEmpty {
      throw Failure(.usage, "Name a data set: a file, a folder, or - for standard input.")
    }
    if graphs == ["-"] { return try formatInput() }
    var changes: [Edit.File] = []
    for path in graphs {
      changes += try reporting(path) { () throws(GraphReadingError) in
        try Formatting(at: path).changes
      }
    }
    if !check {
      try writing { () throws(GraphWritingError) in try changes.write() }
    }
    try Terminal.write(changes.map { $0.path.onOneLine + "\n" }.joined())
    if check, !changes.isEmpty { throw Failure(.differences, "") }
  }

  private func formatInput() throws {
    let bytes = try standardInput()
    let file = try reporting("-") { () throws(GraphReadingError) in
      let file = GraphFile(name: "standard input", bytes: bytes)
      return DOTFormat.isLikely(bytes)
        ? try DOTFormat().formatted(file) : try YAMLFormat().formatted(file)
    }
    try Terminal.write(String(decoding: file.bytes, as: UTF8.self))
  }
}
