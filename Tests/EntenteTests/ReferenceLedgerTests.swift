import Entente
import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Every value of every reference file, reproduced through the public interface or left for a reason.
@Suite struct ReferenceLedgerTests {
  /// Checks that all that was reproduced agrees, and that nothing is forgotten.
  private func check(
    _ ledger: ReferenceLedger, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(ledger.differences == [], sourceLocation: sourceLocation)
    #expect(ledger.open == [], sourceLocation: sourceLocation)
  }

  private func values(_ ranking: Ranking, _ scale: Double = 1) -> ReferenceValue {
    .numbers(ranking.map { $0.value * scale }, of: ranking.map(\.entity.id.rawValue))
  }

  @Test(arguments: ["krackhardt-kite", "florentine-families"])
  func `one-mode measures`(file: String) throws {
    var ledger = try ReferenceLedger(fileNamed: file)
    let reference = try ReferenceGraph(ledger.file["graph"])
    let graph = try reference.entities()
    let count = Double(reference.names.count)
    func reproduce(_ key: String, _ value: ReferenceValue) throws {
      try ledger.reproduce(["expected", key, "values"], value)
    }
    func reproduce(_ key: String, _ measure: some Centrality, times scale: Double = 1) throws {
      try reproduce(key, values(graph.centrality(measure), scale))
    }
    try reproduce("degree", .degree)
    try reproduce("degree_normalised", .degree, times: 1 / (count - 1))
    try reproduce("betweenness_raw", .betweenness(normalized: false))
    try reproduce("betweenness_normalised", .betweenness)
    // With ends counted, each lies on the way to and from every other, and all are joined.
    let raw = graph.centrality(.betweenness(normalized: false))
    try reproduce(
      "betweenness_raw_with_endpoints",
      .numbers(raw.map { $0.value + count - 1 }, of: raw.map(\.entity.id.rawValue)))
    try reproduce("closeness", .closeness)
    try reproduce("harmonic", .harmonic(normalized: false))
    try reproduce("eccentricity", .eccentricity)
    try reproduce("eigenvector_unit_norm", .eigenvector)
    try reproduce("pagerank_0.85", .pageRank(damping: 0.85))
    try reproduce("katz_raw", .katz(attenuation: 0.1))
    try reproduce("current_flow_betweenness_raw", .currentFlow(normalized: false))
    try reproduce("current_flow_betweenness_normalised", .currentFlow)
    // NetworkX means by both the inverse of the sum of the resistances.
    try reproduce("current_flow_closeness", .information, times: 1 / count)
    try reproduce("information", .information, times: 1 / count)
    try reproduce("information_stephenson_zelen", .information)
    try reproduce("load_raw", .load(normalized: false))
    try reproduce("communicability_betweenness", .communicability)
    try reproduce("subgraph", .subgraph)
    try reproduce(
      "estrada_index", .number(graph.centrality(.subgraph).reduce(0) { $0 + $1.value }))
    try reproduce("burt_constraint", .constraint)
    try reproduce("effective_size", .effectiveSize)
    try reproduce("efficiency", .efficiency)
    try reproduce("hierarchy", .hierarchy)
    try reproduce("core_number", .core)
    try reproduce("clustering_local", .clustering)

    let structure = try graph.structure()
    for (key, trait) in [
      ("transitivity", NetworkStructure.Trait.transitivity), ("density", .density),
      ("centralisation_degree", .degreeCentralization),
      ("centralisation_betweenness", .betweennessCentralization),
      ("centralisation_closeness", .closenessCentralization),
    ] {
      try reproduce(key, .number(orNull: structure[trait]))
    }
    let summary = graph.summary()
    try reproduce("diameter", .number(orNull: summary.diameter.map { Double($0) }))
    try reproduce("average_shortest_path_length", .number(orNull: summary.meanDistance))

    let adjacency = try reference.graph.adjacency()
    let names = reference.names
    try reproduce(
      "articulation_points", .texts(adjacency.articulationPoints().map { names[$0] }.sorted()))
    try reproduce("bridges", .sets(adjacency.bridges().map { [names[$0.start], names[$0.end]] }))
    let ties = reference.graph.edges.map { [names[$0], names[$1]] }
    let shares = adjacency.edgeBetweenness(normalized: false)
    try reproduce(
      "edge_betweenness_raw",
      .numbers(
        shares + shares,
        of: ties.map { "\($0[0]) -- \($0[1])" } + ties.map { "\($0[1]) -- \($0[0])" }))
    for given in [["graph"], ["expected", "katz_raw", "alpha"], ["expected", "katz_raw", "beta"]] {
      ledger.leave(given, because: "It is given to the library.")
    }
    check(ledger)
  }

