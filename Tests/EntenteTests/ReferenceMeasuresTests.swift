import Entente
import EntenteTestSupport
import Testing

/// The values of the reference files, asked of the public questions.
@Suite struct ReferenceMeasuresTests {
  /// Compares a ranking with an object of numbers by name.
  private func compare(
    _ ranking: Ranking, _ expected: ReferenceValue, _ names: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for name in names {
      let value = try #require(ranking[Entity.ID(name)], sourceLocation: sourceLocation)
      let wanted = try expected[name].number
      #expect(
        abs(value - wanted) <= 1e-9 * max(abs(value), abs(wanted)) + 1e-12,
        "\(name), \(ranking.measure)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["krackhardt-kite", "florentine-families"])
  func `measures of entities are those of the file`(file: String) throws {
    let reference = try ReferenceValue(fileNamed: file)
    let names = try ReferenceGraph(try reference["graph"]).names
    let graph = try ReferenceGraph(try reference["graph"]).entities()
    let measures: [(String, any Centrality)] = [
      ("degree", .degree), ("betweenness_raw", .betweenness(normalized: false)),
      ("betweenness_normalised", .betweenness), ("closeness", .closeness),
      ("harmonic", .harmonic(normalized: false)), ("eccentricity", .eccentricity),
      ("eigenvector_unit_norm", .eigenvector), ("pagerank_0.85", .pageRank),
      ("katz_raw", .katz(attenuation: 0.1)),
      ("current_flow_betweenness_raw", .currentFlow(normalized: false)),
      ("current_flow_betweenness_normalised", .currentFlow), ("burt_constraint", .constraint),
      ("effective_size", .effectiveSize), ("efficiency", .efficiency), ("hierarchy", .hierarchy),
      ("core_number", .core), ("clustering_local", .clustering),
    ]
    for (key, measure) in measures {
      func ranking(_ measure: some Centrality) -> Ranking { graph.centrality(measure) }
      try compare(ranking(measure), reference["expected"][key]["values"], names)
    }
    #expect(
      graph.centrality(.componentCloseness).map(\.value)
        == graph.centrality(.closeness).map(\.value))
  }

  @Test func `parallel relations count as the file of multigraphs says`() throws {
    let reference = try ReferenceValue(fileNamed: "multigraph")
    let names = try ReferenceGraph(try reference["graph"]).names
    let graph = try ReferenceGraph(try reference["graph"]).entities()
    let raw = BetweennessCentrality(isNormalized: false)
    try compare(
      graph.centrality(raw), reference["betweenness_raw_simple_graph"]["values"], names)
    try compare(
      graph.centrality(raw, parallel: .distinct),
      reference["betweenness_raw_igraph_multigraph"]["values"], names)
    try compare(graph.centrality(.degree), reference["degree_simple"], names)
    for parallel in [ParallelRelations.weight, .distinct] {
      try compare(
        graph.centrality(.degree, parallel: parallel), reference["degree_counting_parallels"],
        names)
    }
    try compare(
      graph.centrality(.constraint, parallel: .weight),
      reference["constraint_multiplicity_as_weight"]["values"], names)
  }

  @Test func `structural holes are those of the file`() throws {
    let cases = try ReferenceValue(fileNamed: "structural-holes")["cases"].list
    #expect(cases.count == 5)
    for value in cases {
      let reference = try ReferenceGraph(value["graph"])
      let isDirected = reference.graph.isDirected
      let kind: Relation.Kind = isDirected ? "representativeOf" : .cooperatesWith
      let graph = try Graph(
        entities: reference.names.map { Entity(Entity.ID($0), name: $0, kind: .organisation) },
        relations: zip(reference.graph.edges, reference.costs).map { edge, weight in
          Relation(
            Entity.ID(reference.names[edge.0]), kind, Entity.ID(reference.names[edge.1]),
            weight: weight)
        })
      let restriction = Restriction(isDirected: isDirected, isTiesOnly: true)
      // By weight the file divides a contact's tie with a third by the strongest tie of the third, and
      // Burt by that of the contact, which other tests compare with the formula.
      let isWeighted = reference.costs.contains { $0 != 1 }
      for (key, form) in [
        ("constraint", LocalCentrality.Form.constraint), ("effective_size", .effectiveSize),
        ("efficiency", .efficiency), ("hierarchy", .hierarchy),
      ] where value.has(key) && !(isWeighted && (form == .effectiveSize || form == .efficiency)) {
        let ranking = try graph.centrality(
          LocalCentrality(form), within: restriction, parallel: .weight)
        let expected = try value[key]["values"]
        for name in reference.names where expected.has(name) {
          guard case .number(let wanted) = try expected[name] else { continue }
          let found = try #require(ranking[Entity.ID(name)])
          #expect(abs(found - wanted) <= 1e-9 * max(1, abs(wanted)), "\(key) of \(name)")
        }
      }
    }
  }
}
