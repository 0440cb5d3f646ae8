#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file, read a piece at a time.
///
/// Reading by `read` is as fast as mapping the file, and pieces do not count as memory of the graph.
/// Each piece is followed by newlines, so that a parser may load eight bytes at once from any of it.
struct FilePieces {
  /// The size of a piece, and the longest line.
  static let size = 1 << 20
  static let padding = 64

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - consume: Takes the bytes that have been read and not yet been consumed, and returns how
  ///     many it consumes: whole lines, and all that are there at the end of the file.
  /// - Throws: ``EdgeListError`` for a file that cannot be read, or what `consume` throws.
  static func read(
    path: String,
    consume: (
      _ bytes: UnsafeBufferPointer<UInt8>, _ fileSize: Int?, _ isLast: Bool
    ) throws(EdgeListError) -> Int
  ) throws(EdgeListError) {
    // A path ends for the system where a zero is.
    guard !path.utf8.contains(0) else { throw .unreadable(path: path, code: ENOENT) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    let fileSize = fstat(file, &status) == 0 ? Int(status.st_size) : nil
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size + padding)
    defer { buffer.deallocate() }
    var count = 0
    while true {
      let read = Self.read(file, buffer + count, size - count)
      guard read >= 0 else { throw .unreadable(path: path, code: errno) }
      count += read
      (buffer + count).update(repeating: UInt8(ascii: "\n"), count: padding)
      // A short read may only mean that a pipe has no more for now.
      guard read == 0 || count == size else { continue }
      let isLast = read == 0 && count < size
      let consumed = try consume(
        UnsafeBufferPointer(start: buffer, count: count), fileSize, isLast)
      if isLast { return }
      count -= consumed
      buffer.update(from: buffer + consumed, count: count)
    }
  }

  private static func read(_ file: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int
  {
    guard count > 0 else { return 0 }
    while true {
      #if canImport(Glibc)
        let result = Glibc.read(file, start, count)
      #elseif canImport(Musl)
        let result = Musl.read(file, start, count)
      #else
        let result = Darwin.read(file, start, count)
      #endif
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
