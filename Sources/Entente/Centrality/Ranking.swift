internal import GraphAlgorithms

/// Entities by a measure, the most central first; equals in the order in which they were written.
public struct Ranking: Sendable, RandomAccessCollection {
  /// An entity and its value.
  public struct Row: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Its value.
    public let value: Double

    /// One more than the number of entities that stand higher; equals share it.
    ///
    /// Values that differ by less than a billionth of themselves are equal: sums of fractions are
    /// rounded.
    public fileprivate(set) var rank: Int
  }

  /// The name of the measure.
  public let measure: String

  /// How the numbers are made, in words.
  public let convention: String

  /// Whether relations keep their directions in these numbers.
  public let isDirected: Bool

  /// How far the numbers may be off, if they are computed from a sample.
  public let marginOfError: MarginOfError?

  private let rows: [Row]
  private let positions: [Entity.ID: Int]

  fileprivate init(
    measure: String, convention: String, isDirected: Bool, marginOfError: MarginOfError?,
    ordered rows: [Row]
  ) {
    self.marginOfError = marginOfError
    self.measure = measure
    self.convention = convention
    self.isDirected = isDirected
    var rows = rows
    var first = 0
    for position in rows.indices {
      let (high, value) = (rows[first].value, rows[position].value)
      if abs(high - value) > 1e-9 * Swift.max(abs(high), abs(value)) { first = position }
      rows[position].rank = first + 1
    }
    self.rows = rows
    var positions: [Entity.ID: Int] = [:]
    for (position, row) in rows.enumerated() { positions[row.entity.id] = position }
    self.positions = positions
  }

  /// The position of the highest row.
  public var startIndex: Int { rows.startIndex }

  /// The position after the lowest row.
  public var endIndex: Int { rows.endIndex }

  /// The row at a position.
  public subscript(position: Int) -> Row { rows[position] }

  /// The value of an entity; nothing where the question left it out, or it has none.
  ///
  /// - Complexity: O(1).
  public subscript(id: Entity.ID) -> Double? { row(of: id)?.value }

  /// The row of an entity; nothing where the question left it out, or it has no value.
  ///
  /// - Complexity: O(1).
  public func row(of id: Entity.ID) -> Row? { positions[id].map { rows[$0] } }
}

extension Ranking {
  /// The ranking of some of the entities; the values stay, and ranks are those among them.
  public func filtered(_ isIncluded: (Entity) throws -> Bool) rethrows -> Ranking {
    Ranking(
      measure: measure, convention: convention, isDirected: isDirected,
      marginOfError: marginOfError, ordered: try rows.filter { try isIncluded($0.entity) })
  }
}

extension TieNetwork {
  /// The entities by a measure, the most central first.
  ///
  /// - Complexity: That of the measure.
  public func ranking(by measure: some Centrality) -> Ranking {
    ranking(by: measure) { _ in }
  }

  /// The entities by a measure, the most central first, telling a caller what is done, from 0 to 1.
  ///
  /// - Complexity: That of the measure.
  public func ranking(by measure: some Centrality, progress: (Double) -> Void) -> Ranking {
    let ties = measure.needsDirections ? directed() : self
    let rows = zip(0..<entityCount, measure.values(in: ties, progress: progress)).compactMap {
      vertex, value in
      value.isNaN ? nil : Ranking.Row(entity: entity(of: vertex), value: value, rank: 0)
    }
    let sign: Double = measure.isLowestFirst ? 1 : -1
    let order = rows.indices.sorted {
      (sign * rows[$0].value, $0) < (sign * rows[$1].value, $1)
    }
    return Ranking(
      measure: measure.name, convention: measure.convention(in: ties),
      isDirected: ties.restriction.isDirected, marginOfError: measure.marginOfError(in: ties),
      ordered: order.map { rows[$0] })
  }
}

extension Graph {
  /// The entities by a measure, the most central first.
  ///
  /// Ranks count ties only, unless the restriction says otherwise: a mere "is about" or a place
  /// would top every list. Directions do not count unless the restriction is directed, or the measure
  /// needs them; then a degree counts the entities that relations lead to, and betweenness ordered
  /// pairs. Parallel relations count as one unless asked, and a relation of an entity with itself
  /// counts for nothing. Entities that the restriction leaves out are removed before computing and
  /// have no row.
  ///
  /// - Throws: ``GraphError`` where the restriction names an unknown kind or entity.
  /// - Complexity: That of the measure.
  public func centrality(
    _ measure: some Centrality, within restriction: Restriction,
    parallel: ParallelRelations = .one
  ) throws(GraphError) -> Ranking {
    try ties(within: restriction, parallel: parallel).ranking(by: measure)
  }

  /// The entities by a measure over all ties, the most central first.
  ///
  /// - Complexity: That of the measure.
  public func centrality(
    _ measure: some Centrality, parallel: ParallelRelations = .one
  ) -> Ranking {
    TieNetwork(of: self, within: .ties, parallel: parallel).ranking(by: measure)
  }
}
