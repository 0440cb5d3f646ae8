public import Entente

/// Something about a graph that a file could not hold as it is.
///
/// Graphs that were read from a data set have none; a program can make others.
public enum Loss: Sendable, Hashable {
  /// A text holds characters that no data set holds, such as a line break in a name; they became
  /// spaces.
  case characters(in: String)

  /// An identifier is empty, longer than a key may be, or holds characters that no data set holds;
  /// it has another in the file.
  case identifier(String, became: String)

  /// A text is longer than a key may be; it is cut.
  case tooLong(in: String)

  /// A text that must not be empty is; what it belongs to is left out.
  case emptyText(in: String)

  /// An entity has two names in one language, or several of which one has none; the name became an
  /// alias.
  case repeatedLanguage(String, of: Entity.ID)

  /// An entity has two identifiers in one register; the second is left out.
  case repeatedRegister(String, of: Entity.ID)

  /// A number is not one above 0; it is left out.
  case number(in: String)

  /// A source has a field that is no variable of the Citation Style Language, or has it twice; it
  /// is left out.
  case field(String, of: Source.ID)

  /// A relation that says the same as another has another number than its place gives it.
  case renumbered(Relation.ID, to: Relation.ID)

  /// An identity of fewer than two entities is left out.
  case loneIdentity

  /// The vocabulary lacks kinds that every data set has, or has them in another order.
  case vocabulary
}

extension Loss: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .characters(let place):
      "\(place) has characters that a data set cannot hold; they became spaces."
    case .identifier(let id, let other):
      "The identifier \(PrintableText.quoted(id)) is one that a data set cannot hold; "
        + "it became \(PrintableText.quoted(other))."
    case .tooLong(let place):
      "\(place) is longer than a data set can hold there; it is cut."
    case .emptyText(let place):
      "\(place) is empty, which a data set cannot hold; it is left out."
    case .repeatedLanguage(let name, let entity):
      "'\(name)' is a second name of '\(entity)' in its language; it became an alias."
    case .repeatedRegister(let register, let entity):
      "'\(entity)' has two identifiers in the register '\(register)'; the second is left out."
    case .number(let place):
      "\(place) is not a number above 0; it is left out."
    case .field(let name, let source):
      "'\(name)' of the source '\(source)' is no variable of a source, or stands twice; it is left out."
    case .renumbered(let id, let other):
      "The relation '\(id)' is '\(other)' in the file, as its number follows from its place."
    case .loneIdentity:
      "A statement of identity names fewer than two entities; it is left out."
    case .vocabulary:
      "The vocabulary lacks kinds that every data set has; readers will add them."
    }
  }
}