  @Test func `two-mode measures`() throws {
    var ledger = try ReferenceLedger(fileNamed: "davis-southern-women")
    let (_, graph) = try TwoModeTests.davis()
    let network = try graph.twoMode([.person], [.event])
    func reproduce(_ key: String, _ value: ReferenceValue) throws {
      try ledger.reproduce(["expected", key, "values"], value)
    }
    for (key, measure) in [
      ("degree_two_mode", TwoModeMeasure.degree), ("betweenness_two_mode", .betweenness),
      ("closeness_two_mode", .closeness), ("redundancy_latapy", .redundancy),
      ("clustering_latapy_dot", .clustering),
    ] {
      try reproduce(key, values(network.ranking(by: measure)))
    }
    let raw = network.ties.ranking(by: .betweenness(normalized: false))
    try reproduce("betweenness_raw", values(raw))
    try reproduce("clustering_robins_alexander", .number(orNull: network.clustering()))
    // What the raw sums are divided by.
    let shares = network.ranking(by: .betweenness)
    func largest(_ side: TwoModeNetwork.Side) throws -> Double {
      let entity = try #require(network.entities(of: side).first { (shares[$0.id] ?? 0) > 0 })
      return try #require(raw[entity.id]) / #require(shares[entity.id])
    }
    try ledger.reproduce(
      ["expected", "betweenness_two_mode", "maxima"],
      .numbers([try largest(.first), try largest(.second)], of: ["women", "events"]))
    for (key, side, value) in [
      ("projection_women_shared_events", TwoModeNetwork.Side.first, \Projection.Pair.shared),
      ("projection_events_shared_women", .second, \.shared),
      ("projection_women_newman", .first, \.newman),
      ("projection_women_jaccard", .first, \.jaccard),
    ] {
      let pairs = try #require(network.projection(of: side)).pairs
      // The pairs in the order of the file, and after them those it does not have.
      let wanted = try ledger.file["expected"][key]["values"].list.map { try $0.list }
      let known = try wanted.map { triple in
        let ends = try triple.prefix(2).map { try $0.text }
        let pair = pairs.first { Set([$0.first.id.rawValue, $0.second.id.rawValue]) == Set(ends) }
        return ReferenceValue.list(
          ends.map { .text($0) } + [.number(orNull: pair?[keyPath: value])])
      }
      #expect(pairs.count == known.count)
      try reproduce(key, .list(known))
    }
    ledger.leave(["graph"], because: "It is given to the library.")
    check(ledger)
  }

