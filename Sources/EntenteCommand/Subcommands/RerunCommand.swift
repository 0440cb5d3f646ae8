import ArgumentParser
import Entente
import Foundation
import Graphviz

/// `entente rerun`: makes the answer of a manifest again and says whether it is the same.
struct RerunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rerun",
    abstract: "Make an answer again from its manifest, and say whether it is the same.",
    usage: "entente rerun MANIFEST [--in FOLDER]",
    discussion: """
      Examples:
        entente rank GRAPH --by betweenness --manifest table2.json
        entente rerun table2.json

      --manifest FILE goes with every question and figure. The file holds the command, the \
      digests of the data, of the answer and of the files that were written. 'rerun' asks again \
      from the same folder, prints the answer, and says on standard error whether all comes out \
      byte for byte; it writes no files. Status 4 where something is different, and then what has \
      changed; else 0, though there was no answer then either.
      """)

  @Argument(help: ArgumentHelp("The file that --manifest wrote.", valueName: "manifest"))
  var path: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The folder to ask from (default: the one of then, as seen from the manifest).",
      valueName: "folder"))
  var folder: String?

  func run() throws {
    let manifest = try Manifest(contentsOf: path)
    var command = try command(of: manifest)
    try goToFolder(of: manifest)
    Terminal.pretend(manifest.screen, graph: manifest.graph)
    CommandRecord.current = CommandRecord(manifest.arguments)
    RunRecord.begin(.checking)
    var ending: Failure?
    do {
      try command.run()
    } catch let failure as Failure {
      if failure.isAnswer { RunRecord.answers(failure.description) }
      ending = failure
    }
    guard let record = RunRecord.end() else { return }
    if let ending, !ending.isAnswer { throw failure(ending, manifest.changes(in: record)) }
    Terminal.say(ending?.description ?? "")
    let different = manifest.differences(from: record, status: ending?.status.rawValue ?? 0)
    guard different.isEmpty else {
      throw Failure(
        .differences, "\(different.asSubject) not as on record: \(manifest.reason(record))")
    }
    Terminal.say(manifest.verdict(on: record))
  }

  /// Why there is no answer any more.
  private func failure(_ failure: Failure, _ changes: [String]) -> Failure {
    if failure.status == .noInput {
      return Failure(
        .noInput, "\(failure.description) '--in FOLDER' asks from another folder than then.")
    }
    let why = changes.isEmpty ? "." : ": \(changes.formattedList(joiner: "and"))."
    return Failure(
      .differences, "\(failure.description)\nSo there is no answer as on record\(why)")
  }

  /// The command of the manifest.
  ///
  /// - Throws: ``Failure`` where this program does not know it, or where it changes data.
  private func command(of manifest: Manifest) throws -> any ParsableCommand {
    do {
      return try EntenteCommand.answeringCommand(manifest.arguments)
    } catch {
      let reason = (error as? Failure)?.description ?? EntenteCommand.message(for: error)
      throw Failure(.data, "The command in '\(path)' cannot be run: \(reason)")
    }
  }

  /// Goes to where the command ran.
  ///
  /// - Throws: ``Failure`` where there is no such folder.
  private func goToFolder(of manifest: Manifest) throws {
    let own = Manifest.folder(of: path)
    let then = folder.map { URL(filePath: $0) } ?? own.appending(path: manifest.folder)
    let place = then.standardizedFileURL.path(percentEncoded: false)
    guard FileManager.default.changeCurrentDirectoryPath(place) else {
      throw Failure(
        .noInput,
        "There is no folder '\(folder ?? manifest.folder)' to ask from. '--in FOLDER' names one.")
    }
  }
}

extension Manifest {
  /// What comes out otherwise than on record: the answer, or files.
  fileprivate func differences(from record: RunRecord, status: Int32) -> [String] {
    var different: [String] = []
    if answer != Answer(of: record.answer, status: status) { different.append("the answer") }
    // A lock that the command wrote is read when it is run again, and then not written.
    let made = record.files + record.inputs
    different += files.filter { !made.contains($0) }.map { "'\($0.path)'" }
    let known = Set(files.map(\.path))
    different += record.files.map(\.path).filter { !known.contains($0) }.map { "'\($0)'" }
    return different
  }

  /// What has changed since, as far as it is known.
  fileprivate func reason(_ record: RunRecord) -> String {
    if let change = changes(in: record).first { return change + "." }
    if version != EntenteCommand.version {
      return "entente \(version) answered then, and this is \(EntenteCommand.version)."
    }
    if let graphviz, let now = try? Renderer.graphvizVersion(), now != graphviz {
      return "Graphviz \(graphviz) drew then, and this is \(now)."
    }
    return files.isEmpty
      ? "the data and the version are those of then, but something else that the command reads is not."
      : "the data and the versions are those of then, but fonts or the lock are not."
  }

  /// That all is the same, and from what.
  fileprivate func verdict(on record: RunRecord) -> String {
    var parts = files.map { (name: "'\($0.path)'", sha256: $0.sha256) }
    if answer.length > 0 || parts.isEmpty { parts.insert(("the answer", answer.sha256), at: 0) }
    let digest = parts.count == 1 ? " (SHA-256 \(parts[0].sha256.prefix(12))…)" : ""
    let changes = changes(in: record)
    let although = changes.isEmpty ? "" : ", although \(changes.formattedList(joiner: "and"))"
    return "\(parts.map(\.name).asSubject) as on record, byte for byte\(digest)\(although)."
  }

  /// What was read and is no longer what it was.
  fileprivate func changes(in record: RunRecord) -> [String] {
    let written = Set(files.map(\.path))
    let then = data.map { ($0.path, $0.sha256OfJSON) } + inputs.map { ($0.path, $0.sha256) }
    let now =
      record.data.map { ($0.path, $0.sha256OfJSON) }
      + record.inputs.filter { !written.contains($0.path) }.map { ($0.path, $0.sha256) }
    let known = then.filter { !written.contains($0.0) }
    guard known.map(\.0) == now.map(\.0) else { return ["other files are read than on record"] }
    return zip(known, now).filter { $0.1 != $1.1 }.map { then, now in
      "'\(now.0)' has changed (SHA-256 \(then.1.prefix(12))… then, \(now.1.prefix(12))… now)"
    }
  }
}

extension [String] {
  /// The names as the subject of a sentence, with its verb.
  fileprivate var asSubject: String {
    let names = formattedList(joiner: "and")
    return names.prefix(1).uppercased() + names.dropFirst() + (count == 1 ? " is" : " are")
  }
}
