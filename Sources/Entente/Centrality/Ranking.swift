internal import GraphAlgorithms

/// Entities by a measure, the highest first; equals in the order in which they were written.
public struct Ranking: Sendable, RandomAccessCollection {
  /// An entity and its value.
  public struct Row: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Its value.
    public let value: Double
  }

  /// The name of the measure.
  public let measure: String

  /// How the numbers are made, in words.
  public let convention: String

  private let rows: [Row]
  private let positions: [Entity.ID: Int]

  init(measure: String, convention: String, rows: [Row]) {
    self.measure = measure
    self.convention = convention
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

  /// The value of an entity; nothing where the question left it out.
  ///
  /// - Complexity: O(1).
  public subscript(id: Entity.ID) -> Double? { positions[id].map { rows[$0].value } }
}

extension Ranking {
  /// The ranking of some of the entities; the values stay.
  public func filtered(_ isIncluded: (Entity) throws -> Bool) rethrows -> Ranking {
    Ranking(
      measure: measure, convention: convention, rows: try rows.filter { try isIncluded($0.entity) })
  }
}

extension Graph {
  /// The entities by a measure, the highest first.
  ///
  /// Ranks count ties only, unless the restriction says otherwise: a mere "is about" or a place
  /// would top every list. Directions do not count unless the restriction is directed; then a
  /// degree counts the entities that relations lead to, and betweenness ordered pairs. Parallel
  /// relations count as one, and a relation of an entity with itself counts for nothing. Entities
  /// that the restriction leaves out are removed before computing and have no row.
  ///
  /// - Throws: ``GraphError`` where the restriction names an unknown kind or entity.
  /// - Complexity: That of the measure.
  public func centrality(
    _ measure: some Centrality, within restriction: Restriction
  ) throws(GraphError) -> Ranking {
    try restriction.check(in: self)
    return ranked(by: measure, within: restriction)
  }

  /// The entities by a measure over all ties, the highest first.
  ///
  /// - Complexity: That of the measure.
  public func centrality(_ measure: some Centrality) -> Ranking {
    ranked(by: measure, within: .ties)
  }

  private func ranked(by measure: some Centrality, within restriction: Restriction) -> Ranking {
    let kept = entities.indices.filter { restriction.admits(entities[$0], in: vocabulary) }
    var numbers = [Int](repeating: -1, count: entities.count)
    for (number, position) in kept.enumerated() { numbers[position] = number }
    let edges = passages(within: restriction).edges.map { (numbers[$0.0], numbers[$0.1]) }
    let adjacency = Adjacency(
      checkedVertexCount: kept.count, edges: edges, isDirected: restriction.isDirected
    ).simplified()
    let values = measure.values(in: adjacency)
    let rows = zip(kept, values).map { Ranking.Row(entity: entities[$0], value: $1) }
    let order = rows.indices.sorted { (-rows[$0].value, $0) < (-rows[$1].value, $1) }
    return Ranking(
      measure: measure.name, convention: measure.convention, rows: order.map { rows[$0] })
  }
}
