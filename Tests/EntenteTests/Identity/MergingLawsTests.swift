import Entente
import EntenteTestSupport
import Testing

@Suite struct MergingLawsTests {
  /// Pairs of graphs, half of them editions of one data set, half unrelated.
  static func pair(_ seed: UInt64) throws -> (Graph, Graph) {
    let first = try RandomGraphs.graph(seed: seed)
    let isEdition = seed.isMultiple(of: 2)
    return (
      first,
      try isEdition
        ? RandomGraphs.edition(of: first, seed: seed) : RandomGraphs.graph(seed: seed + 10_000)
    )
  }

  @Test(arguments: KnownAdjacency.all)
  func `a known graph merged with itself is itself`(known: KnownAdjacency) throws {
    let graph = try known.graph()
    let merge = graph.merging(graph)
    #expect(merge.graph.isSame(as: graph))
    #expect(merge.additions.isEmpty && merge.conflicts.isEmpty)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `merging a graph with itself or with nothing changes nothing`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let twice = graph.merging(graph)
    #expect(twice.graph.isSame(as: graph), "seed \(seed)")
    #expect(twice.additions.isEmpty && twice.conflicts.isEmpty, "seed \(seed)")
    let empty = Graph(vocabulary: graph.vocabulary)
    #expect(graph.merging(empty).graph.isSame(as: graph), "seed \(seed)")
    #expect(empty.merging(graph).graph.isSame(as: graph), "seed \(seed)")
    #expect(empty.merging(graph).conflicts.isEmpty, "seed \(seed)")
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `what is merged is accepted by the checking initializer`(seed: UInt64) throws {
    let (first, second) = try Self.pair(seed)
    let merged = first.merging(second).graph
    let checked = try merged.checked()
    #expect(checked.relations.map(\.id) == merged.relations.map(\.id), "seed \(seed)")
    let identifiers = Set(merged.relations.map(\.id))
    #expect(identifiers.count == merged.relations.count, "seed \(seed)")
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `sizes add up and the order of the first graph is kept`(seed: UInt64) throws {
    let (first, second) = try Self.pair(seed)
    let merge = first.merging(second)
    let graph = merge.graph
    let added = merge.additions
    #expect(graph.entities.map(\.id) == first.entities.map(\.id) + added.entities, "seed \(seed)")
    #expect(
      graph.relations.map(\.id) == first.relations.map(\.id) + added.relations, "seed \(seed)")
    #expect(graph.sources.map(\.id) == first.sources.map(\.id) + added.sources, "seed \(seed)")
    #expect(graph.identities == first.identities + added.identities, "seed \(seed)")
    #expect(
      graph.vocabulary.entityKinds.map(\.id)
        == first.vocabulary.entityKinds.map(\.id) + added.entityKinds, "seed \(seed)")
    let secondEntities = second.entities.map(\.id).filter { first[$0] == nil }
    #expect(added.entities == secondEntities, "seed \(seed)")
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `merging the same graph again adds nothing`(seed: UInt64) throws {
    let (first, second) = try Self.pair(seed)
    let once = first.merging(second).graph
    let twice = once.merging(second)
    #expect(twice.additions.isEmpty, "seed \(seed): \(twice.additions)")
    #expect(twice.graph.isSame(as: once), "seed \(seed)")
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `every statement of both graphs is there, as often as one of them makes it`(
    seed: UInt64
  ) throws {
    let (first, second) = try Self.pair(seed)
    let merge = first.merging(second)
    func counts(_ graph: Graph) -> [Relation: Int] {
      var counts: [Relation: Int] = [:]
      for relation in graph.relations {
        var content = relation
        (content.id, content.disputes) = ("", [])
        counts[content, default: 0] += 1
      }
      return counts
    }
    let expected = counts(first).merging(counts(second)) { max($0, $1) }
    #expect(counts(merge.graph) == expected, "seed \(seed)")
    let known = Set(merge.graph.relations.map(\.id))
    for relation in second.relations {
      let id = merge.renamedRelations[relation.id] ?? relation.id
      let merged = try #require(merge.graph.relation(id), "seed \(seed)")
      #expect(merged.from == relation.from && merged.note == relation.note, "seed \(seed)")
      let disputes = relation.disputes.map { merge.renamedRelations[$0] ?? $0 }
      #expect(Set(disputes).isSubset(of: merged.disputes), "seed \(seed)")
    }
    let disputed = (first.relations + second.relations).flatMap(\.disputes)
    if disputed.allSatisfy({ first.relation($0) != nil || second.relation($0) != nil }) {
      #expect(
        merge.graph.relations.allSatisfy { known.isSuperset(of: $0.disputes) }, "seed \(seed)")
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `every name of both graphs still finds its entity`(seed: UInt64) throws {
    let (first, second) = try Self.pair(seed)
    let merged = first.merging(second).graph
    for entity in first.entities + second.entities {
      let joined = try #require(merged[entity.id])
      let texts = Set(joined.names.all.map(\.text) + joined.aliases.map(\.text))
      #expect(texts.isSuperset(of: entity.names.all.map(\.text)), "seed \(seed)")
      #expect(texts.isSuperset(of: entity.aliases.map(\.text)), "seed \(seed)")
    }
  }
}
