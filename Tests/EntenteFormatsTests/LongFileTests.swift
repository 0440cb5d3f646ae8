import Entente
import EntenteFormats
import Foundation
import Testing

/// Files that would take minutes if anything were looked at again for every mistake.
@Suite struct LongFileTests {
  private func codes(_ text: String) -> Set<String> {
    Set(GraphReading(text: "entente: 1\n" + text, name: "graph.yaml").findings.map(\.code.rawValue))
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["\"\"", "\"a\"", "'a' ", "[]", "{}", "\"\": "])
  func `a long line without commas is read in one go`(item: String) {
    let items = String(repeating: item, count: 60_000)
    #expect(!codes("title: [\(items)]\n").isEmpty)
    #expect(!codes("title: {a: \(items) b: c}\n").isEmpty)
    #expect(!codes("title: {a: \(items)}\n").isEmpty)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a word as long as its line is shown by its beginning`() throws {
    let word = String(repeating: "b", count: 400_000)
    let finding = try #require(
      GraphReading(text: "entente: 1\ntitle: [\"a\" \(word)]\n", name: "graph.yaml").findings.last)
    #expect(finding.code == .missingComma)
    #expect(finding.place.description == "2:13+160")
    #expect(finding.message.count < 150)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a line that allows the same warning again and again allows it once`() {
    let commas = String(repeating: ",", count: 40_000)
    let allowances = String(repeating: " W101", count: 40_000)
    let findings = GraphReading(
      text: "entente: 1\ntitle: [\(commas)] # allow:\(allowances)\nabout: x # allow: W101 W101\n",
      name: "graph.yaml"
    ).findings
    #expect(findings.map(\.code).count { $0 == .needlessAllowance } == 1)
  }

  @Test(.timeLimit(.minutes(5)))
  func `kinds that descend from each other in a long chain are read`() {
    let count = 2_000
    let kinds = (1...count).map { "    k\($0): {parent: k\($0 - 1)}\n" }.joined()
    let entities = (1...count).map { "  e\($0): {kind: k\($0), name: E}\n" }.joined()
    let relations = (1...count).map {
      "  - {from: e\($0), relation: visited, to: e1, cite: [s]}\n"
    }.joined()
    let reading = GraphReading(
      text: "entente: 1\nsources: {s: }\nvocabulary:\n  entity-kinds:\n    k0: {parent: person}\n"
        + kinds + "entities:\n" + entities + "relations:\n" + relations, name: "graph.yaml")
    #expect(reading.findings.map(\.code.rawValue).count { $0 == "E012" } == count)
    let vocabulary = Vocabulary.bilateral
    #expect(vocabulary.lineage(of: .treaty).first == .treaty)
  }

  @Test func `a lineage ends at a kind that nobody declares, and where a circle closes`() {
    let vocabulary = Vocabulary(entityKinds: [
      EntityKind("c", in: "b"), EntityKind("b", in: "a"), EntityKind("a", in: "b"),
      EntityKind("self", in: "self"), EntityKind("orphan", in: "nobody"), EntityKind("d", in: "c"),
    ])
    #expect(vocabulary.lineage(of: "d") == ["d", "c", "b", "a"])
    #expect(vocabulary.lineage(of: "a") == ["a", "b"])
    #expect(vocabulary.lineage(of: "self") == ["self"])
    #expect(vocabulary.lineage(of: "orphan") == ["orphan", "nobody"])
    #expect(vocabulary.lineage(of: "nobody") == ["nobody"])
    #expect(vocabulary.lineage(of: "stranger") == ["stranger"])
    #expect(vocabulary.isKind("d", "a"))
    #expect(vocabulary.isKind("a", "a"))
    #expect(vocabulary.isKind("orphan", "nobody"))
    #expect(vocabulary.isKind("stranger", "stranger"))
    #expect(!vocabulary.isKind("d", "self"))
    #expect(!vocabulary.isKind("a", "c"))
    var changed = vocabulary
    changed.declare(EntityKind("a"))
    #expect(changed.lineage(of: "d") == ["d", "c", "b", "a"])
    #expect(changed.lineage(of: "b") == ["b", "a"])
  }

  /// The beginning of a data set of over a megabyte, most of which is a comment.
  private static let large =
    "entente: 1\nlicence: x\n# \(String(repeating: "long ", count: 220_000))\nentities:\n"
    + "  shore: {kind: organisation, name: Shore}\n"

  @Test(arguments: [
    "  last: {kind: organisa", "  last: {kind: state, name: \"Fra", "  last: {kind: [a, b", "  la",
    "  - ",
  ])
  func `a large file that ends in the middle of an entry was cut short`(end: String) throws {
    let findings = GraphReading(text: Self.large + end, name: "graph.yaml").findings
    #expect(findings.map(\.code) == [.cutShort])
    #expect(findings.first?.line == 6)
    // With a line break behind it, or in a small file, it is the mistake that it looks like.
    let ended = GraphReading(text: Self.large + end + "\n", name: "graph.yaml").findings
    #expect(!ended.isEmpty && !ended.map(\.code).contains(.cutShort))
    let small = GraphReading(text: "entente: 1\nentities:\n" + end, name: "graph.yaml").findings
    #expect(!small.isEmpty && !small.map(\.code).contains(.cutShort))
  }

  @Test func `a large file whose last line is whole but has no line break is read`() {
    let reading = GraphReading(
      text: Self.large + "  last: {kind: organisation, name: Last}", name: "graph.yaml")
    #expect(reading.findings.map(\.code) == [])
    #expect(reading.graph?.entities.count == 2)
  }

  @Test(arguments: ["Eastl", "Eastland,\"West", "Eastland,\"West\nland, or so"])
  func `a large table that ends in the middle of a row was cut short`(end: String) {
    let long = String(repeating: "long ", count: 220_000)
    let table = "from,to,note\nEastland,Westland,\(long)\n\(end)"
    let findings = GraphReading(text: table, name: "ties.csv", as: .csv).findings
    #expect(findings.map(\.code) == [.cutShort])
    #expect(findings.first?.line == 3)
  }

  @Test func `a line that is longer than any entry is refused where it begins`() {
    let long = String(repeating: "a", count: 17_000_000)
    let yaml = GraphReading(text: "entente: 1\nabout: \(long)\ntitle: A\n", name: "graph.yaml")
    #expect(yaml.findings.map(\.code) == [.longLine])
    #expect(yaml.findings.first?.place.description == "2:1+1")
    let table = GraphReading(
      text: "from,to\na,b\na,\(long)\n", name: "ties.csv", as: .csv)
    #expect(table.findings.map(\.code) == [.longLine])
    #expect(table.findings.first?.line == 3)
  }

  @Test func `a text that no line has room for is refused in every format`() {
    let long = String(repeating: "a", count: 1_100_000)
    let json = GraphReading(
      text: "{\"entente\": 1, \"title\": \"\(long)\"}", name: "graph.json", as: .json)
    #expect(json.errors.map(\.code) == [.longLine])
    #expect(json.errors.first?.column == 25)
    let yaml = GraphReading(text: "entente: 1\nabout: \(long)\ntitle: A\n", name: "graph.yaml")
    #expect(yaml.errors.map(\.code) == [.longLine])
    let table = GraphReading(
      text: "from,to,note\na,b,\(long)\n", name: "ties.csv", as: .csv)
    #expect(table.errors.map(\.code) == [.longLine])
  }

  @Test func `nothing is written that would not be read again`() throws {
    let folder = try TestFolder()
    let locator = String(repeating: "a", count: 1_000_000)
    let graph = try Graph(
      entities: ["a", "b"].map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: [
        Relation(
          "a", .partnerOf, "b",
          citations: Array(repeating: Citation("s", at: locator), count: 18))
      ], sources: [Source("s")])
    let path = folder.path + "/graph.yaml"
    #expect(throws: GraphWritingError.self) { try graph.write(to: URL(filePath: path)) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
