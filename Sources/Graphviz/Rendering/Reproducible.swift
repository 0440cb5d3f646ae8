/// Takes the moment of writing out of a file, so that the same drawing is the same bytes.
///
/// Graphviz 2.42 knows no way to set it. Versions of cairo from 1.18 on may compress the date of a PDF
/// away; there it stays.
func withoutDate(_ bytes: [UInt8], format: Format) -> [UInt8] {
  switch format.kind {
  case "pdf": withFixedDate(pdf: bytes)
  case "eps", "ps":
    replacing(after: "%%CreationDate: ", in: bytes, with: "Sat Jan  1 00:00:00 2000")
  default: bytes
  }
}

/// Writes `text` over what follows `mark`, up to the end of the line or of the parenthesis.
private func replacing(after mark: String, in bytes: [UInt8], with text: String) -> [UInt8] {
  guard let found = bytes.firstIndex(of: Array(mark.utf8)) else { return bytes }
  let start = found + mark.utf8.count
  var bytes = bytes
  let ends = [UInt8(ascii: ")"), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
  for (index, byte) in zip(start..., text.utf8) {
    guard index < bytes.count, !ends.contains(bytes[index]) else { break }
    bytes[index] = byte
  }
  return bytes
}

/// A PDF with the same date as all others.
///
/// A date has its time zone behind it, and is longer where that is not Greenwich; without it, all that
/// follows stands nearer to the beginning, and is found by the corrected table.
private func withFixedDate(pdf bytes: [UInt8]) -> [UInt8] {
  let mark = "/CreationDate (D:"
  let (date, zone) = ("20000101000000", [UInt8(ascii: "Z")])
  // As long as the longest, for files of which the table is not found.
  var file = replacing(after: mark, in: bytes, with: date + "Z00'00")
  guard let found = file.firstIndex(of: Array(mark.utf8)) else { return bytes }
  let start = found + mark.utf8.count + date.utf8.count
  guard start < file.count, file[start] == zone[0], let table = PDFTable(of: file),
    let end = file[start...].prefix(16).firstIndex(of: UInt8(ascii: ")"))
  else { return file }
  table.move(whatIsBehind: start, by: zone.count - (end - start), in: &file)
  file.replaceSubrange(start..<end, with: zone)
  return file
}

/// The table of the parts of a PDF, as cairo writes it at the end of a file (ISO 32000-1, 7.5.4).
private struct PDFTable {
  private static let entryLength = 20

  /// Where the entries stand.
  private let entries: Range<Int>
  /// Where the place of the table is told, in digits.
  private let digits: Range<Int>
  /// The place that is told there.
  private let place: Int

  /// Nil where the end of a file is not such a table, but a packed one.
  init?(of file: [UInt8]) {
    guard let mark = file.firstIndex(of: Array("startxref\n".utf8), from: max(0, file.count - 64))
    else { return nil }
    let start = mark + "startxref\n".utf8.count
    let end = file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.endIndex
    digits = start..<end
    guard let place = Self.number(in: file[digits]), place < mark,
      file[place...].starts(with: Array("xref\n0 ".utf8))
    else { return nil }
    self.place = place
    let counting = place + "xref\n0 ".utf8.count
    guard let line = file[counting..<mark].firstIndex(of: UInt8(ascii: "\n")),
      let count = Self.number(in: file[counting..<line]),
      count <= (mark - line - 1) / Self.entryLength
    else { return nil }
    entries = line + 1..<line + 1 + count * Self.entryLength
  }

  /// Moves what stands behind an index, up to the table and the table itself.
  func move(whatIsBehind index: Int, by distance: Int, in file: inout [UInt8]) {
    for start in stride(from: entries.lowerBound, to: entries.upperBound, by: Self.entryLength) {
      let digits = start..<start + 10
      guard let place = Self.number(in: file[digits]), place > index else { continue }
      let moved = String(place + distance).utf8
      let zeros = Array(repeating: UInt8(ascii: "0"), count: max(0, 10 - moved.count))
      file.replaceSubrange(digits, with: zeros + moved)
    }
    file.replaceSubrange(digits, with: String(place + distance).utf8)
  }

  private static func number(in digits: ArraySlice<UInt8>) -> Int? {
    let areDigits = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return areDigits && digits.count <= 10 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}
