import Entente
import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Every value of the reference files about paths, times and two sides, as ``ReferenceLedgerTests``.
@Suite struct ReferenceLedgerPathsTests {
  private func check(
    _ ledger: ReferenceLedger, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(ledger.differences == [], sourceLocation: sourceLocation)
    #expect(ledger.open == [], sourceLocation: sourceLocation)
  }

  private func number(_ count: Int) -> ReferenceValue { .number(Double(count)) }

  @Test func `paths and cuts`() throws {
    var ledger = try ReferenceLedger(fileNamed: "paths")
    for (number, value) in try ledger.file["cases"].list.enumerated() {
      let path = ["cases", String(number)]
      let reference = try ReferenceGraph(value["graph"])
      let source = try reference.vertex(value["source"])
      let target = try reference.vertex(value["target"])
      let graph = try reference.graph.adjacency()
      func named(_ path: [Int]) -> ReferenceValue { .texts(reference.named(path)) }
      func reproduce(_ keys: String..., with value: ReferenceValue) throws {
        try ledger.reproduce(path + keys, value)
      }
      if value.has("k_shortest") {
        let paths = try graph.cheapestPaths(
          from: source, to: target, limit: 100, costs: ArcCosts(edges: reference.costs))
        try reproduce(
          "k_shortest", "values",
          with: .list(
            paths.map { .object(["length": .number($0.cost), "path": named($0.vertices)]) }))
        continue
      }
      let shortest = graph.shortestPaths(from: source, to: target)
      let length = try #require(shortest.length)
      try reproduce("distance", with: self.number(length))
      try reproduce("all_shortest_paths", "count_igraph", with: .number(shortest.count))
      let listed = shortest.map { reference.named($0) }
      try reproduce(
        "all_shortest_paths", "values",
        with: .list(listed.sorted { $0.lexicographicallyPrecedes($1) }.map { .texts($0) }))
      for (key, count) in [
        ("vertex_disjoint_paths", graph.vertexDisjointPaths(from: source, to: target).count),
        ("edge_disjoint_paths", graph.edgeDisjointPaths(from: source, to: target).count),
      ] {
        try reproduce(key, "igraph", with: self.number(count))
        try reproduce(key, "values", with: self.number(count))
      }
      for (key, longest) in [
        ("simple_paths_total", graph.vertexCount),
        ("simple_paths_up_to_distance_plus_1", length + 1),
      ] {
        let paths = graph.simplePaths(from: source, to: target, maximumLength: longest)
        try reproduce(key, "values", with: self.number(paths.reduce(0) { count, _ in count + 1 }))
      }
      let vertexCuts = graph.minimumVertexCuts(from: source, to: target, limit: 1000)
      let edgeCuts = graph.minimumEdgeCuts(from: source, to: target, limit: 1000)
      try reproduce(
        "min_vertex_cut_size", "values", with: self.number(vertexCuts.first?.count ?? 0))
      try reproduce("min_edge_cut_size", "values", with: self.number(edgeCuts.first?.count ?? 0))
      // Cuts are sets, and so are ties: the file writes each in the order of its texts.
      try reproduce(
        "all_min_vertex_cuts", "values", with: .sets(vertexCuts.map { reference.named($0) }))
      let ties = edgeCuts.map { cut in
        cut.map { [reference.names[$0.from], reference.names[$0.to]].sorted() }
          .sorted { $0.lexicographicallyPrecedes($1) }
      }.sorted { $0.joined().lexicographicallyPrecedes($1.joined()) }
      try reproduce(
        "all_min_edge_cuts", "values", with: .list(ties.map { .list($0.map { .texts($0) }) }))
    }
    for given in ["name", "graph", "source", "target"] {
      ledger.leave(["cases", "*", given], because: "It is given to the library.")
    }
    check(ledger)
  }

