import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@Suite struct PlainRelationsTests {
  private static let entities = """
    id,kind,name
    west,state,Westland
    amina,person,Amina
    denis,person,Denis
    école,university,École
    institute,organisation,Institute
    """

  /// A table of random rows, most of them sound, with something or nothing in a column that only says what
  /// goes without saying.
  private func table(seed: UInt64, basis: String) -> (relations: String, citations: String) {
    var generator = SeededGenerator(seed: seed)
    var relations = "id,from,relation,to,when,role,basis\n"
    var citations = "relation,source,locator\n"
    func draw(_ usual: [String], _ other: [String]) -> String {
      let isUsual = Int.random(in: 0..<12, using: &generator) > 0
      return (isUsual ? usual : other).randomElement(using: &generator) ?? ""
    }
    for number in 0..<40 {
      let cells = [
        draw(["x\(number)"], ["", "x3", "r-000000000000", "\"x\"\"\(number)\""]),
        draw(["amina", "denis", "\"amina\""], ["", "nobody", "e\u{301}cole", "am\u{7}ina"]),
        draw(
          ["affiliatedWith", "cooperatesWith"], ["", "afiliatedWith", "capitalOf", "organises"]),
        draw(["institute", "école"], ["west", "instittute", "\"institute\ninstitute\""]),
        draw(["1992", "1995/1997", ""], ["17/09/2013", "1995/1992", "soon"]),
        draw([""], ["member", "a\tb"]), basis,
      ]
      relations += cells.joined(separator: ",") + "\n"
      let source = draw(["book"], ["", "bok"])
      if draw(["cited"], ["uncited"]) == "cited" {
        citations += "\(cells[0]),\(source),\(draw(["p. 1", ""], ["\"p. \n1\""]))\n"
      }
    }
    return (relations, citations)
  }

  private func reading(_ tables: (relations: String, citations: String)) -> GraphReading {
    let files = [
      ("citations", tables.citations), ("entities", Self.entities),
      ("relations", tables.relations), ("sources", "id,type,title\nbook,book,A book"),
    ]
    return CSVFormat().reading(
      of: GraphInput(
        files.map { GraphFile(name: $0.0 + ".csv", bytes: Array($0.1.utf8)) }, isFolder: true))
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `a row with nothing out of the ordinary says the same as one that needs a closer look`(
    seed: UInt64
  ) {
    let plain = reading(table(seed: seed, basis: ""))
    let close = reading(table(seed: seed, basis: "stated"))
    #expect(plain.graph?.relations == close.graph?.relations, "seed \(seed)")
    #expect(plain.findings.map(\.message) == close.findings.map(\.message), "seed \(seed)")
    #expect(plain.findings.map(\.line) == close.findings.map(\.line), "seed \(seed)")
    #expect(plain.findings.map(\.column) == close.findings.map(\.column), "seed \(seed)")
    #expect(plain.declaredRelationCount == 40 && close.declaredRelationCount == 40)
  }

  @Test func `relations of a table are found by the identifiers they get`() throws {
    let rows = "from,relation,to\namina,cooperatesWith,denis\namina,cooperatesWith,denis\n"
    let graph = try #require(reading((rows, "relation,source\n")).graph)
    let ids = graph.relations.map(\.id)
    #expect(Set(ids).count == 2)
    #expect(ids.map { graph.relation($0)?.id } == ids)
    #expect(graph.relation("r-000000000000") == nil)
  }
}
