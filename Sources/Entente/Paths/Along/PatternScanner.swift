/// Takes an expression over relations apart, character by character.
struct PatternScanner {
  private let text: String
  private let characters: [Character]

  /// How many characters have been read.
  private(set) var place = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }
}

extension PatternScanner {
  var isAtEnd: Bool { place == characters.count }

  /// Whether a relation can begin with the next character.
  var canBegin: Bool {
    guard let next = characters.dropFirst(place).first else { return false }
    return next.isInKindName || "^~(.'".contains(next)
  }

  /// Whether the next character has no meaning anywhere.
  var isStrange: Bool {
    guard let next = characters.dropFirst(place).first else { return false }
    return !canBegin && !"/|*+?{},)".contains(next)
  }

  mutating func skipBlanks() {
    while !isAtEnd, characters[place].isWhitespace { place += 1 }
  }

  /// Reads a sign and blanks around it, if it comes next.
  mutating func take(_ sign: Character) -> Bool {
    skipBlanks()
    guard !isAtEnd, characters[place] == sign else { return false }
    place += 1
    return true
  }

  /// Reads a name without quotes; empty where there is none.
  mutating func name() -> String {
    let start = place
    while !isAtEnd, characters[place].isInKindName { place += 1 }
    return String(characters[start..<place])
  }

  /// Reads the rest of a name in quotes, in which two quotes are one.
  mutating func quoted(from start: Int) throws(RelationPatternError) -> String {
    var name = ""
    while !isAtEnd {
      let character = characters[place]
      place += 1
      if character == "'" {
        guard !isAtEnd, characters[place] == "'" else { return name }
        place += 1
      }
      name.append(character)
    }
    throw error(.unclosed("'"), from: start, to: start + 1)
  }

  /// Reads a sign of repetition, if one comes next.
  mutating func repetition() throws(RelationPatternError) -> RelationPattern.Token? {
    if take("*") { return .repetition(least: 0, most: nil) }
    if take("+") { return .repetition(least: 1, most: nil) }
    if take("?") { return .repetition(least: 0, most: 1) }
    guard take("{") else { return nil }
    let start = place - 1
    guard let end = characters[place...].firstIndex(of: "}") else {
      throw error(.unreadableCount, from: start)
    }
    let parts = characters[place..<end].split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).filter { !$0.isWhitespace } }
    place = end + 1
    let numbers = parts.map(Self.number)
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }),
      zip(parts, numbers).allSatisfy({ $0.isEmpty || $1 != nil })
    else { throw error(.unreadableCount, from: start) }
    let least = numbers[0] ?? 0
    let most = parts.count == 1 ? least : numbers[1]
    if let most, most < least {
      throw error(.reversedCount(least: least, most: most), from: start)
    }
    return .repetition(least: least, most: most)
  }

  /// A whole number; the largest there is where it is larger than that.
  private static func number(_ digits: String) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits) ?? .max
  }

  /// The error of a character that means nothing where it stands.
  var strange: RelationPatternError {
    guard !isAtEnd else { return error(.missingRelation) }
    return isStrange
      ? error(.strangeCharacter(characters[place]), from: place, to: place + 1)
      : error(.missingSign, from: place, to: place + 1)
  }

  /// An error from a place up to what has been read, or at the next character.
  func error(
    _ problem: RelationPatternError.Problem, from start: Int? = nil, to end: Int? = nil
  ) -> RelationPatternError {
    let start = start ?? place
    return RelationPatternError(
      problem: problem, text: text, range: start..<max(start, end ?? place))
  }
}
