import Entente
import EntenteTestSupport
import Testing

@Suite struct DisputesTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `those who dispute a relation are all that name it or deny it`(seed: UInt64) throws {
    let graph = try Self.withDenials(of: RandomGraphs.graph(seed: seed), seed: seed)
    func disputes(_ one: Relation, _ other: Relation) -> Bool {
      one.id != other.id && one.standing != .deprecated
        && (one.disputes.contains(other.id) || Self.isDenied(other, by: one, in: graph))
    }
    for relation in graph.relations {
      #expect(
        graph.relations(disputing: relation.id)
          == graph.relations.filter { disputes($0, relation) }, "seed \(seed)")
      #expect(
        graph.relations(disputedBy: relation.id)
          == graph.relations.filter { disputes(relation, $0) }, "seed \(seed)")
      let values = graph.entities.flatMap { entity in
        entity.attributes.filter {
          $0.standing != .deprecated && $0.disputes.contains(relation.id)
        }
        .map { (entity, $0) }
      }
      let found = graph.attributes(disputing: relation.id)
      #expect(
        found.map(\.entity) == values.map(\.0) && found.map(\.attribute) == values.map(\.1),
        "seed \(seed)")
      for value in values {
        #expect(graph.relations(disputedBy: value.1).contains(relation), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `of many denials of one membership each speaks of those of its days`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let relations = try (0..<40).map { number in
      let year = 1900 + Int.random(in: 0..<80, using: &draw.generator)
      let later = year + draw.one(of: [0, 2, 9, 70])
      let period: Period? =
        draw.isOne(in: 8)
        ? nil : try Period(draw.isOne(in: 6) ? "[\(year),\(later)]" : "\(year)/\(later)")
      return Relation(
        "ada", .memberOf, "club", id: Relation.ID("r\(number)"), during: period,
        role: draw.one(of: [nil, "chair", "clerk"]),
        standing: draw.isOne(in: 9) ? .deprecated : .normal, isDenied: draw.isOne(in: 2))
    }
    let graph = try Self.membership(relations)
    var disputed: Set<Relation.ID> = []
    for relation in relations {
      let denials = relations.filter {
        $0.standing != .deprecated && Self.isDenied(relation, by: $0, in: graph)
      }
      #expect(graph.relations(disputing: relation.id) == denials, "seed \(seed)")
      if !denials.isEmpty || relation.standing == .deprecated { disputed.insert(relation.id) }
    }
    let used = graph.relations(of: "ada", within: Restriction(reading: .undisputed)).map(\.id)
    #expect(
      used == relations.filter { !$0.isDenied && !disputed.contains($0.id) }.map(\.id),
      "seed \(seed)")
  }

  @Test(
    arguments: [
      ("1995", "1990/2000", true), ("1995", "2001/2005", false), ("1995", "1995", true),
      ("1995", "1995-03-04", true), ("1995-03", "1995", true), ("1995", nil, false),
      (nil, nil, true), (nil, "1995", true), ("1990/2000", "1995", true), ("1995", "1990/..", true),
      ("1995", "1990/", true), ("1995", "../1990", false), ("{1992,1995}", "1993", false),
      ("{1992,1995}", "1995", true), ("199X-12-25", "1995-12", true),
      ("199X-12-25", "1995-11", false), ("1995~", "1995", true), ("1995?", "1996", false),
      ("2000/2005", "1990/2000", true),
    ] as [(Period?, Period?, Bool)])
  func `a denial with a date is about those days, and one without about all time`(
    denied: Period?, claimed: Period?, isDisputed: Bool
  ) throws {
    let graph = try Self.membership(
      Relation("ada", .memberOf, "club", id: "claim", during: claimed),
      Relation("ada", .memberOf, "club", id: "denial", during: denied, isDenied: true))
    #expect(graph.relations(disputing: "claim").map(\.id) == (isDisputed ? ["denial"] : []))
    #expect(graph.relations(disputedBy: "denial").map(\.id) == (isDisputed ? ["claim"] : []))
    let used = graph.relations(of: "ada", within: Restriction(reading: .undisputed))
    #expect(used.map(\.id) == (isDisputed ? [] : ["claim"]))
  }

  @Test(
    arguments: [
      (nil, nil, nil, true), ("chair", nil, nil, true), ("clerk", nil, nil, false),
      ("chair", "town", nil, true), ("chair", "city", nil, false), (nil, "town", "pact", true),
      ("chair", "town", "pact", true), ("clerk", "town", "pact", false),
    ] as [(String?, Entity.ID?, Entity.ID?, Bool)])
  func `what a denial leaves out it does not limit`(
    role: String?, place: Entity.ID?, agreement: Entity.ID?, isDisputed: Bool
  ) throws {
    let graph = try Self.membership(
      Relation(
        "ada", .memberOf, "club", id: "claim", during: "1995", role: "chair", at: "town",
        under: "pact"),
      Relation(
        "ada", .memberOf, "club", id: "denial", role: role, at: place, under: agreement,
        isDenied: true))
    #expect(graph.relations(disputing: "claim").map(\.id) == (isDisputed ? ["denial"] : []))
    let bare = try Self.membership(
      Relation("ada", .memberOf, "club", id: "claim"),
      Relation(
        "ada", .memberOf, "club", id: "denial", role: role, at: place, under: agreement,
        isDenied: true))
    let isGeneral = role == nil && place == nil && agreement == nil
    #expect(bare.relations(disputing: "claim").map(\.id) == (isGeneral ? ["denial"] : []))
  }

  @Test func `a preferred denial puts aside what it denies, and nothing else`() throws {
    let graph = try Self.membership(
      Relation("ada", .memberOf, "club", id: "early", during: "1990/1992"),
      Relation("ada", .memberOf, "club", id: "late", during: "2001/2005"),
      Relation(
        "ada", .memberOf, "club", id: "denial", during: "1991", standing: .preferred,
        isDenied: true))
    #expect(graph.relations(of: "ada", within: Restriction(reading: .best)).map(\.id) == ["late"])
    #expect(graph.relations(disputedBy: "denial").map(\.id) == ["early"])
  }

  @Test func `who deprecates one of two statements that dispute each other keeps the other`() throws
  {
    for (first, second) in [(Standing.normal, Standing.deprecated), (.deprecated, .normal)] {
      let graph = try Self.membership(
        Relation("ada", .memberOf, "club", id: "old", during: "1990", standing: first),
        Relation(
          "ada", .memberOf, "club", id: "new", during: "1995", standing: second,
          disputes: ["old"]))
      let used = graph.relations(of: "ada", within: Restriction(reading: .undisputed)).map(\.id)
      #expect(used == [first == .normal ? "old" : "new"])
      let denied = try Self.membership(
        Relation("ada", .memberOf, "club", id: "old", standing: first),
        Relation("ada", .memberOf, "club", id: "new", role: "chair", standing: .normal),
        Relation("ada", .memberOf, "club", id: "not", standing: second, isDenied: true))
      #expect(denied.relations(disputing: "old").map(\.id) == (second == .normal ? ["not"] : []))
      let kept = denied.relations(of: "ada", within: Restriction(reading: .undisputed)).map(\.id)
      #expect(kept == (second == .normal ? [] : ["old", "new"]))
    }
  }

  @Test func `a value of an entity disputes a relation unless it is deprecated`() throws {
    for standing in Standing.allCases {
      var graph = try Self.membership(Relation("ada", .memberOf, "club", id: "claim"))
      var club = try #require(graph["club"])
      club.attributes = [
        Attribute("members", "0", standing: standing, disputes: ["claim", "none", "claim"])
      ]
      graph = try Graph(
        vocabulary: graph.vocabulary, entities: graph.entities.map { $0.id == "club" ? club : $0 },
        relations: graph.relations)
      let isSettled = standing == .deprecated
      #expect(graph.attributes(disputing: "claim").map(\.entity.id) == (isSettled ? [] : ["club"]))
      #expect(
        graph.relations(disputedBy: club.attributes[0]).map(\.id) == (isSettled ? [] : ["claim"]))
      let used = graph.relations(of: "ada", within: Restriction(reading: .undisputed))
      #expect(used.map(\.id) == (isSettled ? ["claim"] : []))
    }
  }

  private static func membership(_ relations: Relation...) throws -> Graph {
    try membership(relations)
  }

  private static func membership(_ relations: [Relation]) throws -> Graph {
    try Graph(
      entities: [
        Entity("ada", name: "Ada", kind: .person),
        Entity("club", name: "Club", kind: .organisation),
        Entity("town", name: "Town", kind: .place), Entity("city", name: "City", kind: .place),
        Entity("pact", name: "Pact", kind: .agreement),
      ], relations: relations)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `what nobody disputes is what no other relation does`(seed: UInt64) throws {
    let graph = try Self.withDenials(of: RandomGraphs.graph(seed: seed), seed: seed)
    func used(_ reading: Reading) -> Set<Relation.ID> {
      let restriction = Restriction(reading: reading)
      return Set(
        graph.entities.flatMap { graph.relations(of: $0.id, within: restriction).map(\.id) })
    }
    let contested = graph.relations.filter { $0.standing != .deprecated }.flatMap { relation in
      let rivals = graph.relations(disputing: relation.id).map(\.id)
      let values = graph.attributes(disputing: relation.id)
      return rivals.isEmpty && values.isEmpty ? [] : rivals + [relation.id]
    }
    let doubted = graph.relations.filter { $0.confidence == .disputed }.map(\.id)
    #expect(used(.undisputed) == used(.best).subtracting(contested + doubted), "seed \(seed)")
    #expect(
      Set(contested)
        == Set(
          graph.relations.flatMap { relation in
            let rivals = graph.relations(disputedBy: relation.id)
              .filter { $0.standing != .deprecated }.map(\.id)
            let isValueAgainst =
              relation.standing != .deprecated && !graph.attributes(disputing: relation.id).isEmpty
            return rivals + (rivals.isEmpty && !isValueAgainst ? [] : [relation.id])
          }), "seed \(seed)")
  }

  /// Whether a denial speaks of a statement.
  private static func isDenied(_ one: Relation, by denial: Relation, in graph: Graph) -> Bool {
    let ends = [one.from, one.to]
    let isSymmetric = graph.kind(of: one)?.isSymmetric == true
    func isMeant<Value: Equatable>(_ part: (Relation) -> Value?) -> Bool {
      part(denial) == nil || part(denial) == part(one)
    }
    let mayBeThen =
      denial.period.map { time in one.period.map { $0.overlaps(time) != .no } ?? false } ?? true
    return !one.isDenied && denial.isDenied && one.kind == denial.kind
      && (ends == [denial.from, denial.to] || isSymmetric && ends == [denial.to, denial.from])
      && isMeant(\.role) && isMeant(\.place) && isMeant(\.under) && mayBeThen
  }

  /// The same data with a few of the relations denied, some of them from the other end, at another time or
  /// without their role, place or agreement.
  private static func withDenials(of graph: Graph, seed: UInt64) throws -> Graph {
    var draw = RandomDraw(seed: seed)
    var number = 0
    let denials = draw.some(of: graph.relations, atMost: 4).map { relation in
      var denial = relation
      number += 1
      denial.id = Relation.ID("denial-\(number)")
      denial.isDenied = true
      denial.disputes = []
      denial.standing = draw.one(of: Standing.allCases)
      if draw.isOne(in: 2) { denial.period = draw.maybe { $0.period() } }
      if draw.isOne(in: 2) { denial.role = nil }
      if draw.isOne(in: 2) { denial.place = nil }
      if draw.isOne(in: 2) { denial.under = nil }
      if graph.kind(of: relation)?.isSymmetric == true, draw.isOne(in: 2) {
        (denial.from, denial.to) = (relation.to, relation.from)
      }
      return denial
    }
    return try Graph(
      vocabulary: graph.vocabulary, entities: graph.entities,
      relations: graph.relations + denials, sources: graph.sources)
  }

  @Test func `what is unknown is disputed by nobody, and what is changed is asked anew`() throws {
    var graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Source("s", title: "S")
    }
    #expect(graph.relations(disputing: "none").isEmpty)
    try graph.insert(Relation("a", .cooperatesWith, "b", id: "tie"))
    #expect(graph.relations(disputing: "tie").isEmpty)
    try graph.insert(
      Relation(
        "b", .cooperatesWith, "a", id: "denial", isDenied: true, citations: [Citation("s")]))
    #expect(graph.relations(disputing: "tie").map(\.id) == ["denial"])
    #expect(graph.relations(disputing: "denial").isEmpty)
  }
}
