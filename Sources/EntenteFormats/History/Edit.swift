internal import Entente
internal import WholeFiles

/// A change to the files of a data set: what they are to hold.
public struct Edit: Sendable, Hashable {
  /// What is done, in a few words, for whoever takes it back: "merge other.yaml".
  public var title: String

  /// The files, and what they are to hold.
  public var files: [File]

  /// Creates a change.
  public init(_ title: String, files: [File] = []) {
    self.title = title
    self.files = files
  }

  /// A file and what it is to hold.
  public struct File: Sendable, Hashable {
    /// The path of the file.
    public var path: String

    /// The bytes it is to hold.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }
}

extension [Edit.File] {
  /// Writes the files, each whole, when all are complete.
  ///
  /// - Throws: ``GraphWritingError``.
  public func write() throws(GraphWritingError) {
    do {
      try WholeFiles.write(map { (path: $0.path, bytes: $0.bytes) })
    } catch {
      throw .notWritten(path: error.path, reason: error.reason)
    }
  }
}

/// Why a change is not taken back.
public enum UndoError: Error, Sendable, Hashable {
  /// Nothing was recorded for the data set.
  case nothingRecorded(path: String)

  /// A file was changed after the change that would be taken back.
  case changedSince(path: String, title: String)

  /// The record of the change cannot be read.
  case damagedRecord(path: String)

  /// A file cannot be written.
  case notWritten(GraphWritingError)
}

extension UndoError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .nothingRecorded(let path):
      "Nothing is recorded for '\(path)' that could be taken back."
    case .changedSince(let path, let title):
      "'\(path)' was changed after '\(title)', and taking that back would lose the change. "
        + "Save a copy of the file, then repeat with --force."
    case .damagedRecord(let path):
      "The record '\(path)' cannot be read. Remove it to give up taking the change back."
    case .notWritten(let error):
      error.description
    }
  }
}
