internal import GraphAlgorithms

/// All paths of at most so many steps that pass no entity twice, made one at a time when asked for.
///
/// There can be more of them than anybody could list.
public struct SimplePaths: Sendable, Sequence {
  let graph: Graph
  let passages: Passages
  let found: GraphAlgorithms.SimplePaths

  /// How many steps a path has at most.
  public var maximumLength: Int { found.maximumLength }

  /// An iterator over the paths, in the order in which their entities were written.
  public func makeIterator() -> Iterator {
    Iterator(graph: graph, passages: passages, base: found.makeIterator())
  }

  /// Makes the paths one after another.
  public struct Iterator: IteratorProtocol {
    let graph: Graph
    let passages: Passages
    var base: GraphAlgorithms.SimplePaths.Iterator

    /// The next path.
    public mutating func next() -> Path? {
      base.next().map { graph.path(along: $0, on: passages) }
    }
  }
}

extension Graph {
  /// The shortest paths between two entities that pass no entity twice, the longer after the shorter.
  ///
  /// ```swift
  /// try graph.paths(from: "rennes-2", to: "unesco", limit: 5).map(\.length)    // [2, 2, 3, 3, 3]
  /// ```
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*k* · *l* · (*n* + *m*)) for *k* paths of at most *l* steps (Yen 1971).
  public func paths(
    from start: Entity.ID, to end: Entity.ID, limit: Int, within restriction: Restriction = .none
  ) throws(GraphError) -> [Path] {
    let (passages, from, to) = try prepare(start, end, restriction)
    return passages.simple.shortestSimplePaths(from: from, to: to, limit: limit)
      .map { path(along: $0, on: passages) }
  }

  /// All paths between two entities of at most so many steps that pass no entity twice.
  ///
  /// They come in the order in which their entities were written, not by length.
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*n* + *m*); each path is found when it is asked for.
  public func paths(
    from start: Entity.ID, to end: Entity.ID, maximumLength: Int,
    within restriction: Restriction = .none
  ) throws(GraphError) -> SimplePaths {
    let (passages, from, to) = try prepare(start, end, restriction)
    return SimplePaths(
      graph: self, passages: passages,
      found: passages.simple.simplePaths(from: from, to: to, maximumLength: maximumLength))
  }
}
