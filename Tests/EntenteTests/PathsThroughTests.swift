import Entente
import EntenteTestSupport
import Testing

@Suite struct PathsThroughTests {
  @Test func `a path through entities is the shortest that passes them all`() throws {
    for known in KnownAdjacency.random(count: 120, largest: 7, startingAt: 300) {
      let graph = try known.graph()
      let restriction = Restriction(isDirected: known.isDirected)
      let end = KnownAdjacency.id(known.vertexCount - 1)
      let all = Array(
        try graph.paths(from: "v0", to: end, maximumLength: 9, within: restriction))
      for waypoints in [["v1"], ["v1", "v2"], ["v0", "v2"]] as [[Entity.ID]]
      where waypoints.allSatisfy({ graph[$0] != nil }) {
        let found = try graph.path(from: "v0", to: end, through: waypoints, within: restriction)
        let passing = all.filter { Set($0.entities.map(\.id)).isSuperset(of: waypoints) }
        #expect(found?.length == passing.map(\.length).min(), "\(known), \(waypoints)")
        if let found { #expect(passing.contains(found), "\(known), \(waypoints)") }
      }
    }
  }

  @Test func `paths come by length, and all of them up to a length`() throws {
    for known in KnownAdjacency.random(count: 60, largest: 6, startingAt: 40) {
      let graph = try known.graph()
      let restriction = Restriction(isDirected: known.isDirected)
      let end = KnownAdjacency.id(known.vertexCount - 1)
      let ranked = try graph.paths(from: "v0", to: end, limit: 10_000, within: restriction)
      #expect(ranked.map(\.length) == ranked.map(\.length).sorted(), "\(known)")
      #expect(Set(ranked).count == ranked.count, "\(known)")
      for length in 0...6 {
        let all = try graph.paths(from: "v0", to: end, maximumLength: length, within: restriction)
        #expect(Set(all) == Set(ranked.filter { $0.length <= length }), "\(known)")
      }
    }
  }

  @Test func `a blind alley is on no path, and is known for one at once`() throws {
    // A grid with so many paths that nobody could try them all, and an entity that hangs on it.
    let width = 12
    func id(_ row: Int, _ column: Int) -> Entity.ID { Entity.ID("v\(row)-\(column)") }
    let cells = (0..<width).flatMap { row in (0..<width).map { (row, $0) } }
    var relations = cells.flatMap { row, column in
      [(row + 1, column), (row, column + 1)].filter { $0.0 < width && $0.1 < width }
        .map { Relation(id(row, column), .cooperatesWith, id($0.0, $0.1)) }
    }
    relations.append(Relation(id(5, 5), .cooperatesWith, "alley"))
    let graph = try Graph(
      entities: cells.map { Entity(id($0, $1), name: "\($0) \($1)", kind: .organisation) }
        + [Entity("alley", name: "Alley", kind: .organisation)],
      relations: relations)
    let (start, end) = (id(0, 0), id(width - 1, width - 1))
    #expect(try graph.path(from: start, to: end, through: ["alley"]) == nil)
    #expect(try graph.path(from: start, to: end, through: [id(5, 6)])?.length == 2 * width - 2)
    #expect(
      PassingError.tooLong(stepCount: 30).description
        == "The search for a way through these entities was given up: it has 30 steps at least. "
        + "Name fewer entities, or ask for the parts of the way one by one.")
    #expect(throws: PassingError.graph(.unknownEntity("zz", suggestion: nil))) {
      try graph.path(from: start, to: end, through: ["zz"])
    }
  }
}
