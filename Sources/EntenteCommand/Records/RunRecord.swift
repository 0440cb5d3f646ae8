import Entente
import Foundation
import Synchronization
internal import EntenteFormats

/// What the running command read, answered and wrote, noted while somebody asks for it.
///
/// ```swift
/// RunRecord.begin(.writing("answer.json"))
/// …                                           // the command runs
/// let record = RunRecord.end()
/// ```
struct RunRecord {
  /// Why it is noted.
  enum Purpose {
    /// A manifest is written to a path.
    case writing(String)
    /// A manifest is checked: the command writes no files.
    case checking
  }

  let purpose: Purpose
  private(set) var data: [Manifest.DataSet] = []
  private(set) var inputs: [Manifest.Part] = []
  private(set) var files: [Manifest.Part] = []
  private(set) var answer: [UInt8] = []

  private static let current = Mutex<RunRecord?>(nil)
}

extension RunRecord {
  /// Notes from now on.
  static func begin(_ purpose: Purpose) {
    current.withLock { $0 = RunRecord(purpose: purpose) }
  }

  /// Notes no more.
  ///
  /// - Returns: What was noted.
  static func end() -> RunRecord? {
    current.withLock { record in
      defer { record = nil }
      return record
    }
  }

  /// Whether files are made only to be compared with a manifest.
  static var isChecking: Bool {
    guard case .checking = current.withLock({ $0?.purpose }) else { return false }
    return true
  }

  /// Notes a data set that was read.
  ///
  /// - Throws: ``Failure`` where it has no name, or where the manifest would be written over it.
  static func reads(_ graph: Graph, from path: String) throws {
    guard try isAsked(of: path) else { return }
    let part = Manifest.DataSet(path: path, sha256OfJSON: graph.digest)
    current.withLock { $0?.data.append(part) }
  }

  /// Notes another file that was read.
  ///
  /// - Throws: ``Failure`` where it has no name, or where the manifest would be written over it.
  static func reads(_ bytes: [UInt8], from path: String) throws {
    guard try isAsked(of: path) else { return }
    let part = Manifest.Part(path: path, sha256: SHA256.digest(of: bytes))
    current.withLock { $0?.inputs.append(part) }
  }

  /// Whether a file that is read has to be noted.
  private static func isAsked(of path: String) throws -> Bool {
    guard let purpose = current.withLock({ $0?.purpose }) else { return false }
    if case .writing(let manifest) = purpose {
      guard path != "-" else {
        throw Failure(
          .usage, "--manifest names the data, and standard input has no name: save it to a file.")
      }
      var files = FilesOfRun()
      files.reads(data: path, as: "what is read")
      try files.writes(manifest, by: "--manifest")
    }
    return true
  }

  /// Notes what goes to standard output.
  static func answers(_ text: String) {
    current.withLock { $0?.answer += text.utf8 }
  }

  /// Notes files that are about to be written.
  ///
  /// - Returns: Whether they are to be written.
  /// - Throws: ``Failure`` where the manifest has the name of one of them.
  static func writes(_ files: [FinishedFile]) throws -> Bool {
    guard let purpose = current.withLock({ $0?.purpose }) else { return true }
    let parts = files.map { Manifest.Part(path: $0.path, sha256: SHA256.digest(of: $0.bytes)) }
    current.withLock { $0?.files += parts }
    guard case .writing(let manifest) = purpose else { return false }
    var names = FilesOfRun()
    for file in files { try names.writes(file.path, by: "the command") }
    try names.writes(manifest, by: "--manifest")
    return true
  }
}
