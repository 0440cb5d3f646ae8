internal import Entente

extension Finding {
  /// What a key belongs to.
  public enum Subject: Sendable, Hashable {
    /// The file as a whole.
    case dataSet
    /// A source.
    case source(String)
    /// An entity.
    case entity(String)
    /// Another form of a name.
    case alias
    /// A name of an entity, in a table.
    case name
    /// A value of an entity.
    case attribute
    /// A relation.
    case relation
    /// A place in a source, in a table.
    case citation
    /// The statement that entities are one.
    case identity
    /// The vocabulary.
    case vocabulary
    /// A kind of entity.
    case entityKind(String)
    /// A kind of relation.
    case relationKind(String)
  }

  /// The shape of a value.
  public enum Shape: String, Sendable, Hashable {
    /// A text.
    case text = "a text"
    /// A list.
    case list = "a list"
    /// A map.
    case map = "a map"
    /// One text, or several in a list.
    case textOrList = "a text or a list of texts"
    /// A text, or a text for each language.
    case textOrMap = "a text or a map of texts"
  }
}

extension Finding.Subject {
  /// What it is: "an entity".
  var kind: String {
    switch self {
    case .dataSet: "a data set"
    case .source: "a source"
    case .entity: "an entity"
    case .alias: "an alias"
    case .name: "a name"
    case .attribute: "an attribute"
    case .relation: "a relation"
    case .citation: "a citation"
    case .identity: "a statement of identity"
    case .vocabulary: "a vocabulary"
    case .entityKind: "a kind of entity"
    case .relationKind: "a kind of relation"
    }
  }

  /// Which one it is: "The entity 'rennes-2'".
  var name: String {
    switch self {
    case .dataSet: "The data set"
    case .source(let id): "The source \(PrintableText.quoted(id))"
    case .entity(let id): "The entity \(PrintableText.quoted(id))"
    case .alias: "The alias"
    case .name: "The name"
    case .attribute: "The attribute"
    case .relation: "The relation"
    case .citation: "The citation"
    case .identity: "The statement of identity"
    case .vocabulary: "The vocabulary"
    case .entityKind(let id), .relationKind(let id): "The kind \(PrintableText.quoted(id))"
    }
  }

  /// Which one it is where it stands: "This relation".
  var nearName: String {
    let words = kind.split(separator: " ").dropFirst().joined(separator: " ")
    return "This \(words)"
  }

  /// How one begins, as a map on one line.
  var pattern: String {
    switch self {
    case .relation: "{from: …, relation: …, to: …}"
    case .attribute: "{name: …, value: …}"
    case .identity: "{entities: […, …]}"
    default: "{…}"
    }
  }
}
