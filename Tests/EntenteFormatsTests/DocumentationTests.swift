import Foundation
import Testing

@testable import EntenteFormats

@Suite struct DocumentationTests {
  @Test(arguments: Finding.Code.allCases)
  func `the page of findings has each code once, with what it is and how grave`(
    code: Finding.Code
  ) throws {
    let page = try DocumentationPage(named: "Findings")
    let summary = code.summary.dropLast()
    let section = try #require(page["\(code): \(summary)"])
    let severity = code.severity == .error ? "**Error.**" : "**Warning.**"
    let words = section.lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    #expect(words.hasPrefix(severity))
    #expect(words.count > 60)
    #expect(page.sections.count { $0.heading.hasPrefix("\(code)") } == 1)
  }

  @Test(arguments: Finding.Code.allCases)
  func `the example under a code has that finding and no other`(code: Finding.Code) throws {
    let page = try DocumentationPage(named: "Findings")
    let section = try #require(page["\(code): \(code.summary.dropLast())"])
    if Self.codesWithoutExample.contains(code) {
      #expect(section.blocks.isEmpty)
      return
    }
    let world = try #require(page["Overview"]?.blocks.first { $0.language == "yaml" })
    let block = try #require(section.blocks.first)
    #expect(section.blocks.count == 1)
    let reading = Self.reading(block, beside: world, of: code)
    #expect(
      reading.findings.map(\.code) == [code],
      "\(reading.findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func `the data set of the examples gives no cause for doubt`() throws {
    let page = try DocumentationPage(named: "Findings")
    let world = try #require(page["Overview"]?.blocks.first { $0.language == "yaml" })
    #expect(Self.reading(world).findings.map(\.description) == [])
  }

  @Test func `the finding that the page begins with is printed so`() throws {
    let page = try DocumentationPage(named: "Findings")
    let overview = try #require(page["Overview"])
    let world = try #require(overview.blocks.first { $0.language == "yaml" })
    let printed = try #require(overview.blocks.first { $0.language == "text" })
    let code = Finding.Code.unknownRelationKind
    let block = try #require(page["\(code): \(code.summary.dropLast())"]?.blocks.first)
    let reading = Self.reading(block, beside: world, of: code)
    #expect(reading.findings.map { "\($0)\n" } == [printed.text])
  }

  @Test func `the data set in the README is read without a finding`() throws {
    let blocks = try DocumentationPage(at: "README.md").blocks(in: ["yaml"])
    try #require(blocks.count == 1)
    #expect(Self.reading(blocks[0]).findings.map(\.description) == [])
  }

  @Test(arguments: ["EntenteFormats", "DataSetFormat", "Tables", "JSONForm", "DOTForm"])
  func `every example of the other pages is read without a finding`(name: String) throws {
    let page = try DocumentationPage(named: name)
    let blocks = page.blocks(in: ["yaml", "json", "csv", "dot"])
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(Self.reading(block).findings.map(\.description) == [], "\(block.text)")
    }
  }

  /// The codes of files that are not there, have no text or too much of it, and of folders.
  private static let codesWithoutExample: Set<Finding.Code> = [
    .missingTitle, .noPlaceForIdentity, .notUTF8, .longKey, .noSuchFile, .unreadable, .emptyFile,
    .emptyFolder,
    .unknownFormat, .tooLarge, .cutShort, .longLine, .unreadFile, .otherError, .otherWarning,
  ]

  /// Reads an example that stands alone, as a review does.
  private static func reading(_ block: DocumentationPage.Block) -> GraphReading {
    let file = GraphFile(name: "example." + block.language, bytes: Array(block.text.utf8))
    let input = GraphInput([file], isReviewed: true)
    return switch block.language {
    case "json": JSONFormat().reading(of: input)
    case "dot": DOTFormat().reading(of: input)
    case "csv": CSVFormat().reading(of: input)
    default: YAMLFormat().reading(of: input)
    }
  }

  /// Reads an example as the page says: in a folder with the data set, unless it stands alone.
  private static func reading(
    _ block: DocumentationPage.Block, beside world: DocumentationPage.Block, of code: Finding.Code
  ) -> GraphReading {
    if block.language != "yaml" || block.text.hasPrefix("entente") || code == .missingVersion {
      return reading(block)
    }
    return YAMLFormat().reading(
      of: GraphInput(
        [
          GraphFile(name: "graph.yaml", bytes: Array(world.text.utf8)),
          GraphFile(name: "more.yaml", bytes: Array("entente: 1\n\(block.text)".utf8)),
        ], isFolder: true, isReviewed: true))
  }
}
