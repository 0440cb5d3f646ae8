import Entente
import EntenteTestSupport
import Testing

@Suite struct SummaryTests {
  /// A graph with every basis, confidence and a few decades, made at random.
  private func random(seed: UInt64) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    let kinds: [Entity.Kind] = [.university, .company, "ministry", "agency"]
    let periods: [Period?] = [
      nil, "1989", "1998/2003", "2013-09-17", "../2014", "-0015/-0003", "199X",
    ]
    let sources: [Source] = ["one", "two", "three", "unused"].map {
      Source(Source.ID($0), title: $0)
    }
    let entities = (0..<12).map { number in
      Entity(
        Entity.ID("e\(number)"), name: "E\(number)",
        kind: kinds.randomElement(using: &generator) ?? .company)
    }
    let relations = (0..<40).map { number in
      Relation(
        entities.randomElement(using: &generator)?.id ?? "e0",
        [.about, .cooperatesWith, .partnerOf].randomElement(using: &generator) ?? .about,
        entities.randomElement(using: &generator)?.id ?? "e1", id: Relation.ID("r\(number)"),
        during: periods.randomElement(using: &generator) ?? nil,
        basis: Basis.allCases.randomElement(using: &generator) ?? .stated,
        confidence: Confidence.allCases.randomElement(using: &generator) ?? .certain,
        citations: (0..<Int.random(in: 0...3, using: &generator)).map { place in
          Citation(sources[Int.random(in: 0..<3, using: &generator)].id, at: "p. \(place)")
        })
    }
    return try Graph(entities: entities, relations: relations, sources: sources)
  }

  @Test(arguments: 0..<20)
  func `counts are those of counting one by one`(seed: UInt64) throws {
    let graph = try random(seed: seed)
    let summary = graph.summary()
    for count in summary.entityKinds {
      #expect(count.count == graph.entities.count { $0.kind == count.item }, "seed \(seed)")
    }
    #expect(summary.entityKinds.reduce(0) { $0 + $1.count } == graph.entities.count)
    for count in summary.relationKinds {
      #expect(count.count == graph.relations.count { $0.kind == count.item }, "seed \(seed)")
    }
    #expect(summary.relationKinds.reduce(0) { $0 + $1.count } == graph.relations.count)
    for count in summary.families {
      #expect(
        count.count == graph.relations.count { graph.kind(of: $0)?.family == count.item },
        "seed \(seed)")
    }
    for count in summary.sources {
      #expect(
        count.count
          == graph.relations.count { $0.citations.contains { $0.source == count.item } },
        "seed \(seed)")
    }
    #expect(summary.sources.count == 4 && summary.sources.last?.count == 0)
    for count in summary.bases {
      #expect(count.count == graph.relations.count { $0.basis == count.item }, "seed \(seed)")
    }
    for count in summary.confidences {
      #expect(count.count == graph.relations.count { $0.confidence == count.item }, "seed \(seed)")
    }
    #expect(summary.bases.map(\.item) == Basis.allCases)
    #expect(summary.confidences.map(\.item) == Confidence.allCases)
    for decade in stride(from: -40, through: 2040, by: 10) {
      let held = graph.relations.count { relation in
        relation.period.map { $0.years.overlaps(decade...(decade + 9)) } ?? false
      }
      #expect(summary.decades[decade] == held, "seed \(seed), \(decade)")
    }
    #expect(summary.undatedCount == graph.relations.count { $0.period == nil }, "seed \(seed)")
    #expect(summary.uncitedCount == graph.relations.count { $0.citations.isEmpty })
  }

  @Test func `the most frequent come first, equals in the order written`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .person)
      Entity("b", name: "B", kind: .university)
      Entity("c", name: "C", kind: .company)
      Entity("d", name: "D", kind: .company)
    }
    let kinds = graph.summary().entityKinds
    #expect(kinds.map(\.item) == [.company, .person, .university])
    #expect(kinds.map(\.count) == [2, 1, 1])
  }

  @Test func `an empty graph has no counts but the zeros of basis and confidence`() {
    let summary = Graph().summary()
    #expect(summary.entityKinds.isEmpty && summary.families.isEmpty && summary.sources.isEmpty)
    #expect(summary.decades.stretches.isEmpty)
    #expect(summary.bases.allSatisfy { $0.count == 0 })
  }
}
