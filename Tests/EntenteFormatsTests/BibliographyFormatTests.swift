import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct BibliographyFormatTests {
  private static let hostile = [
    "\\}%$#&_{~^", "Say \"so\", 'he' said", "one\ntwo\r\nthree", "Қазақстан Ұлттық Ғылым",
    "جامعة الفارابي", "a|b`c`*d*<script>", "@misc{x, title={y}}", "= 1 + 1", "\u{0}\u{7}\u{1B}[0m",
    "-- % comment", "{{{", "}}}", "\\end{thebibliography}", "🤝 e\u{301}", "  spaces  ",
    String(repeating: "long ", count: 2000),
  ]

  /// A bibliography in which every text is hostile.
  private static func bibliography() throws -> Bibliography {
    let sources = hostile.enumerated().map { number, text in
      Source(
        Source.ID("s\(number) \(text.prefix(20))"),
        type: number % 2 == 0 ? "book" : "article-journal",
        title: text, authors: [text, "Doe, Jane \(text)"],
        issued: number % 3 == 0 ? "2013-09-17" : text,
        fields: [
          Source.Field("container-title", text), Source.Field("URL", "https://x.y/\(text)"),
          Source.Field("page", "16-22"), Source.Field("issue", "1"), Source.Field("number", text),
          Source.Field("editor", text), Source.Field("accessed", text),
        ], file: text, note: text)
    }
    let relations = zip(hostile, sources).map { text, source in
      Relation(
        "a", .cooperatesWith, "b", during: "2009/2011", role: text,
        citations: [Citation(source.id, at: text)])
    }
    let graph = try Graph(
      entities: [
        Entity("a", name: hostile[0] + hostile[1], kind: .person),
        Entity("b", name: hostile[3] + hostile[4], kind: .person),
      ],
      relations: relations + [Relation("a", .cooperatesWith, "b")], sources: sources)
    return Bibliography(of: graph.relations, in: graph)
  }

  @Test func `CSL JSON reads back with every number, title and place`() throws {
    let bibliography = try Self.bibliography()
    let data = Data(bibliography.rendered(as: .cslJSON).utf8)
    let records = try #require(
      JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(records.count == bibliography.entries.count + 1)
    let last = try #require(records.last?["custom"] as? [String: [[String: String]]])
    #expect(records.last?["citation-number"] as? String == "?")
    #expect(last["statements"]?.count == bibliography.uncited.count)
    for (record, entry) in zip(records, bibliography.entries) {
      #expect(record["id"] as? String == entry.key)
      #expect(record["citation-number"] as? String == String(entry.number))
      #expect(record["title"] as? String == entry.source.title)
      #expect((record["author"] as? [[String: String]])?.count == 2)
      let custom = try #require(record["custom"] as? [String: Any])
      let statements = try #require(custom["statements"] as? [[String: String]])
      #expect(statements.map { $0["locator"] } == entry.statements.map(\.locator))
      let issued = try #require(record["issued"] as? [String: Any])
      #expect((issued["date-parts"] as? [[Int]] ?? [[2013, 9, 17]]) == [[2013, 9, 17]])
    }
  }

  @Test func `a table has one row for each citation, and reads back`() throws {
    let bibliography = try Self.bibliography()
    let rows = CSVScannerTests.rows(of: bibliography.rendered(as: .csv))
    let statements = bibliography.entries.flatMap(\.statements)
    #expect(rows.count == 1 + statements.count + bibliography.uncited.count)
    for row in rows { #expect(row.count == 12) }
    #expect(rows.last?.first == "?")
  }

  @Test func `BibTeX keeps its braces and has every field once`() throws {
    let bibliography = try Self.bibliography()
    let text = bibliography.rendered(as: .bibTeX)
    let remark = try #require(text.firstRange(of: "% [?] What cites no source:\n"))
    let uncited = text[remark.upperBound...].split(separator: "\n")
    #expect(uncited.count == bibliography.uncited.count)
    #expect(uncited.allSatisfy { $0.hasPrefix("% ") && !$0.contains("@") })
    let records = try BibTeXRecord.all(in: String(text[..<remark.lowerBound]))
    #expect(records.map(\.key) == bibliography.entries.map(\.key))
    for (record, entry) in zip(records, bibliography.entries) {
      #expect(record.fields["figurenumber"] == String(entry.number))
      #expect(record.fields["title"] == "{\(TeXText.of(entry.title))}")
      #expect(record.fields["pages"] == "16--22")
      #expect(record.fields["locators"] == TeXText.of(entry.locators.joined(separator: "; ")))
      #expect(record.fields["csl-number"] == TeXText.of(entry.source["number"] ?? ""))
    }
  }

  @Test func `LaTeX has an item for each source in their order, and nothing outside commands`()
    throws
  {
    let bibliography = try Self.bibliography()
    let lines = bibliography.rendered(as: .latex).split(separator: "\n")
    let items = lines.compactMap { $0.wholeMatch(of: /\\bibitem\{([^}]*)\} % \[(\d+)\]/) }
    #expect(items.map { String($0.1) } == bibliography.entries.map(\.key))
    #expect(items.compactMap { Int($0.2) } == bibliography.entries.map(\.number))
    #expect(lines.count { $0.hasPrefix("\\end{thebibliography}") } == 1)
    for line in lines where !line.hasPrefix("%") && !line.hasPrefix("\\bibitem") {
      let bare = line.replacing(/\\[&%$#_]|\\text[a-z]+\{\}/, with: "")
      #expect(!bare.contains { "&%$#_^~".contains($0) }, "\(line)")
    }
  }

  @Test func `Markdown has one line for each source and statement`() throws {
    let bibliography = try Self.bibliography()
    let lines = bibliography.rendered(as: .markdown).split(separator: "\n")
    let numbers = lines.compactMap { $0.prefixMatch(of: /\*\*\\\[(\d+)\\\]\*\*\s/) }
    #expect(numbers.compactMap { Int($0.1) } == bibliography.entries.map(\.number))
    let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| statement") }
    #expect(
      rows.count == bibliography.entries.flatMap(\.statements).count + bibliography.uncited.count)
    for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 5, "\(row)") }
    #expect(!lines.contains { $0.contains("<script") && !$0.contains("\\<script") })
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `no format lets a control through, and an empty one is no error`(
    format: BibliographyFormat
  ) throws {
    let text = try Self.bibliography().rendered(as: format)
    let hasControls = text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" }
    #expect(!hasControls, "\(format)")
    #expect(text.contains("Қазақстан"))
    let empty = Bibliography(of: [], in: Graph())
    #expect(empty.rendered(as: format).isEmpty == (format == .bibTeX))
  }

  @Test(arguments: BibliographyFormat.allCases, ["interview", "chapter"])
  func `every format has all that is known of a source`(
    format: BibliographyFormat, type: String
  ) throws {
    let names = BibliographicVariables.keys.filter {
      BibliographicVariables.isField($0) && $0 != "citation-number"
    }
    var values: [String] = []
    func value() -> String {
      values.append("Zq\(values.count)x")
      return values[values.count - 1]
    }
    let source = Source(
      "s", type: type, title: value(), authors: [value(), value()], issued: value(),
      fields: names.map { Source.Field($0, value()) } + [Source.Field("editor", value())],
      file: value(), sha256: value(), lineCount: 40_321, note: value())
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .person), Entity("b", name: "B", kind: .person),
      ],
      relations: [Relation("a", .cooperatesWith, "b", citing: ["s": "p. 1"])], sources: [source])
    let text = Bibliography(of: graph.relations, in: graph).rendered(as: format)
    #expect(names.count > 80)
    for value in values + ["40321"] { #expect(text.contains(value), "\(format): \(value)") }
    #expect(type == "chapter" && format == .bibTeX || text.contains(type))
  }

  @Test func `a date that is not certain is kept as it was written`() throws {
    for issued in ["1434~", "19XX", "1992-05", "1992/1994", "spring of 1992"] {
      let graph = try Graph(
        entities: [Entity("a", name: "A", kind: .person), Entity("b", name: "B", kind: .person)],
        relations: [Relation("a", .cooperatesWith, "b", citing: ["s": "p. 1"])],
        sources: [Source("s", title: "T", issued: issued)])
      let bibliography = Bibliography(of: graph.relations, in: graph)
      let record = try #require(
        BibTeXRecord.all(in: bibliography.rendered(as: .bibTeX)).first)
      #expect(record.fields.values.contains(TeXText.of(issued)), "\(issued)")
      #expect(bibliography.rendered(as: .latex).contains(TeXText.of(issued)), "\(issued)")
    }
  }

  @Test func `the digest is that of the file in JSON`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let bytes = JSONFormat().output(of: graph).files[0].bytes
    #expect(graph.digest == SHA256.digest(of: bytes))
    var other = graph
    other.title = "Another"
    #expect(other.digest != graph.digest)
  }
}
