import Entente
import Testing

@testable import EntenteFormats

/// Files that are all of one thing, many thousand times: what takes the square of it never ends.
@Suite struct HostileSizesTests {
  @Test func `an entity with many thousand names is read, reviewed and written`() throws {
    let names = (0..<20_000).map { "l\($0): x" }.joined(separator: ", ")
    let text = "entente: 1\nentities:\n  a: {kind: state, name: {\(names)}}\n"
    let reading = GraphReading(text: text, name: "graph.yaml", reviewing: true)
    let graph = try #require(reading.graph)
    #expect(graph.entities[0].names.all.count == 20_000)
    #expect(YAMLFormat().output(of: graph).losses == [])
    #expect(graph.search("x").first?.entity.id == "a")
  }

  @Test func `a section that stands many thousand times is one finding each`() {
    let section = "entities: {a: {kind: state, name: A}, a: {kind: state, name: A}}\n"
    let text = "entente: 1\n" + String(repeating: section, count: 20_000)
    let reading = GraphReading(text: text, name: "graph.yaml")
    #expect(reading.graph == nil)
    #expect(reading.errors.count == 59_998)
  }

  @Test func `bytes of another encoding are one finding however many they are`() {
    let bytes = Array("entente: 1\ntitle: ".utf8) + [UInt8](repeating: 0xFF, count: 1_000_000)
    let reading = YAMLFormat().reading(of: GraphInput([GraphFile(name: "a.yaml", bytes: bytes)]))
    #expect(reading.findings.map(\.problem) == [.notUTF8])
    #expect(reading.findings.map(\.length) == [1_000_000])
  }

  @Test func `no more escapes are explained than findings are kept`() {
    let text = "entente: 1\ntitle: \"" + String(repeating: "\\u0000", count: 250_000) + "\"\n"
    let reading = GraphReading(text: text, name: "graph.yaml")
    #expect(reading.findings.count == FindingLog.limit)
    #expect(reading.findings.allSatisfy { $0.problem == .unknownEscape("\\u0000") })
  }
}
