#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file to look at, which whoever gives the view keeps alive.
///
/// A file of SVG is half a million questions about single bytes; through an array each of them costs
/// several times as much.
struct ByteView {
  private let start: UnsafePointer<UInt8>
  /// How many there are.
  let count: Int

  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, or none: UnsafePointer<UInt8>) {
    start = bytes.baseAddress ?? none
    count = bytes.count
  }

  /// The byte at an index.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "past the end of a file")
    return start[index]
  }

  /// A stretch of the bytes.
  @inline(__always)
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(
      UInt(bitPattern: range.lowerBound) <= UInt(bitPattern: count) && range.upperBound <= count,
      "past the end of a file")
    return UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// A stretch of the bytes as text.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension [UInt8] {
  /// Gives a view of the bytes, which ends with the call.
  func withView<Result, Failure: Error>(
    _ body: (ByteView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let zero: UInt8 = 0
    return try withUnsafeBufferPointer { bytes throws(Failure) in
      try withUnsafePointer(to: zero) { none throws(Failure) in
        try body(ByteView(bytes, or: none))
      }
    }
  }

  /// Where a pattern begins, at an index or after it; nil if it does not occur, or is empty.
  ///
  /// The standard library's search takes a fifth of the time of a whole drawing.
  ///
  /// - Complexity: As for a view.
  func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    withView { bytes in
      pattern.withUnsafeBufferPointer { bytes.firstIndex(of: $0, from: start) }
    }
  }
}

extension ByteView {
  /// Where a byte stands, at an index or after it; the number of bytes if it does not occur.
  ///
  /// - Complexity: O(*n*) for the bytes up to there.
  @inline(__always)
  func end(before byte: UInt8, from index: Int) -> Int {
    guard index < count, let found = memchr(start + index, Int32(byte), count - index) else {
      return count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Where a text begins, at an index or after it; nil if it does not occur, or is empty.
  ///
  /// - Complexity: O(*n* *m*) for *n* bytes and a text of *m*, and O(*n*) where its first byte is rare.
  func firstIndex(of text: StaticString, from index: Int) -> Int? {
    text.withUTF8Buffer { firstIndex(of: $0, from: index) }
  }

  fileprivate func firstIndex(of text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    guard let first = text.first, let pattern = text.baseAddress else { return nil }
    var index = index
    while index + text.count <= count {
      let places = count - text.count - index + 1
      guard let found = memchr(start + index, Int32(first), places) else { return nil }
      index = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if memcmp(start + index, pattern, text.count) == 0 { return index }
      index += 1
    }
    return nil
  }

  /// Whether a text stands at an index.
  @inline(__always)
  func holds(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    // The first byte settles nearly all questions.
    guard index >= 0, length <= count - index,
      length == 0 || start[index] == text.utf8Start.pointee
    else { return false }
    return memcmp(start + index, text.utf8Start, length) == 0
  }

  /// Whether a stretch is a text.
  @inline(__always)
  func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    text.utf8CodeUnitCount == range.count && holds(text, at: range.lowerBound)
  }

  /// Whether what stands in a stretch stands at an index, too.
  @inline(__always)
  func holds(_ range: Range<Int>, at index: Int) -> Bool {
    guard index >= 0, range.count <= count - index else { return false }
    return memcmp(start + index, start + range.lowerBound, range.count) == 0
  }

  /// Whether two stretches hold the same.
  @inline(__always)
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && self[one].elementsEqual(self[other])
  }
}
