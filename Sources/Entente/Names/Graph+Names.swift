extension Graph {
  /// The entity that a name means.
  ///
  /// Names are tried in this order: identifier (of a ``united()`` graph also those that its entities
  /// had), exact name, exact alias, the same without regard to case, diacritics and punctuation, the
  /// same sounds in any script or transliteration, and last words that only one entity has in one of
  /// its names. The first of these that gives an answer wins; where it gives several, that is an
  /// error. Slips, initials and acronyms are for ``search(_:limit:where:)``: here they only make a
  /// suggestion.
  ///
  /// ```swift
  /// try graph.entity(named: "universite rennes 2").id      // "rennes-2"
  /// try graph.entity(named: "Қазақстан").id                // "kazakhstan"
  /// ```
  ///
  /// - Throws: ``NameError`` where nobody or several entities have that name.
  /// - Complexity: O(*p*) in the names that have a word asked for; the first question prepares the
  ///   names, in O(*n*), and an unknown name costs a search.
  public func entity(named name: String) throws(NameError) -> Entity {
    let found = entities(named: name)
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .ambiguous(name, found) }
    throw .unknown(name, suggestion: suggestion(for: name))
  }

  /// The entities that a name means: one, several where it is ambiguous, or none.
  package func entities(named name: String) -> [Entity] {
    if let entity = entity(identifiedBy: name) { return [entity] }
    let names = NameResolution(entities: entities, index: cache.names(of: self))
    return names.entities(named: NameQuery(name))
  }

  /// The entity that a word is the identifier of, or was before the graph was united.
  ///
  /// - Complexity: O(1).
  package func entity(identifiedBy word: String) -> Entity? {
    let id = Entity.ID(word)
    return self[id] ?? formerIDs[id].flatMap { self[$0] }
  }

  private func suggestion(for name: String) -> Entity? {
    var search = NameSearch(entities: entities, index: cache.names(of: self))
    for patience in [NameAlignment.Patience.usual, .guessing] {
      search.patience = patience
      if let match = search.matches(name, limit: 1, where: { _ in true }).first {
        return match.entity
      }
    }
    return nil
  }
}
