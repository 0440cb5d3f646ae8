import Entente
import EntenteTestSupport
import Testing

@Suite struct QualityTests {
  @Test(arguments: UInt64(1)...40)
  func `every number agrees with a count by hand`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let quality = graph.quality()
    let relations = graph.relations.map { Statement($0) }
    let attributes = graph.entities.flatMap(\.attributes).map { Statement($0) }
    Statement.check(quality.relations, against: relations, "relations, seed \(seed)")
    Statement.check(quality.attributes, against: attributes, "attributes, seed \(seed)")
    let all = relations + attributes
    Statement.check(quality.statements, against: all, "statements, seed \(seed)")

    for family in RelationKind.Family.allCases {
      let members = graph.relations.filter { graph.kind(of: $0)?.family == family }
      let tally = quality.families.first { $0.family == family }?.tally
      #expect((tally == nil) == members.isEmpty, "\(family), seed \(seed)")
      if let tally {
        Statement.check(tally, against: members.map { Statement($0) }, "\(family), seed \(seed)")
      }
    }

    #expect(quality.sources.map(\.source) == graph.sources.map(\.id), "seed \(seed)")
    for tally in quality.sources {
      let place = "\(tally.source), seed \(seed)"
      let backed = all.filter { $0.sources.contains(tally.source) }
      #expect(tally.statementCount == backed.count, "\(place)")
      #expect(tally.soleCount == backed.count { $0.sources == [tally.source] }, "\(place)")
      #expect(tally.years == Self.hull(backed.compactMap(\.period).map(\.years)), "\(place)")
      Self.check(tally.decades, against: backed, place)
    }
    Self.check(quality.decades, against: all, "all, seed \(seed)")

    #expect(quality.entityCount == graph.entities.count)
    let supported = graph.entities.filter { entity in
      let citations =
        graph.relations.filter { $0.touches(entity.id) }.flatMap(\.citations)
        + entity.attributes.flatMap(\.citations) + entity.aliases.flatMap(\.citations)
      return Set(citations.map(\.source)).count == 1
    }
    #expect(quality.entitiesOnOneSource == supported.map(\.id), "seed \(seed)")
    let lonely = graph.entities.filter { entity in
      !graph.relations.contains { $0.touches(entity.id) }
    }
    #expect(quality.entitiesWithoutRelation == lonely.map(\.id), "seed \(seed)")
  }

  static func hull(_ years: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }

  static func share(_ count: Int, _ total: Int) -> Double {
    total == 0 ? 0 : Double(count) / Double(total)
  }

  static func check(_ timeline: Timeline, against statements: [Statement], _ place: String) {
    for decade in stride(from: -50, through: 2200, by: 10) {
      let expected = statements.count { statement in
        statement.period.map { $0.years.overlaps(decade...(decade + 9)) } ?? false
      }
      #expect(timeline[decade] == expected, "\(decade), \(place)")
    }
  }

  @Test func `an empty graph has shares of zero`() {
    let quality = Graph().quality()
    #expect(quality.statements.share(of: \.uncited) == 0)
    #expect(quality.decades.decades == nil)
  }

  @Test func `a source that the graph lacks is a source, but has no tally`() throws {
    var entity = Entity("a", name: "A", kind: .organisation)
    entity.attributes = [
      Attribute("x", "1", citations: [Citation("known"), Citation("lost")]),
      Attribute("y", "1", citations: [Citation("lost"), Citation("lost", at: "p. 2")]),
    ]
    let quality = try Graph(entities: [entity], sources: [Source("known")]).quality()
    #expect(quality.attributes.onOneSource == 1)
    #expect(quality.sources.map(\.statementCount) == [1])
    #expect(quality.sources.map(\.soleCount) == [0])
    #expect(quality.entitiesOnOneSource == [])
  }
}

/// A relation or an attribute, for counting by hand.
struct Statement {
  let period: Period?
  let basis: Basis
  let confidence: Confidence
  let standing: Standing
  let isDenied: Bool
  let sources: Set<Source.ID>

  init(_ relation: Relation) {
    period = relation.period
    basis = relation.basis
    confidence = relation.confidence
    standing = relation.standing
    isDenied = relation.isDenied
    sources = Set(relation.citations.map(\.source))
  }

  init(_ attribute: Attribute) {
    period = attribute.period
    basis = attribute.basis
    confidence = attribute.confidence
    standing = attribute.standing
    isDenied = false
    sources = Set(attribute.citations.map(\.source))
  }

  static func check(_ tally: Quality.Tally, against statements: [Statement], _ place: String) {
    #expect(tally.total == statements.count, "\(place)")
    #expect(tally.undated == statements.count { $0.period == nil }, "\(place)")
    #expect(tally.uncited == statements.count { $0.sources.isEmpty }, "\(place)")
    #expect(tally.onOneSource == statements.count { $0.sources.count == 1 }, "\(place)")
    #expect(tally.inferred == statements.count { $0.basis == .inferred }, "\(place)")
    #expect(tally.denied == statements.count(where: \.isDenied), "\(place)")
    for confidence in Confidence.allCases {
      let count = statements.count { $0.confidence == confidence }
      #expect(tally[confidence] == count, "\(confidence), \(place)")
      let share = tally.share { $0[confidence] }
      #expect(share == QualityTests.share(count, statements.count), "\(place)")
    }
    for standing in Standing.allCases {
      #expect(tally[standing] == statements.count { $0.standing == standing }, "\(place)")
    }
  }
}
