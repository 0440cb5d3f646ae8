import Entente

extension Figure {
  /// The neighbors to draw around the ways between two entities.
  ///
  /// They have ties to two entities on the ways, or to one inside the best way. Where that way is a
  /// single step, nothing is inside: then all neighbors of the ways are candidates, those tied to
  /// both ends first, and states only where both ends are states.
  ///
  /// - Parameters:
  ///   - core: The entities on the ways.
  ///   - best: The entities of the best way from end to end.
  ///   - limit: How many neighbors to choose at most.
  ///   - graph: The graph that holds them.
  /// - Returns: The neighbors, those with most ties first.
  /// - Complexity: O(*m*).
  static func surroundings(
    of core: Set<Entity.ID>, best: [Entity.ID], limit: Int, in graph: Graph
  ) -> [Entity.ID] {
    let inside = Set(best.dropFirst().dropLast())
    let ends = Set([best.first, best.last].compactMap(\.self))
    let isDirect = inside.isEmpty
    func isState(_ id: Entity.ID) -> Bool { graph[id]?.kind == .state }
    let telling = isDirect ? core : core.filter { !isState($0) }
    let joinStates = isDirect && ends.allSatisfy(isState)
    func mayJoin(_ id: Entity.ID) -> Bool { joinStates || !isState(id) }
    var ties: [Entity.ID: Set<Entity.ID>] = [:]
    for relation in graph.relations where !relation.isDenied && relation.standing != .deprecated {
      guard graph.kind(of: relation)?.isTie == true else { continue }
      for (near, far) in [(relation.from, relation.to), (relation.to, relation.from)]
      where telling.contains(near) && !core.contains(far) && mayJoin(far) {
        ties[far, default: []].insert(near)
      }
    }
    let ranked = graph.entities.map(\.id).filter { id in
      ties[id].map { isDirect || $0.count > 1 || !$0.isDisjoint(with: inside) } ?? false
    }
    // Who has to do with both ends of a direct way stands between them.
    func rank(_ position: Int) -> (Int, Int, Int) {
      let own = ties[ranked[position]] ?? []
      return (isDirect && own.isSuperset(of: ends) ? 0 : 1, -own.count, position)
    }
    let order = ranked.indices.sorted { rank($0) < rank($1) }
    return order.prefix(max(0, limit)).map { ranked[$0] }
  }
}
