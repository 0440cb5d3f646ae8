extension Graph {
  /// The entity that a name means.
  ///
  /// Names are tried in this order: identifier, exact name, exact alias, the same without regard to
  /// case, diacritics and punctuation, and last words that only one entity has in its names. The
  /// first of these that gives an answer wins.
  ///
  /// ```swift
  /// try graph.entity(named: "universite rennes 2").id      // "rennes-2"
  /// ```
  ///
  /// - Throws: ``NameError`` where nobody or several entities have that name.
  /// - Complexity: O(*n*) in the names of the graph; the first question folds them all.
  public func entity(named name: String) throws(NameError) -> Entity {
    if let entity = self[Entity.ID(name)] { return entity }
    let folded = Folding.folded(name)
    let words = folded.split(separator: " ").map(String.init)
    let levels: [(Entity, NameForms) -> Bool] = [
      { entity, _ in entity.names.all.contains { $0.text == name } },
      { entity, _ in entity.aliases.contains { $0.text == name } },
      { _, forms in !folded.isEmpty && forms.folded.contains(folded) },
      { _, forms in !words.isEmpty && forms.wordSets.contains { $0.isSuperset(of: words) } },
    ]
    let forms = cache.names(of: self)
    for level in levels {
      let matches = zip(entities, forms).filter { level($0, $1) }.map(\.0)
      if matches.count == 1 { return matches[0] }
      if matches.count > 1 { throw .ambiguous(name, matches) }
    }
    throw .unknown(name, suggestion: nearest(to: name))
  }

  private func nearest(to name: String) -> Entity? {
    var owners: [String: Entity] = [:]
    var spellings: [String] = []
    for entity in entities {
      for spelling in NameForms.spellings(of: entity) where owners[spelling] == nil {
        owners[spelling] = entity
        spellings.append(spelling)
      }
    }
    if let spelling = Suggestion.nearest(to: name, among: spellings) { return owners[spelling] }
    // A slip in a single word of a long name is near to that word only.
    for entity in entities {
      let words = NameForms.spellings(of: entity).flatMap { Folding.words(of: $0) }
        .filter { $0.count > 3 }
      if Suggestion.nearest(to: name, among: words) != nil { return entity }
    }
    return nil
  }
}

/// The forms of an entity's names, folded for comparison.
struct NameForms: Sendable {
  let folded: Set<String>
  let wordSets: [Set<String>]

  init(of entity: Entity) {
    let words = Self.spellings(of: entity).map { Folding.words(of: $0) }
    folded = Set(words.map { $0.joined(separator: " ") })
    wordSets = words.map { Set($0) }
  }

  static func spellings(of entity: Entity) -> [String] {
    [entity.id.rawValue] + entity.names.all.map(\.text) + entity.aliases.map(\.text)
  }
}

/// Why a name does not lead to an entity.
public enum NameError: Error, Sendable, Hashable {
  /// Nobody has that name.
  case unknown(String, suggestion: Entity?)

  /// Several entities have that name.
  case ambiguous(String, [Entity])
}

extension NameError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .unknown(let name, let suggestion):
      let hint = suggestion.map { " Did you mean '\($0.name)' (\($0.id))?" } ?? ""
      return "No entity is named '\(name)'.\(hint)"
    case .ambiguous(let name, let entities):
      let listed = entities.prefix(6).map { "'\($0.id)'" }
      let rest = entities.count > 6 ? ["\(entities.count - 6) more"] : []
      return "'\(name)' names \(entities.count) entities: "
        + "\((listed + rest).formattedList(joiner: "and")). Use an identifier."
    }
  }
}
