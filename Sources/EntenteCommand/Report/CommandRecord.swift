import Foundation
import Synchronization

/// A command line as it may stand in a file: what makes the figure again, and nothing about the
/// machine.
///
/// The files that it wrote are left out: the same figure is the same bytes under every name. Of a
/// path from the root of the disk only the last part stays.
struct CommandRecord {
  /// The command as it is typed.
  let text: String

  /// The command that is running, or that is run again.
  static var current: CommandRecord {
    get { running.withLock { $0 } }
    set { running.withLock { $0 = newValue } }
  }

  private static let running = Mutex(CommandRecord([]))

  /// A command with its arguments.
  init(_ arguments: [String]) {
    var kept: [String] = []
    var isOutput = false
    for argument in arguments {
      if isOutput {
        isOutput = false
      } else if Self.outputs.contains(argument) {
        isOutput = true
      } else if !Self.outputs.contains(where: { argument.hasPrefix($0 + "=") }),
        argument != "--strict"
      {
        kept.append(Self.quoted(Self.withoutFolders(argument)))
      }
    }
    text = (["entente"] + kept).joined(separator: " ")
  }

  private static let outputs = ["-o", "--output", "--refs", "--caption", "--list", "--stub"]

  private static func withoutFolders(_ argument: String) -> String {
    var (option, path) = ("", argument)
    if argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") {
      option = String(argument[...sign])
      path = String(argument[sign...].dropFirst())
    }
    guard path.hasPrefix("/") else { return argument }
    return option + (path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// The argument in single quotes where a shell would take it apart.
  private static func quoted(_ argument: String) -> String {
    let isPlain = argument.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./=,:+@%".unicodeScalars.contains(scalar)
    }
    if isPlain, !argument.isEmpty { return argument }
    return "'" + argument.replacing("'", with: "'\\''") + "'"
  }
}
