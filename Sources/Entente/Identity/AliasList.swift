/// The aliases of an entity, to which others are added without repeating a name or an alias.
struct AliasList {
  /// The aliases, in the order written and then added.
  private(set) var all: [Alias]

  private let names: Set<Names.Entry>
  private var positions: [Form: Int] = [:]

  /// The citations of those aliases that have been met again.
  private var citations: [Int: Set<Citation>] = [:]

  init(of entity: Entity) {
    all = entity.aliases
    names = Set(entity.names.all)
    for (position, alias) in all.enumerated() where positions[Form(alias)] == nil {
      positions[Form(alias)] = position
    }
  }

  /// Adds an alias, or only its citations where the form is there.
  mutating func add(_ alias: Alias) {
    if let position = positions[Form(alias)] {
      add(alias.citations, at: position)
    } else if !isName(alias) {
      positions[Form(alias)] = all.count
      all.append(alias)
    }
  }

  /// Adds an identifier that an entity had, with those on whose word the entity is this one.
  ///
  /// They do not say that they use it as a name, so it stays apart from an alias of the same form,
  /// and many identifiers may share a long list of sources.
  mutating func add(identifier: String, citing sources: [Citation]) {
    let alias = Alias(identifier, citations: sources)
    if sources.isEmpty { add(alias) } else { all.append(alias) }
  }

  /// Whether an alias says no more than a name does.
  private func isName(_ alias: Alias) -> Bool {
    alias.period == nil && alias.citations.isEmpty
      && names.contains(Names.Entry(alias.text, in: alias.language))
  }

  private mutating func add(_ others: [Citation], at position: Int) {
    var known = citations.removeValue(forKey: position) ?? Set(all[position].citations)
    for citation in others where known.insert(citation).inserted {
      all[position].citations.append(citation)
    }
    citations[position] = known
  }
}

extension AliasList {
  /// What makes two aliases one: all but who uses them.
  private struct Form: Hashable {
    let text: String
    let language: String?
    let period: Period?

    init(_ alias: Alias) {
      text = alias.text
      language = alias.language
      period = alias.period
    }
  }
}
