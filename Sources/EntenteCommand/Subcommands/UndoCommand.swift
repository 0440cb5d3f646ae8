import ArgumentParser
import EntenteFormats

/// `entente undo`: the last change that a command made to a data set, taken back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change that 'same' or 'merge' made to a data set.",
    usage: "entente undo GRAPH [--list] [--force]",
    discussion: """
      Examples:
        entente undo GRAPH --list
        entente undo GRAPH

      The files hold again what they held before, to the byte. Changes are recorded in a hidden \
      folder '.entente-undo' beside the data set. Where a file was changed since by other means, \
      nothing is done unless --force gives that change up.
      """)

  @Argument(help: ArgumentHelp("The data set: a file or a folder.", valueName: "graph"))
  var graph: String

  @Flag(help: "List the changes that can be taken back, the last first.")
  var list = false

  @Flag(help: "Take the change back even where a file was changed since.")
  var force = false

  func run() throws {
    let history = EditHistory(of: graph)
    if list {
      return try Terminal.write(history.titles.map { $0.onOneLine + "\n" }.joined())
    }
    do {
      let title = try history.undo(overwriting: force)
      Terminal.say("Taken back: \(title.onOneLine)")
    } catch {
      switch error {
      case .nothingRecorded: throw Failure(.none, error.description)
      case .notWritten: throw Failure(.cannotCreate, error.description)
      case .changedSince:
        throw Failure(.data, "\(error) Then repeat with --force.")
      case .damagedRecord: throw Failure(.data, error.description)
      }
    }
  }
}
