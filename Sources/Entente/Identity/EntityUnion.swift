/// An entity that takes up others, one after the other, without repeating what it has.
struct EntityUnion {
  private var entity: Entity
  private var aliases: AliasList
  private var attributes: Set<Attribute>
  private var externalIDs: Set<Entity.ExternalID>
  private var notes: [String]
  private var knownNotes: Set<String>

  init(of first: Entity) {
    entity = first
    aliases = AliasList(of: first)
    attributes = Set(first.attributes)
    externalIDs = Set(first.externalIDs)
    notes = [first.note].compactMap { $0 }
    knownNotes = Set(notes)
  }

  /// The entity with all that it has taken up.
  ///
  /// - Complexity: O(*k*) in the size of the entity.
  var united: Entity {
    var united = entity
    united.aliases = aliases.all
    united.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    return united
  }

  /// Takes up an entity that is the same on the word of some sources.
  mutating func add(_ other: Entity, citing citations: [Citation], _ vocabulary: Vocabulary) {
    if vocabulary.isKind(other.kind, entity.kind), !vocabulary.isKind(entity.kind, other.kind) {
      entity.kind = other.kind
    }
    if entity.period == nil { entity.period = other.period }
    let period = other.period == entity.period ? nil : other.period
    aliases.add(identifier: other.id.rawValue, citing: citations)
    for name in other.names.all {
      aliases.add(Alias(name.text, in: name.language, during: period))
    }
    for alias in other.aliases { aliases.add(alias) }
    for attribute in other.attributes where attributes.insert(attribute).inserted {
      entity.attributes.append(attribute)
    }
    for externalID in other.externalIDs where externalIDs.insert(externalID).inserted {
      entity.externalIDs.append(externalID)
    }
    entity.states += other.states
    if let note = other.note { add(note: note) }
  }

  /// Joins a note to the entity's own.
  mutating func add(note: String) {
    if knownNotes.insert(note).inserted { notes.append(note) }
  }
}
