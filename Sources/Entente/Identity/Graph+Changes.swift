extension Graph {
  /// What differs in a second edition: what is added, what is removed, what says something else.
  ///
  /// Kinds, sources and entities are the same where their identifiers are; so are relations whose
  /// identifier the data give. Other relations are the same where they say the same, and changed
  /// where a relation of the same kind between the same ends is gone and another has come, if each
  /// is the other's nearest in the number of fields that differ and no other is as near. Where more
  /// than 1,024 such pairs would have to be compared between two entities, they count as removed
  /// and added. Identities are the same where they name the same entities.
  ///
  /// The order in which things are written is no difference. Changes come in the order data set,
  /// entity kinds, relation kinds, sources, entities, relations, identities; of each first what
  /// changed or is gone, in the order of this graph, then what came, in the order of the other.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations of both, with their values.
  public func changes(to other: Graph) -> [Change] {
    var changes: [Change] = []
    let heading = heading.fields.changes(to: other.heading.fields)
    if !heading.isEmpty { changes.append(Change(.dataSet, .changed, fields: heading)) }
    changes += Self.changes(
      from: vocabulary.entityKinds, to: other.vocabulary.entityKinds, \.fields
    ) { .entityKind($0) }
    changes += Self.changes(
      from: vocabulary.relationKinds, to: other.vocabulary.relationKinds, \.fields
    ) { .relationKind($0) }
    changes += Self.changes(from: sources, to: other.sources, \.allFields) { .source($0) }
    changes += Self.changes(from: entities, to: other.entities, \.fields) { .entity($0) }
    changes += relationChanges(to: other)
    changes += Self.identityChanges(from: identities, to: other.identities)
    return changes
  }

  private static func changes<Item: Identifiable & Hashable>(
    from before: [Item], to after: [Item], _ fields: (Item) -> [FieldValue],
    subject: (Item.ID) -> Change.Subject
  ) -> [Change] {
    if before == after { return [] }
    let partners = Dictionary(after.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(before.map(\.id))
    let changed = before.compactMap { item -> Change? in
      guard let partner = partners[item.id] else { return Change(subject(item.id), .removed) }
      return Change(subject(item.id), from: item, to: partner, fields)
    }
    let added = after.filter { !known.contains($0.id) }
    return changed + added.map { Change(subject($0.id), .added) }
  }

  private func relationChanges(to other: Graph) -> [Change] {
    if relations == other.relations { return [] }
    let matching = RelationMatching(from: relations, to: other.relations)
    let changed = zip(relations, matching.partners).compactMap { relation, partner -> Change? in
      guard let partner else { return Change(.relation(mention(of: relation)), .removed) }
      let successor = other.relations[partner]
      if relation == successor { return nil }
      return Change(.relation(mention(of: relation)), from: relation, to: successor, \.fields)
    }
    let added = matching.unmatched.map { other.mention(of: other.relations[$0]) }
    return changed + added.map { Change(.relation($0), .added) }
  }

  private static func identityChanges(from before: [Identity], to after: [Identity]) -> [Change] {
    let gone = before.map(\.sorted).subtracting(after.map(\.sorted))
    let come = after.map(\.sorted).subtracting(before.map(\.sorted))
    let goneByEntities = Dictionary(grouping: gone, by: \.entities)
    let comeByEntities = Dictionary(grouping: come, by: \.entities)
    func isPair(_ identity: Identity) -> Bool {
      goneByEntities[identity.entities]?.count == 1 && comeByEntities[identity.entities]?.count == 1
    }
    let changed = gone.compactMap { identity -> Change? in
      let subject = Change.Subject.identity(identity.entities)
      guard isPair(identity), let partner = comeByEntities[identity.entities]?.first else {
        return Change(subject, .removed)
      }
      return Change(subject, from: identity, to: partner, \.fields)
    }
    return changed
      + come.filter { !isPair($0) }.map { Change(.identity($0.entities), .added) }
  }
}

extension Change {
  /// How something changed that both editions have; nothing where it says the same.
  init?<Item: Equatable>(
    _ subject: Subject, from before: Item, to after: Item, _ fields: (Item) -> [FieldValue]
  ) {
    if before == after { return nil }
    let changes = fields(before).changes(to: fields(after))
    if changes.isEmpty { return nil }
    self.init(subject, .changed, fields: changes)
  }
}

extension Identity {
  /// The statement with its entities in alphabetical order: who comes first says nothing.
  var sorted: Identity { Identity(Set(entities).sorted(), citations: citations, note: note) }

  /// On whose word it rests, field by field.
  var fields: [FieldValue] {
    citations.map {
      FieldValue("cite", $0.description, key: [$0.source.rawValue], details: [$0.locator])
    } + [FieldValue("note", note)].compactMap { $0 }
  }
}
