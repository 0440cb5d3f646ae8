import Foundation
import Graphviz
import Testing

/// Our reader against Graphviz' own, on files that others wrote.
///
/// `Scripts/fetch-documents` fetches some and prints the folder for the variable
/// `GRAPHVIZ_DOCUMENTS`; without it they are those of Debian's package graphviz-doc.
@Suite struct ReadingDebianTests {
  private static let folder =
    ProcessInfo.processInfo.environment["GRAPHVIZ_DOCUMENTS"] ?? "/usr/share/doc/graphviz"

  private static let files: [String] = {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      [".gv", ".dot", ".gv.gz", ".dot.gz"].contains { name.hasSuffix($0) }
    }
    .sorted()
  }()

  @Test(
    .enabled(
      if: !files.isEmpty,
      "There are no DOT files here: GRAPHVIZ_DOCUMENTS=$(Scripts/fetch-documents) fetches some."),
    arguments: files)
  func `Graphviz holds the same of a file and of what we write of it`(name: String) throws {
    try expectAgreement(Self.contents(of: name))
  }

  @Test(.enabled(if: !files.isEmpty, "There are no DOT files here."), arguments: files)
  func `a file is drawn or refused, and in time`(name: String) throws {
    let deadline = Duration.seconds(5)
    let renderer = Renderer.isolated(timeout: deadline)
    let bytes = try Self.contents(of: name)
    for engine in [nil, Engine.fdp] {
      let start = ContinuousClock.now
      do throws(RenderError) {
        let files = try renderer.renderAll(dot: bytes, as: [.svg], engine: engine)
        #expect(files.first?.bytes.isEmpty == false)
      } catch {
        #expect(error.description.hasSuffix("."))
      }
      #expect(start.duration(to: .now) < deadline + .seconds(1))
    }
  }

  private static func contents(of name: String) throws -> [UInt8] {
    let url = URL(filePath: folder).appending(path: name)
    guard name.hasSuffix(".gz") else { return Array(try Data(contentsOf: url)) }
    let program = Process()
    program.executableURL = URL(filePath: "/usr/bin/env")
    program.arguments = ["gzip", "-dc", url.path]
    let output = Pipe()
    program.standardOutput = output
    try program.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    program.waitUntilExit()
    return Array(data)
  }
}
