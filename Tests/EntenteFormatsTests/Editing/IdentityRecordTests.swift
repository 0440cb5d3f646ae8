import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

@Suite struct IdentityRecordTests {
  private func messages(
    _ entities: [Entity.ID], in path: String
  ) -> [String] {
    do {
      _ = try IdentityRecord(Identity(entities), in: path)
      return []
    } catch {
      guard case .hasErrors(let findings) = error else { return ["?"] }
      return findings.map(\.description)
    }
  }

  @Test func `a list of ties takes no statement of identity`() throws {
    let folder = try TestFolder()
    try folder.write("from,to\na,b\n", to: "ties.csv")
    let path = folder.path + "/ties.csv"
    #expect(
      messages(["a", "b"], in: path) == [
        "\(path):1:1: error[E024]: A list of ties or a sketch has no place for a statement of identity. "
          + "Convert it to a data set first."
      ])
  }

  @Test func `a folder of tables gets a row, and its other tables stay`() throws {
    let folder = try TestFolder()
    for (name, text) in CSVProblemCase.world { try folder.write(text, to: name + ".csv") }
    let graph = try Graph(contentsOf: URL(filePath: folder.path))
    let ids = graph.entities.prefix(2).map(\.id)
    let edit = try IdentityRecord(Identity(ids), in: folder.path).edit
    #expect(edit.files.allSatisfy { $0.path.hasPrefix(folder.path + "/") })
    try edit.files.write()
    #expect(try Graph(contentsOf: URL(filePath: folder.path)).identities == [Identity(ids)])
  }

  @Test(arguments: [CSVFormat.csv(separator: "\t"), .csv(forSpreadsheets: true)])
  func `tables keep their separator and their byte order mark`(format: CSVFormat) throws {
    let folder = try TestFolder()
    let graph = try KnownDataSets.franceKazakhstan()
    try graph.write(to: URL(filePath: folder.path + "/tables"), as: format)
    #expect(try Formatting(at: folder.path + "/tables").changes == [])
    let ids = graph.entities.prefix(2).map(\.id)
    let edit = try IdentityRecord(Identity(ids), in: folder.path + "/tables").edit
    var united = graph
    try united.insert(Identity(ids))
    #expect(edit.files.map(\.bytes) == format.output(of: united).files.map(\.bytes))
  }

  @Test func `each table keeps its own separator, byte order mark and line that names it`() throws {
    let folder = try TestFolder()
    let graph = try KnownDataSets.franceKazakhstan()
    let commas = CSVFormat().output(of: graph).files
    let semicolons = CSVFormat(separator: ";").output(of: graph).files
    var written: [String: [UInt8]] = [:]
    for (number, file) in commas.enumerated() {
      written[file.name] =
        switch number % 3 {
        case 0: file.bytes
        case 1: [0xEF, 0xBB, 0xBF] + file.bytes
        default: Array("sep=;\r\n".utf8) + semicolons[number].bytes
        }
      try Data(written[file.name] ?? []).write(to: URL(filePath: folder.path + "/" + file.name))
    }
    #expect(try Formatting(at: folder.path).changes == [])
  }

  @Test func `an entity that is not there is named, in tables too`() throws {
    let folder = try TestFolder()
    for (name, text) in CSVProblemCase.world { try folder.write(text, to: name + ".csv") }
    let id = try Graph(contentsOf: URL(filePath: folder.path)).entities[0].id
    let message = try #require(messages([id, "zzzzzzzzzz"], in: folder.path).first)
    #expect(message.contains("error[E011]: There is no entity 'zzzzzzzzzz'."))
  }

  @Test func `the line goes behind the last of the list`() throws {
    let folder = try TestFolder()
    let start = """
      entente: 1
      title: T
      entities:
        a: {kind: state, name: A}
        b: {kind: state, name: B}
        c: {kind: state, name: C}
      same:
        - {entities: [a, b]}  # why

      """
    try folder.write(start, to: "graph.yaml")
    let path = folder.path + "/graph.yaml"
    let edit = try IdentityRecord(Identity(["b", "c"]), in: path).edit
    #expect(edit.title == "same b c")
    #expect(
      edit.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        start + "  - {entities: [b, c]}\n"
      ])
  }
}
