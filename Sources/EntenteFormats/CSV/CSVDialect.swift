/// How a table is written: where it begins, and what separates its cells.
struct CSVDialect {
  /// The byte between two cells.
  var separator = Byte.comma

  /// Where the first row begins: behind a byte order mark and a line such as `sep=;`.
  var start: Int

  /// Looks at the beginning of a file; one line break more stands behind its bytes.
  ///
  /// The separator is the one given, the one that the first line announces, or the one of comma,
  /// semicolon and tab that stands most often in the first row.
  init(of bytes: [UInt8], size: Int, separator given: UInt8?) {
    start = TextEncoding.byteOrderMark(of: bytes)
    let announced = announcedSeparator(in: bytes, size: size)
    separator = given ?? announced ?? Self.commonest(in: bytes, from: start, size: size)
  }

  /// Spreadsheets write and read `sep=;` as a first line, and do not count it as a row.
  private mutating func announcedSeparator(in bytes: [UInt8], size: Int) -> UInt8? {
    let line = Array("sep=".utf8)
    guard size > start + line.count, bytes[start..<start + 4].elementsEqual(line) else {
      return nil
    }
    let separator = bytes[start + 4]
    var end = start + 5
    guard Self.canSeparate(separator), end <= size, Byte.isBreak(bytes[end]) else { return nil }
    if bytes[end] == Byte.carriageReturn, bytes[end + 1] == Byte.lineFeed { end += 1 }
    start = min(size, end + 1)
    return separator
  }

  private static func commonest(in bytes: [UInt8], from start: Int, size: Int) -> UInt8 {
    var position = start
    while position < size, Byte.isBreak(bytes[position]) { position += 1 }
    let candidates = [Byte.comma, UInt8(ascii: ";"), Byte.tab]
    var counts = [0, 0, 0]
    var isQuoted = false
    while position < size, isQuoted || !Byte.isBreak(bytes[position]) {
      let byte = bytes[position]
      if byte == Byte.quote { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      position += 1
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Whether a byte can stand between cells: a character that no word, number or line needs.
  static func canSeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.tab: true
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      byte != Byte.quote && byte != Byte.backslash && byte != UInt8(ascii: "_")
    default: false
    }
  }
}
