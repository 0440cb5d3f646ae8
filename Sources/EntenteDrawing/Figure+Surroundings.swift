import Entente

extension Figure {
  /// The neighbors to draw around the ways between two entities.
  ///
  /// They have ties to two entities on the ways, or to one inside the best way. Where that way is a
  /// single step, nothing is inside: then all neighbors of its ends are candidates, states too.
  ///
  /// - Complexity: O(*m*).
  static func surroundings(
    of core: Set<Entity.ID>, inside: Set<Entity.ID>, limit: Int, in graph: Graph
  ) -> Set<Entity.ID> {
    let isDirect = inside.isEmpty
    func mayJoin(_ id: Entity.ID) -> Bool { isDirect || graph[id]?.kind != .state }
    let telling = core.filter(mayJoin)
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
    func count(_ position: Int) -> Int { ties[ranked[position]]?.count ?? 0 }
    let order = ranked.indices.sorted { (-count($0), $0) < (-count($1), $1) }
    return Set(order.prefix(max(0, limit)).map { ranked[$0] })
  }
}
