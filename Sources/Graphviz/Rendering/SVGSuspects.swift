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
    while ampersand < range.upperBound, let length = file.lengthOfReference(at: ampersand) {
      ampersand = file.end(before: UInt8(ascii: "&"), from: ampersand + length)
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

extension ByteView {
  /// How long a reference is that stands at an index; nil if it is none of those that Graphviz writes
  /// often and XML knows.
  fileprivate func lengthOfReference(at index: Int) -> Int? {
    let familiar: [StaticString] = ["&#45;", "&gt;", "&amp;", "&#160;", "&quot;", "&lt;", "&#39;"]
    return familiar.first { holds($0, at: index) }?.utf8CodeUnitCount
  }
}

/// Whether any byte of a file is rare and a suspect.
private func holdsRareSuspect(_ file: ByteView) -> Bool {
  [0x7F, 0xEF].contains { file.end(before: $0, from: 0) < file.count }
    || holdsControl(file[0..<file.count]) && file[0..<file.count].contains(where: isRareSuspect)
}

/// Whether any of some bytes is a control character other than a line feed.
///
/// It looks at all of them without a branch, so that the compiler can take many at a time.
private func holdsControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var found: UInt8 = 0
  for byte in bytes {
    let isLow: UInt8 = byte < 0x20 ? 1 : 0
    let isOther: UInt8 = byte == UInt8(ascii: "\n") ? 0 : 1
    found |= isLow & isOther
  }
  return found != 0
}
