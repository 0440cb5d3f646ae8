package import Entente

extension KnownAdjacency {
  /// The same as a graph of organisations that cooperate, or, where directions count, represent
  /// one another; its entities are "v0", "v1", and so on.
  package func graph() throws(GraphError) -> Graph {
    try Graph(
      title: name,
      entities: (0..<vertexCount).map {
        Entity(Self.id($0), name: "Vertex \($0)", kind: .organisation)
      },
      relations: edges.map { from, to in
        Relation(Self.id(from), isDirected ? "representativeOf" : .cooperatesWith, Self.id(to))
      })
  }

  /// The identifier of a vertex in ``graph()``.
  package static func id(_ vertex: Int) -> Entity.ID { Entity.ID("v\(vertex)") }

  /// The vertex of an identifier in ``graph()``.
  package static func vertex(_ id: Entity.ID) -> Int { Int(id.rawValue.dropFirst()) ?? -1 }

  /// The same without directions.
  package var undirected: KnownAdjacency {
    KnownAdjacency(name, vertexCount: vertexCount, edges: edges, isDirected: false)
  }
}

extension ReferenceGraph {
  /// The reference graph with its own names, as organisations that cooperate.
  package func entities() throws(GraphError) -> Graph {
    try Graph(
      entities: names.map { Entity(Entity.ID($0), name: $0, kind: .organisation) },
      relations: graph.edges.map { from, to in
        Relation(Entity.ID(names[from]), .cooperatesWith, Entity.ID(names[to]))
      })
  }
}
