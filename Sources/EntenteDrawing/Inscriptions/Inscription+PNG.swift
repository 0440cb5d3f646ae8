import Graphviz

extension Inscription {
  /// A PNG file with its size in print, and with the title, the description and the provenance in
  /// chunks of international text under the keywords that are registered for them (PNG specification,
  /// third edition, 11.3.4.3 and 11.3.3.4).
  func inscribed(png bytes: [UInt8]) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // The header is the first chunk and has 13 bytes; each chunk has 12 more.
    let end = signature.count + 12 + 13
    guard bytes.starts(with: signature), bytes.count > end else { return bytes }
    var chunks = Self.hasResolution(bytes) ? [] : resolution(of: bytes)
    chunks += Self.chunk("Title", title) + Self.chunk("Description", description)
    if let provenance {
      chunks += Self.chunk("Software", provenance.program)
      chunks += Self.chunk("Comment", provenance.lines.joined(separator: "\n"))
    }
    return bytes[..<end] + chunks + bytes[end...]
  }

  /// How many dots there are to the meter, which tells programs how large to print it: the header
  /// has the width in dots, the figure its width in points.
  private func resolution(of bytes: [UInt8]) -> [UInt8] {
    let dots = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    let pointsToTheMeter = 72 / 0.0254
    guard size.width > 0,
      let perMeter = UInt32(exactly: (Double(dots) / size.width * pointsToTheMeter).rounded())
    else { return [] }
    return Self.chunk(
      Array("pHYs".utf8) + Self.bigEndian(perMeter) + Self.bigEndian(perMeter) + [1])
  }

  /// Whether a file tells its size in print before its dots, as only some plugins of Graphviz have it.
  private static func hasResolution(_ bytes: [UInt8]) -> Bool {
    var start = 8
    while start + 8 <= bytes.count {
      let kind = bytes[start + 4..<start + 8]
      if kind.elementsEqual("pHYs".utf8) { return true }
      if kind.elementsEqual("IDAT".utf8) { return false }
      start += 12 + bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return false
  }

  private static func chunk(_ keyword: String, _ text: String) -> [UInt8] {
    let printable = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }
    // Neither packed nor in a named language.
    return chunk(
      Array("iTXt\(keyword)\u{0}\u{0}\u{0}\u{0}\u{0}".utf8)
        + Array(String(String.UnicodeScalarView(printable)).utf8))
  }

  /// A chunk of a type, which its content begins with.
  private static func chunk(_ content: [UInt8]) -> [UInt8] {
    bigEndian(UInt32(clamping: content.count - 4)) + content + bigEndian(checksum(of: content))
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
