/// Parses the records of a table and collects an edge of each, between the names in two columns.
///
/// Fields are those of RFC 4180: one character separates them, and those that contain it, a newline
/// or a quotation mark are quoted, quotation marks within written twice.
struct TableParser {
  /// Where a field is.
  private struct Field {
    var start: UnsafePointer<UInt8>
    var count: Int
  }

  /// What came of parsing a part of the table.
  private enum Outcome {
    /// Parsing goes on here.
    case next(UnsafePointer<UInt8>)
    /// The record goes on past the bytes that are there.
    case unfinished
  }

  private static let newline = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  private(set) var edges = EdgeColumns(keepsEdgeIDs: false)
  private(set) var labels = LabelTable()
  private let separator: UInt8
  private let columns: (Int, Int)
  private let edgeLimit: Int
  private var skipsHeader: Bool
  private var line = 0
  private var end: UnsafePointer<UInt8>
  private var isLast = false
  private var fields: (Field, Field)
  // Quoted fields without their doubled marks.
  private let copies = (
    Column<UInt8>(count: FilePieces.size + FilePieces.padding),
    Column<UInt8>(count: FilePieces.size + FilePieces.padding)
  )

  init(
    separator: UInt8, columns: (Int, Int), hasHeader: Bool, isDirected: Bool, keepsEdgeIDs: Bool
  ) {
    self.separator = separator
    self.columns = columns
    skipsHeader = hasHeader
    edgeLimit = Adjacency.edgeLimit(isDirected: isDirected)
    edges = EdgeColumns(keepsEdgeIDs: keepsEdgeIDs)
    end = UnsafePointer(copies.0.cells.start)
    fields = (Field(start: end, count: 0), Field(start: end, count: 0))
  }

