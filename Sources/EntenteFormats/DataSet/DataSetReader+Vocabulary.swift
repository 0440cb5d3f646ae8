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
    let before = vocabulary[Entity.Kind(id)]
    var kind = before ?? EntityKind(Entity.Kind(id))
    if file[value].kind != .empty, expect(.map, value, of: id, at: file[key].range) {
      let fields = fields(EntityKindKey.self, of: value, subject: .entityKind(id))
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
    var kind = vocabulary[Relation.Kind(id)] ?? .undescribed(Relation.Kind(id))
    if file[value].kind != .empty {
      if expect(.map, value, of: id, at: file[key].range) {
        kind = relationKind(kind, value)
      } else {
        declared.doubtfulKinds.insert(id)
      }
    }
    if file[value].isDamaged { declared.doubtfulKinds.insert(id) }
    vocabulary.declare(kind)
  }

  /// A kind as a map changes it; doubtful where nobody knows what the map says that it joins.
  private mutating func relationKind(_ kind: RelationKind, _ node: Int) -> RelationKind {
    let id = kind.id.rawValue
    let fields = fields(RelationKindKey.self, of: node, subject: .relationKind(id))
    let phrase = text(fields[.phrase])
    let inverse = text(fields[.inverse])
    let isSingle = truth(fields[.single])
    let family = choice(fields[.family], RelationKind.Family.self)
    let distance = number(fields[.distance])
    let isTie = truth(fields[.tie])
    let problemCount = log.count
    let isSymmetric = truth(fields[.symmetric])
    let domain = kinds(fields[.from], joinedBy: id)
    let range = kinds(fields[.to], joinedBy: id)
    let isDoubtful = [RelationKindKey.from, .to, .symmetric].contains { key in
      let written = fields.all(key)
      return written.count > 1
        || written.contains {
          file.text(of: $0.keyNode) != key.rawValue || holdsDamage($0.value)
        }
    }
    if log.count > problemCount || isDoubtful || !fields.strangers.isEmpty {
      declared.doubtfulKinds.insert(id)
    }
    return RelationKind(
      kind.id, phrase ?? kind.phrase, inverse: inverse ?? (phrase == nil ? kind.inverse : nil),
      symmetric: isSymmetric ?? kind.isSymmetric, single: isSingle ?? kind.isSingle,
      from: domain ?? kind.domain, to: range ?? kind.range, family: family ?? kind.family,
      distance: distance ?? kind.distance,
      tie: isTie ?? (fields[.family] == nil ? kind.isTie : nil))
  }

  private mutating func kinds(
    _ field: Fields<RelationKindKey>.Field?, joinedBy kind: String
  ) -> [Entity.Kind]? {
    guard let field else { return nil }
    let texts = texts(field)
    let named = texts.filter { $0.text != RelationKind.anyKind }
    kindReferences += named.map {
      KindReference(file: number, node: $0.node, relationKind: kind)
    }
    return named.count < texts.count ? [] : named.map { Entity.Kind($0.text) }
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
