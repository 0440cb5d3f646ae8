import Entente
import EntenteTestSupport
import Testing

@Suite struct TwoModeTests {
  /// The women and the events of Davis, Gardner and Gardner, each way as it is written.
  static func davis() throws -> (reference: ReferenceValue, graph: Graph) {
    let reference = try ReferenceValue(fileNamed: "davis-southern-women")
    let known = try ReferenceGraph(reference["graph"])
    let women = Set(try reference["graph"]["sets"]["women"].list.map { try $0.text })
    let graph = try Graph(
      entities: known.names.map {
        Entity(Entity.ID($0), name: $0, kind: women.contains($0) ? .person : .event)
      },
      relations: known.graph.edges.map { one, other in
        let names = [known.names[one], known.names[other]]
          .sorted { women.contains($0) && !women.contains($1) }
        return Relation(Entity.ID(names[0]), "participatesIn", Entity.ID(names[1]))
      })
    return (reference, graph)
  }

  @Test func `the two-mode forms of Borgatti and Everett are those of the file`() throws {
    let (reference, graph) = try Self.davis()
    let network = try graph.twoMode([.person], [.event])
    #expect(network.entities(of: .first).count == 18 && network.entities(of: .second).count == 14)
    for (measure, key) in [
      (TwoModeMeasure.degree, "degree_two_mode"), (.betweenness, "betweenness_two_mode"),
      (.closeness, "closeness_two_mode"),
    ] {
      let ranking = network.ranking(by: measure)
      #expect(ranking.count == 32)
      for row in ranking {
        let wanted = try reference["expected"][key]["values"][row.entity.id.rawValue].number
        #expect(abs(row.value - wanted) <= 1e-9 * wanted, "\(key) of \(row.entity.id)")
      }
    }
  }

  @Test func `projections are those of the file`() throws {
    let (reference, graph) = try Self.davis()
    let network = try graph.twoMode([.person], [.event])
    func check(
      _ side: TwoModeNetwork.Side, _ key: String, _ value: KeyPath<Projection.Pair, Double>
    ) throws {
      let pairs = try #require(network.projection(of: side)).pairs
      let wanted = try reference["expected"][key]["values"].list.map { try $0.list }
      #expect(pairs.count == wanted.count)
      for triple in wanted {
        let ends = Set(try triple.prefix(2).map { Entity.ID(try $0.text) })
        let pair = try #require(pairs.first { Set([$0.first.id, $0.second.id]) == ends })
        let number = try triple[2].number
        #expect(abs(pair[keyPath: value] - number) <= 1e-9 * number, "\(key) of \(ends)")
      }
    }
    try check(.first, "projection_women_shared_events", \.shared)
    try check(.second, "projection_events_shared_women", \.shared)
    try check(.first, "projection_women_newman", \.newman)
    try check(.first, "projection_women_jaccard", \.jaccard)
  }

  @Test func `a pair tells what it shares, on whose word`() throws {
    let graph = try Self.davis().graph
    let network = try graph.twoMode([.person], [.event])
    let pairs = try #require(network.projection(of: .first)).pairs
    let counts = pairs.map(\.sharedCount)
    #expect(counts == counts.sorted(by: >))
    for (pair, shared) in zip(pairs, network.evidence(for: pairs)) {
      #expect(shared.count == pair.sharedCount)
      for item in shared {
        #expect(
          item.relations.map { [$0.from, $0.to] }
            == [[pair.first.id, item.entity.id], [pair.second.id, item.entity.id]])
      }
    }
    // Without the relations behind a pair, it shares nothing.
    let first = try #require(pairs.first)
    let behind = Set(network.evidence(for: [first]).joined().flatMap(\.relations).map(\.id))
    let rest = try graph.filtered { !behind.contains($0.id) }.twoMode([.person], [.event])
    let left = try #require(rest.projection(of: .first)).pairs
    #expect(!left.contains { $0.first == first.first && $0.second == first.second })
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `random data sets are projected as enumeration says`(seed: UInt64) throws {
    let drawn = try RandomGraphs.graph(seed: seed, largest: 10)
    // A relation that names a place or an agreement would join more than two.
    let graph = try Graph(
      vocabulary: drawn.vocabulary, entities: drawn.entities,
      relations: drawn.relations.map { relation in
        var relation = relation
        relation.place = nil
        relation.under = nil
        return relation
      }, sources: drawn.sources)
    let network = try graph.twoMode([.person, .organisation], [.event, .state], within: .none)
    let members = network.entities(of: .first)
    let others = network.entities(of: .second)
    let relations = network.ties.relations(of: (members + others).map(\.id))
    func isTied(_ one: Entity, _ other: Entity) -> Bool {
      (relations[one.id] ?? []).contains { $0.from == other.id || $0.to == other.id }
    }
    let pairs = try #require(network.projection(of: .first)).pairs
    var found: [Set<Entity.ID>: Int] = [:]
    for pair in pairs { found[[pair.first.id, pair.second.id]] = pair.sharedCount }
    for (position, one) in members.enumerated() {
      for other in members[(position + 1)...] {
        let shared = others.count { isTied(one, $0) && isTied(other, $0) }
        #expect(found[[one.id, other.id], default: 0] == shared, "seed \(seed)")
      }
    }
  }

