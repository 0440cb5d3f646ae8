import Entente
import EntenteTestSupport
import Testing

@Suite struct StructureTests {
  private typealias Trait = NetworkStructure.Trait

  @Test(arguments: ["krackhardt-kite", "florentine-families"])
  func `centralization, density and transitivity are those of the files`(file: String) throws {
    let reference = try ReferenceValue(fileNamed: file)
    let structure = try ReferenceGraph(try reference["graph"]).entities().structure()
    for (trait, key) in [
      (Trait.density, "density"), (.transitivity, "transitivity"),
      (.degreeCentralization, "centralisation_degree"),
      (.betweennessCentralization, "centralisation_betweenness"),
      (.closenessCentralization, "centralisation_closeness"),
    ] {
      let wanted = try reference["expected"][key]["values"].number
      #expect(abs(try #require(structure[trait]) - wanted) < 1e-9, "\(key)")
    }
    // No entity is on a side.
    #expect(structure[.externalInternal] == nil && structure[.sideAssortativity] == nil)
    #expect(structure[.kindAssortativity] == nil)
    #expect(structure[.reciprocity] == 1)
  }

  @Test func `the E-I index of two states is that of the file`() throws {
    let value = try ReferenceValue(fileNamed: "bilateral")["case"]
    let reference = try ReferenceGraph(value["graph"])
    let states: [Entity] = ["FR", "KZ"].map {
      Entity(Entity.ID($0), name: $0, kind: .state)
    }
    let entities = try reference.names.map { name in
      let state = try value["graph"]["state"][name].text
      return Entity(
        Entity.ID(name), name: name, kind: .organisation,
        of: state == "INT" ? [] : state.split(separator: "+").map { Entity.ID(String($0)) })
    }
    let graph = try Graph(
      entities: states + entities,
      relations: reference.graph.edges.map {
        Relation(
          Entity.ID(reference.names[$0.0]), .cooperatesWith, Entity.ID(reference.names[$0.1]))
      })
    let structure = try graph.structure()
    #expect(try structure[.externalInternal] == value["ei_index_two_states_only"].number)
  }

  @Test func `two clubs of seventeen are expected to cross as the paper says`() throws {
    // The sizes of the two halves of Zachary's karate club; every tie crosses here.
    var entities: [Entity] = []
    for state in ["x", "y"] {
      entities.append(Entity(Entity.ID(state), name: state, kind: .state))
      for number in 1...16 {
        entities.append(
          Entity(
            Entity.ID("\(state)\(number)"), name: "\(state) \(number)", kind: .organisation,
            of: [Entity.ID(state)]))
      }
    }
    let graph = try Graph(
      entities: entities,
      relations: (1...16).map {
        Relation(Entity.ID("x\($0)"), .cooperatesWith, Entity.ID("y\($0)"))
      })
    let structure = try graph.structure()
    #expect(abs(try #require(structure[.expectedExternalInternal]) - 17.0 / 561) < 1e-12)
    #expect(structure[.externalInternal] == 1)
    #expect(structure[.sideAssortativity] == -1)
  }

  @Test(arguments: KnownAdjacency.random(count: 200, largest: 9, startingAt: 7000))
  func `traits are read off the matrix`(known: KnownAdjacency) throws {
    let states: [Entity.ID] = ["x", "y", "z"]
    let kinds: [Entity.Kind] = ["university", .organisation, "company"]
    let kind: Relation.Kind = known.isDirected ? "representativeOf" : .cooperatesWith
    let graph = try Graph(
      entities: (0..<known.vertexCount).map { vertex in
        // Some belong to nobody, and some to two.
        Entity(
          KnownAdjacency.id(vertex), name: "V\(vertex)", kind: kinds[vertex % 3],
          of: vertex % 5 == 4 ? Array(states.prefix(vertex % 2 * 2)) : [states[vertex % 2]])
      } + states.map { Entity($0, name: $0.rawValue, kind: .state) },
      relations: known.edges.map {
        Relation(KnownAdjacency.id($0.0), kind, KnownAdjacency.id($0.1))
      })
    // Without the states themselves, which nothing joins here.
    let structure = try graph.structure(within: Restriction(avoiding: [.state], isTiesOnly: true))
    let count = known.vertexCount
    let arcs = TieMatrix(known).simple.strengths
    var ties = arcs
    for one in 0..<count {
      for other in 0..<count { ties[one][other] = max(arcs[one][other], arcs[other][one]) }
    }
    let pairs = (0..<count).flatMap { one in (0..<count).map { (one, $0) } }
    let joined = pairs.filter { ties[$0.0][$0.1] > 0 }
    func check(_ trait: NetworkStructure.Trait, _ wanted: Double?) {
      let found = structure[trait]
      let isRight =
        switch (found, wanted) {
        case (let found?, let wanted?): abs(found - wanted) < 1e-9
        case (nil, nil): true
        default: false
        }
      #expect(isRight, "\(trait) of \(known): \(found as Any), and not \(wanted as Any)")
    }
    #expect(structure.tieCount == joined.count / 2)
    check(.density, count > 1 ? Double(joined.count) / Double(count * (count - 1)) : nil)
    let led = pairs.filter { arcs[$0.0][$0.1] > 0 }
    check(
      .reciprocity,
      led.isEmpty ? nil : Double(led.count { arcs[$0.1][$0.0] > 0 }) / Double(led.count))

    let degrees = ties.map { $0.reduce(0, +) }
    let mean = joined.reduce(0) { $0 + degrees[$1.0] } / Double(max(1, joined.count))
    let variance = joined.reduce(0) { $0 + (degrees[$1.0] - mean) * (degrees[$1.0] - mean) }
    let covariance = joined.reduce(0) { $0 + (degrees[$1.0] - mean) * (degrees[$1.1] - mean) }
    check(.degreeAssortativity, variance > 1e-9 ? covariance / variance : nil)

    func mixing(_ groups: [String?]) -> Double? {
      let shared = joined.filter { groups[$0.0] != nil && groups[$0.1] != nil }
      let same = Double(shared.count { groups[$0.0] == groups[$0.1] }) / Double(shared.count)
      let chance = Set(groups).reduce(0.0) { sum, group in
        let share = Double(shared.count { groups[$0.0] == group }) / Double(shared.count)
        return sum + share * share
      }
      return shared.isEmpty || chance > 1 - 1e-12 ? nil : (same - chance) / (1 - chance)
    }
    check(.kindAssortativity, mixing((0..<count).map { kinds[$0 % 3].rawValue }))
    let sides = (0..<count).map { $0 % 5 == 4 ? nil : states[$0 % 2].rawValue }
    check(.sideAssortativity, mixing(sides))
    let across = joined.filter { sides[$0.0] != nil && sides[$0.1] != nil }
    let crossing = across.count { sides[$0.0] != sides[$0.1] }
    let hasTwo = Set(sides.compactMap { $0 }).count > 1
    check(
      .externalInternal,
      hasTwo && !across.isEmpty ? Double(2 * crossing - across.count) / Double(across.count) : nil)
  }

  @Test func `an empty graph and a pair have what is defined`() throws {
    let empty = try Graph(entities: []).structure()
    #expect(NetworkStructure.Trait.allCases.allSatisfy { empty[$0] == nil })
    let pair = try KnownAdjacency("pair", vertexCount: 2, edges: [(0, 1)]).graph().structure()
    #expect(pair[.density] == 1 && pair[.degreeCentralization] == nil)
    #expect(throws: GraphError.self) {
      try Graph(entities: []).structure(within: Restriction(avoiding: ["nothing"]))
    }
  }
}
