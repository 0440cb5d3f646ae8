/// The work of merging one graph into another, part by part.
struct GraphMerge {
  let first: Graph
  let second: Graph

  /// What the relations of the second graph become.
  let relationPlan: RelationMergePlan

  var vocabulary: Vocabulary
  var heading: Heading
  var sources: [Source]
  var entities: [Entity]
  var relations: [Relation]
  var identities: [Identity]
  var additions = Merge.Additions()
  var conflicts: [Merge.Conflict] = []

  init(first: Graph, second: Graph) {
    self.first = first
    self.second = second
    relationPlan = RelationMergePlan(from: second.relations, into: first.relations)
    vocabulary = first.vocabulary
    heading = first.heading
    (sources, entities) = (first.sources, first.entities)
    (relations, identities) = (first.relations, first.identities)
  }

  /// The result.
  var merge: Merge {
    var graph = first
    // Where nothing came, what the first graph has computed about itself still holds.
    if !additions.isEmpty || vocabulary != first.vocabulary {
      graph = Graph(
        checked: vocabulary, entities: entities, relations: relations, sources: sources,
        identities: identities)
      graph.heading = heading
    }
    return Merge(
      graph: graph, additions: additions, conflicts: conflicts,
      renamedRelations: relationPlan.renamed)
  }

  /// Takes a value over where there is none; a conflict where there is another.
  mutating func join<Value: Equatable & CustomStringConvertible>(
    _ kept: inout Value?, _ other: Value?, _ field: String, of subject: Change.Subject
  ) {
    guard let other else { return }
    guard let value = kept else {
      kept = other
      return
    }
    if value != other { report(field, of: subject, kept: value, other: other) }
  }

  /// Takes a list over where there is none; a conflict where there is another.
  mutating func join<Value: Equatable & CustomStringConvertible>(
    _ kept: inout [Value], _ other: [Value], _ field: String, of subject: Change.Subject
  ) {
    if other.isEmpty || kept == other { return }
    if kept.isEmpty {
      kept = other
    } else {
      report(
        field, of: subject, kept: FieldValue.list(kept), other: FieldValue.list(other))
    }
  }

  /// Lists a conflict about a value.
  mutating func report(
    _ field: String, of subject: Change.Subject, kept: some CustomStringConvertible,
    other: some CustomStringConvertible
  ) {
    conflicts.append(
      .value(of: subject, field: field, kept: kept.description, other: other.description))
  }
}

extension GraphMerge {
  mutating func mergeHeading() {
    var joined = heading
    join(&joined.title, second.title, "title", of: .dataSet)
    join(&joined.about, second.about, "about", of: .dataSet)
    join(&joined.licence, second.licence, "licence", of: .dataSet)
    heading = joined
    let changes = first.heading.fields.changes(to: heading.fields)
    if !changes.isEmpty {
      additions.details.append(Change(.dataSet, .changed, fields: changes))
    }
  }

  mutating func mergeIdentities() {
    let known = identities.map(\.sorted)
    var missing: [Identity: Int] = [:]
    for identity in second.identities.map(\.sorted).subtracting(known) {
      missing[identity, default: 0] += 1
    }
    // As written, not as sorted for comparing.
    for identity in second.identities.reversed() {
      guard let count = missing[identity.sorted], count > 0 else { continue }
      missing[identity.sorted] = count - 1
      additions.identities.append(identity)
    }
    additions.identities.reverse()
    identities += additions.identities
  }
}
