extension Inscription {
  /// A PNG file with the title, the description and the provenance in chunks of international text
  /// (PNG specification, third edition, 11.3.3.4), under the keywords that are registered for them.
  func inscribed(png bytes: [UInt8]) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // The header is the first chunk and has 13 bytes; each chunk has 12 more.
    let end = signature.count + 12 + 13
    guard bytes.starts(with: signature), bytes.count > end else { return bytes }
    var chunks = Self.chunk("Title", title) + Self.chunk("Description", description)
    if let provenance {
      chunks += Self.chunk("Software", provenance.program)
      chunks += Self.chunk("Comment", provenance.lines.joined(separator: "\n"))
    }
    return bytes[..<end] + chunks + bytes[end...]
  }

  private static func chunk(_ keyword: String, _ text: String) -> [UInt8] {
    let printable = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }
    // Neither packed nor in a named language.
    let content =
      Array("iTXt\(keyword)\u{0}\u{0}\u{0}\u{0}\u{0}".utf8)
      + Array(String(String.UnicodeScalarView(printable)).utf8)
    return bigEndian(UInt32(clamping: content.count - 4)) + content
      + bigEndian(checksum(of: content))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of PNG (annex D), bit by bit: the texts are short.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var rest = UInt32.max
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}
