/// Which relations of a graph a restriction admits, decided for all at once.
///
/// It says the same as ``Admission``, from the columns of the graph.
struct RelationMask {
  /// Whether who vouches for a relation, its standing and its time admit it.
  private let isAdmitted: [Bool]
  private let kinds: [Int32]

  /// Whether each kind is followed, in the order of ``manners``.
  private let followed: [[Bool]]

  private static let manners: [Step.Manner] = [.statement, .place, .agreement]

  /// - Complexity: O(*m*), and O(*m* + *c*) for *c* citations where sources are asked about.
  init(of graph: Graph, within restriction: Restriction) {
    let columns = graph.cache.columns(of: graph)
    kinds = columns.kinds
    followed = Self.manners.map { manner in
      graph.vocabulary.relationKinds.map { restriction.admits($0, by: manner) }
    }
    let reading = restriction.reading
    let bases = [false, true].map { isInferred in
      restriction.bases.isEmpty || restriction.bases.contains(isInferred ? .inferred : .stated)
    }
    let least = restriction.leastConfidence
    var admitted = columns.traits.map { traits in
      bases[traits.isInferred ? 1 : 0] && !(traits.confidence < least) && reading.takes(traits)
    }
    if restriction.period != nil { Self.admit(&admitted, inTimeOf: restriction, of: graph) }
    if !restriction.sources.isEmpty || !restriction.notSources.isEmpty || reading.source != nil {
      Self.admit(&admitted, bySourcesOf: restriction, of: graph)
    }
    isAdmitted = admitted
  }

  /// Whether the relation at a position may be followed in a manner of its own.
  func admits(_ position: Int, by manner: Step.Manner) -> Bool {
    let kind = Int(kinds[position])
    guard isAdmitted[position], kind >= 0 else { return false }
    switch manner {
    case .statement: return followed[0][kind]
    case .place: return followed[1][kind]
    case .agreement: return followed[2][kind]
    }
  }

  private static func admit(
    _ admitted: inout [Bool], inTimeOf restriction: Restriction, of graph: Graph
  ) {
    let column = graph.cache.periods(of: graph)
    let answers = column.periods.map { restriction.admitsTime(of: $0) }
    let undated = restriction.admitsTime(of: nil)
    for (position, number) in column.numbers.enumerated()
    where !(number < 0 ? undated : answers[Int(number)]) {
      admitted[position] = false
    }
  }

  private static func admit(
    _ admitted: inout [Bool], bySourcesOf restriction: Restriction, of graph: Graph
  ) {
    let column = graph.cache.sources(of: graph)
    func answers(_ isAsked: (Source.ID) -> Bool) -> [Bool] {
      graph.sources.map { isAsked($0.id) }
    }
    let wanted = answers(restriction.sources.contains)
    let rejected = answers(restriction.notSources.contains)
    let only = answers { $0 == restriction.reading.source }
    for position in admitted.indices where admitted[position] {
      let sources = column.sources(of: position)
      let isVouched =
        (restriction.sources.isEmpty || sources.contains { $0 >= 0 && wanted[Int($0)] })
        && (restriction.reading.source == nil || sources.contains { $0 >= 0 && only[Int($0)] })
        && (restriction.notSources.isEmpty || sources.isEmpty
          || sources.contains { $0 < 0 || !rejected[Int($0)] })
      if !isVouched { admitted[position] = false }
    }
  }
}

extension Reading {
  /// The one source that a statement must cite, if there is one.
  fileprivate var source: Source.ID? {
    if case .source(let source) = self { return source }
    return nil
  }

  /// Whether a statement is used, as far as that does not depend on its sources.
  fileprivate func takes(_ traits: RelationColumns.Traits) -> Bool {
    if traits.isDenied { return false }
    switch self {
    case .all: return true
    case .best, .source: return !traits.isDeprecated && !traits.isOverruled
    case .stated: return !traits.isDeprecated && !traits.isOverruled && !traits.isInferred
    case .undisputed:
      return !traits.isDeprecated && !traits.isOverruled && !traits.isDisputed
        && traits.confidence != .disputed
    }
  }
}
