import Entente
import Testing

@Suite struct RelationSentenceTests {
  static func graph(_ relations: Relation...) throws -> Graph {
    try Graph(
      entities: [
        Entity(
          "nazarbayev",
          names: Names(.init("Nursultan Nazarbayev", in: "en"), [.init("Назарбаев", in: "ru")]),
          kind: .person),
        Entity("paris", name: "Paris", kind: .place),
        Entity("elysee", name: "Élysée", kind: .place),
        Entity("treaty", name: "Treaty of Paris", kind: .treaty),
      ], relations: relations, sources: [Source("overview"), Source("s")])
  }

  @Test func `a sentence names the ends, the time and the sources`() throws {
    let visit = Relation(
      "nazarbayev", "visited", "paris", on: "2015-11-04/2015-11-06",
      citing: ["overview": "lines 140-141"])
    let graph = try Self.graph(visit)
    #expect(
      graph.sentence(of: visit)
        == "Nursultan Nazarbayev visited Paris, 2015-11-04/2015-11-06 [overview, lines 140-141]")
    #expect(graph.sentence(of: visit, in: "ru").hasPrefix("Назарбаев visited Paris, "))
    #expect("\(graph.mention(of: visit))" == "'\(graph.sentence(of: visit))'")
  }

  @Test func `a sentence has everything that qualifies the relation`() throws {
    let visit = Relation(
      "nazarbayev", "visited", "paris", id: "visit", during: "2015", role: "president",
      at: "elysee", amount: "2 days", under: "treaty", basis: .inferred, confidence: .possible,
      standing: .deprecated, isDenied: true,
      citations: ["p. 1", "p. 2", "p. 3", "p. 4", "p. 5"].map { Citation("s", at: $0) })
    let graph = try Self.graph(visit)
    #expect(
      graph.sentence(of: visit)
        == "Nursultan Nazarbayev visited Paris (president) at Élysée under Treaty of Paris, 2015, "
        + "2 days, inferred, possible, denied, deprecated [s, p. 1; s, p. 2; s, p. 3; 2 more]")
    #expect("\(graph.mention(of: visit))".hasPrefix("'visit' (Nursultan Nazarbayev visited "))
  }

  @Test func `a relation of nobody known and on nobody's word is told by what it has`() {
    let relation = Relation("a", "knows", "b")
    #expect(Graph().sentence(of: relation) == "a knows b [uncited]")
    let repeated = Relation("a", "knows", "b", id: Relation.ID("\(relation.id)-2"))
    #expect("\(Graph().mention(of: repeated))" == "'a knows b [uncited]'")
  }

  @Test func `long and unprintable texts are cut and cleaned`() {
    let name = "A\u{1B}[2J\n" + String(repeating: "e\u{301}", count: 1_000_000)
    let marks = "x" + String(repeating: "\u{301}", count: 1_000_000)
    let graph = Graph()
    let relation = Relation(
      Entity.ID(name), "knows", "b", role: marks,
      citations: (0..<9).map { Citation(Source.ID(marks), at: "\($0)") })
    let sentence = graph.sentence(of: relation)
    #expect(sentence.unicodeScalars.count < 2_000)
    #expect(!sentence.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\n" })
    #expect(sentence.hasPrefix("A\u{FFFD}[2J ") && sentence.hasSuffix("; 6 more]"))
  }
}
