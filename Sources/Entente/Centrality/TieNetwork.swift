public import GraphAlgorithms

/// The ties that a measure is computed on: numbers, and the entities and relations behind them.
///
/// ```swift
/// let ties = try graph.ties(within: .ties, parallel: .weight)
/// ties.ranking(by: .degree).first?.entity
/// ties.relations(of: ["campus-france"])["campus-france"]   // what its degree rests on
/// ```
public struct TieNetwork: Sendable {
  /// The graph whose ties these are.
  public let graph: Graph

  /// What the question may pass through.
  public let restriction: Restriction

  /// How parallel relations count.
  public let parallel: ParallelRelations

  /// The ties between the numbers of the entities, without ties of an entity with itself.
  public let adjacency: Adjacency

  /// The positions of the entities in the graph, by number.
  private let kept: [Int]

  /// The numbers of the entities, by position in the graph; -1 for one that is left out.
  private let numbers: [Int]

  private let edges: [(Int, Int)]

  /// The position of the relation that each edge is.
  private let relationOfEdge: [Int]

  /// Whether some ties of the question are left out.
  private let isFiltered: Bool

  init(of graph: Graph, within restriction: Restriction, parallel: ParallelRelations) {
    let kept = graph.entities.indices.filter {
      restriction.admits(graph.entities[$0], in: graph.vocabulary)
    }
    var numbers = [Int](repeating: -1, count: graph.entities.count)
    for (number, position) in kept.enumerated() { numbers[position] = number }
    let passages = graph.passages(within: restriction)
    self.init(
      graph: graph, restriction: restriction, parallel: parallel, kept: kept, numbers: numbers,
      edges: passages.edges.map { (numbers[$0.0], numbers[$0.1]) },
      relationOfEdge: passages.passageOfEdge.map { passages.passages[$0].relation },
      isFiltered: false)
  }

  private init(
    graph: Graph, restriction: Restriction, parallel: ParallelRelations, kept: [Int],
    numbers: [Int], edges: [(Int, Int)], relationOfEdge: [Int], isFiltered: Bool
  ) {
    self.isFiltered = isFiltered
    self.graph = graph
    self.restriction = restriction
    self.parallel = parallel
    self.kept = kept
    self.numbers = numbers
    self.edges = edges
    self.relationOfEdge = relationOfEdge
    adjacency = parallel.adjacency(
      vertexCount: kept.count, edges: edges, isDirected: restriction.isDirected
    ) { graph.relations[relationOfEdge[$0]].weight }
  }
}

extension TieNetwork {
  /// The number of entities.
  public var entityCount: Int { kept.count }

  /// The number of ties: of pairs of entities, unless each relation is a tie of its own.
  public var tieCount: Int { adjacency.edgeCount }

  /// The entity of a number of the adjacency.
  public func entity(of vertex: Int) -> Entity { graph.entities[kept[vertex]] }

  /// The number of an entity in the adjacency; nothing where the question left it out.
  ///
  /// - Complexity: O(1).
  public func vertex(of id: Entity.ID) -> Int? {
    graph.entityPositions[id].map { numbers[$0] }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// The relations that count as ties of each of some entities, in the order written.
  ///
  /// They are what a degree is made of; a relation that names the entity as its place or agreement
  /// is among them where such ways count.
  ///
  /// - Complexity: O(*n* + *m*).
  public func relations(of ids: some Sequence<Entity.ID>) -> [Entity.ID: [Relation]] {
    var found: [Int: [Int]] = [:]
    for vertex in ids.compactMap(vertex) { found[vertex] = [] }
    for (edge, ends) in edges.enumerated() where ends.0 != ends.1 {
      for vertex in [ends.0, ends.1] where found[vertex] != nil {
        if found[vertex]?.last != relationOfEdge[edge] {
          found[vertex]?.append(relationOfEdge[edge])
        }
      }
    }
    var relations: [Entity.ID: [Relation]] = [:]
    for (vertex, positions) in found {
      relations[entity(of: vertex).id] = positions.map { graph.relations[$0] }
    }
    return relations
  }

  /// Calls a closure with the ends of every tie and the position of its relation in the graph.
  func forEachTie(_ body: (_ start: Int, _ end: Int, _ relation: Int) -> Void) {
    for (edge, ends) in edges.enumerated() where ends.0 != ends.1 {
      body(ends.0, ends.1, relationOfEdge[edge])
    }
  }

  /// The relations that are ties, in the order written, those of an entity with itself left out.
  ///
  /// - Complexity: O(*m*).
  public var relations: [Relation] {
    var last = -1
    var relations: [Relation] = []
    for (edge, ends) in edges.enumerated() where ends.0 != ends.1 && relationOfEdge[edge] != last {
      last = relationOfEdge[edge]
      relations.append(graph.relations[last])
    }
    return relations
  }

  /// The same entities with only the relations that pass a test.
  ///
  /// - Complexity: O(*n* + *m*).
  public func filtered(_ isIncluded: (Relation) throws -> Bool) rethrows -> TieNetwork {
    var last = (relation: -1, isKept: false)
    return keeping(
      try edges.indices.filter { edge in
        // The ways that one relation opens follow one another.
        if relationOfEdge[edge] != last.relation {
          last.relation = relationOfEdge[edge]
          last.isKept = try isIncluded(graph.relations[last.relation])
        }
        return last.isKept
      })
  }

  /// The same entities with only the ties between ends that pass a test.
  func filteringEnds(_ isIncluded: (_ start: Int, _ end: Int) -> Bool) -> TieNetwork {
    keeping(edges.indices.filter { isIncluded(edges[$0].0, edges[$0].1) })
  }

  private func keeping(_ positions: [Int]) -> TieNetwork {
    if positions.count == edges.count { return self }
    return TieNetwork(
      graph: graph, restriction: restriction, parallel: parallel, kept: kept, numbers: numbers,
      edges: positions.map { edges[$0] }, relationOfEdge: positions.map { relationOfEdge[$0] },
      isFiltered: true)
  }

  /// The same ties with their directions.
  func directed() -> TieNetwork {
    if restriction.isDirected { return self }
    var restriction = restriction
    restriction.isDirected = true
    let whole = TieNetwork(of: graph, within: restriction, parallel: parallel)
    if !isFiltered { return whole }
    let included = Set(relationOfEdge)
    return whole.keeping(
      whole.edges.indices.filter { included.contains(whole.relationOfEdge[$0]) })
  }
}

extension Graph {
  /// The ties that measures are computed on.
  ///
  /// - Throws: ``GraphError`` where the restriction names an unknown kind or entity.
  /// - Complexity: O(*n* + *m*); O(*m* log *m*) where weights are added up.
  public func ties(
    within restriction: Restriction = .ties, parallel: ParallelRelations = .one
  ) throws(GraphError) -> TieNetwork {
    try restriction.check(in: self)
    return TieNetwork(of: self, within: restriction, parallel: parallel)
  }
}
