/// Writes the rows of a table, with quotation marks around the cells that need them.
struct CSVWriter {
  private(set) var bytes: [UInt8]
  private let separator: UInt8
  private var isAtStart = true

  /// Begins a table with what stands before its first row, such as a byte order mark.
  init(separator: UInt8, preamble: [UInt8]) {
    self.separator = separator
    bytes = preamble
  }

  /// Writes a row; its lines end as RFC 4180 says.
  mutating func row(_ cells: [String?]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }

  /// Writes a cell; nothing is an empty one.
  mutating func cell(_ text: String?) {
    if !isAtStart { bytes.append(separator) }
    isAtStart = false
    guard var text, !text.isEmpty else { return }
    text.withUTF8 { text in
      if needsQuotes(text) { appendQuoted(text) } else { bytes.append(contentsOf: text) }
    }
  }

  mutating func endRow() {
    bytes += [Byte.carriageReturn, Byte.lineFeed]
    isAtStart = true
  }

  private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.first == Byte.space || text.last == Byte.space { return true }
    return text.contains { byte in
      byte == separator || byte == Byte.quote || byte == Byte.tab || Byte.isBreak(byte)
    }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(Byte.quote)
    for byte in text {
      if byte == Byte.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }
}
