import Foundation
import Graphviz
import Testing

/// Our reader against Graphviz' own, on the files that come with Graphviz.
///
/// They are in Debian's package graphviz-doc; another folder is given by the variable
/// `GRAPHVIZ_DOCUMENTS`.
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
      "There are no DOT files here: install graphviz-doc, or name a folder in GRAPHVIZ_DOCUMENTS."),
    arguments: files)
  func `Graphviz holds the same of a file and of what we write of it`(name: String) throws {
    let bytes = try Self.contents(of: name)
    let documents = try DOT.documents(in: bytes)
    let document = try #require(documents.first)
    #expect(try DOT.Document(document.dot()) == document)
    let content = try DOT.Content(document)
    // Graphviz is given our letters, for it keeps those of Latin-1 as they are.
    let text = String(validating: bytes, as: UTF8.self) ?? document.dot()
    let original = try GraphvizContents.reading(text)
    #expect(GraphvizContents(content).difference(from: original) == nil)
    let faithful = try GraphvizContents.reading(document.dot())
    #expect(faithful.difference(from: original) == nil)
    let canonical = try GraphvizContents.reading(content.dot())
    let change = canonical.withoutEdgeOrder.difference(from: original.withoutEdgeOrder)
    #expect(change == nil)
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
