import Entente
import EntenteFormats
import Foundation

/// Measures single questions about who is tied to whom, on tables with sources.
///
/// Cold is a process of its own, the reading of the tables included; warm is a question to a graph
/// that has answered one before.
struct ConnectionsBenchmark {
  let graph: Graph
  let folder: String

  /// Makes the tables, and asks.
  static func run(relations: Int, folder: String?, program: String?) throws {
    let folder = folder ?? temporaryFolder()
    defer { if folder == temporaryFolder() { try? FileManager.default.removeItem(atPath: folder) } }
    if !FileManager.default.fileExists(atPath: folder) {
      try MadeUpTies(relations: relations).graph.write(to: URL(filePath: folder), as: .csv)
    }
    let reading = ContinuousClock().measure { _ = try? Graph(contentsOf: URL(filePath: folder)) }
    let graph = try Graph(contentsOf: URL(filePath: folder))
    print(
      "\(graph.relations.count) relations, \(graph.entities.count) entities, read in \(reading)")
    let benchmark = ConnectionsBenchmark(graph: graph, folder: folder)
    try benchmark.askWarm()
    if let program { try benchmark.askCold(program) }
  }

  private static func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent(
        "entente-connections-\(ProcessInfo.processInfo.processIdentifier)"
      ).path
  }
}

extension ConnectionsBenchmark {
  /// The two ends: entities late in the data, which have few ties, on different sides.
  private var ends: (from: Entity.ID, to: Entity.ID) {
    let late = graph.entities.suffix(graph.entities.count / 10)
    let from = late.first { $0.states == ["west"] && !graph.relations(of: $0.id).isEmpty }
    let to = late.last { $0.states == ["east"] && !graph.relations(of: $0.id).isEmpty }
    return (from?.id ?? graph.entities[0].id, to?.id ?? graph.entities[1].id)
  }

  private func askWarm() throws {
    print(Measurement.heading)
    for question in ConnectionQuestion.all(from: ends.from, to: ends.to) {
      say(try Measurement(question.name) { try question.ask(graph) }.line)
    }
  }

  /// Prints a line at once: others take their time.
  private func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private func askCold(_ program: String) throws {
    print("\n\("command".padding(72))\("cold ms".leading(10))\("status".leading(8))")
    for words in ConnectionQuestion.commands(from: ends.from, to: ends.to) {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = [words[0], folder] + words.dropFirst()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let time = try ContinuousClock().measure {
        try process.run()
        process.waitUntilExit()
      }
      let milliseconds = Int(time / .milliseconds(1))
      say(
        words.joined(separator: " ").padding(72) + "\(milliseconds)".leading(10)
          + "\(process.terminationStatus)".leading(8))
    }
  }
}
