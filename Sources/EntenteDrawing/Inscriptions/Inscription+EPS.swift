import Graphviz

extension Inscription {
  /// An EPS file with the page that was asked for, and the title and the provenance as comments.
  ///
  /// cairo's bounding box is that of the ink, some points smaller than the page: the same figure would
  /// be placed and scaled otherwise than as PDF.
  func inscribed(eps bytes: [UInt8]) -> [UInt8] {
    let mark = Array("%%EndComments\n".utf8)
    guard bytes.starts(with: Array("%!PS-Adobe".utf8)), size.width.isFinite, size.height.isFinite,
      let end = bytes.indices.prefix(4096).first(where: { bytes[$0...].starts(with: mark) })
    else { return bytes }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    let (width, height) = (size.width.rounded(), size.height.rounded())
    let box = "%%BoundingBox: 0 0 \(Int(width)) \(Int(height))"
    var lines = head.split(separator: "\n").filter { !$0.hasPrefix("%%HiResBoundingBox") }
      .map { $0.hasPrefix("%%BoundingBox:") ? box : String($0) }
    lines.append("%%Title: (\(Self.ascii(title, limit: 200)))")
    for line in provenance?.lines ?? [] { lines += Self.comments(line) }
    return Array((lines.joined(separator: "\n") + "\n").utf8) + bytes[end...]
  }

  /// Comments of at most 255 characters each, as the conventions of PostScript ask.
  private static func comments(_ line: String) -> [String] {
    var rest = Substring(ascii(line, limit: 4000))
    var lines: [String] = []
    while !rest.isEmpty {
      lines.append("% " + rest.prefix(240))
      rest = rest.dropFirst(240)
    }
    return lines
  }

  /// The text in ASCII, every other byte in octal digits, as in a PostScript string.
  private static func ascii(_ text: String, limit: Int) -> String {
    var written = ""
    for byte in text.utf8 {
      if written.utf8.count >= limit { break }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
        written += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: written += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        written += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return written
  }
}
