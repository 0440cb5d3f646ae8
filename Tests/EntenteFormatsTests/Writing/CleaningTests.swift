import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct CleaningTests {
  private func graph(_ ids: [String]) throws -> Graph {
    try Graph(
      entities: ids.map { Entity(Entity.ID($0), name: "Name", kind: .state) },
      relations: ids.map { Relation(Entity.ID($0), .recognises, Entity.ID(ids[0])) })
  }

  @Test(arguments: [["a b", "a\nb"], ["a\nb", "a b"], ["a\u{0}b", "a\nb", "a b-2", "a b"]])
  func `unlike identifiers stay unlike`(ids: [String]) throws {
    let graph = try graph(ids)
    let (clean, losses) = graph.portable()
    let became = clean.entities.map(\.id.rawValue)
    #expect(Set(became).count == ids.count)
    #expect(clean.relations.map(\.from.rawValue) == became)
    for (id, other) in zip(ids, became) {
      #expect(losses.contains(.identifier(id, became: other)) == (id != other))
      #expect(!id.hasPrefix("a b") || id == other)
    }
    let reading = YAMLFormat().reading(of: GraphInput(YAMLFormat().output(of: graph).files))
    #expect(reading.errors.map(\.description) == [])
    #expect(reading.graph?.entities.map(\.id.rawValue) == became)
  }

  @Test(arguments: [
    "", String(repeating: "x", count: 2000), "e" + String(repeating: "\u{301}", count: 3000),
    String(repeating: "\\\"", count: 900), "\u{1B}\u{2028}",
  ])
  func `every identifier becomes one that a file can hold`(id: String) throws {
    let graph = try graph([id])
    let (clean, losses) = graph.portable()
    #expect(losses.contains(.identifier(id, became: clean.entities[0].id.rawValue)))
    for format in [YAMLFormat(), JSONFormat(), CSVFormat()] as [any WritableGraphFormat] {
      let output = format.output(of: graph)
      let reading = format.reading(of: GraphInput(output.files, isFolder: format.writesFolder))
      #expect(reading.errors.map(\.description) == [])
      expectEqual(try #require(reading.graph), clean, "\(format)")
    }
  }

  @Test func `many identifiers that become one are numbered`() throws {
    let start = String(repeating: "x", count: 2000)
    let graph = try graph((0..<3000).map { start + "\($0)" })
    let became = graph.portable().0.entities.map(\.id.rawValue)
    let cut = String(repeating: "x", count: 200)
    #expect(became == [cut] + (2...3000).map { "\(cut)-\($0)" })
  }
}
