internal import Entente

extension Cleaning {
  mutating func portable(_ entity: Entity) -> Entity {
    var entity = entity
    let place = "'\(entity.id)'"
    entity.id = Entity.ID(identifier(entity.id.rawValue))
    entity.kind = Entity.Kind(identifier(entity.kind.rawValue))
    entity.states = entity.states.map { Entity.ID(identifier($0.rawValue)) }
    entity.aliases = entity.aliases.compactMap { portable($0, in: place) }
    entity.names = portable(entity.names, of: &entity)
    entity.externalIDs = portable(entity.externalIDs, of: entity.id)
    entity.attributes = entity.attributes.map { portable($0, in: place) }
    entity.note = optional(entity.note, in: "The note of \(place)", isLong: true)
    return entity
  }

  /// Names of which each has a language of its own; others become aliases.
  private mutating func portable(_ names: Names, of entity: inout Entity) -> Names {
    let place = "A name of '\(entity.id)'"
    var kept: [Names.Entry] = []
    var others: [Alias] = []
    var languages: Set<String?> = []
    for (number, name) in names.all.enumerated() {
      guard let text = optional(name.text, in: place) else { continue }
      let language = key(name.language, in: "The language of \(place)")
      let isAlone = names.count == 1
      let isRepeated = languages.contains(language)
      if isRepeated || (language == nil && !(isAlone || number == 0)) {
        others.append(Alias(text, in: language))
        losses.append(.repeatedLanguage(text, of: entity.id))
      } else {
        languages.insert(language)
        kept.append(Names.Entry(text, in: language))
      }
    }
    if kept.count > 1, kept[0].language == nil {
      for name in kept.dropFirst() {
        others.append(Alias(name.text, in: name.language))
        losses.append(.repeatedLanguage(name.text, of: entity.id))
      }
      kept.removeSubrange(1...)
    }
    entity.aliases = others + entity.aliases
    guard let first = kept.first else { return Names(entity.id.rawValue) }
    return Names(first, Array(kept.dropFirst()))
  }

  private mutating func portable(
    _ ids: [Entity.ExternalID], of entity: Entity.ID
  ) -> [Entity.ExternalID] {
    var registers: Set<String> = []
    return ids.compactMap { id in
      let place = "An identifier of '\(entity)'"
      guard let register = key(id.register, in: place),
        let value = optional(id.value, in: place)
      else { return nil }
      guard registers.insert(register).inserted else {
        losses.append(.repeatedRegister(register, of: entity))
        return nil
      }
      return Entity.ExternalID(register: register, value: value)
    }
  }

  private mutating func portable(_ alias: Alias, in place: String) -> Alias? {
    guard let text = optional(alias.text, in: "An alias of \(place)") else { return nil }
    return Alias(
      text, in: optional(alias.language, in: "The language of an alias of \(place)"),
      during: alias.period, citations: citations(alias.citations, in: place))
  }

  private mutating func portable(_ attribute: Attribute, in place: String) -> Attribute {
    var attribute = attribute
    attribute.name = text(attribute.name, in: "The name of a value of \(place)")
    attribute.value = text(attribute.value, in: "A value of \(place)")
    attribute.unit = optional(attribute.unit, in: "A unit of \(place)")
    attribute.disputes = attribute.disputes.map {
      Relation.ID(identifier($0.rawValue, isKey: false))
    }
    attribute.citations = citations(attribute.citations, in: place)
    attribute.note = optional(attribute.note, in: "A note of \(place)", isLong: true)
    return attribute
  }
}
