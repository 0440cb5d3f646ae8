/// An entity that a text may mean, with the form of its name that matched, how, and how well.
///
/// ```swift
/// let match = graph.search("Назарбаев Н.").first
/// match?.entity.id           // "nazarbayev"
/// match?.explanation         // "name “Нұрсұлтан Назарбаев”, word order, initials"
/// ```
public struct NameMatch: Sendable, Hashable {
  /// The entity.
  public let entity: Entity

  /// Which of its names matched.
  public let form: NameForm

  /// In what ways the text differs from the form, or ``Manner/exact``; never empty.
  public let manners: [Manner]

  /// How well the text and the form agree: 1 is the identifier letter by letter.
  ///
  /// Scores order the answers to one question; they are no probabilities.
  public let score: Double
}

extension NameMatch {
  /// A way in which a text and a name agree.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    /// Letter by letter.
    case exact

    /// But for case, diacritics or punctuation.
    case folded

    /// But for letters of another script that look the same: a Latin C in "Cбербанк".
    case lookAlikes

    /// In another script.
    case otherScript

    /// In another transliteration or spelling with the same sounds.
    case otherSpelling

    /// Some words of the name only.
    case partOfName

    /// With the words in another order.
    case wordOrder

    /// With first letters instead of words: "N. A. Nazarbayev".
    case initials

    /// As an acronym: "ENA".
    case acronym

    /// By the beginnings of words.
    case prefix

    /// But for a slip of the pen.
    case typingError
  }

  /// The form and the manner in words: `alias “N. A. Nazarbayev”, initials`.
  public var explanation: String {
    let agreement = manners == [.exact] ? [] : manners.map(\.phrase)
    return (["\(form.role.rawValue) “\(form.text)”"] + agreement).joined(separator: ", ")
  }
}

extension NameMatch.Manner {
  /// The manner in words.
  public var phrase: String {
    switch self {
    case .exact: "exact"
    case .folded: "case or diacritics"
    case .lookAlikes: "look-alike letters"
    case .otherScript: "other script"
    case .otherSpelling: "other spelling"
    case .partOfName: "part of the name"
    case .wordOrder: "word order"
    case .initials: "initials"
    case .acronym: "acronym"
    case .prefix: "beginning of a word"
    case .typingError: "typing error"
    }
  }
}

extension NameMatch.Manner: Comparable {
  /// Whether one manner is told before another.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
