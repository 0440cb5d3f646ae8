import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@Suite struct CSVProblemTests {
  @Test func `the world of the examples has no mistake`() {
    let reading = Self.reading([:])
    #expect(reading.findings.map(\.description) == [])
    #expect(reading.graph?.relations.count == 2)
  }

  @Test(arguments: CSVProblemCase.all)
  func `each problem of a table is found at its cell and says what to do`(example: CSVProblemCase) {
    let marked = MarkedText(example.text)
    let reading = Self.reading([example.table: marked.text])
    #expect(reading.findings.map(\.code.rawValue) == example.findings.map(\.code))
    #expect(reading.findings.map(\.message) == example.findings.map(\.message))
    #expect(
      reading.findings.map { $0.cell?.description ?? "" } == example.findings.map(\.cell))
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(reading.findings.map(\.file) == example.findings.map { _ in example.table + ".csv" })
    #expect((reading.graph == nil) == example.findings.contains { $0.code.first == "E" })
  }

  @Test func `whatever stands in the tables, there is a graph or an error at a place in them`() {
    let scraps = [
      "\"", ",", ";", "\n", "\r", "\\", ":", "", "\u{1}", "\u{FEFF}", "france", "id", "17/09/2013",
    ]
    for seed in UInt64(0)..<1500 {
      var generator = SeededGenerator(seed: seed)
      let files = CSVProblemCase.world.map { name, text in
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
          let first = Int.random(in: 0...bytes.count, using: &generator)
          let last = min(bytes.count, first + Int.random(in: 0...4, using: &generator))
          let scrap = scraps.randomElement(using: &generator) ?? ""
          bytes.replaceSubrange(
            first..<last, with: Bool.random(using: &generator) ? [0xE9] : Array(scrap.utf8))
        }
        return GraphFile(name: name + ".csv", bytes: bytes)
      }
      var readings = [CSVFormat().reading(of: GraphInput(files, isFolder: true, isReviewed: true))]
      readings += files.map { CSVFormat().reading(of: GraphInput([$0], isReviewed: true)) }
      for reading in readings {
        #expect((reading.graph == nil) == !reading.errors.isEmpty, "seed \(seed)")
        #expect(
          reading.findings.allSatisfy { finding in
            let lines = files.first { $0.name == finding.file }?.bytes.count ?? 0
            return finding.line >= 1 && finding.line <= lines + 1 && finding.column >= 1
          }, "seed \(seed)")
      }
    }
  }

  /// Reads the world of the examples with some of its tables replaced.
  private static func reading(_ tables: [String: String]) -> GraphReading {
    let files = CSVProblemCase.world.map { name, text in
      GraphFile(name: name + ".csv", bytes: Array((tables[name] ?? text).utf8))
    }
    return CSVFormat().reading(of: GraphInput(files, isFolder: true))
  }
}
