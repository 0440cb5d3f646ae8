/// A graph and what several rules ask of it, worked out once.
struct ReviewedGraph: Sendable {
  let graph: Graph

  /// What the vocabulary says about the kind of each relation, by position in the vocabulary.
  let kinds: [RelationKind]

  /// The position of the kind of each relation among ``kinds``; -1 where it is not declared.
  let kindOfRelation: [Int32]

  /// The positions of the ends of each relation.
  let ends: [Ends]

  /// The position of the first of all entities said to be one with each; empty without identities.
  private let firsts: [Int]

  /// The positions of two entities.
  struct Ends: Hashable {
    let from: Int
    let to: Int

    init(_ ends: (from: Int, to: Int)) { (from, to) = ends }
  }

  init(_ graph: Graph) {
    self.graph = graph
    kinds = graph.vocabulary.relationKinds
    var numbers: [Relation.Kind: Int32] = [:]
    for (number, kind) in kinds.enumerated() { numbers[kind.id] = Int32(number) }
    kindOfRelation = graph.relations.indices.map { numbers[graph.relations[$0].kind] ?? -1 }
    ends = graph.relations.indices.map { Ends(graph.ends(of: graph.relations[$0])) }
    firsts = graph.identities.isEmpty ? [] : graph.firsts(of: graph.identities)
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

  /// The position of the entity that stands for all that are said to be one with that of a position.
  func representative(of position: Int) -> Int { firsts.isEmpty ? position : firsts[position] }
}