  @Test func `contacts in time`() throws {
    var ledger = try ReferenceLedger(fileNamed: "temporal-paths")
    let contacts = try ledger.file["contacts_case"]["contacts"].list.map { try $0.list }
    let graph = try TimedPathsTests.graph(
      try contacts.map {
        (try $0[0].text, try $0[1].text, "2000-01-0\(Int(try $0[2].number))")
      })
    let within = Restriction(isDirected: true)
    for (key, rule) in [
      ("strictly_increasing", TimeRule.strictlyInOrder), ("non_decreasing", .inOrder),
    ] {
      var sources: [String: ReferenceValue] = [:]
      for from in graph.entities.map(\.id) {
        var targets: [String: ReferenceValue] = [:]
        for to in graph.entities.map(\.id) where from != to {
          func way(_ preference: TimePreference) throws -> TimedPath? {
            try graph.timedPath(from: from, to: to, rule, preferring: preference, within: within)
          }
          guard let earliest = try way(.earliest) else { continue }
          let paths = try graph.paths(from: from, to: to, maximumLength: 9, within: within)
          let timed = try paths.filter { try graph.timing(of: $0, rule, within: within) != nil }
          targets[to.rawValue] = .object([
            "earliest_arrival": .number(orNull: earliest.end.map { Double($0.day) }),
            "fewest_hops": .number(orNull: try way(.fewestSteps).map { Double($0.path.length) }),
            "fastest": .number(orNull: try way(.fastest)?.dayCount.map { Double($0) }),
            "paths": number(timed.count),
          ])
        }
        sources[from.rawValue] = .object(targets)
        // Nor is there a way where the file has none.
        let wanted = try ledger.file["contacts_case"][key]["values"]
        for target in targets.keys {
          #expect(try wanted[from.rawValue].has(target), "\(key), \(from) to \(target)")
        }
      }
      try ledger.reproduce(["contacts_case", key, "values"], .object(sources))
    }
    let example = try ledger.file["intervals_case"]
    let periods = try TimedPathsTests.graph(
      try example["arcs"].list.map { try $0.list }.map {
        let years = "\(Int(try $0[2].number))-01-01/\(Int(try $0[3].number))-12-31"
        return (try $0[0].text, try $0[1].text, years)
      })
    let ways = Array(try periods.paths(from: "univF", to: "univK", maximumLength: 9))
    let found = try example["paths"]["values"].list.map { value in
      let names = try value["path"].list.map { try $0.text }
      let way = try #require(ways.first { $0.entities.map(\.id.rawValue) == names })
      let together = try periods.timing(of: way, .together)
      let inOrder = try periods.timing(of: way, .inOrder)
      return ReferenceValue.object([
        "path": .texts(names),
        "simultaneous": together.map {
          .numbers([$0.start?.year, $0.end?.year].map { $0.map { Double($0) } })
        } ?? .null,
        "time_respecting": .bool(inOrder != nil),
        "earliest_arrival": .number(orNull: inOrder?.end.map { Double($0.year) }),
      ])
    }
    #expect(ways.count == found.count)
    try ledger.reproduce(["intervals_case", "paths", "values"], .list(found))
    for given in [
      ["contacts_case", "contacts"], ["contacts_case", "directed"], ["intervals_case", "arcs"],
      ["intervals_case", "undirected"], ["intervals_case", "source"], ["intervals_case", "target"],
    ] {
      ledger.leave(given, because: "It is given to the library.")
    }
    check(ledger)
  }

  @Test func `two sides`() throws {
    var ledger = try ReferenceLedger(fileNamed: "bilateral")
    let value = try ledger.file["case"]
    let graph = try BrokerageTests().reference().0
    let brokerage = try graph.brokerage(between: "FR", and: "KZ")
    func values(_ value: (Brokerage.Broker) -> ReferenceValue) -> ReferenceValue {
      .object(
        Dictionary(
          uniqueKeysWithValues: brokerage.brokers.map { ($0.entity.id.rawValue, value($0)) }))
    }
    try ledger.reproduce(
      ["case", "bilateral_betweenness_raw", "values"], values { .number($0.betweennessSum) })
    // The states are entities here, each on its side: five for four, which the shares are divided by.
    try ledger.reproduce(
      ["case", "bilateral_betweenness_normalised", "values"],
      values {
        let isOnSide = $0.position == .first || $0.position == .second
        return .number($0.betweenness * (isOnSide ? 20.0 / 12 : 25.0 / 16))
      })
    try ledger.reproduce(
      ["case", "removal", "values"],
      values {
        .object([
          "pairs_cut": .number(orNull: $0.removal.map { Double($0.pairsCut) }),
          "distance_increase_over_pairs_still_joined":
            .number(orNull: $0.removal.map { Double($0.distanceAdded) }),
        ])
      })
    try ledger.reproduce(
      ["case", "mean_cross_distance"], .number(orNull: brokerage.distance.mean))
    try ledger.reproduce(["case", "pairs"], number(brokerage.distance.joinedCount))
    let crossing = Set(brokerage.directSteps.map { [$0.from.id.rawValue, $0.to.id.rawValue] })
    let listed = try value["cross_state_edges"].list.map { try $0.list.map { try $0.text } }
    #expect(crossing == Set(listed))
    try ledger.reproduce(
      ["case", "cross_state_edges"],
      .list(listed.filter(crossing.contains).map { .texts($0) }))
    try ledger.reproduce(
      ["case", "ei_index_two_states_only"],
      .number(orNull: try graph.structure()[.externalInternal]))
    for given in ["graph", "A", "B"] {
      ledger.leave(["case", given], because: "It is given to the library.")
    }
    check(ledger)
  }

