/// Which relations of a graph yield to a preferred one, and which are in dispute.
///
/// What a preferred statement says settles who stood in this relation, at whatever time: others that say
/// so of the same two yield to it. A preferred denial settles only what it denies, as ``Denials`` says:
/// that somebody was no member in 1995 leaves a membership of another time alone.
struct Contests: Sendable {
  /// The positions of relations that compete with a preferred one and are not preferred.
  private(set) var overruled: Set<Int> = []

  /// The positions of relations that dispute another or are disputed by one, as ``Disputes`` says.
  let disputed: Set<Int>

  /// - Complexity: O(*m*).
  init(of graph: Graph) {
    let disputes = graph.cache.disputes(of: graph)
    disputed = disputes.positionsInDispute(in: graph)
    var claims: Set<Claim> = []
    for position in graph.relations.indices {
      // Hardly any relation is preferred or disputes another, and a copy takes its time.
      guard
        graph.relations[position].standing == .preferred
          || graph.relations[position].details != nil
      else { continue }
      let relation = graph.relations[position]
      if relation.standing == .preferred, relation.isDenied {
        overruled.formUnion(disputes.denials.denied(by: position, in: graph))
      } else if relation.standing == .preferred {
        claims.formUnion(Self.claims(of: relation, in: graph))
      }
      for other in relation.disputes {
        guard let rival = graph.relationPositions[other] else { continue }
        if relation.standing == .preferred { overruled.insert(rival) }
        if graph.relations[rival].standing == .preferred { overruled.insert(position) }
      }
    }
    if !claims.isEmpty {
      for (position, relation) in graph.relations.enumerated() {
        if !claims.isDisjoint(with: Self.claims(of: relation, in: graph)) {
          overruled.insert(position)
        }
      }
    }
    overruled = overruled.filter { graph.relations[$0].standing != .preferred }
  }

  /// What a statement settles if it is preferred.
  private struct Claim: Hashable {
    var from: Entity.ID
    var kind: Relation.Kind
    var to: Entity.ID?
  }

  private static func claims(of relation: Relation, in graph: Graph) -> [Claim] {
    let kind = graph.vocabulary[relation.kind]
    var (from, to) = (relation.from, relation.to)
    if kind?.isSymmetric == true, to < from { swap(&from, &to) }
    let whole = Claim(from: from, kind: relation.kind, to: to)
    guard kind?.isSingle == true, !relation.isDenied else { return [whole] }
    return [whole, Claim(from: relation.from, kind: relation.kind)]
  }
}
