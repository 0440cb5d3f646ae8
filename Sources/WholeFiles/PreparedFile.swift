#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A complete file under another name, ready to take the place of the old one.
struct PreparedFile {
  private let path: String
  private let temporary: String

  /// The other name of the old file, if there is one.
  private let old: String
  private let isReplacing: Bool

  /// Writes the bytes beside the file; nothing where it is no ordinary file and has been written.
  init?(_ bytes: [UInt8], for path: String, isPrivate: Bool) throws(WriteError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    // A link stays a link: what it leads to is replaced.
    let target = exists ? Self.resolved(path) : path
    self.path = target
    temporary = target + "." + String(UInt64.random(in: 0...UInt64.max), radix: 36) + ".part"
    old = temporary + ".old"
    isReplacing = exists
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw WriteError(path: path, code: EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try Self.fill(path, with: bytes, flags: O_WRONLY, mode: 0, named: path)
      return nil
    }
    if exists, access(path, W_OK) != 0 { throw WriteError(path: path, code: errno) }
    let mode = exists ? status.st_mode & 0o777 : isPrivate ? 0o600 : 0o666
    try Self.fill(
      temporary, with: bytes, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode, named: path)
  }

  /// Gives it the name of the old file, which keeps another name until all is well.
  func take() throws(WriteError) {
    // Where a disk knows no second names, a failure among several files cannot be taken back.
    if isReplacing { _ = link(path, old) }
    if rename(temporary, path) != 0 {
      let code = errno
      unlink(old)
      throw WriteError(path: path, code: code)
    }
  }

  /// Gives the old file its name back; where there was none the new one goes.
  func giveBack() {
    if isReplacing { rename(old, path) } else { unlink(path) }
  }

  /// Lets the old file go.
  func finish() { if isReplacing { unlink(old) } }

  /// Removes it; the old file stays as it is.
  func discard() { unlink(temporary) }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func fill(
    _ place: String, with bytes: [UInt8], flags: Int32, mode: mode_t, named path: String
  ) throws(WriteError) {
    let file = open(place, flags | O_CLOEXEC, mode)
    guard file >= 0 else { throw WriteError(path: path, code: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, failure == 0 {
        let written = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          failure = errno
        }
      }
    }
    let isNew = flags & O_EXCL != 0
    if isNew, failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure != 0 {
      if isNew { unlink(place) }
      throw WriteError(path: path, code: failure)
    }
  }
}
