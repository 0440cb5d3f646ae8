/// Which relations of a graph a restriction admits, decided from the columns of the graph.
///
/// It says the same as ``Admission`` without touching a relation. What a question asks of dates, kinds and
/// sources is answered once for each of them; a relation then only looks up its own.
struct RelationMask {
  private let kinds: [Int32]
  private let traits: [RelationColumns.Traits]
  private let standing: StandingMask
  private let dates: PeriodMask?
  private let sources: SourceMask?

  /// Whether each kind is followed as a statement, to a place, and to an agreement.
  private let followed: (statement: [Bool], place: [Bool], agreement: [Bool])

  /// - Complexity: O(*p* + *s*) in the different periods and the sources, after the first question.
  init(of graph: Graph, within restriction: Restriction) {
    let columns = graph.cache.columns(of: graph)
    kinds = columns.kinds
    traits = columns.traits
    func followed(by manner: Step.Manner) -> [Bool] {
      graph.vocabulary.relationKinds.map { restriction.admits($0, by: manner) }
    }
    self.followed = (
      statement: followed(by: .statement), place: followed(by: .place),
      agreement: followed(by: .agreement)
    )
    standing = StandingMask(of: restriction)
    dates = PeriodMask(of: restriction, in: graph)
    sources = SourceMask(of: restriction, in: graph)
  }

  /// Whether the relation at a position may be followed in a manner of its own.
  ///
  /// - Complexity: O(1), or O(*c*) for *c* citations where sources are asked about.
  func admits(_ position: Int, by manner: Step.Manner) -> Bool {
    let kind = Int(kinds[position])
    guard kind >= 0 else { return false }
    let isFollowed =
      switch manner {
      case .statement: followed.statement[kind]
      case .place: followed.place[kind]
      case .agreement: followed.agreement[kind]
      }
    return isFollowed && standing.admits(traits[position])
      && dates?.admits(position) ?? true && sources?.admits(position) ?? true
  }
}

/// Which statements a restriction admits by how they stand.
private struct StandingMask {
  private let takesStated: Bool
  private let takesInferred: Bool
  private let least: Confidence
  private let takesSurpassed: Bool
  private let takesDisputed: Bool

  init(of restriction: Restriction) {
    let (bases, reading) = (restriction.bases, restriction.reading)
    takesStated = bases.isEmpty || bases.contains(.stated)
    takesInferred = (bases.isEmpty || bases.contains(.inferred)) && reading != .stated
    least = restriction.leastConfidence
    takesSurpassed = reading == .all
    takesDisputed = reading != .undisputed
  }

  func admits(_ traits: RelationColumns.Traits) -> Bool {
    if traits.isDenied || traits.confidence < least { return false }
    if !(traits.isInferred ? takesInferred : takesStated) { return false }
    if !takesSurpassed, traits.isDeprecated || traits.isOverruled { return false }
    return takesDisputed || !traits.isDisputed && traits.confidence != .disputed
  }
}

/// Which relations held in the time that a restriction asks about.
private struct PeriodMask {
  private let numbers: [Int32]
  private let answers: [Bool]
  private let undated: Bool

  /// Makes a mask; nothing where no time is asked about.
  init?(of restriction: Restriction, in graph: Graph) {
    guard restriction.period != nil else { return nil }
    let column = graph.cache.periods(of: graph)
    numbers = column.numbers
    answers = column.periods.map { restriction.admitsTime(of: $0) }
    undated = restriction.admitsTime(of: nil)
  }

  func admits(_ position: Int) -> Bool {
    let number = Int(numbers[position])
    return number < 0 ? undated : answers[number]
  }
}

/// Which relations the sources vouch for that a restriction asks for.
private struct SourceMask {
  private let column: SourceColumn
  private let wanted: [Bool]?
  private let rejected: [Bool]?
  private let only: [Bool]?

  /// Makes a mask; nothing where no source is asked about.
  init?(of restriction: Restriction, in graph: Graph) {
    func answers(_ isAsked: (Source.ID) -> Bool) -> [Bool] {
      graph.sources.map { isAsked($0.id) }
    }
    wanted = restriction.sources.isEmpty ? nil : answers(restriction.sources.contains)
    rejected = restriction.notSources.isEmpty ? nil : answers(restriction.notSources.contains)
    only =
      if case .source(let source) = restriction.reading {
        answers { $0 == source }
      } else {
        nil
      }
    if wanted == nil, rejected == nil, only == nil { return nil }
    column = graph.cache.sources(of: graph)
  }

  func admits(_ position: Int) -> Bool {
    let sources = column.sources(of: position)
    if let wanted, !sources.contains(where: { $0 >= 0 && wanted[Int($0)] }) { return false }
    if let only, !sources.contains(where: { $0 >= 0 && only[Int($0)] }) { return false }
    guard let rejected, !sources.isEmpty else { return true }
    return sources.contains { $0 < 0 || !rejected[Int($0)] }
  }
}
