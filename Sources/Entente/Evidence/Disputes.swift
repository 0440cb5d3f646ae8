/// Which statements of a graph are contradicted by others.
///
/// A statement disputes those that it names under `disputes`. One that is denied disputes all that say
/// the same: of the same two entities, be it from either end of a symmetric relation, with the same
/// date, role, place and agreement. What is deprecated is settled, and disputes nothing.
struct Disputes: Sendable {
  /// By the position of a statement, those that name it.
  private var naming: [Int: [Int]] = [:]

  /// By what they deny, the denials.
  private var denials: [Claim: [Int]] = [:]

  /// - Complexity: O(*m*).
  init(of graph: Graph) {
    for position in graph.relations.indices {
      // Few relations are denied or dispute another, and a copy takes its time.
      guard graph.relations[position].isDenied || graph.relations[position].details != nil
      else { continue }
      let relation = graph.relations[position]
      if relation.standing == .deprecated { continue }
      if relation.isDenied { denials[Claim(of: relation, in: graph), default: []].append(position) }
      for other in Set(relation.disputes) {
        guard let rival = graph.relationPositions[other], rival != position else { continue }
        naming[rival, default: []].append(position)
      }
    }
  }

  /// The positions of the statements that dispute the one at a position, in the order written.
  func positions(disputing position: Int, in graph: Graph) -> [Int] {
    let named = naming[position] ?? []
    let relation = graph.relations[position]
    if relation.isDenied || denials.isEmpty { return named }
    guard let denied = denials[Claim(of: relation, in: graph)] else { return named }
    return Set(named + denied).sorted()
  }

  /// The positions of all statements that dispute others or are disputed.
  ///
  /// - Complexity: O(*m*) where there are denials, else O(*d*) in the number of disputes.
  func positionsInDispute(in graph: Graph) -> Set<Int> {
    var positions = Set(naming.keys).union(naming.values.joined())
    if denials.isEmpty { return positions }
    for position in graph.relations.indices where !graph.relations[position].isDenied {
      guard let denied = denials[Claim(of: graph.relations[position], in: graph)] else { continue }
      positions.insert(position)
      positions.formUnion(denied)
    }
    return positions
  }

  /// What a statement says, whoever says it.
  private struct Claim: Hashable {
    let kind: Relation.Kind
    let from: Entity.ID
    let to: Entity.ID
    let period: Period?
    let role: String?
    let place: Entity.ID?
    let under: Entity.ID?

    init(of relation: Relation, in graph: Graph) {
      let isTurned =
        relation.to < relation.from && graph.vocabulary[relation.kind]?.isSymmetric == true
      kind = relation.kind
      from = isTurned ? relation.to : relation.from
      to = isTurned ? relation.from : relation.to
      period = relation.period
      role = relation.role
      place = relation.place
      under = relation.under
    }
  }
}

extension Graph {
  /// The relations that dispute one, in the order written.
  ///
  /// They name it under `disputes`, or are denied and say the same as it does. A deprecated relation
  /// disputes nothing.
  ///
  /// ```swift
  /// graph.relations(disputing: "alliance-since-2004").map(\.id)   // ["alliance-since-2013"]
  /// ```
  ///
  /// - Complexity: O(*d* log *d*) in their number, after the first question.
  public func relations(disputing relation: Relation.ID) -> [Relation] {
    guard let position = relationPositions[relation] else { return [] }
    return cache.disputes(of: self).positions(disputing: position, in: self).map { relations[$0] }
  }
}
