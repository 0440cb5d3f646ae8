import Entente
import EntenteTestSupport
import Testing

@Suite struct TimedPathsTests {
  static func graph(_ relations: [(String, String, String?)]) throws -> Graph {
    var ids: [String] = []
    for relation in relations {
      for id in [relation.0, relation.1] where !ids.contains(id) { ids.append(id) }
    }
    return try Graph(
      entities: ids.map { Entity(Entity.ID($0), name: $0, kind: .organisation) },
      relations: try relations.map {
        Relation(
          Entity.ID($0.0), "representativeOf", Entity.ID($0.1),
          during: try $0.2.map { try Period($0) })
      })
  }

  @Test(arguments: [
    ("strictly_increasing", TimeRule.strictlyInOrder), ("non_decreasing", .inOrder),
  ])
  func `contacts in order give the values of the reference`(name: String, rule: TimeRule) throws {
    let contacts = try ReferenceValue(fileNamed: "temporal-paths")["contacts_case"]
    let graph = try Self.graph(
      try contacts["contacts"].list.map {
        let contact = try $0.list
        return (try contact[0].text, try contact[1].text, "2000-01-0\(Int(try contact[2].number))")
      })
    let values = try contacts[name]["values"]
    let within = Restriction(isDirected: true)
    func day(_ path: TimedPath?) -> Int? { path?.end?.day }
    var found = 0
    for from in graph.entities.map(\.id) {
      for to in graph.entities.map(\.id) where from != to {
        func way(_ preference: TimePreference) throws -> TimedPath? {
          try graph.timedPath(from: from, to: to, rule, preferring: preference, within: within)
        }
        guard values.has(from.rawValue), try values[from.rawValue].has(to.rawValue) else {
          #expect(try way(.earliest) == nil && way(.fewestSteps) == nil && way(.fastest) == nil)
          continue
        }
        found += 1
        let expected = try values[from.rawValue][to.rawValue]
        #expect(try way(.earliest)?.end?.day == Int(try expected["earliest_arrival"].number))
        #expect(try way(.fewestSteps)?.path.length == Int(try expected["fewest_hops"].number))
        #expect(try way(.fastest)?.dayCount == Int(try expected["fastest"].number), "\(from) \(to)")
        #expect(try way(.earliest)?.certainty == .certainly)
        let ways = try graph.paths(from: from, to: to, maximumLength: 9, within: within)
        let timed = try ways.filter { try graph.timing(of: $0, rule, within: within) != nil }
        #expect(timed.count == Int(try expected["paths"].number), "\(from) \(to)")
      }
    }
    #expect(found > 10)
  }

  @Test func `the three ways of the reference are told apart`() throws {
    let example = try ReferenceValue(fileNamed: "temporal-paths")["intervals_case"]
    let graph = try Self.graph(
      try example["arcs"].list.map {
        let arc = try $0.list
        let years = "\(Int(try arc[2].number))-01-01/\(Int(try arc[3].number))-12-31"
        return (try arc[0].text, try arc[1].text, years)
      })
    let ways = Array(try graph.paths(from: "univF", to: "univK", maximumLength: 9))
    let expected = try example["paths"]["values"].list
    #expect(ways.count == expected.count)
    for value in expected {
      let names = try value["path"].list.map { try $0.text }
      let way = try #require(ways.first { $0.entities.map(\.id.rawValue) == names })
      let together = try graph.timing(of: way, .together)
      let inOrder = try graph.timing(of: way, .inOrder)
      if case .list(let years) = try value["simultaneous"] {
        #expect(together?.start?.year == Int(try years[0].number))
        #expect(together?.end?.year == Int(try years[1].number))
        #expect(together?.certainty == .certainly)
      } else {
        #expect(together == nil)
      }
      #expect(try value["time_respecting"].bool == (inOrder != nil))
      if let inOrder {
        #expect(inOrder.end?.year == Int(try value["earliest_arrival"].number))
      }
    }
    #expect(try graph.timedPath(from: "univF", to: "univK", .together)?.path.length == 2)
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `what is possible and certain equals trying all days that dates allow`(seed: UInt64) throws {
    let known = UncertainGraph(seed: seed)
    let graph = try known.graph()
    for rule in TimeRule.allCases {
      for certainty in [Certainty.possibly, .certainly] {
        let restriction = Restriction(isDirected: true, certainty: certainty)
        let found = try graph.timedPath(from: "v0", to: "v3", rule, within: restriction)
        let expected = known.fewestSteps(rule, certainty)
        #expect(found?.path.length == expected, "seed \(seed), \(rule), \(certainty)")
        if let found { #expect(found.certainty >= certainty) }
        for way in try graph.paths(from: "v0", to: "v3", maximumLength: 9, within: restriction) {
          let timing = try graph.timing(of: way, rule, within: restriction)
          let best = known.certainty(of: way.entities.map(\.id), rule)
          #expect((timing != nil) == (best >= certainty), "seed \(seed), \(rule), \(certainty)")
          if let timing { #expect(timing.certainty == best, "seed \(seed), \(rule)") }
        }
      }
    }
  }

  @Test func `a period bounds the days of a way`() throws {
    let graph = try Self.graph([("a", "b", "1990/1995"), ("b", "c", "1992/1999")])
    func way(_ period: Period, _ rule: TimeRule) throws -> TimedPath? {
      try graph.timedPath(from: "a", to: "c", rule, within: Restriction(during: period))
    }
    #expect(try way("1993", .together)?.certainty == .certainly)
    #expect(try way("1993", .together)?.start?.description == "1993-01-01")
    #expect(try way("1992", .together)?.certainty == .certainly)
    #expect(try way("1992-05", .together)?.certainty == .possibly)
    #expect(try way("1998", .together) == nil)
    #expect(try way("1993-05-05", .strictlyInOrder) == nil)
    #expect(try way("1993-05-05", .inOrder)?.dayCount == 0)
  }

  @Test func `undated relations possibly held at any time, and certainly at none`() throws {
    let graph = try Self.graph([("a", "b", nil), ("b", "c", "1992-01-07")])
    let way = try graph.timedPath(from: "a", to: "c", .together)
    #expect(way?.certainty == .possibly)
    #expect(way?.start?.description == "1992-01-07")
    let certain = Restriction(certainty: .certainly)
    #expect(try graph.timedPath(from: "a", to: "c", .together, within: certain) == nil)
    #expect(try graph.timedPath(from: "a", to: "b", .together, within: certain)?.start == nil)
    #expect(try graph.timedPath(from: "a", to: "a", .together)?.path.length == 0)
  }

  @Test func `days are counted without a gap or a repetition`() throws {
    let graph = try Self.graph([
      ("a", "b", "1899-12-31"), ("b", "c", "1900-03-01"), ("c", "d", "-0401-02-28/2000-03-01"),
    ])
    func count(_ from: Entity.ID, _ to: Entity.ID) throws -> Int? {
      try graph.timedPath(from: from, to: to, .inOrder)?.dayCount
    }
    #expect(try count("a", "c") == 60)
    let long = try graph.timedPath(from: "c", to: "d", .together)
    #expect(long?.start?.description == "-0401-02-28")
    #expect(long?.end?.description == "2000-03-01")
    #expect(long?.dayCount == 876_949)
  }
}