  @Test func `parallel relations`() throws {
    var ledger = try ReferenceLedger(fileNamed: "multigraph")
    let reference = try ReferenceGraph(ledger.file["graph"])
    let graph = try reference.entities()
    func reproduce(
      _ path: [String], _ measure: some Centrality, _ parallel: ParallelRelations
    ) throws {
      let ranking = graph.centrality(measure, parallel: parallel)
      try ledger.reproduce(
        path, .numbers(ranking.map(\.value), of: ranking.map(\.entity.id.rawValue)))
    }
    let raw = BetweennessCentrality(isNormalized: false)
    for key in ["simple_graph", "networkx_multigraph"] {
      try reproduce(["betweenness_raw_\(key)", "values"], raw, .one)
    }
    try reproduce(["betweenness_raw_igraph_multigraph", "values"], raw, .distinct)
    try reproduce(["degree_simple"], .degree, .one)
    try reproduce(["degree_counting_parallels"], .degree, .distinct)
    try reproduce(["constraint_multiplicity_as_weight", "values"], .constraint, .weight)
    let adjacency = try reference.graph.adjacency()
    let paths = adjacency.shortestPaths(from: 0, to: 4)
    try ledger.reproduce(["shortest_paths_a_to_e_networkx"], .number(paths.count))
    // A path is taken once for each choice among the relations of its steps.
    let choices = paths.reduce(0) { sum, path in
      sum
        + zip(path, path.dropFirst()).reduce(1) { product, step in
          product * adjacency.neighbors(of: step.0).count { $0 == step.1 }
        }
    }
    try ledger.reproduce(["shortest_paths_a_to_e_igraph"], number(choices))
    try ledger.reproduce(
      ["edge_disjoint_a_to_e_simple"], number(adjacency.edgeDisjointPaths(from: 0, to: 4).count))
    for (key, reason) in [
      ("graph", "It is given to the library."),
      ("edge_paths_a_to_e_by_hand", "It says in words what the count of igraph is made of."),
      (
        "edge_disjoint_a_to_e_igraph_multigraph",
        "Two ways that differ in a parallel relation only are one here: they part together."
      ),
    ] {
      ledger.leave([key], because: reason)
    }
    check(ledger)
  }

  @Test func `dates and their order`() throws {
    var ledger = try ReferenceLedger(fileNamed: "edtf")
    for (number, entry) in try ledger.file["cases"].list.enumerated() {
      let path = ["cases", String(number)]
      let text = try entry["edtf"].text
      let period = try? Period(text)
      try ledger.reproduce(path + ["valid"], .bool(period != nil))
      guard let period else {
        ledger.leave(path + ["level"], because: "What is no date is of no level.")
        continue
      }
      if PeriodTests.otherBounds[text] != nil {
        for key in ["lower_strict", "upper_strict"] {
          ledger.leave(
            path + [key], because: "The package ends winter with December; the north has January.")
        }
      }
      let dates = period.members.flatMap { [$0.start, $0.end] }.compactMap { bound in
        if case .date(let date) = bound { date } else { nil }
      }
      let bounds = period.members.flatMap { [($0.start, true), ($0.end, false)] }
      for (key, value) in [
        ("lower_strict", Self.text(period.earliest)), ("upper_strict", Self.text(period.latest)),
        ("uncertain", .bool(dates.contains(where: \.isUncertain))),
        ("approximate", .bool(dates.contains(where: \.isApproximate))),
        ("open_start", .bool(bounds.contains { $0.0 == .open && $0.1 })),
        ("open_end", .bool(bounds.contains { $0.0 == .open && !$0.1 })),
        ("lower_unknown", .bool(bounds.contains { $0.0 == .unknown && $0.1 })),
        ("upper_unknown", .bool(bounds.contains { $0.0 == .unknown && !$0.1 })),
      ] where entry.has(key) {
        if key.hasSuffix("strict"), PeriodTests.otherBounds[text] != nil { continue }
        try ledger.reproduce(path + [key], value)
      }
    }
    for (key, reason) in [
      ("edtf", "It is given to the library."),
      ("level", "All levels are read alike, and none is told."),
      ("accepted_by_edtf_5_0_2", "It says what another program does."),
    ] {
      ledger.leave(["cases", "*", key], because: reason)
    }
    for (number, entry) in try ledger.file["relations"].list.enumerated() {
      let (left, right) = try (Period(entry["left"].text), Period(entry["right"].text))
      let path = ["relations", String(number), "expected"]
      if left == "199X" {
        // Asked the other way round, the year may be any of the ten.
        #expect(left.isWithin(right) == .possibly)
        ledger.leave(path, because: "A window is taken whole: what held in 1995 held in the 1990s.")
      } else {
        try ledger.reproduce(path, .text(Self.relation(left, right)))
      }
      for given in ["left", "right"] {
        ledger.leave(["relations", String(number), given], because: "It is given to the library.")
      }
    }
    check(ledger)
  }

  /// The reference writes a long year in words; the library writes it as ISO 8601 expands it.
  private static func text(_ day: CalendarDay?) -> ReferenceValue {
    day.map { .text($0.description.replacing("+", with: "year ")) } ?? .null
  }

  /// The word of the file for how two periods lie to each other.
  private static func relation(_ left: Period, _ right: Period) -> String {
    switch (left.isBefore(right), left.overlaps(right)) {
    case (.certainly, _): "before"
    case (.possibly, .no): "unknown"
    case _ where left.isWithin(right) == .certainly: "within"
    case _ where right.isWithin(left) == .certainly: "contains"
    case _ where left.isWithin(right) == .possibly: "possibly-equal"
    default: "overlaps"
    }
  }
}
