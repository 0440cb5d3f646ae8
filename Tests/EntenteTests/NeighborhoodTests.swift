import Entente
import EntenteTestSupport
import Testing

@Suite struct NeighborhoodTests {
  @Test(arguments: UInt64(1)...120)
  func `rings are what neighbors of neighbors are`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for restriction in [Restriction.none, .ties, Restriction(isDirected: true)] {
      guard let center = graph.entities.first?.id else { return }
      let neighborhood = try graph.neighborhood(of: center, depth: 4, within: restriction)
      var seen: Set<Entity.ID> = [center]
      var near: Set<Entity.ID> = [center]
      for distance in 0..<4 {
        var far: [Entity.ID: Set<Step>] = [:]
        for entity in near {
          for step in try graph.neighbors(of: entity, within: restriction)
          where !seen.contains(step.to.id) {
            far[step.to.id, default: []].insert(step)
          }
        }
        guard distance < neighborhood.rings.count else {
          #expect(far.isEmpty, "ring \(distance + 1), seed \(seed)")
          break
        }
        let found = neighborhood.rings[distance]
        #expect(Set(found.map(\.entity.id)) == Set(far.keys), "seed \(seed)")
        for neighbor in found {
          #expect(Set(neighbor.steps) == far[neighbor.entity.id], "seed \(seed)")
        }
        near = Set(far.keys)
        seen.formUnion(near)
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `without the relations that carry it, a neighbor is none`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let center = graph.entities.first?.id else { return }
    for neighbor in try graph.neighborhood(of: center).rings.first ?? [] {
      let carriers = Set(neighbor.steps.flatMap(\.carriers).map(\.relation.id))
      let rest = graph.filtered { !carriers.contains($0.id) }
      let within = Restriction(reading: .best)
      let left = try rest.neighborhood(of: center, within: within).rings.first ?? []
      let still = left.first { $0.entity.id == neighbor.entity.id }
      // What had been overruled by a preferred statement may speak where that one is gone.
      let others = still?.steps.flatMap(\.carriers).map(\.relation.id) ?? []
      #expect(others.allSatisfy { !carriers.contains($0) }, "\(neighbor.entity.id), seed \(seed)")
    }
  }

  @Test func `nobody is a stranger's neighbor, and nobody unknown is asked about`() throws {
    let graph = try Graph { Entity("a", name: "A", kind: .organisation) }
    #expect(try graph.neighborhood(of: "a", depth: 3).rings.isEmpty)
    #expect(try graph.neighborhood(of: "a", depth: 0).rings.isEmpty)
    #expect(throws: GraphError.self) { try graph.neighborhood(of: "b") }
  }
}
