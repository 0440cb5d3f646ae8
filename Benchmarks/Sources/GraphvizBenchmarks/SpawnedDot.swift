import Foundation

/// Graphviz as most programs use it: its own program, started for every drawing.
struct SpawnedDot {
  private let program: URL
  private let folder: URL
  private var source: URL { folder.appending(path: "graph.dot") }
  private var drawing: URL { folder.appending(path: "graph.svg") }

  /// Nil where `dot` is not on the path.
  init?(_ text: String) throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = places.map { "\($0)/dot" }.first(where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    program = URL(filePath: found)
    folder = FileManager.default.temporaryDirectory
      .appending(path: "graphviz-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: source)
  }

  func draw() throws {
    let process = Process()
    process.executableURL = program
    process.arguments = ["-Tsvg", "-o", drawing.path, source.path]
    try process.run()
    process.waitUntilExit()
  }

  func tidy() { try? FileManager.default.removeItem(at: folder) }
}
