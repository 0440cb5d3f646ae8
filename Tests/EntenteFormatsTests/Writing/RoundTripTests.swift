import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

/// What is written in one format and read in another stays the same, through all of them.
@Suite struct RoundTripTests {
  private func yaml(_ graph: Graph) -> [UInt8] { YAMLFormat().output(of: graph).files[0].bytes }

  private func read(_ graph: Graph, through format: some WritableGraphFormat) throws -> Graph {
    let output = format.output(of: graph)
    #expect(output.losses == [])
    let reading = format.reading(of: GraphInput(output.files, isFolder: format.writesFolder))
    try #require(reading.errors.map(\.description) == [])
    return try #require(reading.graph)
  }

  private func roundTrip(_ graph: Graph) throws -> Graph {
    let yaml = try read(graph, through: .yaml)
    let csv = try read(yaml, through: .csv)
    let json = try read(csv, through: .json)
    let dot = try read(json, through: .dot)
    return try read(dot, through: .yaml)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `YAML, tables, JSON, DOT and YAML again are one graph, to the byte`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let last = try roundTrip(graph)
    expectEqual(last, graph, "seed \(seed)")
    #expect(yaml(last) == yaml(graph), "seed \(seed)")
  }

  @Test func `the data sets of the project are one graph in every format`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: ProgramRun.packageFolder.appendingPathComponent("Graphs").path)
    let folders = names.filter { !$0.contains(".") }.map { KnownDataSets.folder($0) }
    try #require(!folders.isEmpty)
    for folder in folders {
      let graph = try Graph(contentsOf: folder)
      let last = try roundTrip(graph)
      expectEqual(last, graph, "\(folder.lastPathComponent)")
      #expect(yaml(last) == yaml(graph))
      // The canonical form of the result is that of the data set without its comments.
      let formatted = try YAMLFormat().formatted(
        GraphFile(name: "graph.yaml", bytes: yaml(last)))
      #expect(formatted.bytes == yaml(graph))
    }
  }

  @Test func `a graph with all that a file cannot hold is written with its losses`() throws {
    let graph = try Graph(
      vocabulary: Vocabulary(
        entityKinds: [EntityKind("realm")],
        relationKinds: [
          RelationKind("knows", "knows", family: .cooperation, distance: .infinity)
        ]),
      entities: [
        Entity(
          "a\nb",
          names: Names(.init("One\nTwo", in: "en"), [.init("Three", in: "en"), .init("Four")]),
          kind: "realm", aliases: [Alias("")],
          externalIDs: [.init(register: "x", value: "1"), .init(register: "x", value: "2")],
          attributes: [Attribute("", "\u{0}")], note: "\u{FEFF}")
      ],
      relations: [
        Relation("a\nb", "knows", "a\nb", weight: -1, citations: [Citation("", at: "\u{1B}")])
      ],
      sources: [
        Source(
          "", title: "", fields: [.init("nonsense", "x"), .init("DOI", "1"), .init("DOI", "2")],
          lineCount: -3)
      ],
      identities: [Identity(["a\nb"])])
    for format in [YAMLFormat(), JSONFormat(), CSVFormat(), DOTFormat()]
      as [any WritableGraphFormat]
    {
      let output = format.output(of: graph)
      #expect(output.losses.count > 10)
      let reading = format.reading(of: GraphInput(output.files, isFolder: format.writesFolder))
      #expect(reading.errors.map(\.description) == [])
      let again = try #require(reading.graph)
      #expect(format.output(of: again).losses == [])
      expectEqual(again, graph.portable().0, "\(format)")
    }
  }

  @Test func `a statement that is no second one any more loses its number`() throws {
    let twice = try Graph(
      entities: [Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state)],
      relations: [
        Relation("a", .recognises, "b"), Relation("a", .recognises, "b"),
        Relation("b", .recognises, "a", id: "other"),
      ])
    let second = twice.relations[1].id
    var dispute = twice.relations[2]
    dispute.disputes = [second]
    dispute.id = "dispute"
    var graph = twice.filtered { $0.id == second }
    try graph.insert(dispute)
    for format in [YAMLFormat(), JSONFormat(), CSVFormat(), DOTFormat()]
      as [any WritableGraphFormat]
    {
      let output = format.output(of: graph)
      #expect(output.losses == [.renumbered(second, to: twice.relations[0].id)])
      let reading = format.reading(of: GraphInput(output.files, isFolder: format.writesFolder))
      #expect(reading.errors.map(\.description) == [])
      #expect(reading.graph?.relations.map(\.id) == [twice.relations[0].id, "dispute"])
      #expect(reading.graph?.relations[1].disputes == [twice.relations[0].id])
    }
    #expect(YAMLFormat().output(of: twice).losses == [])
  }

  @Test func `a graph is written by the ending of its path, and an unknown one writes nothing`()
    throws
  {
    let folder = try TestFolder()
    let graph = try KnownDataSets.franceKazakhstan()
    for name in ["graph.yaml", "graph.json", "graph.dot", "graph.gv"] {
      let url = URL(filePath: folder.path + "/" + name)
      #expect(try graph.write(to: url) == [])
      expectEqual(try Graph(contentsOf: url), graph, "\(name)")
    }
    let tables = URL(filePath: folder.path + "/tables")
    #expect(try graph.write(to: tables, as: .csv) == [])
    expectEqual(try Graph(contentsOf: tables), graph, "tables")
    #expect(throws: GraphWritingError.self) {
      try graph.write(to: URL(filePath: folder.path + "/graph.docx"))
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == ["graph.dot", "graph.gv", "graph.json", "graph.yaml", "tables"])
  }

  @Test func `a file that cannot be written anew stays as it was`() throws {
    let folder = try TestFolder()
    // No file with a longer name can be made beside it, whoever asks.
    let name = String(repeating: "x", count: 248) + ".yaml"
    try folder.write("old", to: name)
    let path = folder.path + "/" + name
    #expect(throws: GraphWritingError.notWritten(path: path, reason: "the name is too long")) {
      try Graph().write(to: URL(filePath: path))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }

  @Test func `a folder of which one file cannot be written stays as it was`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "entities.csv")
    let same = folder.path + "/same.csv"
    try FileManager.default.createDirectory(atPath: same, withIntermediateDirectories: false)
    #expect(throws: GraphWritingError.notWritten(path: same, reason: "it is a folder")) {
      try Graph().write(to: URL(filePath: folder.path), as: .csv)
    }
    let old = try String(contentsOfFile: folder.path + "/entities.csv", encoding: .utf8)
    #expect(old == "old")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == ["entities.csv", "same.csv"])
  }
}
