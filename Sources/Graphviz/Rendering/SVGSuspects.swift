/// Finds, while a file is read from its beginning to its end, which stretches of it hold bytes that
/// cannot simply be copied into XML.
///
/// Ampersands and angle brackets are looked for once, from one to the next; the others are so rare
/// that one look through the whole file nearly always settles them.
///
/// - Complexity: O(length of the file), for all stretches together where none of the rare ones is in
///   it.
struct SVGSuspects {
  private let file: ByteView
  private let holdsRareOnes: Bool
  /// Whether the end of a section is in the file, which may stand in no text.
  private let holdsSectionEnd: Bool
  private var ampersand: Int
  private var bracket: Int

  init(in file: ByteView) {
    self.file = file
    holdsRareOnes = holdsRareSuspect(file)
    holdsSectionEnd = file.firstIndex(of: "]]>", from: 0) != nil
    ampersand = file.end(before: UInt8(ascii: "&"), from: 0)
    bracket = file.end(before: UInt8(ascii: "<"), from: 0)
  }

  /// Whether any stands in a stretch of text, which begins where the one before ended or later.
  mutating func stand(inText range: Range<Int>) -> Bool {
    if ampersand < range.lowerBound {
      ampersand = file.end(before: UInt8(ascii: "&"), from: range.lowerBound)
    }
    return ampersand < range.upperBound || holdsSectionEnd
      || holdsRareOnes && file[range].contains(where: isRareSuspect)
  }

  /// Whether any stands in the value of an attribute, but for quotation marks.
  mutating func stand(inValue range: Range<Int>) -> Bool {
    if bracket < range.lowerBound {
      bracket = file.end(before: UInt8(ascii: "<"), from: range.lowerBound)
    }
    return bracket < range.upperBound || stand(inText: range)
  }
}

/// Whether any byte of a file is rare and a suspect.
private func holdsRareSuspect(_ file: ByteView) -> Bool {
  [0x7F, 0xEF].contains { file.end(before: $0, from: 0) < file.count } || holdsControl(file)
}

/// Whether any byte of a file is a control character that XML has not: eight bytes are looked at at
/// once, and one by one only where there is such a character, a tab or a carriage return.
private func holdsControl(_ file: ByteView) -> Bool {
  var index = 0
  while let eight = file.eight(at: index) {
    if controls(in: eight) != 0, file[index..<index + 8].contains(where: isRareSuspect) {
      return true
    }
    index += 8
  }
  return file[index..<file.count].contains(where: isRareSuspect)
}

/// The highest bit of each of eight bytes that is below 0x20 and no line feed.
///
/// No bit is carried from one byte to another: bytes above 0x7F are taken out first.
private func controls(in eight: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  let isLow = ~((eight | highs) &- ones &* 0x20)
  let isOther = ((eight ^ (ones &* 0x0A)) & ~highs) &+ ~highs
  return isLow & isOther & ~eight & highs
}
