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
    let id = Entity.ID(name)
    if let entity = self[id] ?? formerIDs[id].flatMap({ self[$0] }) { return entity }
    let names = NameResolution(entities: entities, index: cache.names(of: self))
    let found = names.entities(named: NameQuery(name))
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .ambiguous(name, found) }
    throw .unknown(name, suggestion: suggestion(for: name))
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
