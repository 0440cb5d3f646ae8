/// Finds, while a file is read from its beginning to its end, which stretches of it hold bytes that
/// cannot simply be copied into XML.
///
/// Ampersands and angle brackets are looked for once, from one to the next; the others are so rare
/// that one look through the whole file nearly always settles them.
///
/// - Complexity: O(length of the file), for all stretches together where none of the rare ones is in
///   it.
struct SVGSuspects {
  private let file: [UInt8]
  private let holdsRareOnes: Bool
  private var ampersand: Int
  private var bracket: Int

  init(in file: [UInt8]) {
    self.file = file
    holdsRareOnes = holdsRareSuspect(file)
    ampersand = file.firstIndex(of: UInt8(ascii: "&"), from: 0) ?? file.count
    bracket = file.firstIndex(of: UInt8(ascii: "<"), from: 0) ?? file.count
  }

  /// Whether any stands in a stretch of text, which begins where the one before ended or later.
  mutating func stand(inText range: Range<Int>) -> Bool {
    if ampersand < range.lowerBound {
      ampersand = file.firstIndex(of: UInt8(ascii: "&"), from: range.lowerBound) ?? file.count
    }
    return ampersand < range.upperBound
      || holdsRareOnes && file[range].contains(where: isRareSuspect)
  }

  /// Whether any stands in the value of an attribute, but for quotation marks.
  mutating func stand(inValue range: Range<Int>) -> Bool {
    if bracket < range.lowerBound {
      bracket = file.firstIndex(of: UInt8(ascii: "<"), from: range.lowerBound) ?? file.count
    }
    return bracket < range.upperBound || stand(inText: range)
  }
}

/// Whether any byte of a file is rare and a suspect: eight of them are looked at at once, and one by
/// one where a control character, such as the line feed, is among them.
private func holdsRareSuspect(_ file: [UInt8]) -> Bool {
  file.withUnsafeBytes { bytes in
    var index = 0
    while index + 8 <= bytes.count {
      let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if mayHoldRareSuspect(eight), bytes[index..<index + 8].contains(where: isRareSuspect) {
        return true
      }
      index += 8
    }
    return bytes[index...].contains(where: isRareSuspect)
  }
}

/// Whether one of eight bytes is below 0x20, 0x7F or 0xEF; now and then said of others, too.
private func mayHoldRareSuspect(_ eight: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  func mayBeBelow(_ bound: UInt64, _ bytes: UInt64) -> UInt64 {
    (bytes &- ones &* bound) & ~bytes & highs
  }
  return mayBeBelow(0x20, eight) | mayBeBelow(1, eight ^ (ones &* 0x7F))
    | mayBeBelow(1, eight ^ (ones &* 0xEF)) != 0
}
