internal import Entente

/// The entities of a data set.
extension DataSetReader {
  mutating func declareEntities(in section: Fields<FileKey>) {
    if isIncomplete(.entities, in: section) { declared.lacksEntities = true }
    for field in section.all(.entities) { declareEntities(field) }
  }

  private mutating func declareEntities(_ field: Fields<FileKey>.Field) {
    for (key, _) in file.pairs(of: field.value) {
      let id = file.text(of: key)
      if file[key].isDamaged { declared.spoiltEntities.insert(id) }
      if let first = declared.entities[id] {
        let place = place(of: files[first.file][first.key].range.lowerBound, in: first.file)
        report(.duplicateEntity(id, first: place), at: file[key].range)
      } else {
        declared.entities[id] = Declarations.EntityEntry(file: number, key: key)
        declared.entityNames.append(id)
      }
    }
  }

  mutating func readEntities(in section: Fields<FileKey>) {
    for field in section.all(.entities) {
      for (key, value) in entries(field) {
        progress.advance(EntryCost.entity)
        readEntity(key, value)
      }
    }
  }

  private mutating func readEntity(_ key: Int, _ value: Int) {
    let id = file.text(of: key)
    if file[value].kind == .empty {
      if !file[value].isDamaged { report(.missingValue(id), at: file[key].range) }
    } else if expect(.map, value, of: id, at: file[key].range) {
      readEntity(id, key, value)
    }
  }

  private mutating func readEntity(_ id: String, _ key: Int, _ node: Int) {
    let fields = fields(EntityKey.self, of: node, subject: .entity(id), at: file[key].range)
    let kind = kind(fields[.kind])
    let names = names(fields[.name])
    let states = references(fields[.of])
    let aliases = aliases(fields[.alias])
    let externalIDs = externalIDs(fields[.ids])
    let period = period(fields[.when])
    let attributes = attributes(fields[.attributes])
    let note = text(fields[.note])
    if var entry = declared.entities[id] {
      if let kind, entry.key == key, entry.file == number { entry.kind = kind }
      if kind != nil, names != nil, entry.position == nil { entry.position = entities.count }
      declared.entities[id] = entry
    }
    guard let kind, let names else { return }
    entities.append(
      Entity(
        Entity.ID(id), names: names, kind: kind, of: states, aliases: aliases,
        externalIDs: externalIDs, during: period, attributes: attributes, note: note))
  }

  private mutating func kind(_ field: Fields<EntityKey>.Field?) -> Entity.Kind? {
    guard let field, let text = text(field) else { return nil }
    let kind = Entity.Kind(text)
    if vocabulary[kind] != nil || !checksReferences { return kind }
    reportUnknownEntityKind(field.value)
    return nil
  }

  private mutating func names(_ field: Fields<EntityKey>.Field?) -> Names? {
    guard let field else { return nil }
    let place = file[field.keyNode].range
    guard expect(.textOrMap, field.value, of: field.key.rawValue, at: place) else { return nil }
    if file[field.value].isText { return text(field).map { Names($0) } }
    var entries: [Names.Entry] = []
    for (key, value) in file.pairs(of: field.value)
    where !file[key].isRepeated && !file[key].isDamaged {
      let language = file.text(of: key)
      if let name = text(value, of: language, at: file[key].range, isName: true) {
        entries.append(Names.Entry(name, in: language))
      }
    }
    if file[field.value].firstChild == 0, !file[field.value].isDamaged {
      report(.missingValue(field.key.rawValue), at: beginning(of: file[field.value]))
    }
    return entries.first.map { Names($0, Array(entries.dropFirst())) }
  }

  private mutating func externalIDs(
    _ field: Fields<EntityKey>.Field?
  ) -> [Entity.ExternalID] {
    guard let field else { return [] }
    let place = file[field.keyNode].range
    guard expect(.map, field.value, of: field.key.rawValue, at: place) else { return [] }
    var externalIDs: [Entity.ExternalID] = []
    for (key, value) in file.pairs(of: field.value) where !file[key].isRepeated {
      let register = file.text(of: key)
      if let text = text(value, of: register, at: file[key].range, isName: true) {
        externalIDs.append(Entity.ExternalID(register: register, value: text))
      }
    }
    return externalIDs
  }

  private mutating func aliases(_ field: Fields<EntityKey>.Field?) -> [Alias] {
    guard let field else { return [] }
    let key = field.key.rawValue
    if file[field.value].kind == .empty {
      _ = expect(.textOrList, field.value, of: key, at: file[field.keyNode].range)
      return []
    }
    var aliases: [Alias] = []
    for item in oneOrMore(field.value) {
      guard expect(.textOrMap, item, of: key, at: file[item].range) else { continue }
      if file[item].isText {
        if let text = text(item, of: key, at: file[item].range) { aliases.append(Alias(text)) }
        continue
      }
      let fields = fields(AliasKey.self, of: item, subject: .alias)
      let text = text(fields[.text])
      let alias = Alias(
        text ?? "", in: self.text(fields[.lang]), during: period(fields[.when]),
        citations: citations(fields[.cite]))
      if text != nil { aliases.append(alias) }
    }
    return aliases
  }

  private mutating func attributes(_ field: Fields<EntityKey>.Field?) -> [Attribute] {
    guard let field else { return [] }
    let key = field.key.rawValue
    guard expect(.list, field.value, of: key, at: file[field.keyNode].range) else { return [] }
    var attributes: [Attribute] = []
    for item in file.items(of: field.value)
    where expect(.map, item, of: key, at: file[item].range, entry: .attribute) {
      attributes.append(attribute(item))
    }
    return attributes
  }

  /// The attribute that a map or a row describes.
  mutating func attribute(_ node: Int) -> Attribute {
    let fields = fields(AttributeKey.self, of: node, subject: .attribute)
    let name = text(fields[.name])
    let value = text(fields[.value])
    return Attribute(
      name ?? "", value ?? "", unit: text(fields[.unit]), during: period(fields[.when]),
      basis: choice(fields[.basis], Basis.self) ?? .stated,
      confidence: choice(fields[.confidence], Confidence.self) ?? .certain,
      standing: choice(fields[.standing], Standing.self) ?? .normal,
      disputes: disputes(fields[.disputes]), citations: citations(fields[.cite]),
      note: text(fields[.note]))
  }
}
