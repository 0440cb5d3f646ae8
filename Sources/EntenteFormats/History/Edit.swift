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
    let written = map { (path: $0.path, bytes: $0.bytes) }
    try LongLine.check(written)
    do {
      try WholeFiles.write(written)
    } catch {
      throw .notWritten(path: error.path, reason: error.reason)
    }
  }
}
