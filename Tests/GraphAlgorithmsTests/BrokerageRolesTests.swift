import EntenteTestSupport
import GraphAlgorithms
import Testing

/// The numbers of a role table by trying every triple, and every pair of triples.
private struct BruteRoles {
  let counts: [[Int]]
  let density: Double
  private let triples: [(broker: Int, role: Int, wanted: [Int], unwanted: Int)]
  private let vertexCount: Int

  init(_ graph: KnownAdjacency, groups: [Int]) {
    let count = graph.vertexCount
    var isArc = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for (start, end) in graph.edges where start != end {
      isArc[start][end] = true
      if !graph.isDirected { isArc[end][start] = true }
    }
    var counts = [[Int]](repeating: [0, 0, 0, 0, 0], count: count)
    var triples: [(broker: Int, role: Int, wanted: [Int], unwanted: Int)] = []
    for first in 0..<count {
      for broker in 0..<count where broker != first {
        for last in 0..<count where last != first && last != broker {
          let role = Self.role(groups[first], groups[broker], groups[last])
          triples.append(
            (broker, role, [first * count + broker, broker * count + last], first * count + last))
          if isArc[first][broker] && isArc[broker][last] && !isArc[first][last] {
            counts[broker][role] += 1
          }
        }
      }
    }
    self.counts = counts
    self.triples = triples
    vertexCount = count
    let arcs = isArc.joined().count { $0 }
    density = count > 1 ? Double(arcs) / Double(count * (count - 1)) : 0
  }

  private static func role(_ first: Int, _ broker: Int, _ last: Int) -> Int {
    if first == broker && broker == last { return 0 }
    if first == last { return 1 }
    if first == broker { return 2 }
    return broker == last ? 3 : 4
  }

  /// The mean and the variance of how many of some triples are brokered, arc by arc.
  func moments(broker: Int?, role: Int?) -> (expected: Double, variance: Double) {
    let chosen = triples.filter {
      (broker == nil || $0.broker == broker) && (role == nil || $0.role == role)
    }
    let chance = density * density * (1 - density)
    var variance = 0.0
    for one in chosen {
      for other in chosen {
        let wanted = Set(one.wanted + other.wanted)
        let unwanted = Set([one.unwanted, other.unwanted])
        if wanted.union(unwanted).count == 6 { continue }
        var joint = 1.0
        for _ in wanted { joint *= density }
        for _ in unwanted { joint *= 1 - density }
        variance += (wanted.isDisjoint(with: unwanted) ? joint : 0) - chance * chance
      }
    }
    return (Double(chosen.count) * chance, variance)
  }
}

/// Whether two numbers agree to nine digits of the larger, or of 1.
private func areClose(_ left: Double, _ right: Double) -> Bool {
  abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
}

