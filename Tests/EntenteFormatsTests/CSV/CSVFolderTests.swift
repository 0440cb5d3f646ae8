import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

@Suite struct CSVFolderTests {
  @Test func `a folder of tables is a data set, wherever its rows stand`() throws {
    let folder = try Self.world()
    let graph = try Graph(contentsOf: URL(filePath: folder.path))
    #expect(graph.title == "Test")
    #expect(graph.relations.map(\.id) == ["one", "two"])
    #expect(
      graph.relations.map(\.citations) == [
        [Citation("overview", at: "line 1")], [Citation("overview")],
      ])
    #expect(graph["japan"]?.aliases == [Alias("Nippon", in: "ja")])
    #expect(graph["japan"]?.attributes == [Attribute("islands", "14125")])
  }

  @Test func `other tables in the folder are passed over with a warning`() throws {
    let folder = try Self.world()
    try folder.write("a,b\n", to: "budget.csv")
    let reading = GraphReading(contentsOf: folder.path)
    #expect(reading.graph != nil)
    #expect(reading.findings.map(\.code) == [.unreadFile])
    #expect(
      reading.findings.map(\.message) == [
        "'budget.csv' is not read. Tables are: dataset.csv, sources.csv, entity-kinds.csv, "
          + "relation-kinds.csv, entities.csv, names.csv, attributes.csv, relations.csv, "
          + "citations.csv, same.csv."
      ])
  }

  @Test func `a folder with a file in YAML is read as YAML`() throws {
    let folder = try Self.world()
    try folder.write("entente: 1\ntitle: In YAML\n", to: "graph.yaml")
    #expect(GraphReading(contentsOf: folder.path).graph?.title == "In YAML")
    #expect(GraphReading(contentsOf: folder.path, as: .csv).graph?.title == "Test")
  }

  @Test func `entities alone are enough`() throws {
    let folder = try TestFolder()
    try folder.write("id;kind;name;lang\r\nfrance;state;France;fr\r\n", to: "entities.csv")
    let graph = try Graph(contentsOf: URL(filePath: folder.path))
    #expect(graph.entities.map(\.names) == [Names("France", in: "fr")])
  }

  @Test func `a key that only joins tables may be stale`() throws {
    let files = [
      ("entities", "id,kind,name\na,state,A\nb,state,B\n"), ("sources", "id\ns\n"),
      (
        "relations",
        "id,from,relation,to,disputes\nr-000000000000,a,recognises,b,\n"
          + "r-000000000000-2,a,recognises,b,\nmine,b,recognises,a,r-000000000000; r-000000000000-2\n"
      ),
      (
        "citations",
        "relation,source,locator\nr-000000000000,s,p. 1\nmine,s,p. 2\nr-000000000000-2,s,p. 1\n"
      ),
    ].map { GraphFile(name: $0.0 + ".csv", bytes: Array($0.1.utf8)) }
    let reading = CSVFormat().reading(of: GraphInput(files, isFolder: true))
    #expect(reading.findings.map(\.description) == [])
    let graph = try #require(reading.graph)
    let derived = Relation("a", "recognises", "b", citing: ["s": "p. 1"]).id
    #expect(graph.relations.map(\.id) == [derived, Relation.ID("\(derived)-2"), "mine"])
    #expect(graph.relations[2].disputes == [derived, Relation.ID("\(derived)-2")])
  }

  @Test(
    .enabled(if: PythonProgram.isThere(with: "csv"), "python3 is not installed"),
    arguments: [
      "csv.excel", "csv.excel_tab", "csv.unix_dialect",
      "type('d',(csv.excel,),{'delimiter':';','quoting':csv.QUOTE_ALL})",
      "type('d',(csv.excel,),{'lineterminator':'\\r'})",
      "type('d',(csv.excel,),{'quoting':csv.QUOTE_NONNUMERIC})",
    ])
  func `what Python writes is read the same`(dialect: String) throws {
    let program = """
      import csv, random, sys
      random.seed(7)
      words = ['a', 'b c', 'x,y', 'x;y', 'say "hi"', '"', "it's", 'é', '中文', '-1', '=A1']
      rows = [[random.choice(words) + str(n) for _ in range(2)] for n in range(60)]
      out = open(sys.argv[1], 'w', newline='', encoding='utf-8')
      csv.writer(out, \(dialect)).writerows([['from', 'to']] + rows)
      plain = open(sys.argv[2], 'w', newline='', encoding='utf-8')
      plain.write('\\x01'.join('\\x02'.join(row) for row in rows))
      """
    let folder = try TestFolder()
    _ = try PythonProgram.run(
      program, [folder.path + "/ties.csv", folder.path + "/plain.txt"])
    let plain = try String(contentsOf: URL(filePath: folder.path + "/plain.txt"), encoding: .utf8)
    let rows = plain.split(separator: "\u{1}").map { $0.split(separator: "\u{2}").map(String.init) }
    let graph = try Graph(contentsOf: URL(filePath: folder.path + "/ties.csv"))
    #expect(graph.relations.map { [$0.from.rawValue, $0.to.rawValue] } == rows)
  }

  /// A folder with the tables of a small data set.
  private static func world() throws -> TestFolder {
    let folder = try TestFolder()
    for (name, text) in CSVProblemCase.world { try folder.write(text, to: name + ".csv") }
    return folder
  }
}
