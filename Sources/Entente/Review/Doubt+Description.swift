extension Doubt: CustomStringConvertible {
  /// The sentences to print: what is doubtful, then what to do.
  public var description: String {
    switch problem {
    case .unusedSource:
      "Nothing cites the source \(culprit). Cite it where it is used, or leave it out."
    case .lonelyEntity:
      "No relation names \(culprit). Add one, or leave the entity out."
    case .partylessAgreement(let kinds): partyless(kinds)
    case .outsideLife(let entity, let lived, let stated):
      "'\(stated)' lies outside the time of '\(entity)', '\(lived)'. Correct one of the two dates."
    case .repeatedStatement(let other, let isReversed):
      isReversed
        ? "The relation says the same as \(other), from the other end. Keep one of the two."
        : "The relation says exactly the same as \(other). Keep one of the two."
    case .contradiction(let other, let kind, let from, let ends): clash(other, kind, from, ends)
    case .twins(let other, let names, let likeness): twins(other, names, likeness)
    case .mixedScript(let word, let letters, let script):
      "'\(word)' has the \(script) \(quoted(letters)) among letters of another script. Write the "
        + "word in one script, or cite the source that spells it so."
    case .locatorOutside(let locator, let source, let count): outside(locator, source, count)
    case .impossibleIdentifier(let value, let register):
      "'\(value)' does not follow the rule of '\(register)'. Expected: \(expectation(register))."
    case .unknownRegister(let name, let suggestion): unknownRegister(name, suggestion)
    case .unreadableDate(let variable, let error): "The date in '\(variable)': \(error)"
    case .impossibleDigest(let digest):
      "'\(shortened(digest))' is not a SHA-256 digest. It has 64 hexadecimal digits."
    case .unknownSourceType(let type, let suggestion):
      "'\(shortened(type))' is not a type of the Citation Style Language."
        + (suggestion.map { didYouMean($0) } ?? " Use one such as 'article-journal' or 'book'.")
    case .missingLicence:
      "The data set has no licence. Say under 'licence' how others may use it."
    case .privateData(let text, let isEmail):
      "'\(shortened(text))' looks like \(isEmail ? "an e-mail address" : "a telephone number"). "
        + "Leave it out unless it has to be public."
    case .misplacedReference(let entity, let kind, let expected):
      "'\(entity)' is \(withArticle(kind)). Expected: "
        + "\(expected.map { withArticle($0) }.formattedList(joiner: "or"))."
    case .unlikeIdentity(let first, let second, let kinds):
      "'\(first)' and '\(second)' are said to be one, but "
        + "\(kinds.map { withArticle($0) }.formattedList(joiner: "and")) cannot be. "
        + "Relations of one would not fit the other: change a kind, or keep the two apart."
    case .sharedIdentifier(let value, let register, let other):
      "\(culprit) and '\(other)' have one identifier in '\(register)': '\(shortened(value))'. "
        + "Say under 'same' if they are one, else correct an identifier."
    case .deniedStatement(let denial):
      "\(denial) denies the statement. Say under 'disputes' that one disputes the other, or keep "
        + "one of the two."
    case .selfRelation(let entity):
      "The relation leads from '\(entity)' to itself. Correct one of its ends."
    }
  }
}

extension Doubt {
  private var culprit: String {
    switch subject {
    case .dataSet: "the data set"
    case .entity(let id): "'\(id)'"
    case .relation(let id): "'\(id)'"
    case .source(let id): "'\(id)'"
    case .identity(let position): "identity \(position + 1)"
    }
  }

  private func partyless(_ kinds: [Relation.Kind]) -> String {
    let remedy =
      kinds.isEmpty
      ? "Add the relations of its parties."
      : "Say with \(kinds.map { "'\($0)'" }.formattedList(joiner: "or")) whom it binds."
    return "The agreement \(culprit) has no party. \(remedy)"
  }

  private func clash(
    _ other: Relation.Mention, _ kind: Relation.Kind, _ from: Entity.ID, _ ends: [Entity.ID]
  ) -> String {
    let ends = ends.map { "'\($0)'" }.formattedList(joiner: "and")
    return "'\(kind)' joins '\(from)' to one at a time, but here to \(ends) at once: "
      + "see \(other). Correct a date, or say that one disputes the other."
  }

  private func twins(_ other: Entity.ID, _ names: [String], _ likeness: Likeness) -> String {
    let names = names.map { "'\(shortened($0))'" }.formattedList(joiner: "and")
    let manner =
      switch likeness {
      case .sameName: "have one name: \(names)"
      case .slip: "differ by one letter: \(names)"
      case .initials: "have one name, once with initials: \(names)"
      }
    return "\(culprit) and '\(other)' \(manner). Say under 'same' if they are one, else tell "
      + "their names apart."
  }

  private func outside(_ locator: String, _ source: Source.ID, _ count: Int?) -> String {
    let lines = count.map { "lines 1 to \($0)" } ?? "lines from 1 on, the smaller number first"
    return "'\(shortened(locator))' is not in '\(source)', which has \(lines). Correct the locator."
  }

  private func unknownRegister(_ name: String, _ suggestion: Register?) -> String {
    let remedy =
      suggestion.map { didYouMean($0.rawValue) }
      ?? " Known: \(Register.known.map(\.rawValue).formattedList(joiner: "and"))."
    return "'\(shortened(name))' is not a known register.\(remedy)"
  }

  private func expectation(_ register: Register) -> String {
    register.rule?.expectation ?? "an identifier of the register"
  }

  private func quoted(_ letters: [Character]) -> String {
    letters.map { "'\($0)'" }.formattedList(joiner: "and")
  }

  private func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 80 ? text : String(text.unicodeScalars.prefix(80)) + "…"
  }
}
