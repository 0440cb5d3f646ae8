import Testing

@testable import EntenteFormats

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
