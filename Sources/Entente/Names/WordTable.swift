/// Every different word of a graph's names, numbered, with what a scan needs to pass over it fast.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// The first eight bytes of each word, the first highest.
  private(set) var heads: [UInt64] = []

  /// Which letters each word has, a bit for each.
  private(set) var signatures: [UInt32] = []

  /// How many words there are.
  var count: Int { heads.count }

  /// The bytes of a word.
  subscript(word: Int) -> ArraySlice<UInt8> { bytes[Int(ends[word])..<Int(ends[word + 1])] }

  /// How many bytes a word has.
  func length(of word: Int) -> Int { Int(ends[word + 1] - ends[word]) }

  /// The number of a word, if it is there.
  ///
  /// - Complexity: O(*k*) in its length.
  func number(of word: some RandomAccessCollection<UInt8>) -> Int? {
    let slot = slot(of: word)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a word, a new one where it is not there yet.
  mutating func insert(_ word: some RandomAccessCollection<UInt8>) -> Int {
    var slot = slot(of: word)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    if count * 2 >= slots.count {
      grow()
      slot = self.slot(of: word)
    }
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    heads.append(Self.head(of: word))
    signatures.append(Self.signature(of: word))
    slots[slot] = UInt32(count)
    return count - 1
  }

  private func slot(of word: some RandomAccessCollection<UInt8>) -> Int {
    var slot = Int(Buckets.hash(word)) & (slots.count - 1)
    while slots[slot] != 0, !holds(word, at: Int(slots[slot]) - 1) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func holds(_ word: some RandomAccessCollection<UInt8>, at number: Int) -> Bool {
    var place = Int(ends[number])
    guard Int(ends[number + 1]) - place == word.count else { return false }
    for byte in word {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for word in 0..<count { slots[slot(of: self[word])] = UInt32(word + 1) }
  }
}

extension WordTable {
  /// The first eight bytes of a word as one number.
  static func head(of word: some Collection<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 64
    for byte in word.prefix(8) {
      shift -= 8
      head |= UInt64(byte) << shift
    }
    return head
  }

  /// The letters of a word as bits: an edit changes two of them at most.
  static func signature(of word: some Collection<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | bit(of: $1) }
  }

  /// The bit of words with digits, in which no slip is looked for.
  static let digit: UInt32 = 1 << 26

  private static func bit(of byte: UInt8) -> UInt32 {
    switch byte {
    case 0x61...0x7A: return 1 << UInt32(byte - 0x61)
    case 0x30...0x39: return digit
    default: return 1 << (27 + UInt32(byte % 5))
    }
  }
}
