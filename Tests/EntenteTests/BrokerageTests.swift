import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@Suite struct BrokerageTests {
  /// The toy of the reference file: two states that are no entities of their own there.
  func reference() throws -> (Graph, ReferenceValue) {
    let value = try ReferenceValue(fileNamed: "bilateral")["case"]
    let names = try value["graph"]["nodes"].list.map { try $0.text }
    let states = ["FR": ["FR"], "KZ": ["KZ"], "FR+KZ": ["FR", "KZ"]]
    var entities = ["FR", "KZ"].map { Entity(Entity.ID($0), name: $0, kind: .state) }
    for name in names {
      let state = try value["graph"]["state"][name].text
      entities.append(
        Entity(
          Entity.ID(name), name: name, kind: .organisation,
          of: (states[state] ?? []).map { Entity.ID($0) }))
    }
    let relations = try value["graph"]["edges"].list.map { edge in
      let ends = try edge.list.map { Entity.ID(try $0.text) }
      return Relation(ends[0], .cooperatesWith, ends[1], citing: ["book": "p. 1"])
    }
    let graph = try Graph(
      entities: entities, relations: relations, sources: [Source("book", title: "A book")])
    return (graph, value)
  }

  @Test func `numbers between two sides are those of the reference`() throws {
    let (graph, value) = try reference()
    let brokerage = try graph.brokerage(between: "FR", and: "KZ")
    #expect(brokerage.first.members.count == 5)
    #expect(brokerage.jointBodies.map(\.id) == ["JOINT:inst"])
    #expect(brokerage.thirdParties.map(\.id) == ["INT:org"])
    let crossing = try value["cross_state_edges"].list.map { try $0.list.map { try $0.text } }
    #expect(
      Set(brokerage.directSteps.map { [$0.from.id.rawValue, $0.to.id.rawValue] }) == Set(crossing))
    #expect(abs((brokerage.distance.mean ?? 0) - 2.3125) < 1e-12)
    #expect(brokerage.distance.joinedCount == 16)
    for broker in brokerage.brokers {
      let id = broker.entity.id.rawValue
      let sum = try value["bilateral_betweenness_raw"]["values"][id].number
      #expect(abs(broker.betweennessSum - sum) < 1e-9, "\(id)")
      // The states themselves are on their sides, though nothing ties them here: five by five.
      let onSide = broker.position == .first || broker.position == .second
      #expect(abs(broker.betweenness - sum / (onSide ? 20 : 25)) < 1e-9, "\(id)")
      let removal = try value["removal"]["values"][id]
      #expect(broker.removal?.pairsCut == Int(try removal["pairs_cut"].number), "\(id)")
      let added = try removal["distance_increase_over_pairs_still_joined"].number
      #expect(broker.removal?.distanceAdded == Int(added), "\(id)")
    }
    #expect(brokerage.brokers.first?.entity.id == "KZ:u2")
    #expect(brokerage.keyPlayers.allSatisfy { $0.isExact })
  }

  @Test(arguments: UInt64(1)...120)
  func `a row changes or goes when what it cites is deleted, and pairs are those of trying all`(
    seed: UInt64
  ) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 9)
    guard graph.entities.count > 1 else { return }
    let (first, second) = (graph.entities[0].id, graph.entities[1].id)
    for restriction in [Restriction.none, .ties, Restriction(isDirected: true)] {
      let brokerage = try graph.brokerage(between: first, and: second, within: restriction)
      for broker in brokerage.brokers {
        #expect(!broker.relations.isEmpty, "seed \(seed)")
        let deleted = Set(broker.relations.map(\.id))
        let rest = graph.filtered { !deleted.contains($0.id) }
        let other = try rest.brokerage(between: first, and: second, within: restriction)
          .brokers.first { $0.entity.id == broker.entity.id }
        #expect(
          other.map {
            $0.pairCount != broker.pairCount || $0.betweennessSum != broker.betweennessSum
          } ?? true, "seed \(seed), \(broker.entity.id)")
      }
      try checkPairs(brokerage, graph, restriction, seed)
      #expect(
        brokerage.first.members.count + brokerage.second.members.count
          + brokerage.jointBodies.count + brokerage.thirdParties.count == graph.entities.count,
        "seed \(seed)")
    }
  }

  /// Counts pairs by asking for a path of two steps, and for none of one.
  private func checkPairs(
    _ brokerage: Brokerage, _ graph: Graph, _ restriction: Restriction, _ seed: UInt64
  ) throws {
    var isTied: Set<[Entity.ID]> = []
    for from in graph.entities {
      for to in graph.entities where from.id != to.id {
        let length = try graph.path(from: from.id, to: to.id, within: restriction)?.length
        if length == 1 { isTied.insert([from.id, to.id]) }
      }
    }
    for entity in graph.entities {
      var count = 0
      for from in brokerage.first.members where from.id != entity.id {
        for to in brokerage.second.members where to.id != entity.id {
          if isTied.contains([from.id, entity.id]) && isTied.contains([entity.id, to.id])
            && !isTied.contains([from.id, to.id])
          {
            count += 1
          }
        }
      }
      let row = brokerage.brokers.first { $0.entity.id == entity.id }
      #expect((row?.pairCount ?? 0) == count, "seed \(seed), \(entity.id)")
    }
  }

  @Test func `where two part the sides as far, the first is named and the other counted`() throws {
    let names: [Entity.ID] = ["a", "a1", "left", "right", "b1", "b"]
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
        Entity("a1", name: "A one", kind: .organisation, of: ["a"]),
        Entity("b1", name: "B one", kind: .organisation, of: ["b"]),
        Entity("left", name: "Left", kind: .organisation),
        Entity("right", name: "Right", kind: .organisation),
      ],
      relations: zip(names, names.dropFirst()).map { Relation($0, .cooperatesWith, $1) })
    let brokerage = try graph.brokerage(between: "a", and: "b", within: .none)
    #expect(brokerage.keyPlayers.map { $0.entities.map(\.id) } == [["left"]])
    #expect(brokerage.keyPlayers.map(\.equalCount) == [1])
  }

  @Test func `key players of a chain are its middle`() throws {
    let names: [Entity.ID] = ["a", "a1", "middle", "b1", "b"]
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
        Entity("a1", name: "A one", kind: .organisation, of: ["a"]),
        Entity("b1", name: "B one", kind: .organisation, of: ["b"]),
        Entity("middle", name: "Middle", kind: .organisation),
      ],
      relations: zip(names, names.dropFirst()).map { Relation($0, .cooperatesWith, $1) })
    let brokerage = try graph.brokerage(between: "a", and: "b", within: .none)
    #expect(brokerage.keyPlayers.first?.entities.map(\.id) == ["middle"])
    #expect(brokerage.keyPlayers.first?.fragmentation == 1)
    #expect(brokerage.keyPlayers.first?.equalCount == 0)
    let middle = try #require(brokerage.brokers.first { $0.entity.id == "middle" })
    #expect(middle.removal?.pairsCut == 4)
    #expect(middle.removal?.distanceAdded == 0)
    #expect(middle.pairCount == 1)
    #expect(brokerage.keyPlayers.count == 1)
    #expect(middle.roles[.liaison].count == 2)
    #expect(middle.relations.count == 2)
    #expect(brokerage.directSteps.isEmpty)
    #expect(brokerage.distance.mean == 3)
  }

  @Test func `a restriction that avoids states takes the two out as well`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
        Entity("a1", name: "A one", kind: .organisation, of: ["a"]),
        Entity("b1", name: "B one", kind: .organisation, of: ["b"]),
      ],
      relations: [
        Relation("a1", .cooperatesWith, "a"), Relation("a", .cooperatesWith, "b"),
        Relation("b", .cooperatesWith, "b1"),
      ])
    #expect(try graph.brokerage(between: "a", and: "b").distance.joinedCount == 4)
    let beside = try graph.brokerage(
      between: "a", and: "b", within: Restriction(avoiding: [.state], isTiesOnly: true))
    #expect(beside.distance.joinedCount == 0)
    #expect(beside.distance.mean == nil)
    #expect(beside.brokers.isEmpty)
    #expect(beside.first.state.id == "a")
    #expect(beside.first.members.map(\.id) == ["a1"])
  }

  @Test func `decades tell what is certain from what is possible`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
        Entity("a1", name: "A one", kind: .organisation, of: ["a"]),
        Entity("b1", name: "B one", kind: .organisation, of: ["b"]),
        Entity("joint", name: "Joint", kind: .organisation, of: ["a", "b"]),
      ],
      relations: [
        Relation("a1", .cooperatesWith, "b1", during: "1985/1995?"),
        Relation("a1", .cooperatesWith, "joint", during: "1991"),
        Relation("joint", .cooperatesWith, "b1", during: "[1989,1992]"),
        Relation("a1", .cooperatesWith, "b1"),
      ])
    let decades = try graph.brokerage(between: "a", and: "b").decades
    #expect(decades.map(\.year) == [1980, 1990])
    #expect(decades[0].certain.direct.count == 1)
    #expect(decades[1].certain.direct.isEmpty)
    #expect(decades[1].possible.direct.count == 1)
    #expect(decades[1].certain.brokers.isEmpty)
    #expect(decades[1].possible.brokers.map(\.id) == ["joint"])
    #expect(decades[1].possible.brokered.count == 2)
    var nineties = Restriction.ties
    nineties.period = "1991/1993"
    #expect(
      try graph.brokerage(between: "a", and: "b", within: nineties).decades.map(\.year) == [1990])
    nineties.period = "1700"
    #expect(try graph.brokerage(between: "a", and: "b", within: nineties).decades.isEmpty)
  }

  @Test func `France and Kazakhstan are joined by those whom the articles name`() throws {
    let graph = try KnownDataSets.franceKazakhstan().united()
    let beside = Restriction(avoiding: [.state], isTiesOnly: true)
    let brokerage = try graph.brokerage(between: "france", and: "kazakhstan", within: beside)
    func first(_ position: Brokerage.Position) -> Entity.ID? {
      brokerage.brokers.first { $0.position == position }?.entity.id
    }
    #expect(first(.joint) == "sorbonne-kazakhstan")
    #expect(first(.second) == "nazarbayev")
    #expect(brokerage.keyPlayers.first?.entities.map(\.id) == ["nazarbayev"])
    #expect(brokerage.decades.last.map { $0.year >= 2010 } == true)
    for broker in brokerage.brokers {
      #expect(!broker.citations.isEmpty, "\(broker.entity.id)")
      #expect(broker.relations.allSatisfy { graph.relation($0.id) == $0 }, "\(broker.entity.id)")
    }
    let ids = Set(brokerage.first.members.map(\.id)).intersection(
      brokerage.second.members.map(\.id))
    #expect(ids.isEmpty)
    #expect(brokerage.jointBodies.allSatisfy { $0.states.count > 1 })
  }

  @Test func `an unknown state is an error`() throws {
    let graph = try Graph(entities: [Entity("a", name: "A", kind: .state)])
    #expect(throws: GraphError.self) { try graph.brokerage(between: "a", and: "b") }
  }
}
