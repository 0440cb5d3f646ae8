import EntenteTestSupport
import Foundation
import Testing

@Suite struct ExamplesTests {
  private static let names = [
    "BrokersByDecade", "InEveryReading", "OneInstitution", "OwnMeasure", "ReadmeExample",
    "TiedAtOnce", "TwoStates", "WhatChanged", "WhatItRestsOn", "WhoConnects", "WholeNetwork",
  ]

  @Test(arguments: names)
  func `an example prints what stands beside it`(name: String) throws {
    let folder = ProgramRun.packageFolder.appendingPathComponent("Examples/\(name)")
    let run = try ProgramRun(name, [])
    #expect(run.status == 0, "\(run.errors)")
    let expected = try String(
      contentsOf: folder.appendingPathComponent("output.txt"), encoding: .utf8)
    #expect(run.output == expected)
  }

  @Test func `every example is run and listed`() throws {
    let folder = ProgramRun.packageFolder.appendingPathComponent("Examples")
    let listing = try String(
      contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".md") }.sorted()
    #expect(names == Self.names)
    for name in names { #expect(listing.contains("`\(name)`"), "\(name)") }
  }

  @Test func `the README shows the example that is compiled and its output`() throws {
    let folder = ProgramRun.packageFolder
    let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    for file in ["main.swift", "output.txt"] {
      let text = try String(
        contentsOf: folder.appendingPathComponent("Examples/ReadmeExample/\(file)"), encoding: .utf8
      )
      #expect(readme.contains(text), "README.md lacks the text of \(file)")
    }
  }
}
