extension Graph {
  /// This graph and another as one: two editions of a data set, or two data sets.
  ///
  /// Sources, entities and kinds with one identifier are one. What only one graph has is taken over.
  /// Where there is room for one value and both have one, this graph's is kept and a
  /// ``Merge/Conflict`` says so: titles, kinds, periods, notes, the fields of a source, the states of
  /// an entity (to belong to both states is a statement of its own, which neither makes), an
  /// external identifier in one register. A name in a language that has one becomes an alias.
  ///
  /// Relations are one where they say the same on the word of the same sources; what they dispute is
  /// joined. The same statement by another source, or in another place of one, is a second voice and
  /// stays a relation of its own, or nobody could count the voices. What both graphs say is there
  /// once, and as often as one of them repeats it. Relations that share a given identifier and say
  /// different things both stay: the second gets the identifier that follows from its content, and
  /// what disputed it by the old one disputes it by the new. Attributes and identities are alike.
  ///
  /// A relation of the other graph that does not fit this vocabulary, or the kinds that entities have
  /// here, stays as well: its kind is widened to admit it, and a conflict says so. So the graph of
  /// both is one that ``Graph/init(title:vocabulary:entities:relations:sources:identities:)``
  /// accepts, if both graphs are.
  ///
  /// Merging a graph with itself, or with an empty one, changes nothing, and merging the same graph
  /// twice adds nothing the second time.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations of both, with their values.
  public func merging(_ other: Graph) -> Merge {
    var work = GraphMerge(first: self, second: other)
    work.mergeHeading()
    work.mergeVocabulary()
    work.mergeSources()
    work.mergeEntities()
    work.mergeRelations()
    work.mergeIdentities()
    return work.merge
  }
}
