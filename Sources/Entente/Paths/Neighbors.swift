internal import GraphAlgorithms

extension Graph {
  /// The entities next to an entity, each with every relation that joins the two.
  ///
  /// - Throws: ``GraphError`` where the entity or a kind is not known.
  /// - Complexity: O(*d*) in the degree of the entity, after the first question.
  public func neighbors(
    of entity: Entity.ID, within restriction: Restriction = .none
  ) throws(GraphError) -> [Step] {
    try restriction.check(in: self)
    let position = try position(of: entity)
    let passages = passages(within: restriction, keeping: [position])
    return passages.simple.neighbors(of: position).flatMap {
      path(along: [position, Int($0)], on: passages).steps
    }
  }

  /// The entities at most so many steps from any of the given ones, those among them.
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* starting entities.
  public func surroundings(
    of entities: [Entity.ID], steps: Int = 1, within restriction: Restriction = .none
  ) throws(GraphError) -> Set<Entity.ID> {
    try restriction.check(in: self)
    var starts: Set<Int> = []
    for entity in entities { starts.insert(try position(of: entity)) }
    let passages = passages(within: restriction, keeping: starts)
    var reached = starts
    var frontier = starts
    for _ in 0..<max(0, steps) {
      var next: Set<Int> = []
      for position in frontier {
        for neighbor in passages.simple.neighbors(of: position) {
          if reached.insert(Int(neighbor)).inserted { next.insert(Int(neighbor)) }
        }
      }
      if next.isEmpty { break }
      frontier = next
    }
    return Set(reached.map { self.entities[$0].id })
  }
}
