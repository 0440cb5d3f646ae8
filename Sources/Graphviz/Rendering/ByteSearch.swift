#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension [UInt8] {
  /// Where a pattern begins, at an index or after it; nil if it does not occur, or is empty.
  ///
  /// The standard library's search takes a fifth of the time of a whole drawing.
  ///
  /// - Complexity: O(*n* *m*) for *n* bytes and a pattern of *m*, and O(*n*) where its first byte is rare.
  func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    guard let first = pattern.first else { return nil }
    return withUnsafeBytes { bytes in
      guard let origin = bytes.baseAddress else { return nil }
      var index = start
      while index + pattern.count <= bytes.count {
        let places = bytes.count - pattern.count - index + 1
        guard let found = memchr(origin + index, Int32(first), places) else { return nil }
        index = UnsafeRawPointer(found) - origin
        if memcmp(origin + index, pattern, pattern.count) == 0 { return index }
        index += 1
      }
      return nil
    }
  }

  /// Where a byte stands, at an index or after it; nil if it does not occur.
  ///
  /// - Complexity: O(*n*) for the bytes up to there.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard indices.contains(start) else { return nil }
    return withUnsafeBytes { bytes in
      guard let origin = bytes.baseAddress,
        let found = memchr(origin + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - origin
    }
  }

  /// Whether a text stands at an index.
  @inline(__always)
  func holds(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    // The first byte settles nearly all questions.
    guard length <= count - index, length == 0 || self[index] == text.utf8Start.pointee else {
      return false
    }
    return withUnsafeBytes { bytes in
      guard let origin = bytes.baseAddress else { return length == 0 }
      return memcmp(origin + index, text.utf8Start, length) == 0
    }
  }

  /// Whether a stretch is a text.
  @inline(__always)
  func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    text.utf8CodeUnitCount == range.count && holds(text, at: range.lowerBound)
  }

  /// Whether two stretches hold the same.
  @inline(__always)
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    return withUnsafeBytes { bytes in
      guard let origin = bytes.baseAddress else { return true }
      return memcmp(origin + one.lowerBound, origin + other.lowerBound, one.count) == 0
    }
  }
}