  @Test func `brokerage roles`() throws {
    var ledger = try ReferenceLedger(fileNamed: "gould-fernandez")
    for (number, value) in try ledger.file["cases"].list.enumerated() {
      let path = ["cases", String(number)]
      let reference = try ReferenceGraph(value["graph"])
      let classes = try reference.names.map { try value["graph"]["class"][$0].text }
      let groups = Set(classes).sorted()
      let roles = try reference.graph.adjacency()
        .brokerageRoles(groups: classes.map { groups.firstIndex(of: $0) ?? -1 })
      let vertices = Array(reference.names.indices)
      func columns(_ column: (Int) -> ReferenceValue) -> ReferenceValue {
        .object(
          Dictionary(uniqueKeysWithValues: vertices.map { (reference.names[$0], column($0)) }))
      }
      func moments(_ vertex: Int) -> ReferenceValue {
        .object([
          "expected": .numbers(roles.expected(of: vertex).column.map { $0 }),
          "sd": .numbers(roles.variance(of: vertex).column.map { $0.squareRoot() }),
        ])
      }
      try ledger.reproduce(path + ["density"], .number(roles.density))
      try ledger.reproduce(
        path + ["counts", "values"],
        columns { .numbers(roles.counts(of: $0).column.map { Double($0) }) })
      try ledger.reproduce(
        path + ["network_counts", "values"],
        .numbers(roles.networkCounts.column.map { Double($0) }))
      try ledger.reproduce(path + ["exact_bernoulli_moments", "values"], columns(moments))
      try ledger.reproduce(
        path + ["z_exact", "values"], columns { .numbers(roles.z(of: $0).column) })
      // The moments are the same for all of one class.
      let members = groups.map { group in classes.firstIndex(of: group) ?? -1 }
      try ledger.reproduce(
        path + ["sna_moments_by_class", "values"],
        .object(Dictionary(uniqueKeysWithValues: zip(groups, members.map(moments)))))
      if value.has("network_exact_moments") {
        try ledger.reproduce(
          path + ["network_exact_moments", "values"],
          .object([
            "expected": .numbers(roles.networkExpected.column.map { $0 }),
            "variance": .numbers(roles.networkVariance.column.map { $0 }),
            "z": .numbers(roles.networkZ.column),
          ]))
        try ledger.reproduce(
          path + ["network_sna_formula", "values", "expected"],
          .numbers(roles.networkExpected.column.map { $0 }))
      }
    }
    for given in ["name", "graph", "columns"] {
      ledger.leave(["cases", "*", given], because: "It is given to the library, or names columns.")
    }
    ledger.leave(
      ["cases", "*", "network_sna_formula"],
      because: "Its variances are not those of the null model: 1.0 for 0.875 in the first case.")
    for key in ["max_abs_diff_expected", "max_abs_diff_sd_by_role"] {
      ledger.leave(
        ["cases", "*", "sna_moments_by_class", key], because: "It is a difference of other values.")
    }
    check(ledger)
  }

  @Test func `structural holes`() throws {
    var ledger = try ReferenceLedger(fileNamed: "structural-holes")
    for (number, value) in try ledger.file["cases"].list.enumerated() {
      let path = ["cases", String(number)]
      let reference = try ReferenceGraph(value["graph"])
      var builder = try AdjacencyBuilder(
        vertexCount: reference.names.count, isDirected: reference.graph.isDirected)
      for (ends, weight) in zip(reference.graph.edges, reference.costs) {
        try builder.append(from: ends.0, to: ends.1, weight: weight)
      }
      let graph = builder.build()
      let holes = graph.structuralHoles()
      let isWeighted = reference.costs.contains { $0 != 1 } || reference.graph.isDirected
      for (key, column) in [
        ("constraint", holes.constraints), ("effective_size", holes.effectiveSizes),
        ("efficiency", holes.efficiencies), ("hierarchy", holes.hierarchies),
      ] where value.has(key) {
        if isWeighted && (key == "effective_size" || key == "efficiency") {
          ledger.leave(
            path + [key],
            because:
              "NetworkX divides a contact's tie with a third by the strongest tie of the third.")
          continue
        }
        try ledger.reproduce(path + [key, "values"], .numbers(column, of: reference.names))
        if try value[key].has("igraph") {
          try ledger.reproduce(path + [key, "igraph"], .numbers(column, of: reference.names))
        }
      }
      guard value.has("local_constraint") else { continue }
      var local: [String: ReferenceValue] = [:]
      for (vertex, contacts) in graph.localConstraints().enumerated() {
        for (contact, constraint) in contacts {
          local["\(reference.names[vertex]) -> \(reference.names[contact])"] = .number(constraint)
        }
      }
      try ledger.reproduce(path + ["local_constraint", "values"], .object(local))
    }
    for given in ["name", "graph"] {
      ledger.leave(["cases", "*", given], because: "It is given to the library.")
    }
    check(ledger)
  }
}

extension RoleValues {
  /// The values of the roles in the order of the files, and their sum.
  fileprivate var column: [Value] { BrokerageRole.allCases.map { self[$0] } + [total] }
}

extension Projection.Pair {
  /// How many they share, as a number like the others.
  fileprivate var shared: Double { Double(sharedCount) }
}
