extension GraphMerge {
  mutating func mergeRelations() {
    let positions = Dictionary(
      zip(entities.map(\.id), entities.indices), uniquingKeysWith: { first, _ in first })
    relations.reserveCapacity(first.relations.count + second.relations.count)
    for (number, written) in second.relations.enumerated() {
      var relation = written
      relation.id = relationPlan.ids[number]
      relation.disputes = relationPlan.redirected(written.disputes)
      if let partner = relationPlan.partners[number] {
        join(written, relation.disputes, at: partner)
        continue
      }
      if relation.id != written.id, !written.hasDerivedID {
        conflicts.append(.identifier(second.mention(of: written), renamed: relation.id))
      }
      if let from = positions[relation.from], let to = positions[relation.to] {
        admit(written, from: entities[from], to: entities[to])
      }
      relations.append(relation)
      additions.relations.append(relation.id)
    }
  }

  /// Joins what the same statement disputes in the second graph.
  private mutating func join(_ written: Relation, _ disputes: [Relation.ID], at position: Int) {
    let known = relations[position]
    if known.id != written.id, !written.hasDerivedID {
      report(
        "id", of: .relation(first.mention(of: known)), kept: known.id, other: written.id)
    }
    let disputed = Set(known.disputes)
    let missing = disputes.withoutRepetition.filter { !disputed.contains($0) }
    if missing.isEmpty { return }
    relations[position].disputes += missing
    let change = Change(
      .relation(first.mention(of: known)), from: known, to: relations[position], \.fields)
    additions.details += [change].compactMap { $0 }
  }
}
