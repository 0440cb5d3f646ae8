/// What becomes of the relations of a graph when they join those of another.
struct RelationMergePlan {
  /// For each relation the position of the one that says the same in the other graph, if there is.
  private(set) var partners: [Int?]

  /// The identifier of each relation in the graph of both.
  private(set) var ids: [Relation.ID]

  /// The identifiers that change.
  private(set) var renamed: [Relation.ID: Relation.ID] = [:]

  init(from relations: [Relation], into known: [Relation]) {
    partners = Array(repeating: nil, count: relations.count)
    ids = relations.map(\.id)
    pair(relations, with: known)
    chooseIDs(for: relations, beside: known)
    for (relation, id) in zip(relations, ids) where relation.id != id { renamed[relation.id] = id }
  }

  /// Pairs relations that say the same, first those that have one identifier as well.
  private mutating func pair(_ relations: [Relation], with known: [Relation]) {
    let contents = relations.map { RelationContent(of: $0, withDisputes: false) }
    let knownContents = known.map { RelationContent(of: $0, withDisputes: false) }
    var isTaken = Array(repeating: false, count: known.count)
    let positions = Dictionary(
      zip(known.map(\.id), known.indices), uniquingKeysWith: { first, _ in first })
    for (number, relation) in relations.enumerated() {
      guard let position = positions[relation.id], knownContents[position] == contents[number],
        !isTaken[position]
      else { continue }
      partners[number] = position
      isTaken[position] = true
    }
    var rest = Pairing(known.indices.filter { !isTaken[$0] }) { knownContents[$0] }
    for number in relations.indices where partners[number] == nil {
      partners[number] = rest.next(contents[number])
    }
  }

  /// Gives each relation the identifier of its partner, its own, or where that is in use one that
  /// follows from its content.
  private mutating func chooseIDs(for relations: [Relation], beside known: [Relation]) {
    let taken = Set(known.map(\.id))
    var used = taken.union(relations.map(\.id))
    var numbering = RelationNumbering()
    for (number, relation) in relations.enumerated() {
      if let partner = partners[number] {
        ids[number] = known[partner].id
      } else if taken.contains(relation.id) {
        ids[number] = numbering.id(for: relation.derivedID, besides: used)
        used.insert(ids[number])
      }
    }
  }
}

extension RelationMergePlan {
  /// The entity with the relations that its attributes dispute under their new identifiers.
  func redirected(_ entity: Entity) -> Entity {
    if renamed.isEmpty { return entity }
    var entity = entity
    for position in entity.attributes.indices {
      entity.attributes[position].disputes = redirected(entity.attributes[position].disputes)
    }
    return entity
  }

  /// Relations of the second graph under their identifiers in the graph of both.
  func redirected(_ disputes: [Relation.ID]) -> [Relation.ID] {
    disputes.map { renamed[$0] ?? $0 }
  }
}
