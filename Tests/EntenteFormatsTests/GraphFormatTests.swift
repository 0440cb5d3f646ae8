import Entente
import EntenteFormats
import Foundation
import Testing

@Suite struct GraphFormatTests {
  @Test func `an unknown extension names the known ones`() throws {
    let folder = try TestFolder()
    try folder.write("", to: "graph.xlsx")
    let path = folder.path + "/graph.xlsx"
    #expect(
      GraphReading(contentsOf: path).findings.map(\.message) == [
        "The format of '\(path)' is not known. Files that end in '.yaml', '.yml', '.json', '.csv', '.tsv', '.dot' or '.gv' are read."
      ])
  }

  @Test(arguments: ["graph.yaml", "graph.yml", "GRAPH.YAML"])
  func `the extension tells the format`(name: String) throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\n", to: name)
    #expect(GraphReading(contentsOf: folder.path + "/" + name).graph != nil)
  }

  @Test func `a format given by name needs no extension`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\n", to: "graph")
    #expect(try Graph(contentsOf: URL(filePath: folder.path + "/graph"), as: .yaml).entities == [])
  }

  @Test func `a format of one's own is used where it is named`() {
    struct Shouting: GraphFormat {
      var fileExtensions: [String] { ["loud"] }

      func reading(of input: GraphInput) -> GraphReading {
        YAMLFormat().reading(
          of: GraphInput(
            input.files.map {
              GraphFile(
                name: $0.name,
                bytes: Array(String(decoding: $0.bytes, as: UTF8.self).lowercased().utf8))
            }))
      }
    }
    #expect(GraphReading(text: "ENTENTE: 1\n", name: "a.loud", as: Shouting()).graph != nil)
  }

  @Test func `a format of one's own reports what it finds in its own words`() {
    struct Picky: GraphFormat {
      var fileExtensions: [String] { ["picky"] }

      func reading(of input: GraphInput) -> GraphReading {
        let findings = input.files.flatMap { file in
          [
            Finding(
              file: file.name, line: 2,
              problem: .other("The second line is empty. Write one.", severity: .error)),
            Finding(
              file: file.name, line: 3, problem: .other("The third is short.", severity: .warning)),
          ]
        }
        return GraphReading(
          graph: nil, findings: findings, declaredEntityCount: 0, declaredRelationCount: 0)
      }
    }
    let reading = GraphReading(text: "", name: "a.picky", as: Picky())
    #expect(
      reading.findings.map(\.description) == [
        "a.picky:2:1: error[E900]: The second line is empty. Write one.",
        "a.picky:3:1: warning[W900]: The third is short.",
      ])
    #expect(reading.errors.count == 1)
    #expect(reading.warnings.count == 1)
  }
}
