/// A way to read the data, by which relations are taken at their word.
public enum RankReading: Sendable, Hashable {
  /// Every relation that the question admits.
  case everything

  /// Without relations that are disputed, or that dispute another or are disputed by one.
  case undisputed

  /// Without relations that the curator inferred.
  case stated

  /// Only relations that are certain.
  case certain

  /// Only relations that cite a source.
  case cited

  /// Without relations that rest on one source alone.
  case without(Source.ID)
}

extension RankReading: CustomStringConvertible {
  /// The reading in words: "without what rests on 'gazette' alone".
  public var description: String {
    switch self {
    case .everything: "every relation asked for"
    case .undisputed: "without what is disputed"
    case .stated: "without what is inferred"
    case .certain: "only what is certain"
    case .cited: "without what is uncited"
    case .without(let source): "without what rests on '\(source)' alone"
    }
  }
}

extension RankReading {
  /// Whether a relation is read, where those of some identifiers are disputed by others.
  func reads(_ relation: Relation, disputed: Set<Relation.ID>) -> Bool {
    switch self {
    case .everything: true
    case .undisputed: relation.confidence != .disputed && !disputed.contains(relation.id)
    case .stated: relation.basis != .inferred
    case .certain: relation.confidence == .certain
    case .cited: !relation.citations.isEmpty
    case .without(let source):
      relation.citations.isEmpty || relation.citations.contains { $0.source != source }
    }
  }
}

extension TieNetwork {
  /// The most sources that readings leave out one by one.
  public static var sourceReadingLimit: Int { 200 }

  /// Every reading that differs from reading everything, and that one first.
  ///
  /// A reading that leaves out nothing is not among them. Of more than ``sourceReadingLimit`` sources
  /// those are left out in turn on which most relations rest alone.
  ///
  /// - Complexity: O(*n* + *m* + *c*) for *c* citations, and sorting the sources.
  public func readings() -> [RankReading] {
    let relations = relations
    let disputed = disputedRelations
    let general = [RankReading.undisputed, .stated, .certain, .cited].filter { reading in
      relations.contains { !reading.reads($0, disputed: disputed) }
    }
    let sources = soleSources(of: relations).prefix(Self.sourceReadingLimit).sorted()
    return [.everything] + general + sources.map { .without(graph.sources[$0].id) }
  }

  /// How many sources there are on which some relation rests alone: each makes a reading, up to
  /// ``sourceReadingLimit``.
  ///
  /// - Complexity: O(*m* + *c*) for *c* citations, and sorting the sources.
  public var soleSourceCount: Int { soleSources(of: relations).count }

  /// The positions of the sources on which relations rest alone, those of most relations first.
  private func soleSources(of relations: [Relation]) -> [Int] {
    var counts: [Source.ID: Int] = [:]
    for relation in relations {
      guard let first = relation.citations.first?.source,
        relation.citations.allSatisfy({ $0.source == first })
      else { continue }
      counts[first, default: 0] += 1
    }
    return graph.sources.indices
      .compactMap { position in counts[graph.sources[position].id].map { (position, count: $0) } }
      .sorted { (-$0.count, $0.0) < (-$1.count, $1.0) }
      .map(\.0)
  }

  /// The relations that dispute others, or that others dispute.
  var disputedRelations: Set<Relation.ID> {
    Set(graph.contests.disputed.map { graph.relations[$0].id })
  }
}
