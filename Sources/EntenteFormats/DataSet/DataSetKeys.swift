/// The keys of one kind of map in a data set, in the order in which they are written.
protocol DataSetKey: RawRepresentable, CaseIterable, Hashable where RawValue == String {
  /// The keys that must be there.
  static var required: [Self] { get }
}

extension DataSetKey {
  static var required: [Self] { [] }
}

/// The keys of a file.
enum FileKey: String, DataSetKey {
  case entente, title, about, licence, sources, vocabulary, entities, relations, same
}

/// The keys of an entity.
enum EntityKey: String, DataSetKey {
  case kind, of, name, alias, ids, when, attributes, note

  static var required: [Self] { [.kind, .name] }
}

/// The keys of another form of a name.
enum AliasKey: String, DataSetKey {
  case text, lang, when, cite

  static var required: [Self] { [.text] }
}

/// The keys of a value of an entity.
enum AttributeKey: String, DataSetKey {
  case name, value, unit, when, basis, confidence, standing, disputes, cite, note

  static var required: [Self] { [.name, .value] }
}

/// The keys of a relation.
enum RelationKey: String, DataSetKey {
  case from, relation, to, id, when, role, place, amount, weight, under
  case `as`, basis, confidence, standing, denied, disputes, cite, note

  static var required: [Self] { [.from, .relation, .to] }
}

/// The keys of the statement that entities are one.
enum IdentityKey: String, DataSetKey {
  case entities, cite, note

  static var required: [Self] { [.entities] }
}

/// The keys of a vocabulary.
enum VocabularyKey: String, DataSetKey {
  case entityKinds = "entity-kinds"
  case relationKinds = "relation-kinds"
}

/// The keys of a kind of entity.
enum EntityKindKey: String, DataSetKey {
  case parent, name, plural
}

/// The keys of a kind of relation.
enum RelationKindKey: String, DataSetKey {
  case phrase, inverse, symmetric, single, from, to, family, distance, tie
}
