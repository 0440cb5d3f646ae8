import Entente
import EntenteTestSupport
import GraphAlgorithms
import Testing

/// A random graph with weights as a data set, and as matrices that say how relations count.
private struct MeasuredGraph {
  let known: KnownAdjacency
  let graph: Graph
  let restriction: Restriction
  /// Each pair joined once, by its weights together, and as often as relations join it.
  let matrices: [ParallelRelations: TieMatrix]

  init(_ known: KnownAdjacency, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Some relations say nothing of their weight, which counts as 1.
    let weights: [Double?] = known.edges.map { _ in
      [nil, 0.25, 1, 1.75, 3].randomElement(using: &generator) ?? nil
    }
    self.known = known
    let kind: Relation.Kind = known.isDirected ? "representativeOf" : .cooperatesWith
    graph = try Graph(
      entities: (0..<known.vertexCount).map {
        Entity(KnownAdjacency.id($0), name: "Vertex \($0)", kind: .organisation)
      },
      relations: zip(known.edges, weights).map { ends, weight in
        Relation(KnownAdjacency.id(ends.0), kind, KnownAdjacency.id(ends.1), weight: weight)
      })
    restriction = Restriction(isDirected: known.isDirected, isTiesOnly: true)
    let distinct = TieMatrix(known)
    matrices = [
      .one: distinct.simple, .weight: TieMatrix(known) { weights[$0] ?? 1 }, .distinct: distinct,
    ]
  }

  /// Checks a measure against a column with nothing where an entity has no value.
  func check(
    _ measure: some Centrality, _ parallel: ParallelRelations, _ wanted: [Double?],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let ranking = try graph.centrality(measure, within: restriction, parallel: parallel)
    #expect(ranking.measure == measure.name)
    for vertex in 0..<known.vertexCount {
      let value = ranking[KnownAdjacency.id(vertex)]
      let isRight =
        switch (value, wanted[vertex]) {
        case (let value?, let wanted?): abs(value - wanted) <= 1e-9 * max(1, abs(wanted))
        case (nil, nil): true
        default: false
        }
      if !isRight {
        Issue.record(
          """
          \(measure.name) of \(known), parallel \(parallel), vertex \(vertex): \
          \(value as Any), and not \(wanted[vertex] as Any)
          """, sourceLocation: sourceLocation)
      }
    }
  }
}

@Suite struct MeasuresTests {
  static let graphs = KnownAdjacency.random(count: 200, largest: 9, startingAt: 5000)

