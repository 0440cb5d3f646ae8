import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@Suite struct CitationOrderTests {
  private func reading(of files: [GraphFile]) -> GraphReading {
    CSVFormat().reading(of: GraphInput(files, isFolder: true))
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `citations are joined to their relations in whatever order they stand`(
    seed: UInt64
  ) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var files = CSVFormat().output(of: graph).files
    let inOrder = reading(of: files)
    let number = try #require(files.firstIndex { $0.name == "citations.csv" })
    var generator = SeededGenerator(seed: seed)
    let lines = String(decoding: files[number].bytes, as: UTF8.self).split(separator: "\n")
    // Citations of one relation stay in their order.
    let groups = Dictionary(grouping: lines.dropFirst()) { $0.split(separator: ",").first ?? "" }
    let shuffled = groups.sorted { $0.key < $1.key }.shuffled(using: &generator).flatMap(\.value)
    files[number].bytes = Array(
      ([lines[0]] + shuffled).joined(separator: "\n").utf8 + [UInt8(ascii: "\n")])
    let mixed = reading(of: files)
    #expect(inOrder.graph?.relations == mixed.graph?.relations, "seed \(seed)")
    #expect(inOrder.graph?.relations.count == graph.relations.count, "seed \(seed)")
    #expect(inOrder.findings.map(\.message) == mixed.findings.map(\.message), "seed \(seed)")
  }

  @Test func `reading tells how far it is, and never that all is done`() throws {
    let shares = Shares()
    var relations = "from,relation,to\n"
    for number in 0..<9000 { relations += "a,cooperatesWith,b\(number % 7)\n" }
    var entities = "id,kind,name\na,organisation,A\n"
    for number in 0..<7 { entities += "b\(number),organisation,B\n" }
    var input = GraphInput(
      [
        GraphFile(name: "entities.csv", bytes: Array(entities.utf8)),
        GraphFile(name: "relations.csv", bytes: Array(relations.utf8)),
      ], isFolder: true)
    input.progress = { shares.add($0) }
    let graph = CSVFormat().reading(of: input).graph
    #expect(graph?.relations.count == 9000)
    #expect(shares.all.count > 5)
    #expect(shares.all == shares.all.sorted())
    #expect(shares.all.allSatisfy { (0..<1).contains($0) })
  }
}
