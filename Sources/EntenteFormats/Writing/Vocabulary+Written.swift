internal import Entente

extension Vocabulary {
  /// What a data set declares to get this vocabulary: the kinds that ``bilateral`` lacks or has
  /// otherwise; nothing where it is the same.
  var written: DataSetValue? {
    let usual = Vocabulary.bilateral
    var members = DataSetMembers(VocabularyKey.self)
    members.set(
      .entityKinds,
      Self.kinds(
        entityKinds.compactMap { kind in
          kind == usual[kind.id] ? nil : (kind.id.rawValue, kind.written(unlike: usual[kind.id]))
        }))
    members.set(
      .relationKinds,
      Self.kinds(
        relationKinds.compactMap { kind in
          kind == usual[kind.id] ? nil : (kind.id.rawValue, kind.written(unlike: usual[kind.id]))
        }))
    return members.isEmpty ? nil : members.value
  }

  private static func kinds(_ entries: [(String, DataSetValue)]) -> DataSetValue? {
    entries.isEmpty ? nil : .map(entries.map { .init(key: $0.0, value: $0.1) })
  }
}

extension EntityKind {
  /// What is to be said about the kind, beyond what would hold if nothing were said.
  func written(unlike usual: EntityKind?) -> DataSetValue {
    var members = DataSetMembers(EntityKindKey.self)
    members.set(.parent, parent == usual?.parent ? nil : parent?.rawValue)
    let saysName = name != (usual?.name ?? id.rawValue)
    members.set(.name, saysName ? name : nil)
    let impliedPlural = saysName || usual == nil ? name + "s" : usual?.plural
    members.set(.plural, plural == impliedPlural ? nil : plural)
    return members.value
  }
}

extension RelationKind {
  /// What is to be said about the kind, beyond what would hold if nothing were said.
  func written(unlike usual: RelationKind?) -> DataSetValue {
    let usual = usual ?? RelationKind.undescribed(id)
    var members = DataSetMembers(RelationKindKey.self)
    let saysPhrase = phrase != usual.phrase
    members.set(.phrase, saysPhrase ? phrase : nil)
    let impliedInverse = saysPhrase ? phrase : usual.inverse
    members.set(.inverse, inverse == impliedInverse ? nil : inverse)
    members.set(.symmetric, isSymmetric == usual.isSymmetric ? nil : .truth(isSymmetric))
    members.set(.single, isSingle == usual.isSingle ? nil : .truth(isSingle))
    members.set(.from, domain == usual.domain ? nil : Self.ends(domain))
    members.set(.to, range == usual.range ? nil : Self.ends(range))
    let saysFamily = family != usual.family
    members.set(.family, saysFamily ? family.rawValue : nil)
    members.set(.distance, distance == usual.distance ? nil : .number(distance))
    let impliedTie =
      saysFamily ? RelationKind(id, phrase, family: family).isTie : usual.isTie
    members.set(.tie, isTie == impliedTie ? nil : .truth(isTie))
    return members.value
  }
}

extension RelationKind {
  /// What stands for every kind of entity where a kind of relation joins anything.
  static let anyKind = "any"

  private static func ends(_ kinds: [Entity.Kind]) -> DataSetValue? {
    kinds.isEmpty ? .text(anyKind) : .oneOrMore(kinds.map(\.rawValue))
  }

  /// A kind of which a data set gives the identifier alone.
  static func undescribed(_ id: Relation.Kind) -> RelationKind {
    RelationKind(id, words(of: id.rawValue), family: .cooperation)
  }

  /// The words of an identifier in camel case: "was founded by" of `wasFoundedBy`.
  private static func words(of id: String) -> String {
    var words = ""
    for character in id {
      if character.isUppercase { words += " " }
      words += character.lowercased()
    }
    return words
  }
}
