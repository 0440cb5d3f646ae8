extension RelationPattern: CustomStringConvertible {
  /// The expression as it is written, each `^` and `~` before a single relation.
  ///
  /// - Complexity: O(*k*) in the length of the expression for each operator nested in it.
  public var description: String {
    var parts: [(text: String, bond: Int)] = []
    for token in tokens {
      switch token {
      case .crossing(let crossing): parts.append((crossing.text, 3))
      case .repetition(let least, let most):
        guard let part = parts.popLast() else { continue }
        parts.append((Self.text(part, bond: 3) + Self.count(least, most), 2))
      case .sequence, .alternative:
        guard let second = parts.popLast(), let first = parts.popLast() else { continue }
        let (sign, bond) = token == .sequence ? ("/", 1) : ("|", 0)
        parts.append(
          (Self.text(first, bond: bond) + sign + Self.text(second, bond: bond), bond))
      }
    }
    return parts.first?.text ?? ""
  }

  private static func text(_ part: (text: String, bond: Int), bond: Int) -> String {
    part.bond < bond ? "(\(part.text))" : part.text
  }

  private static func count(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (_, nil): "{\(least),}"
    case (_, let most?): least == most ? "{\(least)}" : "{\(least),\(most)}"
    }
  }
}

extension RelationPattern.Crossing {
  fileprivate var text: String {
    let sign =
      switch direction {
      case .forward: ""
      case .backward: "^"
      case .either: "~"
      }
    return sign + relations.text
  }
}

extension RelationPattern.Relations {
  fileprivate var text: String {
    switch self {
    case .any: return "any"
    case .family(let family): return "family:\(family.rawValue)"
    case .kind(let kind):
      let isPlain = !kind.rawValue.isEmpty && kind.rawValue.allSatisfy(\.isInKindName)
      if isPlain && kind != "any" { return kind.rawValue }
      let doubled = kind.rawValue.map { $0 == "'" ? "''" : String($0) }.joined()
      return "'\(doubled)'"
    }
  }
}

extension Character {
  /// Whether it stands in the name of a kind without quotes.
  var isInKindName: Bool { isLetter || isNumber || self == "_" || self == "-" }
}
