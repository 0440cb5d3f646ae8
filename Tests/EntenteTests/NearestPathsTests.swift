import Entente
import EntenteTestSupport
import Testing

@Suite struct NearestPathsTests {
  private func distance(of path: Path, in graph: Graph) -> Double {
    path.steps.reduce(0) { sum, step in
      sum + (step.carriers.compactMap { graph.kind(of: $0.relation)?.distance }.min() ?? 0)
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `nearest paths are all simple paths in order of their distance`(seed: UInt64) throws {
    let drawn = try RandomGraphs.graph(seed: seed, largest: 6)
    var draw = RandomDraw(seed: seed)
    var vocabulary = drawn.vocabulary
    for kind in vocabulary.relationKinds {
      var kind = kind
      kind.distance = Double(Int.random(in: 0...8, using: &draw.generator)) / 4
      vocabulary.declare(kind)
    }
    let graph = try Graph(
      vocabulary: vocabulary, entities: drawn.entities, relations: drawn.relations,
      sources: drawn.sources)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id else { return }
    let restriction = RandomRestriction.restriction(in: graph, &draw)
    let found = try graph.nearestPaths(from: first, to: last, limit: 5000, within: restriction)
    let all = Array(
      try graph.paths(from: first, to: last, maximumLength: 9, within: restriction))
    #expect(Set(found.map(\.path)) == Set(all) && found.count == all.count, "seed \(seed)")
    for way in found { #expect(way.distance == distance(of: way.path, in: graph), "seed \(seed)") }
    let order = found.map { ($0.distance, $0.path.length) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed)")
    let least = try graph.nearestPaths(from: first, to: last, within: restriction).first
    #expect(least == found.first, "seed \(seed)")
  }

  @Test func `a distance that is no number of use counts as one`() throws {
    for odd in [Double.nan, -1, .infinity, 1e300] {
      var vocabulary = Vocabulary.bilateral
      vocabulary.declare(RelationKind("nearBy", "is near", family: .place, distance: odd))
      let graph = try Graph(
        vocabulary: vocabulary,
        entities: ["a", "b"].map { Entity($0, name: "x", kind: .organisation) },
        relations: [Relation("a", "nearBy", "b")])
      #expect(try graph.nearestPaths(from: "a", to: "b").map(\.distance) == [1])
    }
  }
}
