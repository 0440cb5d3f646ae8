/// Someone or something that takes part in relations: a state, a person, a university, a treaty.
///
/// An entity is a value. Its identifier is a short text that the author of a data set chooses and
/// that stays the same when names change:
///
/// ```swift
/// let rennes = Entity("rennes-2", name: "University of Rennes 2", kind: .university, of: ["france"])
/// rennes.name        // "University of Rennes 2"
/// ```
public struct Entity: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its data set.
  public var id: ID

  /// What sort of entity this is, as the vocabulary declares it.
  public var kind: Kind

  /// The names by language, the one to show first.
  public var names: Names

  /// The state or states the entity belongs to: none, one, or several for a joint body.
  ///
  /// This makes sides, bands and filters. It is never a step of a path.
  public var states: [ID]

  /// Other spellings and forms of the name, as sources use them.
  public var aliases: [Alias]

  /// Identifiers in other registers, such as `ror` or `orcid`, in the order written.
  public var externalIDs: [ExternalID]

  /// When the entity existed or took place.
  public var period: Period?

  /// Cited, dated values: 513 students in 2013/2014.
  public var attributes: [Attribute]

  /// The curator's own word about the entity, never a source's.
  public var note: String?

  /// Creates an entity.
  public init(
    _ id: ID, names: Names, kind: Kind, of states: [ID] = [], aliases: [Alias] = [],
    externalIDs: [ExternalID] = [], during period: Period? = nil, attributes: [Attribute] = [],
    note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.states = states
    self.aliases = aliases
    self.externalIDs = externalIDs
    self.period = period
    self.attributes = attributes
    self.note = note
  }

  /// Creates an entity with one name.
  public init(
    _ id: ID, name: String, kind: Kind, of states: [ID] = [], during period: Period? = nil
  ) {
    self.init(id, names: Names(name), kind: kind, of: states, during: period)
  }
}

extension Entity {
  /// The name to show where no language is asked for: the first one given.
  public var name: String { names.first }

  /// The name in a language, or the one to show where the data lack that language.
  public func name(in language: String?) -> String { language.flatMap { names[$0] } ?? name }

  /// Whether the entity belongs to several states, and so to no single side.
  public var isJoint: Bool { states.count > 1 }
}

extension Entity {
  /// The identifier of an entity, a text chosen by the author of the data set.
  public struct ID: OpenText {
    /// The text as written in the data.
    public let rawValue: String

    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The kind of an entity, declared by a ``Vocabulary``.
  ///
  /// Kinds are open: a data set or a program adds its own.
  ///
  /// ```swift
  /// extension Entity.Kind { static let lyceum: Self = "lyceum" }
  /// ```
  public struct Kind: OpenText {
    /// The text as written in the data.
    public let rawValue: String

    /// Creates a kind from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// An identifier of the entity in a register outside the data set.
  public struct ExternalID: Sendable, Hashable {
    /// The register, such as `ror`, `orcid` or `wikidata`.
    public var register: String

    /// The identifier in that register.
    public var value: String

    /// Creates an identifier in a register.
    public init(register: String, value: String) {
      self.register = register
      self.value = value
    }
  }
}
