extension ReviewRule {
  /// Identifiers of entities that their register cannot have given, and registers nobody knows.
  static let entityIdentifiers = ReviewRule { reviewed in
    reviewed.graph.entities.flatMap { entity in
      entity.externalIDs.compactMap { identifier in
        let register = Register(identifier.register)
        let problem: Doubt.Problem
        if !register.isKnown {
          problem = .unknownRegister(identifier.register, suggestion: register.nearestKnown)
        } else if !register.admits(identifier.value) {
          problem = .impossibleIdentifier(identifier.value, in: register)
        } else {
          return nil
        }
        return Doubt(about: .entity(entity.id), .identifier(identifier.register), problem)
      }
    }
  }

  /// Digital object identifiers, serial and book numbers and addresses that cannot be.
  static let sourceIdentifiers = ReviewRule { reviewed in
    reviewed.graph.sources.flatMap { source in
      source.fields.compactMap { field in
        let register = Register(field.name)
        guard identifierFields.contains(field.name), !register.admits(field.value) else {
          return nil
        }
        return Doubt(
          about: .source(source.id), .field(field.name),
          .impossibleIdentifier(field.value, in: register))
      }
    }
  }

  private static let identifierFields: Set<String> = ["DOI", "ISBN", "ISSN", "URL"]
}

extension Register {
  /// The known register whose name is nearest to this one, if it may be a slip.
  fileprivate var nearestKnown: Register? {
    Suggestion.nearest(to: rawValue, among: Self.known.lazy.map(\.rawValue)).map { Register($0) }
  }
}
