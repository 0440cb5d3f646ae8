/// Why a name does not lead to an entity.
public enum NameError: Error, Sendable, Hashable {
  /// Nobody has that name.
  case unknown(String, suggestion: Entity?)

  /// Several entities have that name.
  case ambiguous(String, [Entity])
}

extension NameError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .unknown(let name, let suggestion):
      if name.allSatisfy(\.isWhitespace) { return "A name is empty: write one, or an identifier." }
      let hint =
        suggestion.map { "Did you mean '\($0.name)' (\($0.id))?" }
        ?? "'entente find' looks for a part of a name, in all languages."
      return "No entity is named \(PrintableText.quoted(name)). \(PrintableText.of(hint))"
    case .ambiguous(let name, let entities):
      let listed = entities.prefix(6).map { "'\(PrintableText.of($0.id.rawValue))'" }
      let rest = entities.count > 6 ? ["\(entities.count - 6) more"] : []
      return "\(PrintableText.quoted(name)) names \(entities.count) entities: "
        + "\((listed + rest).formattedList(joiner: "and")). Use an identifier."
    }
  }
}
