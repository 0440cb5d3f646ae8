import EntenteTestSupport
import Foundation
import Testing

/// A call of the command whose every byte is compared with a file.
struct Snapshot: Sendable, CustomTestStringConvertible {
  let name: String
  let arguments: [String]
  var environment: [String: String] = [:]
  var stage = ProgramRun.Stage.pipe

  var testDescription: String { name }

  static let graph = "Tests/EntenteCommandTests/Fixtures/strait"

  /// Runs the command and compares what it says; records it instead where `ENTENTE_RECORD` is set.
  func check() throws {
    let run = try ProgramRun("entente", arguments, environment: environment, on: stage)
    let record =
      "$ entente \(arguments.joined(separator: " "))\n\(run.output)"
      + (run.errors.isEmpty ? "" : "--- standard error\n\(run.errors)")
      + "--- status \(run.status)\n"
    let file = ProgramRun.packageFolder
      .appendingPathComponent("Tests/EntenteCommandTests/Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try Data(record.utf8).write(to: file)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(record == expected, "\(name): see CONTRIBUTING.md for how to accept a change")
  }
}
