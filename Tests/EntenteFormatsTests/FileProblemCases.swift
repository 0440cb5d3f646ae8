import EntenteFormats
import Foundation
import Testing

/// The problems that need a file or a folder, bytes that are no text, or another format.
enum FileProblemCase {
  static let codes: Set<String> = [
    "E020", "E021", "E022", "E024", "E101", "E201", "E202", "E203", "E204", "E205", "E206",
    "E207", "E208",
    "E142", "E900", "W106", "W107", "W900",
  ]
}

/// A folder for one test, removed with it.
struct TestFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }
}

/// Reads bytes as a file.
func reading(_ bytes: [UInt8]) -> GraphReading {
  YAMLFormat().reading(of: GraphInput([GraphFile(name: "graph.yaml", bytes: bytes)]))
}
