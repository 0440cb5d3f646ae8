/// A cell of a table, as the scanner finds it: where it stands, with its quotation marks.
struct CSVCell {
  var kind: DocumentNode.Kind
  var start: UInt32
  var end: UInt32

  init(kind: DocumentNode.Kind, _ range: Range<Int>) {
    self.kind = kind
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether there is no text in it.
  var isEmpty: Bool { end - start <= (kind == .plain ? 0 : 2) }
}

/// A cell between quotation marks: where it ends, and where its first line does.
struct CSVQuotedCell {
  /// The place behind the closing quotation mark, if there is one.
  var end: Int?

  /// The first line break in the cell, if there is one.
  var lineEnd: Int?

  /// Whether something is to be decoded in it.
  var kind = DocumentNode.Kind.quoted

  /// Looks for the end of a cell, also in the lines below if it is to look ahead.
  init(in bytes: [UInt8], at first: Int, size: Int, looksAhead: Bool) {
    self = bytes.withUnsafeBufferPointer { bytes in
      var cell = Self()
      var position = first + 1
      while position < size {
        let byte = bytes[position]
        position += 1
        if byte == Byte.quote {
          if bytes[position] != Byte.quote || position >= size {
            cell.end = position
            return cell
          }
          cell.kind = .cellWithDoubledQuotes
          position += 1
        } else if Byte.isBreak(byte) {
          if cell.lineEnd == nil { cell.lineEnd = position - 1 }
          if byte == Byte.carriageReturn { cell.kind = .cellWithDoubledQuotes }
          if !looksAhead { return cell }
        }
      }
      return cell
    }
  }

  private init() {}
}
