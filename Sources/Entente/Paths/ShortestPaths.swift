internal import GraphAlgorithms

/// All shortest paths between two entities, made one at a time when asked for.
public struct ShortestPaths: Sendable, Sequence {
  let graph: Graph
  let passages: Passages
  let found: GraphAlgorithms.ShortestPaths

  /// The number of steps of each of them.
  public let length: Int

  /// How many there are; as a floating-point number, since there can be more than any integer.
  public var count: Double { found.count }

  /// An iterator over the paths, in the order in which their entities were written.
  public func makeIterator() -> Iterator {
    Iterator(graph: graph, passages: passages, base: found.makeIterator())
  }

  /// Makes the paths one after another.
  public struct Iterator: IteratorProtocol {
    let graph: Graph
    let passages: Passages
    var base: GraphAlgorithms.ShortestPaths.Iterator

    /// The next path.
    public mutating func next() -> Path? {
      base.next().map { graph.path(along: $0, on: passages) }
    }
  }
}

extension Graph {
  /// A shortest path between two entities, or nothing where none leads there.
  ///
  /// Every relation is walked, either way, unless the restriction says otherwise; denied and
  /// deprecated ones are not. A step names every relation that carries it. Of several shortest
  /// paths the one whose entities stand first in the data is returned.
  ///
  /// ```swift
  /// let path = try graph.path(from: "rennes-2", to: "unesco")
  /// path?.citations                     // on whose word it rests
  /// ```
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*n* + *m*) by breadth-first search (Moore 1959).
  public func path(
    from start: Entity.ID, to end: Entity.ID, within restriction: Restriction = .none
  ) throws(GraphError) -> Path? {
    let (passages, from, to) = try prepare(start, end, restriction)
    return passages.simple.shortestPath(from: from, to: to).map { path(along: $0, on: passages) }
  }

  /// All shortest paths between two entities; none where no path leads there.
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*n* + *m*), and O(length) for each path taken from the sequence.
  public func shortestPaths(
    from start: Entity.ID, to end: Entity.ID, within restriction: Restriction = .none
  ) throws(GraphError) -> ShortestPaths? {
    let (passages, from, to) = try prepare(start, end, restriction)
    let found = passages.simple.shortestPaths(from: from, to: to)
    return found.length.map {
      ShortestPaths(graph: self, passages: passages, found: found, length: $0)
    }
  }
}

extension Graph {
  func prepare(
    _ start: Entity.ID, _ end: Entity.ID, _ restriction: Restriction
  ) throws(GraphError) -> (Passages, Int, Int) {
    try restriction.check(in: self)
    let from = try position(of: start)
    let to = try position(of: end)
    return (ways(within: restriction, keeping: [from, to]), from, to)
  }

  func position(of id: Entity.ID) throws(GraphError) -> Int {
    guard let position = entityPositions[id] else {
      throw .unknownEntity(id, suggestion: suggestion(for: id))
    }
    return position
  }

  /// The path through the given positions, with every relation that carries its steps.
  func path(along positions: [Int], on passages: Passages) -> Path {
    let steps = zip(positions, positions.dropFirst()).map { from, to in
      Step(
        from: entities[from], to: entities[to],
        carriers: passages.passages(from: from, to: to).map {
          Step.Carrier(
            relation: relations[$0.relation], isForward: $0.from == from, manner: $0.manner)
        })
    }
    return Path(start: entities[positions[0]], steps: steps)
  }
}
