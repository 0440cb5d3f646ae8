/// What the quality report needs of a relation or an attribute.
struct SurveyedStatement {
  let period: Period?
  let isCited: Bool
  let basis: Basis
  let confidence: Confidence
  let standing: Standing
  let isDenied: Bool

  /// The positions of the sources it cites, each once.
  let sources: [Int]

  init(_ relation: Relation, sources: [Int]) {
    period = relation.period
    isCited = !relation.citations.isEmpty
    basis = relation.basis
    confidence = relation.confidence
    standing = relation.standing
    isDenied = relation.isDenied
    self.sources = sources
  }

  init(_ attribute: Attribute, sources: [Int]) {
    period = attribute.period
    isCited = !attribute.citations.isEmpty
    basis = attribute.basis
    confidence = attribute.confidence
    standing = attribute.standing
    isDenied = false
    self.sources = sources
  }
}

/// The numbers of a quality report while statements are added.
struct QualitySurvey {
  private let graph: Graph
  private var relations = Quality.Tally()
  private var attributes = Quality.Tally()
  private var families: [RelationKind.Family: Quality.Tally] = [:]
  private var years: [ClosedRange<Int>] = []
  private var hasRelation: [Bool]
  private var support: [Support]
  private var sources: [SourceSurvey]

  /// Sources that an attribute cites and the graph lacks, by positions after those it has.
  private var strangers: [Source.ID: Int] = [:]

  /// On whose word an entity rests.
  private enum Support: Equatable {
    case nobody
    case one(Int)
    case several
  }

  private struct SourceSurvey {
    var statementCount = 0
    var soleCount = 0
    var years: [ClosedRange<Int>] = []
  }

  init(of graph: Graph) {
    self.graph = graph
    hasRelation = Array(repeating: false, count: graph.entities.count)
    support = Array(repeating: .nobody, count: graph.entities.count)
    sources = Array(repeating: SourceSurvey(), count: graph.sources.count)
  }

  /// The positions of the sources that citations name, each once.
  mutating func sources(of citations: [Citation]) -> [Int] {
    let positions = citations.map { position(of: $0.source) }
    // A list of a thousand citations must not cost a million comparisons.
    return positions.count < 2 ? positions : Array(Set(positions)).sorted()
  }

  private mutating func position(of source: Source.ID) -> Int {
    if let position = graph.sourcePositions[source] ?? strangers[source] { return position }
    let position = graph.sources.count + strangers.count
    strangers[source] = position
    return position
  }

  /// Adds a relation.
  mutating func add(
    _ statement: SurveyedStatement, about ends: [Int], family: RelationKind.Family?
  ) {
    relations.add(statement)
    if let family { families[family, default: Quality.Tally()].add(statement) }
    for end in ends {
      hasRelation[end] = true
      attest(end, by: statement.sources)
    }
    credit(statement)
  }

  /// Adds an attribute.
  mutating func add(_ statement: SurveyedStatement, about entity: Int) {
    attributes.add(statement)
    attest(entity, by: statement.sources)
    credit(statement)
  }

  /// Notes that sources speak of an entity.
  mutating func attest(_ entity: Int, by sources: [Int]) {
    for source in sources {
      switch support[entity] {
      case .nobody: support[entity] = .one(source)
      case .one(source), .several: continue
      case .one: support[entity] = .several
      }
    }
  }

  private mutating func credit(_ statement: SurveyedStatement) {
    let years = statement.period?.years
    if let years { self.years.append(years) }
    for source in statement.sources where source < sources.count {
      sources[source].statementCount += 1
      if statement.sources.count == 1 { sources[source].soleCount += 1 }
      if let years { sources[source].years.append(years) }
    }
  }
}

extension QualitySurvey {
  /// The report.
  var quality: Quality {
    Quality(
      relations: relations, attributes: attributes,
      families: RelationKind.Family.allCases.compactMap { family in
        families[family].map { Quality.FamilyTally(family: family, tally: $0) }
      },
      sources: zip(graph.sources, sources).map { source, survey in
        Quality.SourceTally(
          source: source.id, statementCount: survey.statementCount, soleCount: survey.soleCount,
          years: survey.years.isEmpty
            ? nil
            : survey.years.reduce(survey.years[0]) {
              min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
            },
          decades: Timeline(survey.years))
      },
      decades: Timeline(years), entityCount: graph.entities.count,
      entitiesOnOneSource: graph.entities.indices.compactMap { position in
        if case .one = support[position] { graph.entities[position].id } else { nil }
      },
      entitiesWithoutRelation: graph.entities.indices.compactMap { position in
        hasRelation[position] ? nil : graph.entities[position].id
      })
  }
}
