extension Inscription {
  /// An SVG file with the provenance as its `<metadata>`; the title and the description stand there
  /// already, for they are attributes of the document.
  func inscribed(svg bytes: [UInt8]) -> [UInt8] {
    guard let provenance, let place = Self.firstGroup(in: bytes) else { return bytes }
    let lines = provenance.lines.map(Self.escaped).joined(separator: "\n")
    return bytes[..<place] + Array("<metadata>\n\(lines)\n</metadata>\n".utf8) + bytes[place...]
  }

  /// Where the group begins that holds the drawing; what describes the file stands before it.
  private static func firstGroup(in bytes: [UInt8]) -> Int? {
    let mark = Array("<g ".utf8)
    return bytes.indices.dropLast(mark.count).first { start in
      bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark)
    }
  }

  /// The text for XML; characters that XML cannot hold are left out.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": ""
      default: String(scalar)
      }
    }.joined()
  }
}
