/// Why a text is no expression over relations, and where.
public struct RelationPatternError: Error, Sendable, Hashable {
  /// What is wrong.
  public let problem: Problem

  /// The expression; empty where it was not written but built.
  public let text: String

  /// The characters at fault, counted from 0; after the last one where something is missing.
  public let range: Range<Int>

  /// Creates an error at a place of an expression.
  public init(problem: Problem, text: String, range: Range<Int>) {
    self.problem = problem
    self.text = text
    self.range = range
  }

  /// What can be wrong with an expression.
  public enum Problem: Sendable, Hashable {
    /// Nothing is written.
    case empty

    /// More characters than so many.
    case tooLong(limit: Int)

    /// More relations and signs than so many, repetitions written out.
    case tooLarge(limit: Int)

    /// Neither a kind nor a family has this name.
    case unknownName(String, suggestion: String?)

    /// There is no family of this name.
    case unknownFamily(String)

    /// A relation was expected here.
    case missingRelation

    /// A relation follows another without a sign between them.
    case missingSign

    /// A character that means nothing.
    case strangeCharacter(Character)

    /// A parenthesis or a quote that is not closed.
    case unclosed(Character)

    /// A closing parenthesis that nothing opened.
    case unopened

    /// Braces that hold no numbers.
    case unreadableCount

    /// A repetition whose most is less than its least.
    case reversedCount(least: Int, most: Int)
  }
}

extension RelationPatternError: CustomStringConvertible {
  /// The sentence to print, with the place.
  public var description: String {
    let place = text.isEmpty ? "" : " (character \(range.lowerBound + 1))"
    switch problem {
    case .empty: return "The expression is empty. Write a kind of relation, such as 'memberOf'."
    case .tooLong(let limit):
      return "The expression has more than \(limit) characters. Ask for its parts one by one."
    case .tooLarge(let limit):
      return "The expression has more than \(limit) relations and signs when its repetitions are "
        + "written out. Use smaller numbers, or '*' and '+'."
    case .unknownName(let name, let suggestion):
      let families = RelationKind.Family.allCases.map(\.rawValue).joined(separator: ", ")
      let hint = suggestion == nil ? " Families are \(families)." : didYouMean(suggestion)
      return "There is no kind or family of relations \(PrintableText.quoted(name))\(place).\(hint)"
    case .unknownFamily(let name):
      let known = RelationKind.Family.allCases.map(\.rawValue).joined(separator: ", ")
      return "There is no family \(PrintableText.quoted(name))\(place). Known: \(known)."
    case .missingRelation:
      return "A relation is missing here\(place). Write its kind, its family, 'any' or '('."
    case .missingSign:
      return "A sign is missing before this\(place). Write '/' for 'and then', '|' for 'or'."
    case .strangeCharacter(let character):
      return "The character \(PrintableText.quoted(String(character))) means nothing here\(place). "
        + "Signs are / | * + ? { } ^ ~ ( ), and names with other characters stand in quotes."
    case .unclosed(let character):
      return
        "The \(character == "(" ? "parenthesis" : "quote") that opens here is not closed\(place)."
        + " Add '\(character == "(" ? ")" : "'")'."
    case .unopened: return "No parenthesis is open here\(place). Leave out ')', or add '('."
    case .unreadableCount:
      return "Braces hold one or two whole numbers\(place). Write {2}, {2,4}, {2,} or {,4}."
    case .reversedCount(let least, let most):
      return "The repetition from \(least) to \(most) ends before it begins\(place). "
        + "Write {\(most),\(least)}."
    }
  }

  /// The part of the expression around the fault, and a line that marks it; nothing where it was built.
  public var excerpt: (text: String, mark: String)? {
    guard !text.isEmpty else { return nil }
    let characters = Array(text.prefix(range.upperBound + 40))
    let start = max(0, min(range.lowerBound, characters.count) - 40)
    let end = min(characters.count, start + 80)
    let shown = PrintableText.of(String(characters[start..<end]))
    let lead = (start > 0 ? "…" : "")
    let place = max(0, min(range.lowerBound, end) - start) + lead.count
    let width = max(1, min(range.upperBound, end) - range.lowerBound)
    return (
      lead + shown + (end < characters.count ? "…" : ""),
      String(repeating: " ", count: place) + String(repeating: "^", count: width)
    )
  }
}
