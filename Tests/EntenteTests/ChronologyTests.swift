import Entente
import EntenteTestSupport
import Testing

@Suite struct ChronologyTests {
  private static func graph(during period: Period?) throws -> Graph {
    try Graph {
      Entity("a", name: "A", kind: .organisation, during: "1990/")
      Entity("b", name: "B", kind: .organisation)
      Relation("a", "representativeOf", "b", during: period)
    }
  }

  @Test(
    arguments: [
      ("1992", ["happened 1992"]), ("1992?", ["happened 1992?"]), ("199X", ["happened 199X"]),
      ("[1992,1995]", ["happened [1992,1995]"]), ("[..2001]", ["happened [..2001]"]),
      ("2015-11-04/2015-11-06", ["happened 2015-11-04/2015-11-06"]),
      ("1992/1995", ["began 1992", "ended 1995"]), ("2013~/..", ["began 2013~"]),
      ("/2017-12-31", ["ended 2017-12-31"]), ("../1995", ["ended 1995"]),
      ("{1992,1995..1997}", ["happened 1992", "began 1995", "ended 1997"]),
      ("16XX/17XX", ["began 16XX", "ended 17XX"]), ("1992/1992", ["happened 1992/1992"]),
      ("{1992-01..1992-03}", ["happened 1992-01/1992-03"]),
    ] as [(Period, [String])])
  func `what lasts begins and ends, what does not happens`(
    period: Period, events: [String]
  ) throws {
    let chronology = try Self.graph(during: period).chronology(of: ["b"])
    #expect(chronology.entries.map { "\($0.event) \($0.moment)" } == events)
    #expect(chronology.undated.isEmpty)
  }

  @Test func `a question with names tells their own dates, unless it asks for some relations`()
    throws
  {
    let graph = try Self.graph(during: "1992")
    let whole = try graph.chronology(of: ["a"])
    #expect(whole.entries.map(\.moment.text) == ["1990", "1992"])
    #expect(whole.entries.map(\.event) == [.began, .happened])
    #expect(whole.entries[0].citations.isEmpty)
    let some = try graph.chronology(of: ["a"], within: Restriction(families: [.membership]))
    #expect(some.entries.map(\.moment.text) == ["1992"])
    #expect(throws: GraphError.self) { try graph.chronology(of: ["c"]) }
  }

  @Test func `a question without names tells the dates of every entity it admits`() throws {
    let graph = try Self.graph(during: "1992")
    func moments(_ restriction: Restriction) throws -> [String] {
      try graph.chronology(within: restriction).entries.map(\.moment.text)
    }
    #expect(try moments(.none) == ["1990", "1992"])
    #expect(try moments(Restriction(during: "1991")) == [])
    #expect(try moments(Restriction(without: ["b"])) == ["1990"])
    #expect(try moments(Restriction(without: ["a"])) == [])
    #expect(try moments(Restriction(families: [.membership])) == ["1992"])
  }

  @Test(arguments: UInt64(1)...60)
  func `without names the dates of all entities are told as they are with them`(
    seed: UInt64
  ) throws {
    func told(_ chronology: Chronology) -> [Entity.ID: Int] {
      chronology.entries.reduce(into: [:]) { counts, entry in
        if case .entity(let entity) = entry.subject { counts[entity.id, default: 0] += 1 }
      }
    }
    let graph = try RandomGraphs.graph(seed: seed)
    let named = try graph.chronology(of: graph.entities.map(\.id))
    #expect(told(try graph.chronology()) == told(named), "seed \(seed)")
  }

  @Test func `a period asks for the events in it`() throws {
    let graph = try Self.graph(during: "1992/2005?")
    func moments(_ period: Period, _ certainty: Certainty) throws -> [String] {
      try graph.chronology(of: ["b"], within: Restriction(during: period, certainty: certainty))
        .entries.map(\.moment.text)
    }
    #expect(try moments("1990/1999", .certainly) == ["1992"])
    #expect(try moments("2000/2010", .possibly) == ["2005?"])
    #expect(try moments("2000/2010", .certainly) == [])
    #expect(try moments("1996/1999", .possibly) == [], "nothing began or ended then")
    let undated = try Self.graph(during: nil)
    #expect(try undated.chronology(within: Restriction(during: "1992")).undated.count == 1)
    let certain = Restriction(during: "1992", certainty: .certainly)
    #expect(try undated.chronology(within: certain).undated.isEmpty)
  }

  @Test(arguments: UInt64(1)...150)
  func `every admitted statement is told in order, and no other`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    let named = graph.entities.isEmpty ? [] : draw.some(of: graph.entities.map(\.id), atMost: 2)
    for entities in [[], named] {
      let chronology = try graph.chronology(of: entities)
      let told = chronology.entries.compactMap { entry -> Relation? in
        if case .relation(let relation) = entry.subject { relation } else { nil }
      }
      let known = graph.relations(admittedBy: .none).filter { relation in
        entities.isEmpty
          || [relation.from, relation.to, relation.place, relation.under].contains {
            $0.map(entities.contains) ?? false
          }
      }
      #expect(Set(told.map(\.id) + chronology.undated.map(\.id)) == Set(known.map(\.id)))
      #expect(chronology.undated == known.filter { $0.period == nil }, "seed \(seed)")
      let days = chronology.entries.map(\.days)
      for (one, next) in zip(days, days.dropFirst()) {
        #expect(
          (one.lowerBound, one.upperBound) <= (next.lowerBound, next.upperBound), "seed \(seed)")
      }
      for entry in chronology.entries {
        if case .relation(let relation) = entry.subject {
          #expect(relation.period?.overlaps(entry.moment) != .no, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `without a statement it rests on, a timeline is another one`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let whole = try graph.chronology()
    for relation in graph.relations(admittedBy: .none) {
      let rest = try graph.filtered { $0.id != relation.id }.chronology()
      #expect(
        rest.entries != whole.entries || rest.undated != whole.undated,
        "\(relation.id), seed \(seed)")
    }
  }
}

extension Graph {
  /// The relations that a restriction admits, told by every entity of its own.
  fileprivate func relations(admittedBy restriction: Restriction) -> [Relation] {
    let ids = Set(
      entities.flatMap { relations(of: $0.id, within: restriction) }.map(\.id))
    return relations.filter { ids.contains($0.id) }
  }
}
