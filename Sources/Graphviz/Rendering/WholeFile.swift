#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts bytes into a file by way of a new one beside it that takes its name when complete.
func writeFile(_ bytes: [UInt8], to path: String) throws(RenderError) {
  var status = stat()
  let exists = stat(path, &status) == 0
  if exists, status.st_mode & S_IFMT == S_IFDIR {
    throw .notWritten(path: path, reason: "it is a folder")
  }
  if exists, status.st_mode & S_IFMT != S_IFREG {
    try fill(path, with: bytes, flags: O_WRONLY, mode: 0, named: path)
    return
  }
  let temporary = path + "." + String(UInt64.random(in: 0...UInt64.max), radix: 36) + ".part"
  let mode = exists ? status.st_mode & 0o777 : 0o666
  try fill(temporary, with: bytes, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode, named: path)
  if rename(temporary, path) != 0 {
    let code = errno
    unlink(temporary)
    throw .notWritten(path: path, reason: reason(code))
  }
}

private func fill(
  _ place: String, with bytes: [UInt8], flags: Int32, mode: mode_t, named path: String
) throws(RenderError) {
  let file = open(place, flags | O_CLOEXEC, mode)
  guard file >= 0 else { throw .notWritten(path: path, reason: reason(errno)) }
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
  if close(file) != 0, failure == 0 { failure = errno }
  if failure != 0 {
    if flags & O_EXCL != 0 { unlink(place) }
    throw .notWritten(path: path, reason: reason(failure))
  }
}

private func reason(_ code: Int32) -> String {
  switch code {
  case ENOENT: "there is no such folder"
  case ENOTDIR: "a part of the path is a file, not a folder"
  case EACCES, EPERM: "the folder or the file does not permit it"
  case EROFS: "the disk can only be read"
  case ENOSPC, EDQUOT: "the disk is full"
  case ENAMETOOLONG: "the name is too long"
  default: String(cString: strerror(code))
  }
}
