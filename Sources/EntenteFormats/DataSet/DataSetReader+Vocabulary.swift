internal import Entente

/// The kinds that a data set adds to those of ``Vocabulary/bilateral``, or changes.
extension DataSetReader {
  mutating func declareVocabulary(in section: Fields<FileKey>) {
    if isIncomplete(.vocabulary, in: section) { declared.lacksKinds = true }
    for field in section.all(.vocabulary) where file[field.value].kind != .empty {
      let place = file[field.keyNode].range
      if expect(.map, field.value, of: field.key.rawValue, at: place) {
        declareVocabulary(field.value)
      }
    }
  }

  private mutating func declareVocabulary(_ node: Int) {
    let fields = fields(VocabularyKey.self, of: node, subject: .vocabulary)
    let parts = fields.all(.entityKinds) + fields.all(.relationKinds)
    if parts.contains(where: { isIncomplete($0.value) })
      || fields.strangers.contains(where: mayHoldEntries)
    {
      declared.lacksKinds = true
    }
    for part in parts {
      for (key, value) in entries(part) {
        if file[key].isDamaged { declared.lacksKinds = true }
        switch part.key {
        case .entityKinds: readEntityKind(key, value)
        case .relationKinds: readRelationKind(key, value)
        }
      }
    }
  }

  private mutating func readEntityKind(_ key: Int, _ value: Int) {
    let id = file.text(of: key)
    guard declare(id, at: key, in: \.entityKinds) else { return }
    var kind = EntityKind(Entity.Kind(id))
    if file[value].kind != .empty, expect(.map, value, of: id, at: file[key].range) {
      let fields = fields(EntityKindKey.self, of: value, subject: .entityKind(id))
      let before = vocabulary[kind.id]
      let name = text(fields[.name])
      kind = EntityKind(
        kind.id, in: text(fields[.parent]).map { Entity.Kind($0) } ?? before?.parent,
        name: name ?? before?.name,
        plural: text(fields[.plural]) ?? (name == nil ? before?.plural : nil))
      if let parent = fields[.parent] {
        kindReferences.append(KindReference(file: number, node: parent.value, entityKind: kind.id))
      }
    }
    vocabulary.declare(kind)
  }

  private mutating func readRelationKind(_ key: Int, _ value: Int) {
    let id = file.text(of: key)
    guard declare(id, at: key, in: \.relationKinds) else { return }
    let problemCount = log.count
    let before = vocabulary[Relation.Kind(id)]
    var kind = before ?? .undescribed(Relation.Kind(id))
    if file[value].kind != .empty, expect(.map, value, of: id, at: file[key].range) {
      let fields = fields(RelationKindKey.self, of: value, subject: .relationKind(id))
      let phrase = text(fields[.phrase])
      let family = choice(fields[.family], RelationKind.Family.self) ?? kind.family
      let isSymmetric = truth(fields[.symmetric]) ?? kind.isSymmetric
      kind = RelationKind(
        kind.id, phrase ?? kind.phrase,
        inverse: text(fields[.inverse]) ?? (phrase == nil ? kind.inverse : nil),
        symmetric: isSymmetric, single: truth(fields[.single]) ?? kind.isSingle,
        from: kinds(fields[.from], joinedBy: id) ?? kind.domain,
        to: kinds(fields[.to], joinedBy: id) ?? kind.range,
        family: family, distance: number(fields[.distance]) ?? kind.distance,
        tie: truth(fields[.tie]) ?? (fields[.family] == nil ? kind.isTie : nil))
    }
    if log.count > problemCount || file[value].isDamaged { declared.doubtfulKinds.insert(id) }
    vocabulary.declare(kind)
  }

  private mutating func kinds(
    _ field: Fields<RelationKindKey>.Field?, joinedBy kind: String
  ) -> [Entity.Kind]? {
    guard let field else { return nil }
    let texts = texts(field).filter { $0.text != RelationKind.anyKind }
    kindReferences += texts.map {
      KindReference(file: number, node: $0.node, relationKind: kind)
    }
    return texts.map { Entity.Kind($0.text) }
  }

  /// Notes that a kind is declared; a finding and `false` where another file has it.
  private mutating func declare(
    _ id: String, at key: Int, in kinds: WritableKeyPath<Declarations, [String: Declarations.Entry]>
  ) -> Bool {
    if file[key].isRepeated { return false }
    if let first = declared[keyPath: kinds][id] {
      let place = place(of: files[first.file][first.key].range.lowerBound, in: first.file)
      report(.repeatedKind(id, first: place), at: file[key].range)
      return false
    }
    declared[keyPath: kinds][id] = Declarations.Entry(file: number, key: key)
    return true
  }
}

extension DataSetReader {
  /// Reports the kinds that a vocabulary names but nobody declares.
  mutating func checkKindReferences() {
    if !checksReferences { return }
    for reference in kindReferences {
      open(reference.file)
      let text = file.text(of: reference.node)
      let isDamaged = file[reference.node].isDamaged
      if !isDamaged, text.isEmpty || vocabulary[Entity.Kind(text)] != nil { continue }
      if let kind = reference.relationKind { declared.doubtfulKinds.insert(kind) }
      if let kind = reference.entityKind { declared.doubtfulEntityKinds.insert(kind) }
      if !isDamaged { reportUnknownEntityKind(reference.node) }
    }
  }

  mutating func reportUnknownEntityKind(_ node: Int) {
    if declared.lacksKinds || declared.isIncomplete { return }
    let text = file.text(of: node)
    let known = vocabulary.entityKinds.map(\.id.rawValue)
    report(
      .unknownEntityKind(
        text, suggestion: speller.suggestion(for: text, among: known, list: "entity kinds")),
      at: file[node].range)
  }
}
