internal import GraphAlgorithms

/// Which relations each entity begins or ends, whatever their standing.
struct Incidence: Sendable {
  private let adjacency: Adjacency

  init(of graph: Graph) {
    adjacency = Adjacency(
      checkedVertexCount: graph.entities.count,
      edges: graph.relations.map { graph.ends(of: $0) })
  }

  /// The positions of the relations at an entity, in the order written.
  func relations(at entity: Int) -> [Int] {
    adjacency.edges(of: entity).sorted()
  }
}

extension Graph {
  /// The positions of a relation's ends; a relation in a graph always has both.
  func ends(of relation: Relation) -> (Int, Int) {
    guard let from = entityPositions[relation.from], let to = entityPositions[relation.to] else {
      preconditionFailure("relation '\(relation.id)' has an end that is not in its graph")
    }
    return (from, to)
  }
}

extension Adjacency {
  /// Builds an adjacency from ends that a graph has already checked.
  init(checkedVertexCount vertexCount: Int, edges: [(Int, Int)], isDirected: Bool = false) {
    do {
      self = try Adjacency(vertexCount: vertexCount, edges: edges, isDirected: isDirected)
    } catch {
      // The graph's own positions are in range; only more than 2³² arcs lead here.
      preconditionFailure("\(error)")
    }
  }
}
