extension ReviewRule {
  /// Entities that have one identifier in the same register: most likely they are one.
  ///
  /// Registers that nobody knows are passed over, and so are entities that are said to be one. Letter
  /// case, hyphens and the address before an identifier do not count, but in addresses of the web they
  /// do. Of several entities with one identifier each is doubted with the first.
  static let sharedIdentifiers = ReviewRule { reviewed in
    struct Key: Hashable {
      let register: String
      let value: String
    }
    var firsts: [Key: Int] = [:]
    return reviewed.graph.entities.enumerated().flatMap { position, entity in
      entity.externalIDs.compactMap { identifier -> Doubt? in
        let register = Register(identifier.register)
        guard let rule = register.rule else { return nil }
        let name = register.rawValue.lowercased()
        let key = Key(
          register: name == "wd" ? "wikidata" : name,
          value: name == "url"
            ? identifier.value : rule.core(of: identifier.value).lowercased())
        guard let first = firsts[key] else {
          firsts[key] = position
          return nil
        }
        if reviewed.representative(of: first) == reviewed.representative(of: position) {
          return nil
        }
        return Doubt(
          about: .entity(entity.id), .identifier(identifier.register),
          .sharedIdentifier(
            identifier.value, in: register, with: reviewed.graph.entities[first].id))
      }
    }
  }
}
