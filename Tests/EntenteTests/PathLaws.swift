import Entente
import EntenteTestSupport
import Testing

/// Checks what holds for the paths of any graph, against a search that shares no code with them.
func checkPaths(in known: KnownAdjacency) throws {
  let graph = try known.graph()
  let brute = BruteForce(known)
  let restriction = Restriction(isDirected: known.isDirected)
  for source in 0..<known.vertexCount {
    for target in 0..<known.vertexCount {
      let from = KnownAdjacency.id(source)
      let to = KnownAdjacency.id(target)
      let expected = Set(brute.shortestPaths(from: source, to: target))
      let found = try graph.shortestPaths(from: from, to: to, within: restriction)
      let ways = (found.map { Array($0) } ?? []).map { path in
        path.entities.map { KnownAdjacency.vertex($0.id) }
      }
      #expect(Set(ways) == expected, "\(known), \(source) to \(target)")
      #expect(ways.count == expected.count, "\(known): a path came twice")
      #expect(found.map { Int($0.count) } ?? 0 == expected.count, "\(known)")
      let path = try graph.path(from: from, to: to, within: restriction)
      #expect(
        path.map { $0.entities.map { KnownAdjacency.vertex($0.id) } } == ways.first, "\(known)")
      if let path { checkCarriers(of: path, in: graph, isDirected: known.isDirected) }
    }
  }
}

/// Checks that each step names exactly the relations that join its ends.
func checkCarriers(of path: Path, in graph: Graph, isDirected: Bool) {
  for (step, next) in zip(path.steps, path.steps.dropFirst()) { #expect(step.to == next.from) }
  for step in path.steps {
    let joining = graph.relations(between: step.from.id, and: step.to.id).filter {
      !isDirected || $0.from == step.from.id || graph.kind(of: $0)?.isSymmetric == true
    }
    #expect(step.carriers.map(\.relation) == joining)
    for carrier in step.carriers {
      #expect(carrier.isForward == (carrier.relation.from == step.from.id))
    }
  }
}
