/// What is counted in one walk over the entities and relations of a graph.
struct Census {
  var entityKinds = Tallies<Entity.Kind>()
  var relationKinds = Tallies<Relation.Kind>()
  var sources: Tallies<Source.ID>
  var bases = Tallies(of: Basis.allCases)
  var confidences = Tallies(of: Confidence.allCases)
  var years: ClosedRange<Int>?

  /// The years of each dated relation.
  var spans: [ClosedRange<Int>] = []

  var uncitedCount = 0
  var undatedCount = 0

  /// Counts what is in a graph.
  ///
  /// - Complexity: O(*n* + *m* + *c*) for *c* citations.
  init(of graph: Graph) {
    sources = Tallies(of: graph.sources.map(\.id))
    for entity in graph.entities {
      entityKinds.add(entity.kind)
      if let named = entity.period?.years { include(named) }
    }
    for relation in graph.relations {
      relationKinds.add(relation.kind)
      bases.add(relation.basis)
      confidences.add(relation.confidence)
      count(relation.citations)
      if let named = relation.period?.years {
        include(named)
        spans.append(named)
      } else {
        undatedCount += 1
      }
    }
  }

  /// The relations of each family, from those of each kind.
  func families(in vocabulary: Vocabulary) -> Tallies<RelationKind.Family> {
    var families = Tallies<RelationKind.Family>()
    for kind in relationKinds.counts {
      if let family = vocabulary[kind.item]?.family { families.add(family, times: kind.count) }
    }
    return families
  }

  /// Counts every source once, however many places in it a relation cites.
  private mutating func count(_ citations: [Citation]) {
    if citations.isEmpty { uncitedCount += 1 }
    if citations.count == 1 { return sources.add(citations[0].source) }
    for source in Set(citations.map(\.source)) { sources.add(source) }
  }

  private mutating func include(_ named: ClosedRange<Int>) {
    guard let known = years else { return years = named }
    years = min(known.lowerBound, named.lowerBound)...max(known.upperBound, named.upperBound)
  }
}
