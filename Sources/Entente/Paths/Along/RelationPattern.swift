/// Which relations a way crosses, one after another: an expression over kinds of relations.
///
/// It is to relations what a regular expression is to letters, and is written like a property path of
/// SPARQL 1.1 (section 9):
///
/// | written | crosses |
/// |---|---|
/// | `memberOf` | a relation of a kind, from its first entity to its second |
/// | `cooperation` | a relation of a family; `family:about` where a kind has the same name |
/// | `any` or `.` | any relation |
/// | `^headOf` | the same backwards; before parentheses, all that is in them |
/// | `~headOf` | the same, each relation either way |
/// | `a/b`, `a\|b` | the one and then the other; the one or the other |
/// | `a*`, `a+`, `a?` | any number of times; at least once; once or not at all |
/// | `a{2}`, `a{2,4}`, `a{2,}`, `a{,4}` | so many times |
///
/// A symmetric relation is crossed both ways, and so is the way to the place or the agreement that a
/// relation names, which only families and `any` cross. A kind with odd letters stands in quotes.
///
/// ```swift
/// let pattern = try RelationPattern("memberOf/partnerOf+/^headOf", in: graph.vocabulary)
/// pattern == .kind(.memberOf) / .kind(.partnerOf).oneOrMore / .kind(.headOf).inverse    // true
/// ```
public struct RelationPattern: Sendable, Hashable {
  /// The expression with each operator after what it joins: as deep as one likes without nesting.
  let tokens: [Token]

  enum Token: Sendable, Hashable {
    case crossing(Crossing)
    case sequence
    case alternative
    case repetition(least: Int, most: Int?)
  }

  /// One relation, and which way it is crossed.
  struct Crossing: Sendable, Hashable {
    var relations: Relations
    var direction: Direction
  }

  enum Relations: Sendable, Hashable {
    case kind(Relation.Kind)
    case family(RelationKind.Family)
    case any
  }

  enum Direction: Sendable, Hashable {
    case forward
    case backward
    case either
  }
}

extension RelationPattern {
  /// A relation of a kind, from its first entity to its second.
  public static func kind(_ kind: Relation.Kind) -> RelationPattern { crossing(.kind(kind)) }

  /// A relation of a family, from its first entity to its second.
  public static func family(_ family: RelationKind.Family) -> RelationPattern {
    crossing(.family(family))
  }

  /// Any relation, from its first entity to its second.
  public static let any = crossing(.any)

  private static func crossing(_ relations: Relations) -> RelationPattern {
    RelationPattern(tokens: [.crossing(Crossing(relations: relations, direction: .forward))])
  }

  /// One and then another.
  public static func / (first: RelationPattern, second: RelationPattern) -> RelationPattern {
    RelationPattern(tokens: first.tokens + second.tokens + [.sequence])
  }

  /// One or another.
  public static func | (first: RelationPattern, second: RelationPattern) -> RelationPattern {
    RelationPattern(tokens: first.tokens + second.tokens + [.alternative])
  }

  /// The same so many times; a number below 0 counts as 0.
  public func repeated(_ times: ClosedRange<Int>) -> RelationPattern {
    repeated(least: times.lowerBound, most: times.upperBound)
  }

  /// The same so many times or more often; a number below 0 counts as 0.
  public func repeated(atLeast least: Int) -> RelationPattern {
    repeated(least: least, most: nil)
  }

  /// The same any number of times, also never.
  public var zeroOrMore: RelationPattern { repeated(atLeast: 0) }

  /// The same at least once.
  public var oneOrMore: RelationPattern { repeated(atLeast: 1) }

  /// The same once or not at all.
  public var optional: RelationPattern { repeated(0...1) }

  private func repeated(least: Int, most: Int?) -> RelationPattern {
    RelationPattern(
      tokens: tokens + [.repetition(least: max(0, least), most: most.map { max(0, $0) })])
  }

  /// The same with every relation crossed either way.
  public var eitherWay: RelationPattern {
    RelationPattern(
      tokens: tokens.map { token in
        guard case .crossing(var crossing) = token else { return token }
        crossing.direction = .either
        return .crossing(crossing)
      })
  }

  /// The same from its end to its beginning.
  ///
  /// - Complexity: O(*k*) in the length of the expression for each operator nested in it.
  public var inverse: RelationPattern {
    var parts: [[Token]] = []
    for token in tokens {
      switch token {
      case .crossing(let crossing): parts.append([.crossing(crossing.reversed)])
      case .alternative, .sequence:
        guard let second = parts.popLast(), let first = parts.popLast() else { continue }
        parts.append((token == .sequence ? second + first : first + second) + [token])
      case .repetition:
        guard let last = parts.popLast() else { continue }
        parts.append(last + [token])
      }
    }
    return RelationPattern(tokens: parts.first ?? [])
  }
}

extension RelationPattern.Crossing {
  var reversed: RelationPattern.Crossing {
    switch direction {
    case .forward: RelationPattern.Crossing(relations: relations, direction: .backward)
    case .backward: RelationPattern.Crossing(relations: relations, direction: .forward)
    case .either: self
    }
  }
}
