/// Takes the moment of writing out of a file, so that the same drawing is the same bytes.
///
/// Graphviz 2.42 knows no way to set it. The digits are replaced in place: a PDF holds the offsets
/// of its parts. Versions of cairo from 1.18 on may compress the date away; there it stays.
func withoutDate(_ bytes: [UInt8], format: Format) -> [UInt8] {
  switch format.kind {
  case "pdf": replacing(after: "/CreationDate (D:", in: bytes, with: "20000101000000Z00'00")
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
