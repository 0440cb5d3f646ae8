/// A graph and what several rules ask of it, worked out once.
struct ReviewedGraph: Sendable {
  let graph: Graph

  /// What the vocabulary says about the kind of each relation, by position in the vocabulary.
  let kinds: [RelationKind]

  /// The position of the kind of each relation among ``kinds``; -1 where it is not declared.
  let kindOfRelation: [Int32]

  /// The first entity of each group said to be one, for those that are in such a group.
  private let united: [Entity.ID: Entity.ID]

  init(_ graph: Graph) {
    self.graph = graph
    kinds = graph.vocabulary.relationKinds
    var numbers: [Relation.Kind: Int32] = [:]
    for (number, kind) in kinds.enumerated() { numbers[kind.id] = Int32(number) }
    kindOfRelation = graph.relations.map { numbers[$0.kind] ?? -1 }
    united = Self.united(by: graph.identities)
  }

  /// What the vocabulary says about the kind of a relation.
  func kind(ofRelation position: Int) -> RelationKind? {
    let number = Int(kindOfRelation[position])
    return number < 0 ? nil : kinds[number]
  }

  /// Whether an entity is of one of several kinds or their sub-kinds.
  func isKind(_ entity: Entity, _ broader: [Entity.Kind]) -> Bool {
    broader.contains { graph.vocabulary.isKind(entity.kind, $0) }
  }

  /// The entity that stands for all that are said to be one with this.
  func representative(of entity: Entity.ID) -> Entity.ID { united[entity] ?? entity }

  private static func united(by identities: [Identity]) -> [Entity.ID: Entity.ID] {
    var leaders: [Entity.ID: Entity.ID] = [:]
    func root(_ entity: Entity.ID) -> Entity.ID {
      var root = entity
      while let next = leaders[root], next != root { root = next }
      var passed = entity
      while let next = leaders[passed], next != root {
        leaders[passed] = root
        passed = next
      }
      return root
    }
    for identity in identities {
      guard let first = identity.entities.first else { continue }
      for other in identity.entities { leaders[root(other)] = root(first) }
    }
    for entity in Array(leaders.keys) { leaders[entity] = root(entity) }
    return leaders
  }
}