  @Test(arguments: graphs)
  func `degrees are sums of the matrix`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 1)
    for (parallel, matrix) in measured.matrices {
      try measured.check(.degree, parallel, matrix.outSums)
      try measured.check(.outDegree, parallel, matrix.outSums)
      try measured.check(.inDegree, parallel, matrix.inSums)
    }
  }

  @Test(arguments: graphs)
  func `nearness is made of the distances`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 2)
    let others = Double(known.vertexCount - 1)
    let distances = BruteForce(known).distances().enumerated().map { vertex, row in
      row.enumerated().compactMap { $0 == vertex ? nil : $1.map(Double.init) }
    }
    let own = distances.map { $0.isEmpty ? 0 : Double($0.count) / $0.reduce(0, +) }
    let inverse = distances.map { $0.reduce(0) { $0 + 1 / $1 } }
    for parallel in ParallelRelations.allCases {
      try measured.check(.componentCloseness, parallel, own)
      try measured.check(
        .closeness, parallel, zip(own, distances).map { $0 * Double($1.count) / max(1, others) })
      try measured.check(.harmonic(normalized: false), parallel, inverse)
      try measured.check(.harmonic, parallel, inverse.map { $0 / max(1, others) })
      try measured.check(.eccentricity, parallel, distances.map { $0.max() })
    }
  }

  @Test(arguments: graphs)
  func `betweenness counts the shortest paths`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 3)
    let simple = try #require(measured.matrices[.one])
    var edges: [(Int, Int)] = []
    for start in 0..<known.vertexCount {
      for end in 0..<known.vertexCount where known.isDirected || start < end {
        if simple.strengths[start][end] > 0 { edges.append((start, end)) }
      }
    }
    let once = KnownAdjacency(
      "once", vertexCount: known.vertexCount, edges: edges, isDirected: known.isDirected)
    let count = Double(known.vertexCount)
    let pairs = (count - 1) * (count - 2) / (known.isDirected ? 1 : 2)
    for (parallel, wanted) in [
      (ParallelRelations.one, BruteForce(once).betweenness()),
      (.weight, BruteForce(once).betweenness()), (.distinct, BruteForce(known).betweenness()),
    ] {
      try measured.check(.betweenness(normalized: false), parallel, wanted)
      try measured.check(.betweenness, parallel, wanted.map { pairs > 0 ? $0 / pairs : 0 })
    }
  }

  @Test(arguments: graphs)
  func `walks are those on the matrix`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 4)
    let count = known.vertexCount
    let origins = Set([0, count / 2])
    for (parallel, matrix) in measured.matrices {
      let equal = [Double](repeating: 1 / Double(count), count: count)
      try measured.check(.pageRank, parallel, matrix.pageRank(damping: 0.85, restarts: equal))
      let restarts = (0..<count).map {
        origins.contains($0) ? 1 / Double(origins.count) : 0
      }
      try measured.check(
        .pageRank(damping: 0.6, from: origins.sorted().map(KnownAdjacency.id)), parallel,
        matrix.pageRank(damping: 0.6, restarts: restarts))
      let largest = max(matrix.outSums.max() ?? 0, 0.1)
      try measured.check(
        .katz(attenuation: 0.5 / largest), parallel, matrix.katz(attenuation: 0.5 / largest))
      let ties = try measured.graph.ties(within: measured.restriction, parallel: parallel)
      let usual = KatzCentrality.usual(for: ties.adjacency)
      try measured.check(.katz, parallel, matrix.katz(attenuation: usual))
      try measured.check(.currentFlow(normalized: false), parallel, matrix.currentFlow())
    }
  }

  @Test(arguments: graphs)
  func `loads, walks and resistances are those on the matrix`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 7)
    let count = Double(known.vertexCount)
    let pairs = max(1, (count - 1) * (count - 2))
    // Two are tied or not, however relations count.
    let plain = try #require(measured.matrices[.one])
    let (walksBack, shares) = (plain.subgraph(), plain.communicability())
    for (parallel, matrix) in measured.matrices {
      try measured.check(.information, parallel, matrix.information())
      // Only where relations count each do several take a larger share than one.
      let loads = (parallel == .distinct ? matrix : matrix.simple).loads()
      try measured.check(.load(normalized: false), parallel, loads)
      try measured.check(.load, parallel, loads.map { $0 / pairs })
      try measured.check(.subgraph, parallel, walksBack)
      try measured.check(.communicability(normalized: false), parallel, shares)
      try measured.check(.communicability, parallel, shares.map { $0 * 2 / pairs })
    }
  }

  @Test(arguments: graphs)
  func `hubs, authorities and eigenvectors solve their equations`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 5)
    for (parallel, matrix) in measured.matrices {
      let ties = try measured.graph.ties(within: measured.restriction, parallel: parallel)
      func column(_ measure: some Centrality) throws -> [Double] {
        let ranking = ties.ranking(by: measure)
        return try (0..<known.vertexCount).map { try #require(ranking[KnownAdjacency.id($0)]) }
      }
      #expect(matrix.residual(try column(.hub), doubled: false) < 1e-7, "\(known)")
      #expect(matrix.residual(try column(.authority), doubled: true) < 1e-7, "\(known)")
      // A directed graph may have no eigenvector, or one that powers hardly come near.
      if !known.isDirected {
        #expect(matrix.residual(try column(.eigenvector), doubled: nil) < 1e-7, "\(known)")
      }
    }
  }

  @Test(arguments: graphs)
  func `what is next to an entity is read off the matrix`(known: KnownAdjacency) throws {
    let measured = try MeasuredGraph(known, seed: 6)
    for (parallel, matrix) in measured.matrices {
      // Only weights tell strong contacts from weak ones.
      let holes = (parallel == .weight ? matrix : matrix.simple).holes()
      try measured.check(.constraint, parallel, holes.map { $0?.constraint })
      try measured.check(.effectiveSize, parallel, holes.map { $0?.size })
      try measured.check(.clustering, parallel, matrix.clustering().map { $0 })
      let edges = parallel == .distinct ? matrix : matrix.simple
      try measured.check(.core, parallel, edges.cores().map { $0 })
    }
  }

  @Test func `the lowest constraint stands first, and who has no contacts nowhere`() throws {
    let graph = try PathsTests.graph()
    let constraints = graph.centrality(.constraint)
    #expect(constraints["paris"] == nil)
    for (one, next) in zip(constraints, constraints.dropFirst()) {
      #expect(one.value <= next.value)
    }
    #expect(constraints.count < graph.entities.count)
  }

  @Test func `equals share a rank`() throws {
    let kite = try ReferenceGraph(try ReferenceValue(fileNamed: "krackhardt-kite")["graph"])
      .entities()
    let ranking = kite.centrality(.betweenness)
    #expect(ranking.row(of: "Heather")?.rank == 1)
    #expect(ranking.row(of: "Fernando")?.rank == 2)
    #expect(ranking.row(of: "Garth")?.rank == 2)
    #expect(ranking.row(of: "Ike")?.rank == 4)
    #expect(ranking.filtered { $0.id == "Ike" || $0.id == "Garth" }.map(\.rank) == [1, 2])
  }

  @Test func `numbers out of range do no harm`() throws {
    let kite = try ReferenceGraph(try ReferenceValue(fileNamed: "krackhardt-kite")["graph"])
      .entities()
    #expect(kite.centrality(.katz(attenuation: 1)).isEmpty)
    #expect(kite.centrality(.katz(attenuation: .nan)).isEmpty)
    for damping in [-1, 1, 2, .nan, .infinity] {
      let sum = kite.centrality(.pageRank(damping: damping)).reduce(0) { $0 + $1.value }
      #expect(abs(sum - 1) < 1e-9)
    }
    #expect(kite.centrality(.pageRank(from: ["nobody"])).isEmpty)
    let weights: [Double] = [-1, 0, .nan, .infinity, 1e308, 1e308, 1e-308]
    let odd = try Graph(
      entities: [
        Entity("a", name: "A", kind: .organisation), Entity("b", name: "B", kind: .organisation),
      ],
      relations: weights.map { Relation("a", .cooperatesWith, "b", weight: $0) })
    for measure in [LocalCentrality.Form.constraint, .effectiveSize, .core, .clustering] {
      let ranking = odd.centrality(LocalCentrality(measure), parallel: .weight)
      #expect(ranking.allSatisfy { $0.value.isFinite }, "\(measure)")
    }
    #expect(odd.centrality(.degree, parallel: .weight)["a"] == .greatestFiniteMagnitude)
    #expect(odd.centrality(.degree, parallel: .distinct)["a"] == 7)
  }
}
