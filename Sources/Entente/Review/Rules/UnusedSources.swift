extension ReviewRule {
  /// Sources that no relation, attribute, alias or statement of identity cites.
  static let unusedSources = ReviewRule { reviewed in
    let graph = reviewed.graph
    var isUsed = [Bool](repeating: false, count: graph.sources.count)
    func use(_ citations: [Citation]) {
      for citation in citations {
        if let position = graph.sourcePositions[citation.source] { isUsed[position] = true }
      }
    }
    for relation in graph.relations { use(relation.citations) }
    for entity in graph.entities {
      for attribute in entity.attributes { use(attribute.citations) }
      for alias in entity.aliases { use(alias.citations) }
    }
    for identity in graph.identities { use(identity.citations) }
    return zip(graph.sources, isUsed).filter { !$0.1 }.map {
      Doubt(about: .source($0.0.id), .unusedSource)
    }
  }
}
