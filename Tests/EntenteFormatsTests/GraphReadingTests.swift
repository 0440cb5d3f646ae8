import Entente
import EntenteFormats
import Foundation
import Testing

@Suite struct GraphReadingTests {
  @Test func `a file is read by its path`() throws {
    let folder = try TestFolder()
    try folder.write(ProblemCase.world, to: "graph.yaml")
    let path = folder.path + "/graph.yaml"
    #expect(GraphReading(contentsOf: path).graph?.entities.count == 4)
    #expect(try Graph(contentsOf: URL(filePath: path)).sources.map(\.id) == ["overview"])
    #expect(GraphReading(contentsOf: path, as: .yaml).declaredEntityCount == 4)
  }

  @Test func `a folder is its files in the order of their names`() throws {
    let folder = try TestFolder()
    try folder.write(
      "entente: 1\nrelations:\n  - {from: b, relation: recognises, to: a, cite: [s]}\n",
      to: "1-relations.yaml")
    try folder.write(
      "entente: 1\ntitle: Folder\nentities:\n  b: {kind: state, name: B}\n", to: "2-b.yaml")
    try folder.write(
      "entente: 1\nsources:\n  s: {title: S}\nentities:\n  a: {kind: state, name: A}\n",
      to: "3-a.yaml")
    try folder.write("not: [read", to: ".hidden.yaml")
    try folder.write("not: [read", to: "notes.txt")
    let graph = try Graph(contentsOf: URL(filePath: folder.path, directoryHint: .isDirectory))
    #expect(graph.title == "Folder")
    #expect(graph.entities.map(\.id) == ["b", "a"])
    #expect(graph.relations.map(\.from) == ["b"])
  }

  @Test func `findings in a folder name each file and come in its order`() throws {
    let folder = try TestFolder()
    try folder.write(
      "entente: 1\nentities:\n  a: {kind: state, name: A}\n  a: {kind: state}\n", to: "b.yaml")
    try folder.write(
      "entente: 1\ntitle: T\nabout: x\nentities:\n  a: {kind: sate, name: A}\n", to: "a.yaml")
    try folder.write("entente: 1\nabout: y\n", to: "c.yaml")
    let findings = GraphReading(contentsOf: folder.path + "/").findings
    #expect(
      findings.map { "\($0.file.dropFirst(folder.path.count)):\($0.line):\($0.code)" } == [
        "/a.yaml:5:E009", "/b.yaml:3:E015", "/b.yaml:4:E004", "/b.yaml:4:E015", "/c.yaml:2:E021",
      ])
    #expect(
      findings.last?.message
        == "'about' is given twice, first at \(folder.path)/a.yaml:3. "
        + "A folder is one data set: keep one of them.")
  }

  @Test func `a folder without a title says so at its first file`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\n", to: "a.yaml")
    try folder.write("entente: 1\n", to: "b.yaml")
    let findings = GraphReading(contentsOf: folder.path).findings
    #expect(
      findings.map(\.description) == [
        "\(folder.path)/a.yaml:1:1: error[E020]: No file of the folder has a 'title'. "
          + "Give one file the title of the data set."
      ])
  }

  @Test func `a file of a folder with the other ending is told, not read`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\ntitle: T\n", to: "a.yaml")
    for name in ["b.yml", ".hidden.yml", "c.txt"] { try folder.write("titel", to: name) }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/d.yml", withIntermediateDirectories: false)
    let reading = GraphReading(contentsOf: folder.path)
    #expect(reading.graph?.title == "T")
    #expect(
      reading.findings.map(\.description) == [
        "\(folder.path)/b.yml:1:1: warning[W105]: 'b.yml' is not read: "
          + "of a folder only files that end in '.yaml' are. Rename it, or move it elsewhere."
      ])
  }

  @Test func `two files of a folder cannot declare one kind`() throws {
    let folder = try TestFolder()
    let text = "entente: 1\nvocabulary:\n  entity-kinds:\n    lycée: {parent: school}\n"
    try folder.write(text + "title: T\n", to: "a.yaml")
    try folder.write(text, to: "b.yaml")
    let findings = GraphReading(contentsOf: folder.path).findings
    #expect(findings.map(\.code) == [.repeatedKind])
    #expect(findings.map(\.place) == [MarkedText.Place(line: 4, column: 5, length: 5)])
    #expect(
      findings.first?.message
        == "The kind 'lycée' is declared twice, first at \(folder.path)/a.yaml:4. Keep one of them."
    )
  }

  @Test func `what is not there is said to be not there`() {
    let reading = GraphReading(contentsOf: "no/such.yaml")
    #expect(
      reading.findings.map(\.description) == [
        "no/such.yaml:1:1: error[E201]: There is no file or folder 'no/such.yaml'. "
          + "Check the spelling of the path."
      ])
    #expect(reading.findings.first?.excerpt == "")
  }

  #if os(Linux)
    @Test func `what cannot be read is said to be unreadable`() throws {
      let folder = try TestFolder()
      let path = folder.path + "/memory.yaml"
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "/proc/self/mem")
      #expect(GraphReading(contentsOf: path).findings.map(\.code) == [.unreadable])
    }
  #endif

  @Test func `a folder without data is no data set`() throws {
    let folder = try TestFolder()
    try folder.write("", to: "graph.txt")
    #expect(
      GraphReading(contentsOf: folder.path).findings.map(\.message) == [
        "The folder '\(folder.path)' holds no file that ends in '.yaml'. "
          + "Name a file, or a folder with such files."
      ])
  }

  @Test func `a file too large is not read`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/large.yaml"
    try folder.write("", to: "large.yaml")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: UInt64(GraphFile.largest) + 1)
    try file.close()
    #expect(
      GraphReading(contentsOf: path).findings.map(\.message) == [
        "'\(path)' has more than 512 MB. Divide it into several files in a folder."
      ])
  }

  @Test func `the error of a file prints every finding with its line`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 2\ntitel: T\n", to: "graph.yaml")
    let path = folder.path + "/graph.yaml"
    let error = #expect(throws: GraphReadingError.self) {
      try Graph(contentsOf: URL(filePath: path))
    }
    #expect(
      error?.description == """
        \(path):1:10: error[E002]: The version '2' of the format is not known. This program reads version 1.
            1 | entente: 2
              |          ^
        \(path):2:1: error[E003]: 'titel' is not a key of a data set. Did you mean 'title'?
            2 | titel: T
              | ^~~~~
        """)
  }

  @Test func `errors and warnings are told apart and counted`() {
    let reading = GraphReading(
      text: ProblemCase.world + """
        relations:
          - {from: france, relation: recognises, to: japan}
          - {from: france, relation: recognises, to: nowhere, cite: [overview]}
          - {from: france
        """, name: "graph.yaml")
    #expect(reading.errors.count == 2)
    #expect(reading.warnings.count == 1)
    #expect(reading.declaredEntityCount == 4)
    #expect(reading.declaredRelationCount == 3)
    #expect(reading.graph == nil)
  }
}
