import Entente
import EntenteTestSupport
import Testing

@Suite struct EvidenceLawsTests {
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `without the relations that an answer rests on it is another`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id, first != last
    else { return }
    var draw = RandomDraw(seed: seed)
    let restriction = draw.isOne(in: 2) ? .none : RandomRestriction.restriction(in: graph, &draw)
    func without(_ path: Path) -> Graph {
      let ids = Set(path.steps.flatMap(\.carriers).map(\.relation.id))
      return graph.filtered { !ids.contains($0.id) }
    }
    var paths: [Path] = []
    if let path = try graph.path(from: first, to: last, within: restriction) {
      #expect(try without(path).path(from: first, to: last, within: restriction) != path)
      paths.append(path)
    }
    let ranked = try graph.connections(between: first, and: last, within: restriction)
    for way in ranked.ways {
      let rest = try without(way.path).connections(between: first, and: last, within: restriction)
      #expect(!rest.ways.map(\.path).contains(way.path), "seed \(seed)")
      paths.append(way.path)
    }
    for rule in TimeRule.allCases {
      if let timed = try graph.timedPath(from: first, to: last, rule, within: restriction) {
        let rest = without(timed.path)
        let again = try rest.timedPath(from: first, to: last, rule, within: restriction)
        #expect(again?.path != timed.path, "seed \(seed)")
        paths.append(timed.path)
      }
    }
    if let found = try graph.robustness(between: first, and: last, within: restriction) {
      paths += found.disjointWays + [found.sourceCut.uncitedWay].compactMap { $0 }
      for step in found.stepCuts.joined() { #expect(!step.carriers.isEmpty, "seed \(seed)") }
    }
    for step in paths.flatMap(\.steps) { #expect(!step.carriers.isEmpty, "seed \(seed)") }
    for relation in paths.flatMap(\.steps).flatMap(\.carriers).map(\.relation) {
      #expect(graph.relation(relation.id) == relation, "seed \(seed)")
    }
  }
}
