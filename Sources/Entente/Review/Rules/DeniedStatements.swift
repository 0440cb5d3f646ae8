extension ReviewRule {
  /// Statements that another relation denies without a word about which of them disputes the other.
  ///
  /// Both say that the same two entities stand in the same relation, be it from either end of a
  /// symmetric one, with the same date, role, place and agreement. A deprecated statement is settled. Whoever keeps both sides of a conflict says so
  /// under `disputes`.
  static let deniedStatements = ReviewRule { reviewed in
    struct Claim: Hashable {
      let kind: Int32
      let from: Int
      let to: Int
      let period: Period?
      let role: String?
      let place: Entity.ID?
      let under: Entity.ID?
    }
    let relations = reviewed.graph.relations
    // Denials are few, so that only they are looked up.
    var denials: [Claim: [Int]] = [:]
    func claim(_ position: Int) -> Claim {
      let ends = reviewed.ends[position]
      let isTurned =
        ends.to < ends.from && reviewed.kind(ofRelation: position)?.isSymmetric ?? false
      let relation = relations[position]
      return Claim(
        kind: reviewed.kindOfRelation[position], from: isTurned ? ends.to : ends.from,
        to: isTurned ? ends.from : ends.to, period: relation.period,
        role: relation.role, place: relation.place, under: relation.under)
    }
    for position in relations.indices where relations[position].isDenied {
      denials[claim(position), default: []].append(position)
    }
    if denials.isEmpty { return [] }
    return relations.indices.compactMap { position -> Doubt? in
      let relation = relations[position]
      guard !relation.isDenied, relation.standing != .deprecated,
        let found = denials[claim(position)]
      else { return nil }
      // Of many denials a few stand for all, so that none takes long.
      let denial = found.prefix(mostDenials).first { number in
        !relations[number].disputes.contains(relation.id)
          && !relation.disputes.contains(relations[number].id)
      }
      return denial.map {
        Doubt(
          about: .relation(relation.id),
          .deniedStatement(by: reviewed.graph.mention(of: relations[$0])))
      }
    }
  }

  /// How many denials of one statement are looked at.
  private static let mostDenials = 20
}
