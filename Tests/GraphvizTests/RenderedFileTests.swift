import Foundation
import Graphviz
import Testing

@Suite struct RenderedFileTests {
  private func file() throws -> RenderedFile {
    var graph = DOT.Graph("g")
    graph.node("a")
    return try Renderer().render(graph, as: .svg)
  }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `a file replaces an older one and leaves nothing else behind`() throws {
    try withFolder { folder in
      let place = folder.appending(path: "figure.svg")
      try Data("old".utf8).write(to: place)
      let file = try file()
      try file.write(to: place)
      #expect(try Data(contentsOf: place) == Data(file.bytes))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["figure.svg"])
    }
  }

  @Test func `a folder that is not there is named`() throws {
    try withFolder { folder in
      let place = folder.appending(path: "missing/figure.svg")
      let error = #expect(throws: RenderError.self) { try file().write(to: place) }
      #expect(error?.description == "'\(place.path)' cannot be written: there is no such folder.")
    }
  }

  @Test func `a folder that takes no files is named`() throws {
    // Nobody creates files there, not even root.
    let folder = FileManager.default.fileExists(atPath: "/proc/self") ? "/proc/self" : "/dev/fd"
    let place = URL(filePath: folder + "/figure.svg")
    let error = #expect(throws: RenderError.self) { try file().write(to: place) }
    #expect(error?.description.hasPrefix("'\(place.path)' cannot be written: ") == true)
  }

  @Test func `a folder is no file`() throws {
    try withFolder { folder in
      #expect(
        throws: RenderError.notWritten(path: folder.path, reason: "it is a folder")
      ) { try file().write(to: URL(filePath: folder.path)) }
    }
  }

  @Test func `what is no ordinary file is written to, not replaced`() throws {
    try file().write(to: URL(filePath: "/dev/null"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
