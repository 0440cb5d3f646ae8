internal import Entente

extension Cleaning {
  /// The identifiers of relations whose numbers readers will change, and what they become.
  ///
  /// Identifiers that follow from the content are not written. Of two relations that say the same
  /// the second gets a number when it is read; if the first was filtered out, it is none any more.
  ///
  /// - Complexity: O(*m*) in the relations; a glance where none has a number.
  mutating func renumbered(_ relations: [Relation]) -> [Relation.ID: Relation.ID] {
    let numbered = Set(
      relations.filter { $0.id != $0.derivedID && $0.hasDerivedID }.map(\.derivedID))
    if numbered.isEmpty { return [:] }
    var used = Set(relations.filter { !$0.hasDerivedID }.map(\.id))
    var numbering = RelationNumbering()
    var renamed: [Relation.ID: Relation.ID] = [:]
    for relation in relations where numbered.contains(relation.derivedID) && relation.hasDerivedID {
      let id = numbering.id(for: relation.derivedID, besides: used)
      used.insert(id)
      if id != relation.id {
        renamed[relation.id] = id
        losses.append(.renumbered(relation.id, to: id))
      }
    }
    return renamed
  }
}

extension [Relation.ID] {
  /// The identifiers, those that are renamed by their new ones.
  func renamed(_ names: [Relation.ID: Relation.ID]) -> Self { map { names[$0] ?? $0 } }
}
