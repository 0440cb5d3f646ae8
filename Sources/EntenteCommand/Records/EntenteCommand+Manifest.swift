import ArgumentParser
import Foundation
import Graphviz
internal import EntenteFormats

extension EntenteCommand {
  /// The commands whose answers a manifest can hold: questions and figures, which change no data.
  private static let answering: [any ParsableCommand.Type] =
    [
      InfoCommand.self, QualityCommand.self, FindCommand.self, ShowCommand.self, DiffCommand.self,
      RenderCommand.self,
    ] + questions

  /// The command of an answer.
  ///
  /// - Throws: What the parser throws, and ``Failure`` for a command that a manifest does not go with.
  static func answeringCommand(_ words: [String]) throws -> any ParsableCommand {
    let command = try parseAsRoot(words)
    guard answering.contains(where: { $0 == type(of: command) }) else {
      throw Failure(
        .usage, "--manifest goes with questions and figures; '\(words.first ?? "")' is none.")
    }
    return command
  }

  /// Runs a command and writes what makes its answer again.
  ///
  /// - Throws: What the command throws; nothing is written where it fails.
  static func answer(_ words: [String], recordedAt path: String) throws {
    var command = try answeringCommand(words)
    switch FileSort(of: path) {
    case .folder: throw Failure(.usage, "'\(path)' is a folder. Name a file for --manifest.")
    case .other:
      throw Failure(
        .usage, "'\(path)' is no ordinary file and keeps nothing. Name one for --manifest.")
    case .ordinary, .missing: break
    }
    RunRecord.begin(.writing(path))
    var ending: Failure?
    do {
      try command.run()
    } catch let failure as Failure where failure.isAnswer {
      RunRecord.answers(failure.description)
      ending = failure
    }
    guard let record = RunRecord.end() else { return }
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let manifest = Manifest(
      graphviz: command is RenderCommand ? try? Renderer.graphvizVersion() : nil,
      folder: Manifest.way(from: Manifest.folder(of: path), to: here), arguments: words,
      graph: Terminal.environment("ENTENTE_GRAPH"), screen: Terminal.screen, data: record.data,
      inputs: record.inputs,
      answer: Manifest.Answer(of: record.answer, status: ending?.status.rawValue ?? 0),
      files: record.files)
    try [
      FinishedFile(path: path, bytes: Array(manifest.json.text.utf8), remark: "")
    ].write()
    if let ending { throw ending }
  }
}

extension Failure {
  /// Whether it is an answer after all: there is none, or there are differences.
  var isAnswer: Bool { status == .none || status == .differences }
}

extension Manifest.Answer {
  /// The digest of an answer.
  init(of bytes: [UInt8], status: Int32) {
    self.init(status: status, length: bytes.count, sha256: SHA256.digest(of: bytes))
  }
}
