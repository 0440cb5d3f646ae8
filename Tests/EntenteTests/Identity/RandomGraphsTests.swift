import Entente
import EntenteTestSupport
import Testing

@Suite struct RandomGraphsTests {
  @Test func `a seed gives the same data set each time, and seeds differ`() throws {
    #expect(try RandomGraphs.graph(seed: 7).entities == RandomGraphs.graph(seed: 7).entities)
    #expect(try RandomGraphs.graph(seed: 7).relations == RandomGraphs.graph(seed: 7).relations)
    let relations = try Set((1...50).map { try RandomGraphs.graph(seed: $0).relations })
    #expect(relations.count > 30)
  }

  @Test func `random data sets say everything a data set can say`() throws {
    let graphs = try (1...300).map { try RandomGraphs.graph(seed: $0) }
    let entities = graphs.flatMap(\.entities)
    let relations = graphs.flatMap(\.relations)
    #expect(graphs.contains { $0.entities.isEmpty })
    #expect(graphs.contains { !$0.identities.isEmpty })
    #expect(graphs.contains { $0.vocabulary != .bilateral })
    #expect(entities.contains { $0.names.all.count > 1 })
    #expect(entities.contains { $0.attributes.contains { !$0.disputes.isEmpty } })
    #expect(relations.contains { $0.place != nil && $0.under != nil && $0.weight != nil })
    #expect(relations.contains { !$0.disputes.isEmpty && !$0.citations.isEmpty })
    #expect(relations.contains { $0.id.rawValue.hasSuffix("-2") })
    #expect(relations.contains { $0.note?.contains("\n") == true })
  }
}
