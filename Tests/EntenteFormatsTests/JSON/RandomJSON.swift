import EntenteTestSupport

/// Writes random JSON documents, and spoils them.
struct RandomJSON {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let texts = [
    "", "a", "title", "Қазақстан", "é", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83c\\uddf0",
    "\\u041a\\u0430", "🇰🇿", "a b", "[", "}", ",", ":", "1", "null",
  ]

  /// Those that a key can have, which has no line break.
  private static let lineTexts = texts.filter { $0 != "\\n" }

  private static let scalars = [
    "0", "-0", "1", "12", "-1.5", "0.25", "1e3", "1E-2", "2.5e+1", "true", "false", "null",
  ]

  /// A document whose outermost value is an object.
  mutating func document() -> String { blanks() + object(depth: 0) + blanks() }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 3 ? 2 : 4), using: &generator) {
    case 0: text()
    case 1: one(of: Self.scalars)
    case 2: object(depth: depth + 1)
    default: array(depth: depth + 1)
    }
  }

  private mutating func object(depth: Int) -> String {
    var members: [String] = []
    for number in 0..<Int.random(in: 0...4, using: &generator) {
      let key = "\"\(number)" + text(of: Self.lineTexts).dropFirst()
      members.append(blanks() + key + blanks() + ":" + blanks() + value(depth: depth) + blanks())
    }
    return "{" + (members.isEmpty ? blanks() : members.joined(separator: ",")) + "}"
  }

  private mutating func array(depth: Int) -> String {
    var items: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      items.append(blanks() + value(depth: depth) + blanks())
    }
    return "[" + (items.isEmpty ? blanks() : items.joined(separator: ",")) + "]"
  }

  private mutating func text(of parts: [String] = Self.texts) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...3, using: &generator) { text += one(of: parts) }
    return "\"\(text)\""
  }

  private mutating func blanks() -> String {
    one(of: ["", "", "", " ", "\n", "\t", "\r\n", "  "])
  }

  private mutating func one(of texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &generator)]
  }

  /// The bytes with one to three changes.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let position = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<7, using: &generator)
      case 1: bytes.remove(at: position)
      case 2: bytes.removeSubrange(position...)
      case 3, 4:
        let signs = Array(" \n,:[]{}\"\\'/#-+.0129eEtfnu".utf8)
        bytes.insert(signs[Int.random(in: signs.indices, using: &generator)], at: position)
      case 5: bytes.append(contentsOf: bytes[position...].prefix(9))
      default: bytes.insert(contentsOf: bytes[position...].prefix(9), at: position)
      }
    }
    return bytes
  }
}
