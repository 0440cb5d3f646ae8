import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

/// What the commands for curators do to files.
@Suite struct CuratingTests {
  private let school = "Tests/EntenteCommandTests/Fixtures/school.yaml"
  private let other = "Tests/EntenteCommandTests/Fixtures/school-2.yaml"

  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func copy(of fixture: String) throws -> String {
    let path = try folder() + "/graph.yaml"
    try FileManager.default.copyItem(
      atPath: ProgramRun.packageFolder.appendingPathComponent(fixture).path, toPath: path)
    return path
  }

  @Test func `merge and undo leave the bytes as they were`() throws {
    let path = try copy(of: school)
    let before = try bytes(path)
    let merge = try ProgramRun("entente", ["merge", path, other, "-o", path])
    #expect(merge.status == 0)
    let merged = try Graph(contentsOf: URL(filePath: path))
    #expect(merged["bo"] != nil)
    #expect(merged["head"] != nil)
    let text = String(decoding: try bytes(path), as: UTF8.self)
    #expect(text.contains("# Where it is told\nsources:"))
    #expect(text.contains("# of both\n"))
    let undo = try ProgramRun("entente", ["undo", path])
    #expect(undo.status == 0)
    #expect(try bytes(path) == before)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path)
    #expect(left == ["graph.yaml"])
  }

  @Test func `a merge into a new file is undone by removing it`() throws {
    let path = try folder() + "/merged.json"
    #expect(try ProgramRun("entente", ["merge", school, other, "-o", path]).status == 0)
    #expect(try Graph(contentsOf: URL(filePath: path)).entities.count == 7)
    #expect(try ProgramRun("entente", ["undo", path]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `to record that two are one adds a line, changes answers, and is undone`() throws {
    let path = try copy(of: school)
    let before = try bytes(path)
    let run = try ProgramRun(
      "entente",
      ["same", path, "school", "college", "--write", "--cite", "gazette: line 5", "--note", "So."])
    #expect(run.status == 0)
    let text = String(decoding: try bytes(path), as: UTF8.self)
    #expect(
      text == String(decoding: before, as: UTF8.self) + """

        same:
          - {entities: [school, college], cite: [{gazette: line 5}], note: So.}

        """)
    let way = ["path", path, "college", "treaty", "--format", "json"]
    #expect(try ProgramRun("entente", way).output.contains("\"length\": 1"))
    let again = try ProgramRun("entente", ["same", path, "east", "west", "--write"])
    #expect(again.status == 0)
    #expect(
      String(decoding: try bytes(path), as: UTF8.self)
        == text + "  - {entities: [east, west]}\n")
    #expect(
      try ProgramRun("entente", ["undo", path, "--list"]).output
        == "same east west\nsame school college\n")
    #expect(try ProgramRun("entente", ["undo", path]).status == 0)
    #expect(try ProgramRun("entente", ["undo", path]).status == 0)
    #expect(try bytes(path) == before)
    #expect(try ProgramRun("entente", way).output.contains("\"length\": 3"))
  }

  @Test func `an identity finds its place in every way a file is written`() throws {
    for (text, added) in [
      (
        "same:\r\n- {entities: [a, b]}\r\n",
        "same:\r\n- {entities: [a, b]}\r\n- {entities: [a, c]}\r\n"
      ),
      (
        "same:\n    - entities: [a, b]\n      note: x",
        "same:\n    - entities: [a, b]\n      note: x\n    - {entities: [a, c]}\n"
      ),
      ("", "\nsame:\n  - {entities: [a, c]}\n"),
    ] {
      let path = try folder() + "/graph.yaml"
      let lineBreak = text.contains("\r\n") ? "\r\n" : "\n"
      let head = [
        "entente: 1", "entities:", "  a: {kind: state, name: A}", "  b: {kind: state, name: B}",
        "  c: {kind: state, name: C}", "",
      ]
      .joined(separator: lineBreak)
      try Data((head + text).utf8).write(to: URL(filePath: path))
      #expect(try ProgramRun("entente", ["same", path, "a", "c", "--write"]).status == 0)
      #expect(String(decoding: try bytes(path), as: UTF8.self) == head + added)
    }
  }

  @Test func `fmt writes what check names, once`() throws {
    let path = try copy(of: school)
    #expect(try ProgramRun("entente", ["fmt", "--check", path]).status == 4)
    let run = try ProgramRun("entente", ["fmt", path])
    #expect(run.status == 0)
    #expect(run.output == path + "\n")
    #expect(try ProgramRun("entente", ["fmt", "--check", path]).status == 0)
    #expect(try ProgramRun("entente", ["diff", path, school]).status == 0)
  }

  @Test(arguments: ["Graphs/france-kazakhstan", "Graphs/florentine-families"])
  func `the data sets are in canonical form and raise no doubt`(graph: String) throws {
    #expect(try ProgramRun("entente", ["fmt", "--check", graph]).status == 0)
    #expect(try ProgramRun("entente", ["validate", "--strict", graph]).status == 0)
  }

  @Test func `conversion through all formats ends where it began`() throws {
    let folder = try folder()
    let graph = "Graphs/france-kazakhstan"
    for (from, to) in [
      (graph, "a.yaml"), ("a.yaml", "tables/"), ("tables/", "b.json"), ("b.json", "c.yaml"),
    ] {
      let source = from == graph ? from : "\(folder)/\(from)"
      let run = try ProgramRun("entente", ["convert", source, "-o", "\(folder)/\(to)"])
      #expect(run.status == 0)
      #expect(run.errors == "")
    }
    #expect(try bytes("\(folder)/a.yaml") == bytes("\(folder)/c.yaml"))
    #expect(try ProgramRun("entente", ["diff", graph, "\(folder)/c.yaml"]).status == 0)
  }

  @Test func `a new data set is complete and raises no doubt`() throws {
    let folder = try folder() + "/fr-kz"
    #expect(try ProgramRun("entente", ["new", folder, "--title", "A: B"]).status == 0)
    #expect(try ProgramRun("entente", ["validate", folder, "--strict"]).status == 0)
    #expect(try Graph(contentsOf: URL(filePath: folder)).title == "A: B")
    #expect(try ProgramRun("entente", ["new", folder]).status == 73)
  }
}
