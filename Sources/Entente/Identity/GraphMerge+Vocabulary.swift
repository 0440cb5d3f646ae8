extension GraphMerge {
  mutating func mergeVocabulary() {
    if vocabulary == second.vocabulary { return }
    for kind in second.vocabulary.entityKinds {
      if let known = vocabulary[kind.id] {
        join(known, kind)
      } else {
        vocabulary.declare(kind)
        additions.entityKinds.append(kind.id)
      }
    }
    for kind in second.vocabulary.relationKinds {
      if let known = vocabulary[kind.id] {
        reportDifferences(known.fields, kind.fields, of: .relationKind(kind.id))
      } else {
        vocabulary.declare(kind)
        additions.relationKinds.append(kind.id)
      }
    }
  }

  private mutating func join(_ known: EntityKind, _ other: EntityKind) {
    if known == other { return }
    let subject = Change.Subject.entityKind(known.id)
    var joined = known
    // A broader kind that is one of its own sub-kinds would close a circle.
    if known.parent == nil, let parent = other.parent, !vocabulary.isKind(parent, known.id) {
      joined.parent = parent
      vocabulary.declare(joined)
      additions.details += [Change(subject, from: known, to: joined, \.fields)].compactMap { $0 }
    }
    reportDifferences(joined.fields, other.fields, of: subject)
  }

  /// Lists where two declarations of a kind say different things.
  private mutating func reportDifferences(
    _ kept: [FieldValue], _ other: [FieldValue], of subject: Change.Subject
  ) {
    for change in kept.changes(to: other) {
      guard let after = change.after else { continue }
      report(change.field, of: subject, kept: change.before ?? "none", other: after)
    }
  }

  /// Widens the kind of a relation, if need be, so that the relation fits it.
  mutating func admit(_ relation: Relation, from: Entity, to: Entity) {
    guard var kind = vocabulary[relation.kind],
      let misfit = vocabulary.misfit(of: kind, from: from, to: to)
    else { return }
    conflicts.append(.unfit(second.mention(of: relation), misfit))
    let before = kind
    widen(&kind.domain, by: from.kind)
    widen(&kind.range, by: to.kind)
    vocabulary.declare(kind)
    let subject = Change.Subject.relationKind(kind.id)
    additions.details += [Change(subject, from: before, to: kind, \.fields)].compactMap { $0 }
  }

  private func widen(_ kinds: inout [Entity.Kind], by kind: Entity.Kind) {
    if kinds.isEmpty || kinds.contains(where: { vocabulary.isKind(kind, $0) }) { return }
    kinds.append(kind)
  }
}
