import EntenteFormats
import Foundation
import Testing

@Suite struct EditHistoryTests {
  private func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  @Test func `a change is made, and taken back to the byte`() throws {
    let folder = try TestFolder()
    let odd: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 13, 10, 0]
    try Data(odd).write(to: URL(filePath: folder.path + "/a.yaml"))
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    try history.apply(Edit("first", files: [.init(path: path, bytes: [1])]))
    try history.apply(
      Edit(
        "second",
        files: [.init(path: path, bytes: [2]), .init(path: folder.path + "/b", bytes: [3])]))
    #expect(history.titles == ["second", "first"])
    #expect(bytes(path) == [2])
    #expect(try history.undo() == "second")
    #expect(bytes(path) == [1])
    #expect(bytes(folder.path + "/b") == nil)
    #expect(try history.undo() == "first")
    #expect(bytes(path) == odd)
    #expect(throws: UndoError.nothingRecorded(path: path)) { try history.undo() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
  }

  @Test func `a file that was changed since is not taken back unless forced`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    try history.apply(Edit("format", files: [.init(path: path, bytes: [1])]))
    try folder.write("by hand", to: "a.yaml")
    #expect(throws: UndoError.self) { try history.undo() }
    #expect(bytes(path) == Array("by hand".utf8))
    try history.undo(overwriting: true)
    #expect(bytes(path) == Array("old".utf8))
  }

  @Test func `a change that cannot be written leaves everything as it was`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    let edit = Edit(
      "half",
      files: [.init(path: path, bytes: [1]), .init(path: folder.path + "/no/b", bytes: [2])])
    #expect(throws: GraphWritingError.self) { try history.apply(edit) }
    #expect(bytes(path) == Array("old".utf8))
    #expect(history.titles == [])
  }

  @Test func `only the last changes are kept`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    for number in 0..<EditHistory.limit + 3 {
      try history.apply(Edit("\(number)", files: [.init(path: path, bytes: [UInt8(number)])]))
    }
    #expect(history.titles.count == EditHistory.limit)
    #expect(history.titles.first == "\(EditHistory.limit + 2)")
  }

  @Test func `files of other names among the records are passed over`() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let history = EditHistory(of: path)
    try history.apply(Edit("change", files: [.init(path: path, bytes: [1])]))
    for ending in ["\(Int.max)", "-5", "+7", "7", "x", ""] {
      try folder.write("", to: ".entente-undo/a.yaml." + ending)
    }
    #expect(history.titles == ["change"])
    try history.apply(Edit("again", files: [.init(path: path, bytes: [2])]))
    #expect(try history.undo() == "again")
    #expect(try history.undo() == "change")
    #expect(bytes(path) == Array("old".utf8))
  }
}
