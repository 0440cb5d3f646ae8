extension GraphMerge {
  mutating func mergeEntities() {
    for entity in second.entities {
      let entity = relationPlan.redirected(entity)
      guard let position = first.entityPositions[entity.id] else {
        entities.append(entity)
        additions.entities.append(entity.id)
        continue
      }
      let known = entities[position]
      if known == entity { continue }
      entities[position] = joined(known, entity)
      let change = Change(.entity(entity.id), from: known, to: entities[position], \.fields)
      additions.details += [change].compactMap { $0 }
    }
  }

  private mutating func joined(_ known: Entity, _ other: Entity) -> Entity {
    var entity = known
    let subject = Change.Subject.entity(known.id)
    if known.kind != other.kind {
      report("kind", of: subject, kept: known.kind, other: other.kind)
    }
    let aliases = joinNames(&entity, other.names)
    if Set(entity.states) != Set(other.states) {
      join(&entity.states, other.states, "of", of: subject)
    }
    var list = AliasList(of: entity)
    for alias in aliases + other.aliases { list.add(alias) }
    entity.aliases = list.all
    joinExternalIDs(&entity, other.externalIDs)
    join(&entity.period, other.period, "when", of: subject)
    entity.attributes += other.attributes.subtracting(known.attributes)
    join(&entity.note, other.note, "note", of: subject)
    return entity
  }

  /// Takes over names in languages that have none, and returns those that become aliases.
  ///
  /// A name without a language is the only name that a data set can write, so where the first graph
  /// has one, names in languages become aliases too.
  private mutating func joinNames(_ entity: inout Entity, _ others: Names) -> [Alias] {
    let known = entity.names.all
    let entries = Set(known)
    let texts = Set(known.map(\.text))
    var byLanguage: [String?: Names.Entry] = [:]
    for name in known where byLanguage[name.language] == nil { byLanguage[name.language] = name }
    var added: [Names.Entry] = []
    var aliases: [Alias] = []
    for name in others.all where !entries.contains(name) {
      if let kept = byLanguage[name.language] {
        conflicts.append(.name(of: entity.id, kept: kept, alias: name.text))
        aliases.append(Alias(name.text, in: name.language))
      } else if name.language == nil || byLanguage[nil] != nil {
        if name.language != nil || !texts.contains(name.text) {
          aliases.append(Alias(name.text, in: name.language))
        }
      } else {
        added.append(name)
      }
    }
    if !added.isEmpty { entity.names = Names(known[0], known.dropFirst() + added) }
    return aliases
  }

  /// Takes over the identifiers of registers in which there is none.
  private mutating func joinExternalIDs(_ entity: inout Entity, _ others: [Entity.ExternalID]) {
    let known = Dictionary(grouping: entity.externalIDs, by: \.register)
    entity.externalIDs += others.filter { known[$0.register] == nil }
    let othersByRegister = Dictionary(grouping: others, by: \.register)
    for register in others.map(\.register).withoutRepetition {
      guard var kept = known[register]?.map(\.value) else { continue }
      join(
        &kept, (othersByRegister[register] ?? []).map(\.value), "ids (\(register))",
        of: .entity(entity.id))
    }
  }
}
