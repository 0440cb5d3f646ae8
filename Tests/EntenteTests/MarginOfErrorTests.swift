import EntenteTestSupport
import GraphAlgorithms
import Testing

@testable import Entente

@Suite struct MarginOfErrorTests {
  /// A measure that says of its values that they are drawn.
  private struct Drawn: Centrality {
    let name = "drawn"
    let convention = "a number"
    func values(in adjacency: Adjacency) -> [Double] { adjacency.vertices.map { Double($0) } }
    func marginOfError(in ties: TieNetwork) -> MarginOfError? {
      MarginOfError(error: 1 / Double(ties.entityCount), confidence: 0.9)
    }
  }

  @Test func `a ranking says how far its numbers may be off, also that of some entities`() throws {
    let graph = try RandomGraphs.graph(seed: 3)
    let ties = try graph.ties(within: .none)
    let margin = MarginOfError(error: 1 / Double(ties.entityCount), confidence: 0.9)
    #expect(ties.ranking(by: Drawn()).marginOfError == margin)
    #expect(ties.ranking(by: Drawn()).filtered { _ in false }.marginOfError == margin)
    #expect(ties.ranking(by: .betweenness).marginOfError == nil)
    #expect(ties.ranking(by: .degree).marginOfError == nil)
  }
}
