public import Entente
public import Foundation
internal import WholeFiles

extension Graph {
  /// Writes the graph to a file or a folder, whole or not at all, and tells what it could not hold.
  ///
  /// The format follows from the extension where none is given. Files are written under other names
  /// and renamed when all are complete: a failure leaves the old ones.
  ///
  /// ```swift
  /// let losses = try graph.write(to: url, as: .json)     // []
  /// ```
  ///
  /// - Returns: The ledger of losses, empty where reading the files gives an equal graph.
  /// - Throws: ``GraphWritingError``.
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  @discardableResult
  public func write(
    to url: URL, as format: (any WritableGraphFormat)? = nil
  ) throws(GraphWritingError) -> [Loss] {
    let path = url.path(percentEncoded: false)
    guard let format = format ?? KnownFormats.writable(forExtension: url.pathExtension) else {
      throw .unknownFormat(path: path, known: KnownFormats.writableExtensions)
    }
    let output = format.output(of: self)
    try output.write(to: path, isFolder: format.writesFolder)
    return output.losses
  }
}

extension GraphOutput {
  /// Writes the files: into a folder, which is made where it is not there, or to one path.
  ///
  /// - Throws: ``GraphWritingError``.
  public func write(to path: String, isFolder: Bool) throws(GraphWritingError) {
    let folder = path.hasSuffix("/") ? path : path + "/"
    let written =
      isFolder
      ? files.map { (path: folder + $0.name, bytes: $0.bytes) }
      : files.prefix(1).map { (path: path, bytes: $0.bytes) }
    try LongLine.check(written)
    do {
      if isFolder { try Self.makeFolder(path) }
      try WholeFiles.write(written)
    } catch {
      throw .notWritten(path: error.path, reason: error.reason)
    }
  }

  private static func makeFolder(_ path: String) throws(WriteError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw WriteError(path: path, reason: "the folder cannot be made")
    }
  }
}
