import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@Suite struct CSVRoundTripTests {
  @Test(arguments: [
    CSVFormat.csv, .csv(separator: ";"), .csv(separator: "\t"), .csv(forSpreadsheets: true),
  ])
  func `random data sets come back as they were`(format: CSVFormat) throws {
    for seed in UInt64(0)..<200 {
      let graph = try RandomGraphs.graph(seed: seed)
      let output = format.output(of: graph)
      #expect(output.losses.isEmpty, "seed \(seed)")
      let reading = CSVFormat().reading(of: GraphInput(output.files, isFolder: true))
      #expect(reading.errors.map(\.description) == [], "seed \(seed)")
      let read = try #require(reading.graph, "seed \(seed)")
      expectSame(read, graph, "seed \(seed)")
    }
  }

  @Test func `the data set of France and Kazakhstan comes back as it was`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let output = CSVFormat().output(of: graph)
    let reading = CSVFormat().reading(of: GraphInput(output.files, isFolder: true))
    #expect(reading.findings.filter { $0.code != .uncitedRelation } == [])
    expectSame(try #require(reading.graph), graph, "France and Kazakhstan")
  }

  @Test func `all ten tables are written, with headings where there is nothing`() {
    let output = CSVFormat().output(of: Graph())
    #expect(
      output.files.map(\.name) == [
        "dataset.csv", "sources.csv", "entity-kinds.csv", "relation-kinds.csv", "entities.csv",
        "names.csv", "attributes.csv", "relations.csv", "citations.csv", "same.csv",
      ])
    let texts = output.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0] == "key,value\r\nentente,1\r\n")
    #expect(texts[8] == "relation,source,locator\r\n")
  }

  @Test func `cells have quotation marks only where they need them`() throws {
    let graph = try Graph {
      Entity("a", name: " said \"no\"", kind: .state)
      Entity("b", name: "b, or c;", kind: .state, during: "1992")
    }
    let files = CSVFormat().output(of: graph).files
    #expect(
      String(decoding: files[4].bytes, as: UTF8.self) == """
        id,kind,name,lang,of,when,ids,note\r
        a,state," said ""no""\",,,,,\r
        b,state,"b, or c;",,,1992,,\r

        """)
    let sheets = CSVFormat(forSpreadsheets: true).output(of: graph).files
    #expect(
      String(decoding: sheets[4].bytes, as: UTF8.self) == """
        \u{FEFF}id;kind;name;lang;of;when;ids;note\r
        a;state;" said ""no""\";;;;;\r
        b;state;"b, or c;";;;1992;;\r

        """)
  }
}

/// Expects two graphs to say the same, in the same order.
func expectSame(
  _ one: Graph, _ other: Graph, _ comment: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(one.title == other.title, comment, sourceLocation: sourceLocation)
  #expect(one.about == other.about, comment, sourceLocation: sourceLocation)
  #expect(one.licence == other.licence, comment, sourceLocation: sourceLocation)
  #expect(one.vocabulary == other.vocabulary, comment, sourceLocation: sourceLocation)
  #expect(one.sources == other.sources, comment, sourceLocation: sourceLocation)
  #expect(one.entities == other.entities, comment, sourceLocation: sourceLocation)
  #expect(one.relations == other.relations, comment, sourceLocation: sourceLocation)
  #expect(one.identities == other.identities, comment, sourceLocation: sourceLocation)
}
