#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a worker says on its standard error stream: the beginning is kept, the rest thrown away.
struct WorkerSpeech {
  private static let capacity = 8_192

  private var bytes: [UInt8] = []

  /// Whether nothing more can come.
  private(set) var isOver = false

  /// Takes what is there, without waiting.
  mutating func listen(to descriptor: Int32) {
    var piece = [UInt8](repeating: 0, count: 4_096)
    while !isOver {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<min(count, Self.capacity - bytes.count)]
      } else if count == 0 {
        isOver = true
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What was said; from here on it is forgotten.
  mutating func taken() -> String {
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
