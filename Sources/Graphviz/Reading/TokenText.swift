/// Turns tokens into strings, and gives equal ones of them the same memory.
struct TokenTexts {
  private let bytes: [UInt8]
  /// Where each long name was met first, found by its hash; nothing was met at -1.
  private var slots: [Int32] = []
  private var known: [(hash: Int, range: Range<Int>, text: String)] = []
  /// Strings up to this length need no memory of their own.
  private static let smallLength = 15
  /// Values longer than this are seldom written twice.
  private static let longestShared = 80

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a name, a numeral, a quoted text or markup, without the marks around it.
  mutating func text(of token: Token, isName: Bool) -> String {
    let isMarked = token.kind == .quoted || token.kind == .markup
    let range = isMarked ? (token.start + 1)..<(token.end - 1) : token.start..<token.end
    if token.hasBackslash { return unescaped(range) }
    if range.count <= Self.smallLength || !isName && range.count > Self.longestShared {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return shared(range)
  }

  /// A quoted text as Graphviz holds it.
  ///
  /// A backslash before a quotation mark and one at the end of a line go, all others stay; so does
  /// one before a carriage return.
  private func unescaped(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\\"), place < range.upperBound else {
        result.append(byte)
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "\n"): place += 1
      case UInt8(ascii: "\""):
        result.append(UInt8(ascii: "\""))
        place += 1
      case UInt8(ascii: "\\"):
        result += [byte, byte]
        place += 1
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func shared(_ range: Range<Int>) -> String {
    if known.count * 2 >= slots.count { grow() }
    let hash = bytes.withUnsafeBytes { all in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: all[range]))
      return hasher.finalize()
    }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if known[number].hash == hash, isEqual(known[number].range, range) {
        return known[number].text
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    slots[slot] = Int32(known.count)
    known.append((hash, range, text))
    return text
  }

  private func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { all in
      UnsafeRawBufferPointer(rebasing: all[one])
        .elementsEqual(UnsafeRawBufferPointer(rebasing: all[other]))
    }
  }

  private mutating func grow() {
    let count = max(256, slots.count * 2)
    slots = Array(repeating: -1, count: count)
    for (number, entry) in known.enumerated() {
      var slot = entry.hash & (count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
