/// The first line of a file that is longer than any entry.
enum LongLine {
  /// The first byte of a line that is longer than ``DocumentLimits/longestLine``; nothing where there
  /// is none.
  ///
  /// - Complexity: O(*n* / *l*) steps for lines that are short beside the limit *l*.
  static func start(in bytes: [UInt8], size: Int) -> Int? {
    var start = 0
    while size - start > DocumentLimits.longestLine {
      // From behind, the first line break is near.
      var position = start + DocumentLimits.longestLine
      while position >= start, !Byte.isBreak(bytes[position]) { position -= 1 }
      if position < start { return start }
      start = position + 1
    }
    return nil
  }
}

extension LongLine {
  /// Refuses to write a file that no reader would take back.
  static func check(_ files: [(path: String, bytes: [UInt8])]) throws(GraphWritingError) {
    for (path, bytes) in files where !path.hasSuffix(".json") {
      guard start(in: bytes, size: bytes.count) != nil else { continue }
      let limit = DocumentLimits.longestLine / 1_000_000
      throw .notWritten(path: path, reason: "a line of it would have more than \(limit) MB")
    }
  }
}
