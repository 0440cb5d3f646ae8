import EntenteTestSupport

/// Writes random documents of the subset: most are right, some are only nearly so.
struct RandomDocument {
  var generator: SeededGenerator

  init(_ generator: SeededGenerator) { self.generator = generator }

  mutating func document() -> String {
    var text = chance(1, of: 6) ? "\u{FEFF}" : ""
    text += block(indent: 0, depth: 0)
    return chance(1, of: 4)
      ? text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n") : text
  }

  private mutating func block(indent: Int, depth: Int) -> String {
    chance(2, of: 3) || depth == 0
      ? map(indent: indent, depth: depth) : list(indent: indent, depth: depth)
  }

  private mutating func map(indent: Int, depth: Int) -> String {
    var text = ""
    for number in 0..<Int.random(in: 1...4, using: &generator) {
      text += comment(indent: indent)
      text += spaces(indent) + key(number) + (chance(1, of: 8) ? " :" : ":")
      if depth < 4, chance(1, of: 3) {
        text += lineEnd()
        if chance(1, of: 3) {
          text += list(indent: indent, depth: depth + 1)
        } else {
          text += block(indent: indent + Int.random(in: 1...4, using: &generator), depth: depth + 1)
        }
      } else {
        text += " " + value(depth: depth) + lineEnd()
      }
    }
    return text
  }

  private mutating func list(indent: Int, depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      text += spaces(indent) + "-"
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where depth < 4:
        let gap = Int.random(in: 1...3, using: &generator)
        let block = block(indent: indent + 1 + gap, depth: depth + 1)
        let isComment = block.drop { $0 == " " }.first == "#"
        text += isComment ? "\n" + block : spaces(gap) + block.drop { $0 == " " }
      case 1 where depth < 4:
        text += lineEnd() + block(indent: indent + 2, depth: depth + 1)
      default:
        text += " " + value(depth: depth) + lineEnd()
      }
    }
    return text
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return ""
    case 1, 2: return quoted()
    case 3 where depth < 5: return flowMap(depth: depth + 1)
    case 4 where depth < 5: return flowList(depth: depth + 1)
    case 5: return nasty()
    default: return plain()
    }
  }

  private mutating func flowMap(depth: Int) -> String {
    let pairs = (0..<Int.random(in: 0...3, using: &generator)).map { number in
      "\(key(number)): \(value(depth: depth))"
    }
    return "{" + pairs.joined(separator: chance(1, of: 4) ? " , " : ", ") + "}"
  }

  private mutating func flowList(depth: Int) -> String {
    var items = (0..<Int.random(in: 0...3, using: &generator)).map { _ in value(depth: depth) }
    if chance(1, of: 2) { items.removeAll { $0.isEmpty } }
    return "[" + items.joined(separator: ", ") + "]"
  }

  private mutating func key(_ number: Int) -> String {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: "'\(plain())\(number)'"
    case 1: "\"\(plain())\(number)\""
    default: "\(plain())\(number)"
    }
  }

  private mutating func plain() -> String {
    let words = ["France", "Қазақстан", "a-b", "1992-01-07", "x", "é", "日本", "no", "10.1/2", "~"]
    return (0..<Int.random(in: 1...3, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "x" }.joined(separator: " ")
  }

  private mutating func nasty() -> String {
    let signs = Array("ab ab :#-?,[]{}&*!|>'\"%@`\\ \u{A0}é.~=<")
    return String(
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        signs.randomElement(using: &generator) ?? "x"
      })
  }

  private mutating func quoted() -> String {
    if chance(1, of: 2) { return "'\(nasty().replacing("'", with: "''"))'" }
    let escapes = [
      "\\n", "\\t", "\\\"", "\\\\", "\\u0416", "\\x41", "\\U0001F600", "\\_", "\\N", " ",
    ]
    return "\""
      + (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        chance(1, of: 2) ? escapes.randomElement(using: &generator) ?? " " : plain()
      }.joined() + "\""
  }

  private mutating func lineEnd() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: "  # comment: [here\n"
    case 1: "  \n"
    case 2: "\n\n"
    default: "\n"
    }
  }

  private mutating func comment(indent: Int) -> String {
    chance(1, of: 10) ? spaces(Int.random(in: 0...indent + 2, using: &generator)) + "# {note\n" : ""
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }
}