@Suite struct BrokerageRolesTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 7))
  func `roles, means and variances are those of trying every triple`(
    graph: KnownAdjacency
  ) throws {
    var generator = SeededGenerator(seed: UInt64(graph.vertexCount * 31 + graph.edges.count))
    let groups = (0..<graph.vertexCount).map { _ in Int.random(in: -1...2, using: &generator) }
    guard graph.vertexCount <= 10 else { return }
    let brute = BruteRoles(graph, groups: groups)
    for layout in KnownAdjacency.layouts {
      let roles = try graph.adjacency(layout).brokerageRoles(groups: groups)
      #expect(areClose(roles.density, brute.density), "\(graph)")
      for vertex in 0..<graph.vertexCount {
        let counts = roles.counts(of: vertex)
        #expect(BrokerageRole.allCases.map { counts[$0] } == brute.counts[vertex], "\(graph)")
      }
    }
    let roles = try graph.adjacency().brokerageRoles(groups: groups)
    for (number, role) in BrokerageRole.allCases.enumerated() {
      for vertex in 0..<graph.vertexCount {
        let moments = brute.moments(broker: vertex, role: number)
        let expected = roles.expected(of: vertex)[role]
        #expect(areClose(expected, moments.expected), "\(graph) \(role)")
        #expect(expected.sign == .plus, "\(graph) \(role)")
        #expect(areClose(roles.variance(of: vertex)[role], moments.variance), "\(graph) \(role)")
      }
      let moments = brute.moments(broker: nil, role: number)
      #expect(areClose(roles.networkExpected[role], moments.expected), "\(graph) \(role)")
      #expect(areClose(roles.networkVariance[role], moments.variance), "\(graph) \(role)")
    }
    let all = brute.moments(broker: nil, role: nil)
    #expect(areClose(roles.networkExpected.total, all.expected), "\(graph)")
    #expect(areClose(roles.networkVariance.total, all.variance), "\(graph)")
  }

  @Test(arguments: 0..<7)
  func `counts and moments are those of the reference`(number: Int) throws {
    let reference = try ReferenceValue(fileNamed: "gould-fernandez")["cases"].list[number]
    let graph = try ReferenceGraph(try reference["graph"])
    let classes = try graph.names.map { try reference["graph"]["class"][$0].text }
    let names = Set(classes).sorted()
    let roles = try graph.graph.adjacency()
      .brokerageRoles(groups: classes.map { names.firstIndex(of: $0) ?? -1 })
    #expect(agree([roles.density], [try reference["density"].number]))
    for (vertex, name) in graph.names.enumerated() {
      let moments = try reference["exact_bernoulli_moments"]["values"][name]
      try check(
        roles.counts(of: vertex), list: try reference["counts"]["values"][name], name)
      try check(roles.expected(of: vertex), list: try moments["expected"], name)
      let variance = roles.variance(of: vertex)
      for (position, value) in try moments["sd"].list.enumerated() {
        let own = position < 5 ? variance[BrokerageRole.allCases[position]] : variance.total
        #expect(areClose(own.squareRoot(), try value.number), "\(name)")
      }
      try check(z: roles.z(of: vertex), list: try reference["z_exact"]["values"][name], name)
    }
    try check(roles.networkCounts, list: try reference["network_counts"]["values"], "all")
    guard reference.has("network_exact_moments") else { return }
    let network = try reference["network_exact_moments"]["values"]
    try check(roles.networkExpected, list: try network["expected"], "all")
    try check(roles.networkVariance, list: try network["variance"], "all")
    try check(z: roles.networkZ, list: try network["z"], "all")
  }

  private func check(_ values: RoleValues<Int>, list: ReferenceValue, _ name: String) throws {
    let expected = try list.list.map { Int(try $0.number) }
    #expect(BrokerageRole.allCases.map { values[$0] } + [values.total] == expected, "\(name)")
  }

  private func check(_ values: RoleValues<Double>, list: ReferenceValue, _ name: String) throws {
    for (own, value) in zip(
      BrokerageRole.allCases.map { values[$0] } + [values.total], try list.list)
    {
      #expect(areClose(own, try value.number), "\(name)")
    }
  }

  private func check(z: RoleValues<Double?>, list: ReferenceValue, _ name: String) throws {
    for (own, value) in zip(BrokerageRole.allCases.map { z[$0] } + [z.total], try list.list) {
      if case .null = value {
        #expect(own == nil, "\(name)")
      } else {
        #expect(areClose(try #require(own), try value.number), "\(name)")
      }
    }
  }

  @Test func `a hub of a hundred thousand is no square of work`() throws {
    let count = 100_000
    let star = try Adjacency(vertexCount: count, edges: (1..<count).map { (0, $0) })
    let roles = star.brokerageRoles(groups: [0] + (1..<count).map { $0 % 1000 })
    #expect(roles.counts(of: 0).total == (count - 1) * (count - 2))
    #expect(roles.counts(of: 1).total == 0)
    let holes = star.structuralHoles()
    #expect(holes.effectiveSizes[0] == Double(count - 1))
    #expect(holes.constraints[1] == 1)
  }

  @Test func `a path of two groups has a representative in the middle`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    let roles = path.brokerageRoles(groups: [0, 0, 1])
    #expect(roles.counts(of: 1)[.representative] == 1)
    #expect(areClose(roles.expected(of: 1)[.representative], 2.0 / 27))
  }

  @Test func `a star of three groups has a liaison in the middle`() throws {
    let star = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 2)])
    let roles = star.brokerageRoles(groups: [0, 1, 2])
    #expect(roles.counts(of: 0)[.liaison] == 2)
  }
}
