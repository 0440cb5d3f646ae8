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
    let graph = try fan(1100) { _ in (1990, 1991) }
    let found = try graph.timedConnections(between: "a", and: "z", .together, limit: 3)
    #expect(found.connections.ways.isEmpty)
    #expect(found.triedCount == Graph.triedWays)
    #expect(!found.isComplete)
    let paths = try graph.timedPaths(from: "a", to: "z", .together, limit: 3)
    #expect(paths.paths.isEmpty && paths.triedCount == 1000 && !paths.isComplete)
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
