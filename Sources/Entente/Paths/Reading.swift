/// Which of the statements a question uses.
///
/// Sources contradict one another, and curators say which statement to use. A reading settles what a
/// question takes for true, and each answer names it. What a source denies is never used.
///
/// ```swift
/// let strict = Restriction(reading: .stated)
/// strict.reading.words                       // "what a source states, of the best standing"
/// ```
public enum Reading: Sendable, Hashable {
  /// The statements of the best standing; the usual reading.
  ///
  /// Deprecated statements are left out. Where a preferred statement competes with others, those are
  /// left out as well: others compete that say the same of the same two, be it at another time, that
  /// dispute it or are disputed by it, and, of a kind of which there is one at a time, all that begin
  /// at the same entity. A preferred denial puts aside what it denies, and nothing else.
  case best

  /// Every statement, whatever its standing.
  case all

  /// The statements of the best standing that a source states; what the curator inferred is left out.
  case stated

  /// The statements of the best standing that are not disputed.
  ///
  /// One is disputed if its confidence says so, or if it disputes another or is disputed by one, as
  /// ``Graph/relations(disputing:)`` says; the value of an entity can dispute it too. Where one of the two is
  /// deprecated, the matter is settled, and the other is not disputed by it.
  case undisputed

  /// The statements of the best standing that one source vouches for.
  case source(Source.ID)
}

extension Reading {
  /// The reading in words, to be printed with an answer.
  public var words: String {
    switch self {
    case .best: "statements of the best standing"
    case .all: "all statements, deprecated ones too"
    case .stated: "what a source states, of the best standing"
    case .undisputed: "what nobody disputes, of the best standing"
    case .source(let source): "what '\(source)' says, of the best standing"
    }
  }
}

extension Reading: CustomStringConvertible {
  /// The reading as the command line names it: "best", "source:overview".
  public var description: String {
    switch self {
    case .best: "best"
    case .all: "all"
    case .stated: "stated"
    case .undisputed: "undisputed"
    case .source(let source): "source:\(source)"
    }
  }

  /// The reading of a name, or nothing where there is none of that name.
  public init?(_ description: String) {
    switch description {
    case "best": self = .best
    case "all": self = .all
    case "stated": self = .stated
    case "undisputed": self = .undisputed
    default:
      guard description.hasPrefix("source:"), description.utf8.count > 7 else { return nil }
      self = .source(Source.ID(rawValue: String(description.dropFirst(7))))
    }
  }
}

extension Reading {
  /// Whether a statement is used, if its graph says how it stands among others.
  func takes(_ relation: Relation, at position: Int, _ contests: Contests) -> Bool {
    if relation.isDenied { return false }
    if self == .all { return true }
    if relation.standing == .deprecated || contests.overruled.contains(position) { return false }
    switch self {
    case .best, .all: return true
    case .stated: return relation.basis == .stated
    case .undisputed:
      return relation.confidence != .disputed && !contests.disputed.contains(position)
    case .source(let source): return relation.citations.contains { $0.source == source }
    }
  }
}
