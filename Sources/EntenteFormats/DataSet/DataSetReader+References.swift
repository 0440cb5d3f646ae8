internal import Entente

/// What an entry says about others: entities, sources, relations.
extension DataSetReader {
  /// The entity that a field names; a finding where there is none.
  mutating func reference<Key>(_ field: Fields<Key>.Field?) -> Entity.ID? {
    guard let field, let text = text(field) else { return nil }
    return reference(text, at: field.value)
  }

  /// The entity at an end of a relation, and where it is declared.
  mutating func end(
    _ field: Fields<RelationKey>.Field?
  ) -> (id: Entity.ID?, entry: Declarations.EntityEntry?) {
    guard let field, let text = text(field) else { return (nil, nil) }
    if let entry = declared.entities[text] { return (Entity.ID(text), entry) }
    return (reference(text, at: field.value), nil)
  }

  /// The entities that a field names, one or several.
  mutating func references<Key>(_ field: Fields<Key>.Field?) -> [Entity.ID] {
    texts(field).compactMap { reference($0.text, at: $0.node) }
  }

  private mutating func reference(_ text: String, at node: Int) -> Entity.ID? {
    if checksReferences, declared.entities[text] == nil {
      if declared.lacksEntities || declared.isIncomplete { return nil }
      let spoilt = declared.spoiltEntities
      if spoilt.contains(nearly: text, speller: &speller, list: "spoilt entities") { return nil }
      let suggestion = speller.suggestion(
        for: text, among: declared.entityNames, list: "entities")
      report(.unknownEntity(text, suggestion: suggestion), at: file[node].range)
      return nil
    }
    return Entity.ID(text)
  }

  /// The citations of a field: sources, or maps of sources and the places in them.
  mutating func citations<Key>(_ field: Fields<Key>.Field?) -> [Citation] {
    guard let field else { return [] }
    let key = field.key.rawValue
    let place = file[field.keyNode].range
    if file[field.value].kind == .empty {
      _ = expect(.list, field.value, of: key, at: place)
      return []
    }
    var citations: [Citation] = []
    for item in oneOrMore(field.value) {
      guard expect(.textOrMap, item, of: key, at: file[item].range) else { continue }
      if file[item].isText {
        if let text = text(item, of: key, at: place) {
          citations.append(Citation(source(text, at: item)))
        }
        continue
      }
      for (source, locator) in file.pairs(of: item)
      where !file[source].isRepeated && !file[source].isDamaged {
        let id = file.text(of: source)
        let isPlace =
          file[locator].kind == .empty
          || expect(.text, locator, of: id, at: file[source].range)
        guard isPlace, let locatorText = line(locator, of: id) else { continue }
        citations.append(Citation(self.source(id, at: source), at: locatorText))
      }
    }
    return citations
  }

  mutating func source(_ text: String, at node: Int) -> Source.ID {
    if checksReferences, declared.sources[text] == nil, !declared.lacksSources,
      !declared.isIncomplete,
      !declared.spoiltSources.contains(nearly: text, speller: &speller, list: "spoilt sources")
    {
      let suggestion = speller.suggestion(for: text, among: declared.sourceNames, list: "sources")
      report(.unknownSource(text, suggestion: suggestion), at: file[node].range)
    }
    return Source.ID(text)
  }

  /// The relations that a field names; whether they exist is asked when all are known.
  mutating func disputes<Key>(_ field: Fields<Key>.Field?) -> [Relation.ID] {
    texts(field).map { text, node in
      disputes.append(Dispute(file: number, node: node))
      return Relation.ID(text)
    }
  }

  mutating func checkDisputes() {
    if !checksReferences || disputes.isEmpty || declared.isIncomplete || declared.lacksRelations {
      return
    }
    let known = knownRelations
    var names: [String]?
    for dispute in disputes {
      open(dispute.file)
      let text = file.text(of: dispute.node)
      if known.contains(Relation.ID(text)) || declared.relations.contains(text) { continue }
      let candidates = names ?? declared.relations.names(in: files).sorted()
      names = candidates
      let suggestion = speller.suggestion(for: text, among: candidates, list: "relations")
      report(.unknownRelation(text, suggestion: suggestion), at: file[dispute.node].range)
    }
  }

  /// The identifiers of all relations, with the numbers that those of the same content get.
  private var knownRelations: Set<Relation.ID> {
    var numbered = relations
    numbered.numberRepetitions()
    return Set(numbered.map(\.id))
  }
}
