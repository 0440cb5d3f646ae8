internal import GraphAlgorithms

extension Graph {
  /// How ties hang together as a whole.
  ///
  /// Directions count for ``NetworkStructure/Trait/reciprocity`` alone; parallel relations count as
  /// one, and a relation of an entity with itself for nothing. The side of an entity is the state it
  /// is, or the one state it belongs to.
  ///
  /// - Throws: ``GraphError`` where the restriction names an unknown kind or entity.
  /// - Complexity: O(*n* · *m*) up to 20,000 entities, O(*m* √*m*) above.
  ///
  /// Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. *Social
  /// Networks* 1(3), 215–239. Krackhardt, D. and Stern, R. N. (1988). Informal networks and
  /// organizational crises. *Social Psychology Quarterly* 51(2), 123–140. Newman, M. E. J. (2003).
  /// Mixing patterns in networks. *Physical Review E* 67, 026126.
  public func structure(
    within restriction: Restriction = .ties
  ) throws(GraphError) -> NetworkStructure {
    try restriction.check(in: self)
    var restriction = restriction
    restriction.isDirected = true
    let directed = TieNetwork(of: self, within: restriction, parallel: .one).adjacency
    restriction.isDirected = false
    let ties = TieNetwork(of: self, within: restriction, parallel: .one)
    let entities = (0..<ties.entityCount).map(ties.entity)
    let sides = Mixing(of: ties.adjacency, by: entities.map(side))
    var values = ties.adjacency.centralizations()
    values[.density] = ties.adjacency.density
    values[.reciprocity] = directed.reciprocity
    values[.transitivity] =
      ties.adjacency.edgeCount > 0 ? ties.adjacency.clustering(threads: 4).transitivity : nil
    values[.degreeAssortativity] = ties.adjacency.degreeAssortativity
    values[.kindAssortativity] = Mixing(of: ties.adjacency, by: entities.map(\.kind)).assortativity
    values[.sideAssortativity] = sides.assortativity
    values[.externalInternal] = sides.externalInternal
    values[.expectedExternalInternal] = sides.expectedExternalInternal
    return NetworkStructure(
      entityCount: ties.entityCount, tieCount: ties.adjacency.edgeCount, values: values)
  }

  /// The state on whose side an entity is; nothing for joint bodies and third parties.
  func side(of entity: Entity) -> Entity.ID? {
    if vocabulary.isKind(entity.kind, .state) { return entity.id }
    return entity.states.count == 1 ? entity.states[0] : nil
  }
}

extension Adjacency {
  /// How many entities there are at most for all distances to be found.
  private static var distanceLimit: Int { 20_000 }

  fileprivate var density: Double? {
    guard vertexCount > 1 else { return nil }
    return Double(edgeCount) / (Double(vertexCount) * Double(vertexCount - 1) / 2)
  }

  /// The share of arcs that have one the other way.
  fileprivate var reciprocity: Double? {
    guard edgeCount > 0 else { return nil }
    var answered = 0
    for vertex in vertices {
      let (away, here) = (neighbors(of: vertex), neighbors(of: vertex, direction: .incoming))
      var position = 0
      for neighbor in away {
        while position < here.count, here[position] < neighbor { position += 1 }
        if position < here.count, here[position] == neighbor { answered += 1 }
      }
    }
    return Double(answered) / Double(edgeCount)
  }

  /// The correlation of the degrees at the two ends of an edge, each edge read both ways.
  fileprivate var degreeAssortativity: Double? {
    let degrees = degrees().map { Double($0) }
    var (count, sum, squares, products) = (0.0, 0.0, 0.0, 0.0)
    for vertex in vertices {
      let degree = degrees[vertex]
      count += degree
      sum += degree * degree
      squares += degree * degree * degree
      for neighbor in neighbors(of: vertex) { products += degree * degrees[neighbor] }
    }
    let variance = count * squares - sum * sum
    return variance > 0 ? (count * products - sum * sum) / variance : nil
  }

  /// Freeman's centralizations, which compare the highest value with all others.
  fileprivate func centralizations() -> [NetworkStructure.Trait: Double] {
    let count = Double(vertexCount)
    guard vertexCount > 2 else { return [:] }
    func excess(_ values: [Double]) -> Double {
      let highest = values.max() ?? 0
      return values.reduce(0) { $0 + highest - $1 }
    }
    var found: [NetworkStructure.Trait: Double] = [:]
    found[.degreeCentralization] =
      excess(degrees().map { Double($0) }) / ((count - 1) * (count - 2))
    guard vertexCount <= Self.distanceLimit else { return found }
    found[.betweennessCentralization] =
      excess(BetweennessCentrality().values(in: self)) / (count - 1)
    let distances = distanceSummary(threads: 4)
    if distances.reachesAll {
      found[.closenessCentralization] =
        excess(distances.closeness()) / ((count - 1) * (count - 2) / (2 * count - 3))
    }
    return found
  }
}
