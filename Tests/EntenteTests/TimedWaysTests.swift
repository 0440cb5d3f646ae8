import Entente
import EntenteTestSupport
import Testing

@Suite struct TimedWaysTests {
  /// A fan: the two ends, and so many entities between them, each tied to both in a year of its own.
  private func fan(_ count: Int, years: (Int) -> (Int, Int)) throws -> Graph {
    let between = (0..<count).map { Entity.ID("m\($0)") }
    return try Graph(
      entities: (["a", "z"] + between).map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: between.enumerated().flatMap { number, id in
        let (first, second) = years(number)
        return [
          Relation("a", .cooperatesWith, id, on: Period(stringLiteral: "\(first)")),
          Relation(id, .cooperatesWith, "z", on: Period(stringLiteral: "\(second)")),
        ]
      })
  }

  @Test func `an answer tells that only so many ways were looked at`() throws {
    let graph = try fan(1100) { _ in (1991, 1990) }
    let found = try graph.timedConnections(between: "a", and: "z", .inOrder, limit: 3)
    #expect(found.connections.ways.isEmpty)
    #expect(found.triedCount == Graph.triedWays)
    #expect(!found.isComplete)
    let paths = try graph.timedPaths(from: "a", to: "z", .inOrder, limit: 3)
    #expect(paths.paths.isEmpty && paths.triedCount == 1000 && !paths.isComplete)
  }

  @Test func `ways that held together are found however many others are more telling`() throws {
    let graph = try fan(1100) { $0 == 1099 ? (1990, 1990) : (1990, 1991) }
    let found = try graph.timedConnections(between: "a", and: "z", .together, limit: 3)
    #expect(found.connections.ways.map { $0.path.entitiesBetween.map(\.id) } == [["m1099"]])
    #expect(found.triedCount == 1 && found.isComplete)
    let paths = try graph.timedPaths(from: "a", to: "z", .together, limit: 3)
    #expect(paths.paths.count == 1 && paths.isComplete)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `ways that held together are those of all ways that are right in time`(
    seed: UInt64
  ) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id,
      first != last
    else { return }
    let restrictions = [
      Restriction.none, Restriction(isDirected: true), Restriction(avoiding: [.person]),
      Restriction(certainty: .certainly),
    ]
    for restriction in restrictions {
      let all = try graph.connections(between: first, and: last, limit: 400, within: restriction)
      guard all.ways.count < 400 else { continue }
      let fit = try all.ways.filter {
        try graph.timing(of: $0.path, .together, within: restriction) != nil
      }
      for limit in [1, 3, 400] {
        let found = try graph.timedConnections(
          between: first, and: last, .together, limit: limit, within: restriction)
        let ways = found.connections.ways
        #expect(ways.map(\.score) == fit.prefix(limit).map(\.score), "seed \(seed)")
        #expect(
          ways.map { $0.path.entities.map(\.id) }
            == fit.prefix(limit).map { $0.path.entities.map(\.id) }, "seed \(seed)")
        #expect(found.isComplete, "seed \(seed)")
      }
      let paths = try graph.timedPaths(
        from: first, to: last, .together, limit: 400, within: restriction)
      let shortest = try graph.paths(from: first, to: last, limit: 400, within: restriction)
        .filter { try graph.timing(of: $0, .together, within: restriction) != nil }
      #expect(
        paths.paths.map { $0.path.entities.map(\.id) } == shortest.map { $0.entities.map(\.id) },
        "seed \(seed)")
    }
  }

  @Test func `an answer with as many ways as were asked for passes over none`() throws {
    let graph = try fan(30) { $0 % 3 == 0 ? (1990, 1990) : (1990, 1991) }
    let found = try graph.timedConnections(between: "a", and: "z", .together, limit: 2)
    #expect(found.connections.ways.count == 2 && found.isComplete)
    #expect(found.timings.count == 2)
    let paths = try graph.timedPaths(from: "a", to: "z", .together, limit: 20)
    #expect(paths.paths.count == 10 && paths.isComplete)
  }

  @Test func `of thousands of days only those of the ends are tried`() throws {
    // One day for each step of a long chain of others, which no way between the two can use.
    let others = (0..<20_000).map { Entity.ID("o\($0)") }
    var relations = zip(others, others.dropFirst()).enumerated().map { number, pair in
      let day = "\(1900 + number / 336)-\(two(1 + number / 28 % 12))-\(two(1 + number % 28))"
      return Relation(pair.0, .cooperatesWith, pair.1, on: Period(stringLiteral: day))
    }
    relations += [
      Relation("a", .cooperatesWith, "o0", on: "1900/1901"),
      Relation("o0", .cooperatesWith, "z", on: "1901-05/1903"),
    ]
    let graph = try Graph(
      entities: (["a", "z"] + others).map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: relations)
    let way = try graph.timedPath(from: "a", to: "z", .together)
    #expect(way?.path.length == 2)
    #expect(way?.start?.description == "1901-05-01" && way?.end?.description == "1901-12-31")
    let fastest = try graph.timedPath(from: "a", to: "z", .strictlyInOrder, preferring: .fastest)
    #expect(fastest?.path.length == 2 && fastest?.dayCount == 1)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
