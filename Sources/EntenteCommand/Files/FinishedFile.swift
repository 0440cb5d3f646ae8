import Graphviz
import WholeFiles

/// A file that is ready to be written, and what is said when it is.
struct FinishedFile {
  var path: String
  var bytes: [UInt8]

  /// What is said of it, if anything is.
  var remark: String
}

extension [FinishedFile] {
  /// Writes the files: each is complete before the first of them takes its name.
  ///
  /// - Throws: ``Failure`` for the first that cannot be written; all hold then what they held before.
  func write() throws {
    guard try RunRecord.writes(self) else { return }
    do {
      try WholeFiles.write(map { (path: $0.path, bytes: $0.bytes) })
    } catch {
      let failure = RenderError.notWritten(path: error.path, reason: error.reason)
      throw Failure(failure.status, failure.description)
    }
  }

  /// Says what there is to say of each, unless they are made only to be compared.
  func say() {
    if RunRecord.isChecking { return }
    for file in self { Terminal.say(file.remark) }
  }
}
