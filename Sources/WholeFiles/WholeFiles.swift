#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that are written whole or not at all.
///
/// New bytes go into a file beside the old one, are brought to the disk, and take its name at the
/// end. Nobody ever sees half a file; a full disk or a process that is ended leaves the old one. What
/// is no ordinary file, such as `/dev/stdout`, is written to directly.
package enum WholeFiles {
  /// Puts bytes into a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The file.
  ///   - isPrivate: Whether a new file is for its owner only.
  /// - Throws: ``WriteError``.
  package static func write(
    _ bytes: [UInt8], to path: String, isPrivate: Bool = false
  ) throws(WriteError) {
    try write([(path: path, bytes: bytes)], isPrivate: isPrivate)
  }

  /// Puts bytes into several files: each is complete before the first of them takes its name.
  ///
  /// - Throws: ``WriteError``, for the first file that cannot be written; all hold then what they
  ///   held before.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], isPrivate: Bool = false
  ) throws(WriteError) {
    // Who ends the process by Ctrl-C waits until no file has a name of the meantime.
    let held = HeldSignals()
    defer { held.letGo() }
    var prepared: [PreparedFile] = []
    do {
      for file in files {
        if let file = try PreparedFile(
          file.bytes, for: file.path, isPrivate: isPrivate)
        {
          prepared.append(file)
        }
      }
    } catch {
      for file in prepared { file.discard() }
      throw error
    }
    for (number, file) in prepared.enumerated() {
      do {
        try file.take()
      } catch {
        for taken in prepared[..<number].reversed() { taken.giveBack() }
        for rest in prepared[number...] { rest.discard() }
        throw error
      }
    }
    for file in prepared { file.finish() }
  }

  /// Removes a file, if it is there.
  ///
  /// - Throws: ``WriteError``.
  package static func remove(_ path: String) throws(WriteError) {
    if unlink(path) != 0, errno != ENOENT { throw WriteError(path: path, code: errno) }
  }
}

/// Why a file is not written.
package struct WriteError: Error, Sendable, Hashable {
  /// The file, as the user named it.
  package var path: String

  /// What keeps it from being written, as part of a sentence: "the disk is full".
  package var reason: String

  /// Creates an error.
  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  init(path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT: Self.hasFolder(path) ? "no file can be made there" : "there is no such folder"
      case ENOTDIR: "a part of the path is a file, not a folder"
      case EISDIR: "it is a folder"
      case EACCES, EPERM: "the folder or the file does not permit it"
      case EROFS: "the disk can only be read"
      case ENOSPC, EDQUOT: "the disk is full"
      case ENAMETOOLONG: "the name is too long"
      default: String(cString: strerror(code))
      }
  }

  /// Whether the folder that a file would be in is there.
  private static func hasFolder(_ path: String) -> Bool {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
    var status = stat()
    return stat(folder, &status) == 0
  }
}
