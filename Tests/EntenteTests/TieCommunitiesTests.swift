import Entente
import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct TieCommunitiesTests {
  @Test(arguments: KnownAdjacency.random(count: 200, largest: 12, startingAt: 9000))
  func `communities divide all entities and say what ties them`(known: KnownAdjacency) throws {
    let graph = try known.graph()
    let restriction = Restriction(isDirected: known.isDirected, isTiesOnly: true)
    let matrix = TieMatrix(known).mutual
    for parallel in ParallelRelations.allCases {
      let ties = try graph.ties(within: restriction, parallel: parallel)
      let found = ties.communities(resolution: 1.25, seed: 7)
      let again = ties.communities(resolution: 1.25, seed: 7)
      #expect(found.communities == again.communities && found.modularity == again.modularity)
      var labels = [Int](repeating: -1, count: known.vertexCount)
      for (label, community) in found.communities.enumerated() {
        for member in community.members {
          let vertex = KnownAdjacency.vertex(member.entity.id)
          #expect(labels[vertex] == -1, "\(known)")
          labels[vertex] = label
        }
      }
      #expect(!labels.contains(-1), "\(known)")
      let sizes = found.communities.map(\.members.count)
      #expect(sizes == sizes.sorted(by: >))
      let modularity = ties.adjacency.modularity(
        of: labels, resolution: 1.25, usesWeights: ties.adjacency.isWeighted)
      #expect(abs(found.modularity - modularity) < 1e-12, "\(known)")

      for (label, community) in found.communities.enumerated() {
        let vertices = labels.indices.filter { labels[$0] == label }
        var (within, out) = (0, 0)
        for vertex in vertices {
          for other in labels.indices where matrix[vertex][other] > 0 {
            if labels[other] == label { within += 1 } else { out += 1 }
          }
        }
        #expect(community.tiesWithin == within / 2 && community.tiesOut == out, "\(known)")
        for member in community.members {
          let row = matrix[KnownAdjacency.vertex(member.entity.id)]
          #expect(member.ties == row.count { $0 > 0 }, "\(known)")
          #expect(member.tiesWithin == vertices.count { row[$0] > 0 }, "\(known)")
        }
        let excesses = community.members.map(\.excess)
        #expect(excesses == excesses.sorted(by: >))
        let relations = graph.relations.filter {
          let ends = [$0.from, $0.to].map(KnownAdjacency.vertex)
          return ends[0] != ends[1] && ends.allSatisfy { labels[$0] == label }
        }
        #expect(community.relations == relations, "\(known)")
      }
    }
  }

  @Test(arguments: KnownAdjacency.random(count: 200, largest: 10, startingAt: 9500))
  func `modularity is that of its definition, however relations count`(
    known: KnownAdjacency
  ) throws {
    var generator = SeededGenerator(seed: UInt64(known.edges.count * 31 + known.vertexCount))
    let weights = known.edges.map { _ in
      Bool.random(using: &generator) ? nil : Double(Int.random(in: 1...8, using: &generator)) / 2
    }
    let graph = try Graph(
      entities: (0..<known.vertexCount).map {
        Entity(KnownAdjacency.id($0), name: "V", kind: .organisation)
      },
      relations: zip(known.edges, weights).map { ends, weight in
        Relation(
          KnownAdjacency.id(ends.0), known.isDirected ? "representativeOf" : .cooperatesWith,
          KnownAdjacency.id(ends.1), weight: weight)
      })
    for parallel in ParallelRelations.allCases {
      let restriction = Restriction(isDirected: known.isDirected, isTiesOnly: true)
      let found = try graph.ties(within: restriction, parallel: parallel)
        .communities(resolution: 0.75, seed: 3)
      var community = [Int](repeating: -1, count: known.vertexCount)
      for (number, members) in found.communities.map(\.members).enumerated() {
        for member in members { community[KnownAdjacency.vertex(member.entity.id)] = number }
      }
      var matrix = TieMatrix(known) { parallel == .weight ? weights[$0] ?? 1 : 1 }
      if parallel == .one { matrix = matrix.simple }
      let (outgoing, incoming) = (matrix.outSums, matrix.inSums)
      let total = outgoing.reduce(0, +)
      var modularity = 0.0
      for one in community.indices where total > 0 {
        for other in community.indices where community[one] == community[other] {
          let chance = outgoing[one] * incoming[other] / total
          modularity += (matrix.strengths[one][other] - 0.75 * chance) / total
        }
      }
      #expect(abs(found.modularity - modularity) < 1e-12, "\(known), \(parallel)")
    }
  }

  @Test func `sides, joint bodies and third parties are told apart`() throws {
    let graph = try Graph {
      Entity("x", name: "X", kind: .state)
      Entity("y", name: "Y", kind: .state)
      Entity("a", name: "A", kind: .organisation, of: ["x"])
      Entity("b", name: "B", kind: .organisation, of: ["x", "y"])
      Entity("c", name: "C", kind: .organisation)
      Relation("a", .cooperatesWith, "b")
      Relation("b", .cooperatesWith, "c")
      Relation("c", .cooperatesWith, "a")
    }
    let found = try graph.ties().communities()
    let first = try #require(found.communities.first)
    #expect(first.members.map(\.entity.id) == ["a", "b", "c"])
    #expect(first.sides.map(\.item) == ["x"] && first.sides.map(\.count) == [1])
    #expect(first.jointCount == 1 && first.thirdCount == 1)
    #expect(first.tiesWithin == 3 && first.tiesOut == 0 && first.relations.count == 3)
    #expect(found.communities.count == 3)
  }

  @Test func `any resolution has an answer`() throws {
    let kite = try ReferenceGraph(try ReferenceValue(fileNamed: "krackhardt-kite")["graph"])
      .entities()
    let ties = try kite.ties()
    for resolution in [-1, 0, 1e-300, 1e300, .nan, .infinity] as [Double] {
      let found = ties.communities(resolution: resolution)
      #expect(found.communities.reduce(0) { $0 + $1.members.count } == 10)
    }
    #expect(ties.communities(resolution: 0).communities.count == 1)
    #expect(ties.communities(resolution: 1e300).communities.count == 10)
    #expect(try Graph(entities: []).ties().communities().communities.isEmpty)
  }
}
