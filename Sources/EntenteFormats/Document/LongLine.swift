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
