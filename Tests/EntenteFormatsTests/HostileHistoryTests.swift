import Entente
import EntenteFormats
import Foundation
import Testing

/// Changes that are cut short, and changes that say nothing.
@Suite struct HostileHistoryTests {
  @Test func `a change that was recorded but not made is taken back without a word`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    try history.apply(
      Edit(
        "cut short",
        files: [.init(path: path, bytes: [1]), .init(path: folder.path + "/b", bytes: [2])]))
    // As a process leaves it that ends between the record and the files.
    try folder.write("old", to: "a.yaml")
    try FileManager.default.removeItem(atPath: folder.path + "/b")
    #expect(try history.undo() == "cut short")
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
  }

  @Test func `a change that stopped between two files is taken back whole`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    try folder.write("older", to: "b.yaml")
    let paths = ["/a.yaml", "/b.yaml"].map { folder.path + $0 }
    let history = EditHistory(of: paths[0])
    try history.apply(Edit("half", files: paths.map { .init(path: $0, bytes: [1]) }))
    try folder.write("older", to: "b.yaml")
    #expect(try history.undo() == "half")
    #expect(
      paths.map { FileManager.default.contents(atPath: $0) } == [
        Data("old".utf8), Data("older".utf8),
      ])
  }

  @Test func `a record that cannot be written leaves no folder behind`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let name = String(repeating: "x", count: 250) + ".yaml"
    let history = EditHistory(of: folder.path + "/" + name)
    #expect(throws: GraphWritingError.self) {
      try history.apply(Edit("long", files: [.init(path: path, bytes: [1])]))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
  }

  @Test func `one entity alone is not recorded as the same`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\nentities:\n  a: {kind: state, name: A}\n", to: "a.yaml")
    let json = JSONFormat().output(
      of: try Graph(contentsOf: URL(filePath: folder.path + "/a.yaml")))
    try Data(json.files[0].bytes).write(to: URL(filePath: folder.path + "/a.json"))
    for ending in ["yaml", "json"] {
      for entities in [["a", "a"], ["a"], []] as [[Entity.ID]] {
        #expect(throws: GraphReadingError.self) {
          try IdentityRecord(Identity(entities), in: folder.path + "/a.\(ending)")
        }
      }
    }
  }

  @Test func `an error of undoing is fit to be printed`() {
    let error = UndoError.changedSince(path: "a\u{1B}[2J", title: "merge\n\u{202E}b")
    #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }
}
