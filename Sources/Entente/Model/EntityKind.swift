/// What a vocabulary says about a kind of entity.
public struct EntityKind: Sendable, Hashable, Identifiable {
  /// The kind.
  public var id: Entity.Kind

  /// The broader kind, if there is one: a treaty is an agreement.
  public var parent: Entity.Kind?

  /// The word for one of them: "university".
  public var name: String

  /// The word for several: "universities".
  public var plural: String

  /// Creates a kind of entity; the plural is the name and an "s" where none is given.
  public init(
    _ id: Entity.Kind, in parent: Entity.Kind? = nil, name: String? = nil, plural: String? = nil
  ) {
    self.id = id
    self.parent = parent
    self.name = name ?? id.rawValue
    self.plural = plural ?? self.name + "s"
  }
}
