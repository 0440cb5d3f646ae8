import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct JSONReadingTests {
  @Test func `numbers and texts of the same letters are the same`() throws {
    func graph(_ weight: String, _ when: String, _ denied: String) throws -> Graph {
      try #require(
        GraphReading(
          text: """
            {"entente": 1, "sources": {"s": null},
             "entities": {"a": {"kind": "state", "name": "A"}},
             "relations": [{"from": "a", "relation": "recognises", "to": "a", "cite": "s",
               "weight": \(weight), "when": \(when), "denied": \(denied)}]}
            """, name: "a.json", as: .json
        ).graph)
    }
    let first = try graph("2.5", "1992", "true")
    let second = try graph("\"2.5\"", "\"1992\"", "\"true\"")
    #expect(first.relations == second.relations)
    #expect(first.relations.first?.weight == 2.5)
    #expect(first.relations.first?.period == "1992")
    #expect(first.relations.first?.isDenied == true)
  }

  @Test func `the files of a folder are one data set`() throws {
    let folder = try TestFolder()
    try folder.write(
      "{\"entente\": 1, \"title\": \"T\", \"entities\": {\"a\": {\"kind\": \"state\", \"name\": \"A\"}}}",
      to: "a.json")
    try folder.write(
      "{\"entente\": 1, \"same\": [{\"entities\": [\"a\", \"b\"]}], "
        + "\"entities\": {\"b\": {\"kind\": \"state\", \"name\": \"B\"}}}",
      to: "b.json")
    let reading = GraphReading(contentsOf: folder.path, as: .json)
    #expect(reading.findings == [])
    #expect(reading.graph?.entities.map(\.id) == ["a", "b"])
    #expect(reading.graph?.title == "T")
  }

  @Test func `a file that cannot be read costs the others nothing`() throws {
    let folder = try TestFolder()
    try folder.write("{\"entente\": 1, \"title\": \"T\", \"entities\": {", to: "a.json")
    try folder.write(
      "{\"entente\": 1, \"relations\": [{\"from\": \"a\", \"relation\": \"x\", \"to\": \"b\", "
        + "\"cite\": \"s\", \"whn\": 1992}]}",
      to: "b.json")
    let findings = GraphReading(contentsOf: folder.path, as: .json).findings
    #expect(findings.map(\.code.rawValue) == ["E141", "E003"])
  }

  @Test func `the extension tells the format`() throws {
    let folder = try TestFolder()
    try folder.write("{\"entente\": 1}", to: "graph.json")
    #expect(GraphReading(contentsOf: folder.path + "/graph.json").findings == [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a review says the same of YAML and JSON`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    func said(_ format: some WritableGraphFormat) -> [String] {
      format.reading(of: GraphInput(format.output(of: graph).files, isReviewed: true)).findings
        .map { "\($0.code) \($0.message)" }.sorted()
    }
    #expect(said(.json) == said(.yaml), "seed \(seed)")
  }
}
