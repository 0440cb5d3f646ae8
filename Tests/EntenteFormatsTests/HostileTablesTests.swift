import Entente
import Testing

@testable import EntenteFormats

/// Tables whose first row or whose cells are of another sort than anyone would write.
@Suite struct HostileTablesTests {
  private func findings(_ text: String) -> [Finding] {
    GraphReading(text: text, name: "ties.csv", as: .csv).findings
  }

  @Test func `a line without a break is shown in a few words`() {
    for line in [
      String(repeating: "a", count: 1_000_000), String(repeating: "\"", count: 1_000_000),
      String(repeating: "é,", count: 10_000),
    ] {
      let findings = findings(line)
      #expect(findings.map(\.code) == [.missingColumn])
      #expect(findings.allSatisfy { $0.message.utf8.count < 1200 })
    }
  }

  @Test func `a row of more cells than a table may have is counted, not kept`() {
    let cells = CSVParser.mostColumns + 5
    let commas = String(repeating: ",", count: cells - 1)
    #expect(findings(commas + "x\n").map(\.problem) == [.raggedRow(cells: cells, columns: 16_384)])
    #expect(findings("from,to\na,b\(commas)\n") == [])
    #expect(
      findings("from,to\na,b\(commas)x\n").map(\.problem) == [
        .raggedRow(cells: cells + 1, columns: 2)
      ])
  }

  @Test func `an identifier without a register is a mistake of its cell`() {
    let tables = [
      GraphFile(name: "entities.csv", bytes: Array("id,kind,name,ids\na,state,A,: 5\n".utf8))
    ]
    let reading = CSVFormat().reading(of: GraphInput(tables, isFolder: true))
    #expect(reading.graph == nil)
    #expect(reading.errors.map(\.code.rawValue).contains("E121"))
  }

  @Test(arguments: [
    ("id,kind,name,lang\na,state,A,en\n", "a,B,,name\n", "names.csv"),
    ("id,kind,name,lang\na,state,A,\n", "a,B,fr,name\n", "entities.csv"),
    ("id,kind,name\na,state,A\n", "a,B,fr,name\n", "entities.csv"),
  ])
  func `of several names each has a language`(entities: String, names: String, file: String) {
    let tables = [
      GraphFile(name: "entities.csv", bytes: Array(entities.utf8)),
      GraphFile(name: "names.csv", bytes: Array(("entity,text,lang,role\n" + names).utf8)),
    ]
    let reading = CSVFormat().reading(of: GraphInput(tables, isFolder: true))
    #expect(reading.graph == nil)
    #expect(reading.errors.map(\.file) == [file])
    #expect(reading.errors.map(\.line) == [2])
  }
}
