import Graphviz
import Testing

/// Our reader against Graphviz' own, on random documents.
@Suite struct ReadingAgreementTests {
  @Test(arguments: 0..<8)
  func `Graphviz holds the same of a document and of what we write of it`(group: UInt64) throws {
    for seed in group * 100..<group * 100 + 100 {
      let text = RandomDOT.graph(seed: seed)
      let original = try #require(try? GraphvizContents.reading(text), "seed \(seed):\n\(text)")
      let document = try DOT.Document(text)
      let faithful = document.dot()
      let change = try GraphvizContents.reading(faithful).difference(from: original)
      #expect(change == nil, "seed \(seed):\n\(text)")
      let content = try DOT.Content(document)
      #expect(GraphvizContents(content).difference(from: original) == nil, "seed \(seed):\n\(text)")
    }
  }

  @Test(arguments: 0..<4)
  func `the canonical form holds the same, and is its own canonical form`(group: UInt64) throws {
    for seed in group * 100..<group * 100 + 100 {
      let text = RandomDOT.graph(seed: seed)
      let original = try #require(try? GraphvizContents.reading(text), "seed \(seed):\n\(text)")
      let content = try DOT.Content(DOT.Document(text))
      let canonical = content.dot()
      let read = try GraphvizContents.reading(canonical)
      let change = read.withoutEdgeOrder.difference(from: original.withoutEdgeOrder)
      #expect(change == nil, "seed \(seed):\n\(text)\n\(canonical)")
      let again = try DOT.Content(DOT.Document(canonical))
      #expect(again.dot() == canonical, "seed \(seed):\n\(text)")
      #expect(try DOT.Document(canonical) == content.document, "seed \(seed):\n\(text)")
    }
  }

  @Test(arguments: 0..<4)
  func `what is written is read as the same document`(group: UInt64) throws {
    for seed in group * 500..<group * 500 + 500 {
      let document = try DOT.Document(RandomDOT.graph(seed: seed))
      let again = try DOT.Document(document.dot())
      #expect(again == document, "seed \(seed):\n\(document.dot())")
    }
  }
}
