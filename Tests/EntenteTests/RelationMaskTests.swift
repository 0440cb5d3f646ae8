import EntenteTestSupport
import GraphAlgorithms
import Testing

@testable import Entente

@Suite struct RelationMaskTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `relations are admitted together as they are one by one`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    for _ in 0..<10 {
      let restriction = RandomRestriction.restriction(in: graph, &draw)
      let mask = RelationMask(of: graph, within: restriction)
      var admission = Admission(within: restriction, in: graph)
      for position in graph.relations.indices {
        for manner in [Step.Manner.statement, .place, .agreement] {
          #expect(
            mask.admits(position, by: manner) == admission.admits(position, by: manner),
            "seed \(seed), \(restriction), \(graph.relations[position])")
        }
      }
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `ways selected among all are those made for the restriction`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    for _ in 0..<10 {
      let restriction = RandomRestriction.restriction(in: graph, &draw)
      let ends: Set<Int> = graph.entities.isEmpty ? [] : [graph.entities.count / 2]
      let made = graph.passages(within: restriction, keeping: ends)
      let selected = graph.ways(within: restriction, keeping: ends)
      #expect(selected.adjacency.edgeCount == made.adjacency.edgeCount, "seed \(seed)")
      for from in graph.entities.indices {
        let neighbors = Array(made.simple.neighbors(of: from))
        #expect(Array(selected.simple.neighbors(of: from)) == neighbors, "seed \(seed)")
        for to in neighbors {
          let one = selected.passages(from: from, to: to).map { "\($0)" }
          #expect(one == made.passages(from: from, to: to).map { "\($0)" }, "seed \(seed)")
        }
      }
    }
  }
}
