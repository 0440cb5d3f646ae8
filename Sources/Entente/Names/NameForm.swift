/// One of the texts that mean an entity: its identifier, a name, or an alias.
public struct NameForm: Sendable, Hashable {
  /// The text as the data have it.
  public let text: String

  /// The language tag, where the data give one.
  public let language: String?

  /// What the text is to the entity.
  public let role: Role

  /// What a text is to the entity that it means.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Its identifier.
    case identifier

    /// One of its names.
    case name

    /// Another spelling or form of its name.
    case alias
  }
}

extension NameForm {
  /// How many texts mean an entity.
  static func count(of entity: Entity) -> Int { 1 + entity.names.count + entity.aliases.count }

  /// The form of a number: the identifier is 0, then come names and aliases in the order written.
  init(_ number: Int, of entity: Entity) {
    text = Self.text(number, of: entity)
    let alias = number - 1 - entity.names.count
    switch number {
    case 0: (language, role) = (nil, .identifier)
    case _ where alias < 0: (language, role) = (entity.names[number - 1].language, .name)
    default: (language, role) = (entity.aliases[alias].language, .alias)
    }
  }

  /// The text of the form of a number.
  static func text(_ number: Int, of entity: Entity) -> String {
    if number == 0 { return entity.id.rawValue }
    if number <= entity.names.count {
      return entity.names[number - 1].text
    }
    return entity.aliases[number - 1 - entity.names.count].text
  }

  /// Every form of an entity.
  static func all(of entity: Entity) -> [NameForm] {
    (0..<count(of: entity)).map { NameForm($0, of: entity) }
  }
}
