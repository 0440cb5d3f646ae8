import Entente
import Testing

@Suite struct SourceDoubtsTests {
  /// The doubts about a source that is cited, as rule and facet.
  static func doubts(_ source: Source, at locators: String...) throws -> [Doubt] {
    var entity = Entity("a", name: "A", kind: .organisation)
    entity.attributes = [
      Attribute("x", "1", citations: locators.map { Citation(source.id, at: $0) })
    ]
    entity.aliases = [Alias("AA", citations: [Citation(source.id)])]
    return try Graph.reviewed([entity], [], [source]).doubts()
  }

  @Test func `a well kept source gives no cause for doubt`() throws {
    let source = Source(
      "s", type: "article-journal", title: "R & D @ CERN", issued: "2021-03",
      fields: [
        .init("DOI", "10.1000/182"), .init("ISSN", "0378-8733"), .init("ISBN", "0-306-40615-2"),
        .init("URL", "https://example.org/a@b"), .init("accessed", "2024-01-05"),
        .init("page", "16-22"), .init("volume", "+1"),
      ], sha256: String(repeating: "0aB", count: 21) + "f", lineCount: 10)
    #expect(try Self.doubts(source, at: "line 1", "lines 9-10", "p. 500", "line of thought") == [])
  }

  @Test(arguments: [
    "line 0", "line 11", "lines 10-11", "lines 5-4", "lines 0-3", "line 99999999999999999999",
  ])
  func `lines that the file does not have are doubted`(locator: String) throws {
    let doubts = try Self.doubts(Source("s", lineCount: 10), at: "line 1", locator)
    #expect(
      doubts == [
        Doubt(
          about: .entity("a"), .attributeCitation(attribute: 0, citation: 1),
          .locatorOutside(locator: locator, source: "s", lineCount: 10))
      ])
  }

  @Test func `without a number of lines only impossible ones are doubted`() throws {
    #expect(try Self.doubts(Source("s"), at: "line 11", "lines 5-6").isEmpty)
    #expect(try Self.doubts(Source("s"), at: "line 0").map(\.rule) == [.locatorOutside])
  }

  @Test func `fields that no bibliography program understands are doubted`() throws {
    let source = Source(
      "s", type: "journal-article", issued: "spring 2021",
      fields: [
        .init("accessed", "05/01/2024"), .init("original-date", "1858~"), .init("DOI", "182"),
        .init("ISSN", "0378-8734"), .init("ISBN", "978"), .init("URL", "www.example.org"),
      ], sha256: "abc")
    let doubts = try Self.doubts(source)
    func fields(_ rule: Doubt.Rule) -> Set<Doubt.Facet> {
      Set(doubts.filter { $0.rule == rule }.map(\.facet))
    }
    #expect(doubts.count == 8)
    #expect(
      fields(.sourceField) == Set(["type", "issued", "accessed", "sha256"].map { .field($0) }))
    #expect(
      fields(.impossibleIdentifier) == Set(["DOI", "ISSN", "ISBN", "URL"].map { .field($0) }))
    let misspelt = try Self.doubts(Source("s", type: "artcle-journal"))
    #expect(
      misspelt.map(\.problem) == [
        .unknownSourceType("artcle-journal", suggestion: "article-journal")
      ])
  }

  @Test(arguments: [
    ("write to jean.dupont@univ-rennes2.fr, please", "jean.dupont@univ-rennes2.fr"),
    ("<a.b+c@example.co.uk>", "a.b+c@example.co.uk"), ("mailto:x@y.org.", "x@y.org"),
    ("tel. +33 2 99 14 10 00", "+33 2 99 14 10 00"), ("(+7 727 292-03-84)", "+7 727 292-03-84"),
    ("+33(0)299141000", "+33(0)299141000"),
  ])
  func `addresses and telephone numbers are found`(text: String, found: String) throws {
    let doubts = try Self.doubts(Source("s", note: text))
    #expect(
      doubts == [
        Doubt(about: .source("s"), .note, .privateData(found, isEmail: found.contains("@")))
      ])
  }

  @Test(arguments: [
    "Science @ Work", "@unesco", "https://mastodon.social/@unesco", "@name@mastodon.social", "a@b",
    "x@y.1", "user@", "@", "5 @ 10.50", "3@home.", "+33", "+25 000 000 tenge", "2+12345678",
    "+1234567", "+1234567890123456", "+0123456789", "0299141000", "1992+1995", "lines@..",
    ".@a.org",
    "a@-b.org", "+",
  ])
  func `other texts are not taken for them`(text: String) throws {
    #expect(try Self.doubts(Source("s", note: text)).isEmpty)
  }

  @Test func `private data is found in every text`() throws {
    let secret = "me@example.org"
    var entity = Entity("a", names: Names(secret), kind: .organisation, note: secret)
    entity.aliases = [Alias("x"), Alias(secret)]
    entity.attributes = [Attribute("x", secret), Attribute("y", "1", note: secret)]
    let relation = Relation(
      "a", .partnerOf, "b", id: "r", role: secret, amount: secret, as: secret,
      citations: [Citation("s", at: secret)], note: secret)
    let source = Source(
      "s", title: secret, authors: ["x", secret], fields: [.init("publisher", secret)],
      note: secret)
    var graph = try Graph.reviewed(
      [entity, Entity("b", name: "B", kind: .organisation)], [relation], [source],
      same: [Identity(["a", "b"], note: secret)])
    (graph.title, graph.about) = (secret, secret)
    #expect(
      graph.doubts(.privateData).map(\.facet) == [
        .title, .about, .field("title"), .field("author"), .field("publisher"), .note, .name(0),
        .alias(1), .attribute(0), .attribute(1), .note, .role, .amount, .nameInSource, .citation(0),
        .note, .note,
      ])
  }
}
