extension RelationPattern {
  /// How many characters an expression may have.
  static let longestText = 4000

  /// Reads an expression whose kinds a vocabulary declares.
  ///
  /// A name is a kind if the vocabulary declares it, else a family; `kind:` or `family:` before it says
  /// which. ``RelationPattern`` shows what can be written.
  ///
  /// - Throws: ``RelationPatternError`` with the place of the first mistake.
  /// - Complexity: O(*k*²) in the length of the text, which is at most 4000 characters.
  public init(
    _ text: String, in vocabulary: Vocabulary
  ) throws(RelationPatternError) {
    // A letter may carry marks without end, so bytes are counted first.
    guard text.utf8.count <= 8 * Self.longestText, text.count <= Self.longestText else {
      throw RelationPatternError(
        problem: .tooLong(limit: Self.longestText), text: "", range: 0..<0)
    }
    var reader = PatternReader(text, vocabulary)
    self = try reader.pattern()
  }
}

/// Reads an expression sign by sign, with stacks of its own: no nesting is too deep for it.
private struct PatternReader {
  private enum Sign: Equatable {
    case open(Int)
    case backwards
    case eitherWay
    case sequence
    case alternative

    /// How closely it binds.
    var bond: Int {
      switch self {
      case .open: 0
      case .alternative: 1
      case .sequence: 2
      case .backwards, .eitherWay: 3
      }
    }
  }

  private let vocabulary: Vocabulary
  private var scanner: PatternScanner
  private var signs: [Sign] = []
  private var parts: [RelationPattern] = []

  init(_ text: String, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    scanner = PatternScanner(text)
  }

  mutating func pattern() throws(RelationPatternError) -> RelationPattern {
    scanner.skipBlanks()
    if scanner.isAtEnd { throw RelationPatternError(problem: .empty, text: "", range: 0..<0) }
    while true {
      try readRelation()
      try readRepetitions()
      while scanner.take(")") {
        reduce(downTo: 1)
        guard case .open = signs.last else {
          throw scanner.error(.unopened, from: scanner.place - 1)
        }
        signs.removeLast()
        try readRepetitions()
      }
      if scanner.isAtEnd { return try whole() }
      if scanner.take("/") {
        push(.sequence)
      } else if scanner.take("|") {
        push(.alternative)
      } else {
        throw scanner.canBegin ? scanner.error(.missingSign) : scanner.strange
      }
    }
  }

  private mutating func whole() throws(RelationPatternError) -> RelationPattern {
    reduce(downTo: 1)
    if case .open(let place) = signs.last {
      throw scanner.error(.unclosed("("), from: place, to: place + 1)
    }
    guard let pattern = parts.last else { throw scanner.error(.missingRelation) }
    return pattern
  }

  /// Reads signs before a relation, and the relation.
  private mutating func readRelation() throws(RelationPatternError) {
    while true {
      scanner.skipBlanks()
      if scanner.take("^") {
        signs.append(.backwards)
      } else if scanner.take("~") {
        signs.append(.eitherWay)
      } else if scanner.take("(") {
        signs.append(.open(scanner.place - 1))
      } else {
        return parts.append(try relation())
      }
    }
  }

  private mutating func relation() throws(RelationPatternError) -> RelationPattern {
    let start = scanner.place
    if scanner.take(".") { return .any }
    if scanner.take("'") {
      return try kind(try scanner.quoted(from: start), from: start, to: scanner.place)
    }
    let name = scanner.name()
    let end = scanner.place
    if name.isEmpty { throw scanner.isStrange ? scanner.strange : scanner.error(.missingRelation) }
    if scanner.take(":") { return try relation(after: name, from: start, colon: scanner.place - 1) }
    if name == "any" { return .any }
    if vocabulary[Relation.Kind(name)] == nil, let family = RelationKind.Family(rawValue: name) {
      return .family(family)
    }
    return try kind(name, from: start, to: end)
  }

  private mutating func relation(
    after prefix: String, from start: Int, colon: Int
  ) throws(RelationPatternError) -> RelationPattern {
    let name = scanner.take("'") ? try scanner.quoted(from: start) : scanner.name()
    if prefix == "kind" { return try kind(name, from: start, to: scanner.place) }
    guard prefix == "family" else {
      throw scanner.error(.strangeCharacter(":"), from: colon, to: colon + 1)
    }
    if let family = RelationKind.Family(rawValue: name) { return .family(family) }
    throw scanner.error(.unknownFamily(name), from: start)
  }

  private func kind(
    _ name: String, from start: Int, to end: Int
  ) throws(RelationPatternError) -> RelationPattern {
    if vocabulary[Relation.Kind(name)] != nil { return .kind(Relation.Kind(name)) }
    let known =
      vocabulary.relationKinds.map(\.id.rawValue) + RelationKind.Family.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: name, among: known)
    throw scanner.error(.unknownName(name, suggestion: near), from: start, to: end)
  }

  private mutating func readRepetitions() throws(RelationPatternError) {
    while let count = try scanner.repetition() {
      guard let part = parts.popLast() else { return }
      parts.append(RelationPattern(tokens: part.tokens + [count]))
    }
  }

  /// Puts a sign between two parts, after doing what binds as closely or more.
  private mutating func push(_ sign: Sign) {
    reduce(downTo: sign.bond)
    signs.append(sign)
  }

  private mutating func reduce(downTo bond: Int) {
    while let sign = signs.last, sign.bond >= bond, let part = parts.popLast() {
      signs.removeLast()
      switch sign {
      case .open: break
      case .backwards: parts.append(part.inverse)
      case .eitherWay: parts.append(part.eitherWay)
      case .sequence, .alternative:
        guard let first = parts.popLast() else { continue }
        parts.append(sign == .sequence ? first / part : first | part)
      }
    }
  }
}