  @Test func `no kinds, no ties and too many pairs are answered`() throws {
    let graph = try Self.davis().graph
    let nobody = try graph.twoMode([], [])
    #expect(nobody.ties.tieCount == 0)
    let women = try graph.twoMode([.person], [])
    #expect(women.ranking(by: .degree).allSatisfy { $0.value == 0 })
    #expect(women.ranking(by: .betweenness).allSatisfy { $0.value == 0 })
    #expect(women.ranking(by: .closeness).allSatisfy { $0.value == 0 })
    #expect(women.projection(of: .first)?.pairs.isEmpty == true)
    #expect(throws: GraphError.self) { try graph.twoMode(["nobody"], [.event]) }
    let congress = try Graph(
      entities: [Entity("e", name: "E", kind: .event)]
        + (0..<3300).map { Entity(Entity.ID("p\($0)"), name: "P", kind: .person) },
      relations: (0..<3300).map { Relation(Entity.ID("p\($0)"), "participatesIn", "e") })
    let network = try congress.twoMode([.person], [.event])
    #expect(network.projection(of: .first) == nil)
    #expect(network.projection(of: .second)?.pairs.isEmpty == true)
  }
}

extension Projection.Pair {
  /// How many they share, as a number like the others.
  fileprivate var shared: Double { Double(sharedCount) }
}

