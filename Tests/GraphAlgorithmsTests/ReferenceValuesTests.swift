import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Reference values that concern several kernels, or graphs that only this file reads.
@Suite struct ReferenceValuesTests {
  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `betweenness of edges is what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let values = try file["expected"]["edge_betweenness_raw"]["values"]
    let expected = try reference.graph.edges.map { start, end in
      let ends = (reference.names[start], reference.names[end])
      let key = "\(ends.0) -- \(ends.1)"
      return try values[values.has(key) ? key : "\(ends.1) -- \(ends.0)"].number
    }
    #expect(try agree(reference.graph.adjacency().edgeBetweenness(normalized: false), expected))
  }

  @Test func `women and events of Natchez have their published measures`() throws {
    let file = try ReferenceValue(fileNamed: "davis-southern-women")
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    let expected = try file["expected"]
    let events = try Set(file["graph"]["sets"]["events"].list.map { try $0.text })
    let eventCount = Double(events.count)
    let womanCount = Double(graph.vertexCount) - eventCount
    // Of each vertex: whether it is an event, how many are like it, and how many are not.
    let sides = reference.names.map { name in
      events.contains(name)
        ? (isEvent: true, own: eventCount, other: womanCount)
        : (isEvent: false, own: womanCount, other: eventCount)
    }

    let betweenness = graph.betweenness(normalized: false)
    #expect(
      try agree(betweenness, reference.column(expected["betweenness_raw"]["values"]), within: 1e-9))
    let maxima = try expected["betweenness_two_mode"]["maxima"]
    let (ofWomen, ofEvents) = try (maxima["women"].number, maxima["events"].number)
    #expect(
      try agree(
        zip(betweenness, sides).map { $0 / ($1.isEvent ? ofEvents : ofWomen) },
        reference.column(expected["betweenness_two_mode"]["values"])))
    #expect(
      try agree(
        zip(graph.degrees(), sides).map { Double($0) / $1.other },
        reference.column(expected["degree_two_mode"]["values"])))
    #expect(
      try agree(
        zip(graph.distanceSummary().distanceSums, sides).map {
          ($1.other + 2 * ($1.own - 1)) / Double($0)
        },
        reference.column(expected["closeness_two_mode"]["values"])))
  }

  @Test func `two states are connected as enumeration says`() throws {
    let value = try ReferenceValue(fileNamed: "bilateral")["case"]
    let reference = try ReferenceGraph(value["graph"])
    let graph = try reference.graph.adjacency()
    let (ours, theirs) = try (
      value["A"].list.map { try reference.vertex($0) },
      value["B"].list.map { try reference.vertex($0) }
    )
    for normalized in [false, true] {
      let key = "bilateral_betweenness_\(normalized ? "normalised" : "raw")"
      #expect(
        try agree(
          graph.betweenness(between: ours, and: theirs, normalized: normalized),
          reference.column(value[key]["values"])))
    }

    let pairs = ours.flatMap { start in theirs.map { (start, $0) } }
    let distances = pairs.compactMap { graph.distance(from: $0, to: $1) }
    #expect(try Double(pairs.count) == value["pairs"].number)
    #expect(
      try agree(
        [Double(distances.reduce(0, +)) / Double(distances.count)],
        [value["mean_cross_distance"].number]))

    for removed in graph.vertices {
      let rest = graph.restricted(toVertices: { $0 != removed })
      let joined = pairs.filter {
        $0 != removed && $1 != removed && graph.distance(from: $0, to: $1) != nil
      }
      let increases = joined.compactMap { start, end -> Int? in
        guard let before = graph.distance(from: start, to: end) else { return nil }
        return rest.distance(from: start, to: end).map { $0 - before }
      }
      let expected = try value["removal"]["values"][reference.names[removed]]
      #expect(try Double(joined.count - increases.count) == expected["pairs_cut"].number)
      #expect(
        try Double(increases.reduce(0, +))
          == expected["distance_increase_over_pairs_still_joined"].number)
    }
  }

  @Test func `simple paths are as many as networkx counts`() throws {
    let cases = try ReferenceValue(fileNamed: "paths")["cases"].list
      .filter { $0.has("simple_paths_total") }
    #expect(cases.count == 5)
    for value in cases {
      let graph = try ReferenceGraph(value["graph"]).graph.adjacency()
      let reference = try ReferenceGraph(value["graph"])
      let ends = try (reference.vertex(value["source"]), reference.vertex(value["target"]))
      let distance = try #require(graph.distance(from: ends.0, to: ends.1))
      let total = try Int(value["simple_paths_total"]["values"].number)
      let near = try Int(value["simple_paths_up_to_distance_plus_1"]["values"].number)
      #expect(try Double(distance) == value["distance"].number)
      #expect(
        graph.simplePaths(from: ends.0, to: ends.1, maximumLength: graph.vertexCount)
          .reduce(0) { count, _ in count + 1 } == total)
      #expect(
        graph.simplePaths(from: ends.0, to: ends.1, maximumLength: distance + 1)
          .reduce(0) { count, _ in count + 1 } == near)
      let ranked = graph.shortestSimplePaths(from: ends.0, to: ends.1, limit: total + 1)
      #expect(ranked.count == total)
      #expect(ranked.count { $0.count - 1 <= distance + 1 } == near)
    }
  }

  @Test func `cuts of one vertex or one edge are those enumeration finds`() throws {
    let cases = try ReferenceValue(fileNamed: "paths")["cases"].list
      .filter { $0.has("all_min_vertex_cuts") }
    #expect(cases.count == 5)
    for value in cases {
      let reference = try ReferenceGraph(value["graph"])
      let graph = try reference.graph.adjacency()
      let ends = try (reference.vertex(value["source"]), reference.vertex(value["target"]))
      let vertices = graph.articulationPoints().filter { cut in
        cut != ends.0 && cut != ends.1
          && graph.restricted(toVertices: { $0 != cut }).distance(from: ends.0, to: ends.1) == nil
      }
      let bridges = graph.bridges().filter { bridge in
        let rest = graph.restricted(toEdges: { edge in
          let (start, end) = reference.graph.edges[edge]
          return Bridge(start, end) != bridge
        })
        return rest.distance(from: ends.0, to: ends.1) == nil
      }
      // Where it takes more than one, none alone is a cut.
      let vertexCuts = try value["all_min_vertex_cuts"]["values"].list.map { try $0.list }
      let edgeCuts = try value["all_min_edge_cuts"]["values"].list.map { try $0.list }
      #expect(
        try vertices
          == vertexCuts.filter { $0.count == 1 }.map { try reference.vertex($0[0]) }.sorted())
      #expect(
        try Set(bridges)
          == Set(
            edgeCuts.filter { $0.count == 1 }.map { cut in
              let ends = try cut[0].list
              return try Bridge(reference.vertex(ends[0]), reference.vertex(ends[1]))
            }))
    }
  }
}