  /// Parses the whole records among the bytes, and returns how many bytes those are.
  mutating func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, fileSize: Int?, isLast: Bool
  ) throws(EdgeListError) -> Int {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
    let isFirst = line == 0
    let hasByteOrderMark = isFirst && bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF])
    var position = start + (hasByteOrderMark ? 3 : 0)
    end = start + bytes.count
    self.isLast = isLast
    while position < end {
      let lineBefore = line
      guard case .next(let next) = try parseRecord(position) else {
        line = lineBefore
        break
      }
      position = next
    }
    guard position > start || isLast else {
      throw .lineTooLong(line: line + 1, limit: FilePieces.size)
    }
    if isFirst, let fileSize, fileSize > bytes.count {
      let expected = Double(edges.ends.count) * Double(fileSize) / Double(bytes.count) * 1.02
      edges.ends.reserveCapacity(
        Int(min(expected, Double(edgeLimit), Double(EdgeListParser.largestReserve))))
    }
    return position - start
  }

  private mutating func parseRecord(
    _ start: UnsafePointer<UInt8>
  ) throws(EdgeListError) -> Outcome {
    let firstLine = line + 1
    var position = start
    let last = max(columns.0, columns.1)
    var column = 0
    var isAtEnd = false
    while column <= last && !isAtEnd {
      guard case .next(let next) = try parseField(position, column) else { return .unfinished }
      isAtEnd = next >= end || next.pointee == Self.newline
      position = next + 1
      column += 1
    }
    if !isAtEnd {
      guard case .next(let next) = try skipFields(position) else { return .unfinished }
      position = next
    }
    line += 1
    if skipsHeader {
      skipsHeader = false
    } else if column > last {
      try append(firstLine)
    } else if column > 1 || !isBlank(start) {
      throw .missingField(line: firstLine, field: column + 1)
    }
    return .next(min(position, end))
  }

  /// Returns whether nothing but a newline is at a position.
  private func isBlank(_ position: UnsafePointer<UInt8>) -> Bool {
    position >= end || position.pointee == Self.newline
      || (position.pointee == UInt8(ascii: "\r") && position[1] == Self.newline)
  }

  /// Reads a field, and returns the position of what ends it: a separator, a newline or the end.
  private mutating func parseField(
    _ start: UnsafePointer<UInt8>, _ column: Int
  ) throws(EdgeListError) -> Outcome {
    if start.pointee == Self.quote && start < end { return try parseQuoted(start, column) }
    let next = Self.find(separator, or: Self.newline, from: start)
    guard next < end || isLast else { return .unfinished }
    let stop = min(next, end)
    var count = stop - start
    if count > 0 && stop[-1] == UInt8(ascii: "\r") && stop.pointee == Self.newline { count -= 1 }
    keep(Field(start: start, count: count), column)
    return .next(stop)
  }

  @inline(__always)
  private mutating func keep(_ field: Field, _ column: Int) {
    if column == columns.0 { fields.0 = field }
    if column == columns.1 { fields.1 = field }
  }

  private mutating func parseQuoted(
    _ start: UnsafePointer<UInt8>, _ column: Int
  ) throws(EdgeListError) -> Outcome {
    let firstLine = line + 1
    // Other fields must not overwrite those that are kept.
    let copy =
      column == columns.0 ? copies.0.cells : column == columns.1 ? copies.1.cells : nil
    var count = 0
    var position = start + 1
    while position < end {
      let byte = position.pointee
      position += 1
      if byte == Self.newline { line += 1 }
      if byte == Self.quote {
        guard position < end || isLast else { return .unfinished }
        guard position < end && position.pointee == Self.quote else {
          if let copy { keep(Field(start: UnsafePointer(copy.start), count: count), column) }
          return try endOfQuoted(position, firstLine)
        }
        position += 1
      }
      copy?[count] = byte
      count &+= 1
    }
    guard !isLast else { throw .unclosedQuote(line: firstLine) }
    return .unfinished
  }

  /// Returns the position of what ends a field, after its closing quotation mark.
  private func endOfQuoted(
    _ start: UnsafePointer<UInt8>, _ firstLine: Int
  ) throws(EdgeListError) -> Outcome {
    var position = start
    if position < end && position.pointee == UInt8(ascii: "\r") {
      position += 1
      guard position < end || isLast else { return .unfinished }
    }
    let isEnded =
      position >= end || position.pointee == Self.newline
      || (position.pointee == separator && position == start)
    guard isEnded else { throw .textAfterQuote(line: firstLine) }
    return .next(min(position, end))
  }

  /// Passes over the rest of a record, and returns the position after its newline.
  private mutating func skipFields(
    _ start: UnsafePointer<UInt8>
  ) throws(EdgeListError) -> Outcome {
    let next = Self.find(Self.quote, or: Self.newline, from: start)
    if next < end && next.pointee == Self.newline { return .next(next + 1) }
    guard next < end else { return isLast ? .next(end) : .unfinished }
    // There is a quotation mark, which may be the first of a field with newlines.
    var position = start
    while true {
      guard case .next(let next) = try parseField(position, -1) else { return .unfinished }
      position = next + 1
      if next >= end || next.pointee == Self.newline { return .next(position) }
    }
  }

  private mutating func append(_ line: Int) throws(EdgeListError) {
    guard fields.0.count > 0 else { throw .missingField(line: line, field: columns.0 + 1) }
    guard fields.1.count > 0 else { throw .missingField(line: line, field: columns.1 + 1) }
    guard let first = labels.vertex(fields.0.start, fields.0.count),
      let second = labels.vertex(fields.1.start, fields.1.count), edges.ends.count < edgeLimit
    else { throw .tooLarge(line: line) }
    edges.ends.append(UInt64(first) << 32 | UInt64(second))
  }

  /// Returns the position of the first of two bytes; there is a newline after the last byte.
  @inline(__always)
  private static func find(
    _ byte: UInt8, or other: UInt8, from start: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (pattern, otherPattern) = (UInt64(byte) &* ones, UInt64(other) &* ones)
    var position = start
    while true {
      let word = Digits.word(at: position)
      let (difference, otherDifference) = (word ^ pattern, word ^ otherPattern)
      // The lowest byte of all zeros sets its upper bit, and bytes after it may too.
      let zeros =
        ((difference &- ones) & ~difference) | ((otherDifference &- ones) & ~otherDifference)
      let hits = zeros & 0x8080_8080_8080_8080
      if hits != 0 { return position + (hits.trailingZeroBitCount >> 3) }
      position += 8
    }
  }
}
