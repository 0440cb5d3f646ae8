import Entente
import EntenteTestSupport
import Testing

@Suite struct RestrictionTests {
  static func graph() throws -> Graph {
    try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("russia", name: "Russia", kind: .state)
      Entity("rennes", name: "Rennes", kind: .university, of: ["france"])
      Entity("abai", name: "Abai", kind: .university, of: ["kazakhstan"])
      Entity("joint", name: "Joint Institute", kind: .university, of: ["france", "kazakhstan"])
      Entity("dubna", name: "Dubna", kind: .university, of: ["russia"])
      Entity("unesco", name: "UNESCO", kind: .organisation)
      Source("news", title: "News")
      Source("book", title: "Book")
      Relation("rennes", .cooperatesWith, "joint", on: "2013/2015", citing: ["news": "p. 1"])
      Relation("joint", .cooperatesWith, "abai", citing: ["book": "p. 2", "news": "p. 2"])
      Relation("rennes", .cooperatesWith, "dubna", on: "1992", citing: ["book": "p. 3"])
      Relation("dubna", .cooperatesWith, "abai", on: "1995")
      Relation("rennes", .memberOf, "unesco", on: "1992-01-07", citing: ["book": "p. 4"])
      Relation("abai", .memberOf, "unesco", on: "1993/..", citing: ["book": "p. 5"])
    }
  }

  static func passed(_ restriction: Restriction) throws -> Set<Entity.ID> {
    let ways = try graph().shortestPaths(from: "rennes", to: "abai", within: restriction)
    return Set((ways.map { Array($0) } ?? []).flatMap { $0.entitiesBetween.map(\.id) })
  }

  @Test func `sides are those of the states named, and joint bodies belong to all of theirs`()
    throws
  {
    #expect(try Self.passed(.none) == ["joint", "dubna", "unesco"])
    #expect(try Self.passed(Restriction(sides: ["france", "kazakhstan"])) == ["joint"])
    #expect(try Self.passed(Restriction(sides: ["france"])).isEmpty)
    #expect(try Self.passed(Restriction(sides: ["russia"])) == ["dubna"])
    #expect(try Self.passed(Restriction(notSides: ["russia"])) == ["joint", "unesco"])
    #expect(try Self.passed(Restriction(notSides: ["kazakhstan"])) == ["dubna", "unesco"])
  }

  @Test func `a relation stays while a citation of another source remains`() throws {
    #expect(try Self.passed(Restriction(notSources: ["news"])) == ["dubna", "unesco"])
    #expect(try Self.passed(Restriction(notSources: ["book"])) == ["joint"])
    #expect(try Self.passed(Restriction(sources: ["news"])) == ["joint"])
    #expect(try Self.passed(Restriction(sources: ["book"])) == ["unesco"])
    #expect(try Self.passed(Restriction(notSources: ["book", "news"])).isEmpty)
  }

  @Test func `a time is answered possibly or certainly, and undated relations are counted`() throws
  {
    let graph = try Self.graph()
    let possible = Restriction(during: "2014")
    #expect(try Self.passed(possible) == ["joint"])
    #expect(graph.undatedCount(within: possible) == 1)
    #expect(
      graph.grounds(of: possible) == [
        "statements of the best standing",
        "in 2014: what certainly or possibly held (1 relation without a date is kept: "
          + "it may have held then)",
      ])
    let certain = Restriction(during: "2014", certainty: .certainly)
    #expect(try Self.passed(certain).isEmpty)
    #expect(
      graph.grounds(of: certain)[1]
        == "in 2014: what certainly held (1 relation without a date is left out: nobody says when)")
    #expect(try Self.passed(Restriction(during: "1992/1993")) == ["unesco"])
    #expect(graph.during("1995", certainty: .certainly).relations.map(\.from) == ["dubna", "abai"])
    #expect(graph.during("1995").relations.map(\.from) == ["joint", "dubna", "abai"])
  }

  @Test func `one relation without a date is told of as one`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "b", citing: [:])
      Relation("a", .cooperatesWith, "b", on: "1992")
    }
    let words = graph.grounds(of: Restriction(during: "1992")).joined(separator: "; ")
    #expect(words.hasSuffix("(1 relation without a date is kept: it may have held then)"))
  }

  @Test func `what is less sure or rests on another basis is left out`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "b", basis: .inferred, confidence: .possible)
    }
    func isJoined(_ restriction: Restriction) throws -> Bool {
      try graph.path(from: "a", to: "b", within: restriction) != nil
    }
    #expect(try isJoined(Restriction(leastConfidence: .possible)))
    #expect(try !isJoined(Restriction(leastConfidence: .probable)))
    #expect(try isJoined(Restriction(bases: [.inferred])))
    #expect(try !isJoined(Restriction(bases: [.stated])))
    #expect(try !isJoined(Restriction(reading: .stated)))
    #expect([Confidence.certain, .disputed, .probable, .possible].sorted().first == .disputed)
  }

  @Test func `a preferred statement puts those that compete with it aside`() throws {
    let graph = try Graph {
      Source("s", title: "S")
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Entity("c", name: "C", kind: .organisation)
      Relation("a", .cooperatesWith, "b", id: "early", during: "1992")
      Relation("b", .cooperatesWith, "a", id: "late", during: "1993", standing: .preferred)
      Relation("a", .cooperatesWith, "c", id: "rival", disputes: ["late"])
      Relation("b", .cooperatesWith, "c", id: "old", standing: .deprecated)
      Relation("b", "partOf", "c", id: "other", citations: [Citation("s")])
      Relation("a", "partOf", "c", id: "denied", isDenied: true)
    }
    func used(_ reading: Reading) throws -> [Relation.ID] {
      let restriction = Restriction(reading: reading)
      return graph.relations.map(\.id).filter { id in
        graph.entities.contains {
          graph.relations(of: $0.id, within: restriction).map(\.id).contains(id)
        }
      }
    }
    #expect(try used(.best) == ["late", "other"])
    #expect(try used(.all) == ["early", "late", "rival", "old", "other"])
    #expect(try used(.undisputed) == ["other"])
    #expect(try used(.stated) == ["late", "other"])
    #expect(try used(.source("s")) == ["other"])
    for reading in [Reading.best, .all, .stated, .undisputed, .source("s")] {
      #expect(Reading(reading.description) == reading)
    }
    #expect(Reading("source:") == nil && Reading("") == nil)
  }

  @Test func `a restriction is made of its parts`() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      var draw = RandomDraw(seed: seed)
      let restriction = RandomRestriction.restriction(in: try Self.graph(), &draw)
      #expect(Restriction(restriction.constraints) == restriction, "seed \(seed)")
      #expect(Restriction(restriction.constraints.reversed()) == restriction, "seed \(seed)")
    }
  }

  @Test func `it admits what each of its parts admits`() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      let graph = try RandomGraphs.graph(seed: seed)
      var draw = RandomDraw(seed: seed)
      let restriction = RandomRestriction.restriction(in: graph, &draw)
      for entity in graph.entities {
        let together = graph.relations(of: entity.id, within: restriction).map(\.id)
        let apart = restriction.constraints.map { part in
          Set(graph.relations(of: entity.id, within: Restriction([part])).map(\.id))
        }
        let every = graph.relations(of: entity.id).filter { relation in
          !relation.isDenied && apart.allSatisfy { $0.contains(relation.id) }
        }
        #expect(together == every.map(\.id), "seed \(seed)")
      }
    }
  }

  @Test func `unknown states and sources are an error`() throws {
    let graph = try Self.graph()
    #expect(throws: GraphError.unknownEntity("rusia", suggestion: "russia")) {
      try graph.path(from: "rennes", to: "abai", within: Restriction(notSides: ["rusia"]))
    }
    #expect(throws: GraphError.unknownSource("boook", suggestion: "book")) {
      try graph.path(from: "rennes", to: "abai", within: Restriction(reading: .source("boook")))
    }
  }
}
