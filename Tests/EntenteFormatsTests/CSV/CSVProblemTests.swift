import Entente
import EntenteFormats
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

  /// Reads the world of the examples with some of its tables replaced.
  private static func reading(_ tables: [String: String]) -> GraphReading {
    let files = CSVProblemCase.world.map { name, text in
      GraphFile(name: name + ".csv", bytes: Array((tables[name] ?? text).utf8))
    }
    return CSVFormat().reading(of: GraphInput(files, isFolder: true))
  }
}
