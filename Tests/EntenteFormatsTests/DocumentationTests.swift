import EntenteTestSupport
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

  @Test(arguments: ["EntenteFormats", "DataSetFormat", "Tables", "JSONForm"])
  func `every example of the other pages is read without a finding`(name: String) throws {
    let page = try DocumentationPage(named: name)
    let blocks = page.blocks(in: ["yaml", "json", "csv"])
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(Self.reading(block).findings.map(\.description) == [], "\(block.text)")
    }
  }

  /// The codes of files that are not there, have no text or too much of it, and of folders.
  private static let codesWithoutExample: Set<Finding.Code> = [
    .missingTitle, .notUTF8, .longKey, .noSuchFile, .unreadable, .emptyFile, .emptyFolder,
    .unknownFormat, .tooLarge, .unreadFile, .otherError, .otherWarning,
  ]

  /// Reads an example that stands alone, with a review where it is more than a list of ties.
  private static func reading(_ block: DocumentationPage.Block) -> GraphReading {
    let file = GraphFile(name: "example." + block.language, bytes: Array(block.text.utf8))
    let input = GraphInput([file], isReviewed: block.language != "csv")
    return switch block.language {
    case "json": JSONFormat().reading(of: input)
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

/// The tables of keys and columns in the pages.
@Suite struct DocumentedKeysTests {
  @Test func `the page of the format has every key in its order, and says which are required`()
    throws
  {
    let page = try DocumentationPage(named: "DataSetFormat")
    try expectKeys(EntityKey.self, under: "An entity", of: page)
    try expectKeys(AliasKey.self, under: "An alias", of: page)
    try expectKeys(AttributeKey.self, under: "An attribute", of: page)
    try expectKeys(RelationKey.self, under: "A relation", of: page)
    try expectKeys(IdentityKey.self, under: "A statement of identity", of: page)
    try expectKeys(VocabularyKey.self, under: "The vocabulary", of: page)
    try expectKeys(EntityKindKey.self, under: "A kind of entity", of: page)
    try expectKeys(RelationKindKey.self, under: "A kind of relation", of: page)
    let file = try #require(page["The file"])
    #expect(file.rows.map { $0[0] } == FileKey.allCases.map { "`\($0.rawValue)`" })
  }

  @Test func `the page of the format has every variable of a source`() throws {
    let page = try DocumentationPage(named: "DataSetFormat")
    let section = try #require(page["A source"])
    let table = section.rows.map { $0[0].codeWords[0] }
    #expect(table == ["type", "author", "title", "issued"] + CSVTable.fileColumns)
    let words = section.lines.filter { !$0.hasPrefix("|") }.joined(separator: " ").codeWords
    let others = words.filter { BibliographicVariables.keys.contains($0) && !table.contains($0) }
    #expect(Set(others) == Set(CSVTable.variables))
  }

  @Test func `a file is formatted as the page of the format shows`() throws {
    let page = try DocumentationPage(named: "DataSetFormat")
    let blocks = try #require(page["One canonical form"]?.blocks)
    try #require(blocks.count == 2)
    let file = GraphFile(name: "graph.yaml", bytes: Array(blocks[0].text.utf8))
    let formatted = try YAMLFormat().formatted(file)
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == blocks[1].text)
  }

  @Test(arguments: CSVTable.allCases)
  func `the page of the tables has every column in its order, and says which are needed`(
    table: CSVTable
  ) throws {
    let section = try #require(try DocumentationPage(named: "Tables")[table.fileName])
    let variables = Set(CSVTable.variables)
    let columns = table.columns.filter { table != .sources || !variables.contains($0) }
    #expect(section.rows.map { $0[0] } == columns.map { "`\($0)`" })
    let needed = section.rows.filter { $0[1] == "yes" }.map { $0[0] }
    #expect(needed == table.requiredColumns.map { "`\($0)`" })
  }

  @Test func `the page of the tables has every name that a column of a list may have`() throws {
    let section = try #require(try DocumentationPage(named: "Tables")["Lists of ties"])
    #expect(section.rows.map { $0[0] } == EdgeKey.allCases.map { "`\($0.rawValue)`" })
    for (row, key) in zip(section.rows, EdgeKey.allCases) {
      let names = row[1].split(separator: ";")[0].description.codeWords.map {
        $0.filter { $0 != "_" }
      }
      #expect(names == key.usualNames)
    }
  }

  private func expectKeys<Key: DataSetKey>(
    _ keys: Key.Type, under heading: String, of page: DocumentationPage
  ) throws {
    let rows = try #require(page[heading]).rows
    #expect(rows.map { $0[0] } == Key.allCases.map { "`\($0.rawValue)`" })
    #expect(
      rows.filter { $0[1] == "yes" }.map { $0[0] } == Key.required.map { "`\($0.rawValue)`" })
  }
}
