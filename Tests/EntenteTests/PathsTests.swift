import Entente
import EntenteTestSupport
import Testing

@Suite struct PathsTests {
  @Test(arguments: KnownAdjacency.all)
  func `paths are the shortest ones, each step with its relations`(known: KnownAdjacency) throws {
    guard known.vertexCount <= 20 else { return }
    try checkPaths(in: known)
  }

  @Test func `so they are on random graphs`() throws {
    for known in KnownAdjacency.random(count: 120, largest: 7, startingAt: 500) {
      try checkPaths(in: known)
    }
  }

  static func graph() throws -> Graph {
    try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("paris", name: "Paris", kind: "city", of: ["france"])
      Entity("ena", name: "ENA", kind: .university, of: ["france"])
      Entity("academy", name: "Academy", kind: "academy", of: ["kazakhstan"])
      Entity("unesco", name: "UNESCO", kind: "internationalBody")
      Entity("treaty", name: "Treaty", kind: .treaty)
      Entity("tuvalu", name: "Tuvalu", kind: .state)
      Source("s", title: "A source")
      Relation("ena", "partOf", "france", citing: ["s": "line 1"])
      Relation("academy", "partOf", "kazakhstan", citing: ["s": "line 2"])
      Relation("france", .recognises, "kazakhstan", on: "1992-01-07", citing: ["s": "line 3"])
      Relation("ena", .cooperatesWith, "academy", at: "paris", under: "treaty")
      Relation("france", .memberOf, "unesco")
      Relation("ena", .about, "tuvalu", isDenied: true)
      Relation("academy", .cooperatesWith, "unesco", standing: .deprecated)
    }
  }

  @Test func `a symmetric relation is crossed both ways, others only forward where asked`() throws {
    let graph = try Self.graph()
    let directed = Restriction(isDirected: true)
    #expect(try graph.path(from: "academy", to: "ena", within: directed)?.length == 1)
    #expect(try graph.path(from: "france", to: "ena", within: directed) == nil)
    #expect(try graph.path(from: "france", to: "ena")?.steps[0].carriers[0].isForward == false)
  }

  @Test func `denied and deprecated relations are kept but never walked`() throws {
    let graph = try Self.graph()
    #expect(graph.relations.count == 7)
    #expect(try graph.path(from: "ena", to: "tuvalu") == nil)
    #expect(try graph.path(from: "academy", to: "unesco")?.length == 3)
  }

  @Test func `a way may pass through the place and the agreement of a relation`() throws {
    let graph = try Self.graph()
    let path = try #require(try graph.path(from: "academy", to: "paris"))
    #expect(path.length == 1)
    #expect(path.steps[0].carriers.map(\.manner) == [.place])
    #expect(path.steps[0].isTie(in: graph.vocabulary) == false)
    #expect(
      graph.vocabulary.phrase(of: path.steps[0].carriers[0], in: path.steps[0])
        == "cooperates with … in")
    let under = try #require(try graph.path(from: "treaty", to: "ena"))
    #expect(under.steps[0].carriers.map(\.manner) == [.agreement])
    let places = Restriction(families: [.place])
    #expect(try graph.path(from: "ena", to: "paris", within: places)?.length == 1)
    #expect(try graph.path(from: "ena", to: "academy", within: places)?.length == 2)
  }

  @Test func `restrictions bind what is passed, not the ends`() throws {
    let graph = try Self.graph()
    #expect(
      try graph.path(from: "unesco", to: "academy", within: Restriction(avoiding: [.state])) == nil)
    #expect(
      try graph.path(from: "france", to: "kazakhstan", within: Restriction(avoiding: [.state]))?
        .length
        == 1)
    let without = Restriction(notFollowing: [.cooperatesWith])
    #expect(try graph.path(from: "ena", to: "academy", within: without)?.length == 3)
    let through = Restriction(through: [.academicBody])
    #expect(try graph.path(from: "ena", to: "academy", within: through)?.length == 1)
    let following = Restriction(following: ["partOf", .recognises])
    #expect(try graph.path(from: "ena", to: "academy", within: following)?.length == 3)
    #expect(
      try graph.path(
        from: "ena", to: "academy",
        within: Restriction(notFollowing: [.cooperatesWith], without: ["france"])) == nil)
  }

  @Test func `unknown words in a restriction are an error`() throws {
    let graph = try Self.graph()
    #expect(throws: GraphError.unknownRelationKind("partof", suggestion: "partOf")) {
      try graph.path(from: "ena", to: "academy", within: Restriction(following: ["partof"]))
    }
    #expect(throws: GraphError.unknownEntityKind("stat", in: nil, suggestion: "state")) {
      try graph.path(from: "ena", to: "academy", within: Restriction(avoiding: ["stat"]))
    }
    #expect(throws: GraphError.unknownEntity("frence", suggestion: "france")) {
      try graph.path(from: "ena", to: "academy", within: Restriction(without: ["frence"]))
    }
  }

  @Test func `neighbors name every relation to them`() throws {
    let graph = try Self.graph()
    let neighbors = try graph.neighbors(of: "ena")
    #expect(neighbors.map(\.to.id) == ["france", "paris", "academy", "treaty"])
    #expect(try graph.neighbors(of: "ena", within: .ties).map(\.to.id) == ["france", "academy"])
    #expect(try graph.neighbors(of: "tuvalu").isEmpty)
  }

  @Test func `a path rests on the citations of its relations, each once`() throws {
    let graph = try Self.graph()
    let way = Restriction(notFollowing: [.cooperatesWith])
    let path = try #require(try graph.path(from: "ena", to: "academy", within: way))
    #expect(path.citations.map(\.description) == ["s, line 1", "s, line 3", "s, line 2"])
    #expect(path.entitiesBetween.map(\.id) == ["france", "kazakhstan"])
    let trivial = try #require(try graph.path(from: "ena", to: "ena"))
    #expect(trivial.length == 0 && trivial.citations.isEmpty && trivial.end.id == "ena")
  }

  @Test func `surroundings grow by a step at a time`() throws {
    let graph = try Self.graph()
    #expect(try graph.surroundings(of: ["unesco"], steps: 0) == ["unesco"])
    #expect(try graph.surroundings(of: ["unesco"]) == ["unesco", "france"])
    #expect(
      try graph.surroundings(of: ["unesco"], steps: 99) == [
        "unesco", "france", "kazakhstan", "ena", "academy",
      ])
  }
}