extension TwoModeTests {
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `no two-mode measure exceeds 1, and the best reach it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (persons, events) = (
      Int.random(in: 1...6, using: &generator), Int.random(in: 1...6, using: &generator)
    )
    var relations: [Relation] = []
    for person in 0..<persons {
      for event in 0..<events where Bool.random(using: &generator) {
        relations.append(
          Relation(Entity.ID("p\(person)"), "participatesIn", Entity.ID("e\(event)")))
      }
    }
    let graph = try Graph(
      entities: (0..<persons).map { Entity(Entity.ID("p\($0)"), name: "P", kind: .person) }
        + (0..<events).map { Entity(Entity.ID("e\($0)"), name: "E", kind: .event) },
      relations: relations)
    let network = try graph.twoMode([.person], [.event])
    for measure in TwoModeMeasure.allCases {
      for row in network.ranking(by: measure) {
        #expect(row.value >= 0 && row.value <= 1 + 1e-12, "seed \(seed), \(measure)")
      }
    }
    // Who is tied to the whole other set is as near as can be.
    if relations.count == persons * events {
      #expect(network.ranking(by: .closeness).allSatisfy { abs($0.value - 1) < 1e-12 })
    }
    for row in network.ranking(by: .degree) where row.value == 1 {
      let closeness = try #require(network.ranking(by: .closeness)[row.entity.id])
      let isWhole = network.ties.entityCount == persons + events
      #expect(isWhole && closeness > 0, "seed \(seed)")
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `two-mode measures are those of their formulas`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sizes = [
      Int.random(in: 1...7, using: &generator), Int.random(in: 1...7, using: &generator),
    ]
    let ties = (0..<sizes[0]).flatMap { person in (0..<sizes[1]).map { (person, sizes[0] + $0) } }
      .filter { _ in Int.random(in: 0..<5, using: &generator) < 2 }
    let known = KnownAdjacency("seed \(seed)", vertexCount: sizes[0] + sizes[1], edges: ties)
    let graph = try Graph(
      entities: (0..<known.vertexCount).map {
        Entity(KnownAdjacency.id($0), name: "V", kind: $0 < sizes[0] ? .person : .event)
      },
      // A tie that is told twice is one tie.
      relations: (ties + ties.prefix(2)).map {
        Relation(KnownAdjacency.id($0.0), "participatesIn", KnownAdjacency.id($0.1))
      })
    let network = try graph.twoMode([.person], [.event])
    let neighbors = (0..<known.vertexCount).map { vertex in
      Set(ties.flatMap { $0.0 == vertex ? [$0.1] : $0.1 == vertex ? [$0.0] : [] })
    }
    let distances = BruteForce(known).distances()
    func check(_ measure: TwoModeMeasure, _ wanted: (Int) -> Double?) {
      let ranking = network.ranking(by: measure)
      for vertex in 0..<known.vertexCount {
        let (found, wanted) = (ranking[KnownAdjacency.id(vertex)], wanted(vertex))
        let agrees = wanted.map { abs((found ?? .infinity) - $0) <= 1e-9 } ?? (found == nil)
        #expect(agrees, "\(known), \(measure) of \(vertex)")
      }
    }
    func isPerson(_ vertex: Int) -> Bool { vertex < sizes[0] }
    check(.degree) { Double(neighbors[$0].count) / Double(isPerson($0) ? sizes[1] : sizes[0]) }
    let betweenness = BruteForce(known).betweenness()
    check(.betweenness) { vertex in
      let (own, other) = isPerson(vertex) ? (sizes[0], sizes[1]) : (sizes[1], sizes[0])
      let most = Self.mostBetweenness(own, other)
      return most > 0 ? betweenness[vertex] / most : 0
    }
    check(.closeness) { vertex in
      let reached = (0..<known.vertexCount).filter { distances[vertex][$0] != nil }
      guard reached.count > 1 else { return 0 }
      let own = reached.count { isPerson($0) == isPerson(vertex) }
      let least = Double(reached.count - own + 2 * (own - 1))
      let sum = Double(reached.reduce(0) { $0 + (distances[vertex][$1] ?? 0) })
      return least / sum * Double(reached.count - 1) / Double(known.vertexCount - 1)
    }
    check(.clustering) { vertex in
      let shares = (0..<known.vertexCount).filter { $0 != vertex }.compactMap { other in
        let shared = neighbors[vertex].intersection(neighbors[other]).count
        let either = neighbors[vertex].union(neighbors[other]).count
        return shared > 0 ? Double(shared) / Double(either) : nil
      }
      return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
    }
    check(.redundancy) { vertex in
      let pairs = neighbors[vertex].flatMap { one in
        neighbors[vertex].filter { $0 > one }.map { (one, $0) }
      }
      guard !pairs.isEmpty else { return nil }
      let redundant = pairs.count { pair in
        (0..<known.vertexCount).contains {
          $0 != vertex && neighbors[$0].contains(pair.0) && neighbors[$0].contains(pair.1)
        }
      }
      return Double(redundant) / Double(pairs.count)
    }
    // All ways of three ties, those with tied ends among them.
    var (ways, closed) = (0.0, 0.0)
    for (one, next) in ties {
      for start in neighbors[next] where start != one {
        for end in neighbors[one] where end != next {
          ways += 1
          if neighbors[start].contains(end) { closed += 1 }
        }
      }
    }
    let clustering = try #require(network.clustering())
    #expect(abs(clustering - (ways > 0 ? closed / ways : 0)) < 1e-12, "\(known)")
  }

  /// The betweenness of one that is tied to the whole other set, over which the rest of its own set is
  /// spread as evenly as can be: every pair of two branches has its only path through it.
  private static func mostBetweenness(_ own: Int, _ other: Int) -> Double {
    var branches = [Int](repeating: 1, count: other)
    for number in 0..<(own - 1) { branches[number % other] += 1 }
    let all = branches.reduce(0, +)
    return Double(all * all - branches.reduce(0) { $0 + $1 * $1 }) / 2
  }

  @Test func `the most betweenness there can be is that of the best of all graphs`() throws {
    for (own, other) in (1...3).flatMap({ own in (1...3).map { (own, $0) } }) {
      var most = 0.0
      for mask in 0..<(1 << (own * other)) {
        let ties = (0..<own * other).filter { mask >> $0 & 1 == 1 }
          .map { ($0 / other, own + $0 % other) }
        let known = KnownAdjacency("\(mask)", vertexCount: own + other, edges: ties)
        most = max(most, BruteForce(known).betweenness()[0])
      }
      #expect(most == Self.mostBetweenness(own, other), "\(own) and \(other)")
    }
  }
}
