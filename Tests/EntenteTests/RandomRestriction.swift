import Entente
import EntenteTestSupport

/// Restrictions of a few random parts.
enum RandomRestriction {
  static func restriction(in graph: Graph, _ draw: inout RandomDraw) -> Restriction {
    let kinds = Set(graph.relations.map(\.kind)).sorted()
    let entityKinds = Set(graph.entities.map(\.kind)).sorted()
    let ids = graph.entities.map(\.id)
    let sources = graph.sources.map(\.id)
    var restriction = Restriction()
    if draw.isOne(in: 4) { restriction.following = Set(draw.some(of: kinds, atMost: 3)) }
    if draw.isOne(in: 4) { restriction.notFollowing = Set(draw.some(of: kinds, atMost: 2)) }
    if draw.isOne(in: 4) { restriction.through = Set(draw.some(of: entityKinds, atMost: 3)) }
    if draw.isOne(in: 4) { restriction.avoiding = Set(draw.some(of: entityKinds, atMost: 2)) }
    if draw.isOne(in: 4) { restriction.without = Set(draw.some(of: ids, atMost: 2)) }
    if draw.isOne(in: 4) {
      restriction.families = Set(draw.some(of: RelationKind.Family.allCases, atMost: 3))
    }
    if draw.isOne(in: 6) { restriction.sides = Set(draw.some(of: ids, atMost: 3)) }
    if draw.isOne(in: 6) { restriction.notSides = Set(draw.some(of: ids, atMost: 1)) }
    if draw.isOne(in: 4) { restriction.sources = Set(draw.some(of: sources, atMost: 2)) }
    if draw.isOne(in: 4) { restriction.notSources = Set(draw.some(of: sources, atMost: 2)) }
    if draw.isOne(in: 5) { restriction.bases = Set(draw.some(of: Basis.allCases, atMost: 1)) }
    if draw.isOne(in: 5) { restriction.leastConfidence = draw.one(of: Confidence.allCases) }
    if draw.isOne(in: 4) {
      restriction.period = draw.period()
      restriction.certainty = draw.one(of: [.possibly, .certainly])
    }
    restriction.isDirected = draw.isOne(in: 5)
    restriction.isTiesOnly = draw.isOne(in: 5)
    var readings: [Reading] = [.best, .all, .stated, .undisputed]
    if let source = sources.first { readings.append(.source(source)) }
    restriction.reading = draw.one(of: readings)
    return restriction
  }
}
