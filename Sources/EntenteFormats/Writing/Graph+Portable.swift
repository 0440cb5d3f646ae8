internal import Entente

extension Graph {
  /// The graph as every format holds it, and what that changes.
  ///
  /// Graphs that were read are as they are; those made by a program can hold names with line breaks
  /// or fields that no source has. Nothing else is lost on the way to a file and back.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  func portable() -> (Graph, [Loss]) {
    var cleaning = Cleaning(of: self)
    let sources = sources.map { cleaning.portable($0) }
    var entities = entities.map { cleaning.portable($0) }
    var relations = relations.map { cleaning.portable($0) }
    let names = cleaning.renumbered(relations)
    if !names.isEmpty {
      for position in relations.indices {
        relations[position].id = names[relations[position].id] ?? relations[position].id
        relations[position].disputes = relations[position].disputes.renamed(names)
      }
      for position in entities.indices {
        for number in entities[position].attributes.indices {
          let disputes = entities[position].attributes[number].disputes
          entities[position].attributes[number].disputes = disputes.renamed(names)
        }
      }
    }
    let identities = identities.compactMap { cleaning.portable($0) }
    let title = cleaning.optional(self.title, in: "The title")
    let about = cleaning.optional(self.about, in: "The description", isLong: true)
    let licence = cleaning.optional(self.licence, in: "The licence")
    let (vocabulary, isWhole) = portableVocabulary(&cleaning)
    if !isWhole { cleaning.losses.append(.vocabulary) }
    if cleaning.losses.isEmpty { return (self, []) }
    var graph = Graph(
      checked: vocabulary, entities: entities, relations: relations, sources: sources,
      identities: identities)
    graph.title = title
    graph.about = about
    graph.licence = licence
    return (graph, cleaning.losses)
  }

  /// The vocabulary as a reader will have it: that of every data set first.
  private func portableVocabulary(_ cleaning: inout Cleaning) -> (Vocabulary, isWhole: Bool) {
    var portable = Vocabulary.bilateral
    for kind in vocabulary.entityKinds {
      var kind = kind
      kind.id = Entity.Kind(cleaning.identifier(kind.id.rawValue))
      kind.parent = kind.parent ?? portable[kind.id]?.parent
      kind.name = cleaning.text(kind.name, in: "The name of the kind '\(kind.id)'")
      kind.plural = cleaning.text(kind.plural, in: "The plural of the kind '\(kind.id)'")
      portable.declare(kind)
    }
    for kind in vocabulary.relationKinds {
      var kind = kind
      kind.id = Relation.Kind(cleaning.identifier(kind.id.rawValue))
      kind.phrase = cleaning.text(kind.phrase, in: "The phrase of the kind '\(kind.id)'")
      kind.inverse = cleaning.text(kind.inverse, in: "The phrase of the kind '\(kind.id)'")
      let distance = cleaning.number(kind.distance, in: "The distance of the kind '\(kind.id)'")
      kind.distance = distance ?? portable[kind.id]?.distance ?? 1
      portable.declare(kind)
    }
    return (portable, portable == vocabulary)
  }
}
