import Entente
import EntenteTestSupport
import Foundation
import Testing

/// The ranking of ways as its documentation defines it, computed in another way.
struct ConnectionScore {
  let graph: Graph

  /// What a step weighs: its weightiest relation.
  func weight(of step: Step) -> Double {
    step.carriers.map { carrier in
      var weight = 1.0
      if carrier.manner == .place { weight = 0.05 }
      if carrier.manner == .statement, graph.kind(of: carrier.relation)?.isTie == false {
        weight = 0.05
      }
      if carrier.relation.basis == .inferred { weight *= 0.75 }
      switch carrier.relation.confidence {
      case .certain: break
      case .probable: weight *= 0.75
      case .possible, .disputed: weight *= 0.5
      }
      return weight
    }.max() ?? 0
  }

  /// What it costs to pass an entity.
  func cost(of entity: Entity) throws -> Double {
    if isGround(entity) { return log(Double(graph.entities.count)) }
    let steps = try graph.neighbors(of: entity.id).filter { $0.to != entity }
    return log(max(1, steps.map(weight).reduce(0, +)))
  }

  func isGround(_ entity: Entity) -> Bool {
    [.state, .place].contains { graph.vocabulary.isKind(entity.kind, $0) }
  }

  func score(of path: Path) throws -> Double {
    try path.entitiesBetween.map(cost).reduce(0, +)
      - path.steps.map { log(weight(of: $0)) }.reduce(0, +)
  }
}

/// Checks what holds for the ways between any two entities of any graph.
func checkConnections(of graph: Graph, between from: Entity.ID, and to: Entity.ID) throws {
  let law = ConnectionScore(graph: graph)
  let ways = try graph.connections(between: from, and: to, limit: 400).ways
  for way in ways { #expect(abs(way.score - (try law.score(of: way.path))) < 1e-4) }
  for (one, next) in zip(ways, ways.dropFirst()) { #expect(one.score <= next.score) }
  #expect(try graph.connections(between: from, and: to, limit: 400).ways == ways)
  let back = try graph.connections(between: to, and: from, limit: 400).ways
  #expect(back.map(\.score).elementsEqual(ways.map(\.score)) { abs($0 - $1) < 1e-4 })

  // A state or a place comes after all that tells more than chance.
  let chance = log(Double(graph.entities.count))
  let firstGround = ways.firstIndex { $0.path.entitiesBetween.contains(where: law.isGround) }
  if let firstGround {
    #expect(ways[firstGround].score > chance - 1e-4)
    for way in ways[firstGround...] { #expect(way.score > chance - 1e-4) }
  }
}
