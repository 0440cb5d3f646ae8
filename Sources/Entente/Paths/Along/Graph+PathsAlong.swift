internal import GraphAlgorithms

/// Why a question for ways along an expression has no answer.
public enum PathsAlongError: Error, Sendable, Hashable {
  /// The graph or the restriction does not fit.
  case graph(GraphError)

  /// The expression cannot be used.
  case pattern(RelationPatternError)

  /// The graph and the expression are too large together.
  case tooLarge(entityCount: Int, stateCount: Int)
}

extension PathsAlongError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .graph(let error): error.description
    case .pattern(let error): error.description
    case .tooLarge(let entities, let states):
      "The expression has \(states) states, too many for \(entities) entities. "
        + "Shorten it, or use smaller numbers in braces."
    }
  }
}

/// All shortest walks between two entities that fit an expression, made one at a time when asked for.
public struct WalksAlong: Sendable, Sequence {
  let graph: Graph
  let search: WalkSearch

  /// The number of steps of each of them.
  public let length: Int

  /// An iterator over the walks, in the order in which their entities were written.
  public func makeIterator() -> Iterator {
    Iterator(graph: graph, base: WalkSequence(search, length: length, isSimple: false), search)
  }

  /// Makes the walks one after another.
  public struct Iterator: IteratorProtocol {
    let graph: Graph
    var base: WalkSequence
    let search: WalkSearch

    init(graph: Graph, base: WalkSequence, _ search: WalkSearch) {
      self.graph = graph
      self.base = base
      self.search = search
    }

    /// The next walk.
    public mutating func next() -> Path? {
      base.next().map { graph.path(along: $0, on: search.passages, over: base.carriers()) }
    }
  }
}

/// Paths that fit an expression and pass no entity twice, the longer after the shorter.
public struct PathsAlong: Sendable, Hashable {
  /// The paths.
  public let paths: [Path]

  /// The number of steps up to which they are all.
  public let completeLength: Int

  /// Whether they are all there are up to the length asked for.
  public let isComplete: Bool

  /// Whether the search was given up, because there was too much to look at.
  public let isGivenUp: Bool
}

extension Graph {
  /// All shortest walks between two entities whose relations fit an expression; none where none does.
  ///
  /// A walk may pass an entity several times, as an expression may ask for: two members of one
  /// organisation, and on from there. So it is found without trying ways one by one. Walks differ in
  /// their entities; a step names each relation on which some reading of the expression takes it.
  ///
  /// ```swift
  /// let pattern = RelationPattern.kind(.memberOf) / .kind(.memberOf).inverse
  /// try graph.shortestWalks(from: "rennes-2", to: "sorbonne", along: pattern)?.first { _ in true }
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where the walks begin.
  ///   - end: Where they lead.
  ///   - pattern: What their relations are, one after another.
  ///   - restriction: What else they may pass through; relations are crossed as the pattern says, and
  ///     both must allow it.
  /// - Returns: The walks, or nothing where none fits.
  /// - Throws: ``PathsAlongError`` where a name or a kind is not known, or the expression is too large.
  /// - Complexity: O(*s* · (*n* + *m*)) for an expression of *s* relations and signs (Mendelzon and Wood
  ///   1995), and O(*s* · *d*) for each step of each walk between entities of degree *d*.
  public func shortestWalks(
    from start: Entity.ID, to end: Entity.ID, along pattern: RelationPattern,
    within restriction: Restriction = .none
  ) throws(PathsAlongError) -> WalksAlong? {
    let search = try walkSearch(
      from: start, to: end, along: pattern, longest: nil, within: restriction)
    return search.length.map { WalksAlong(graph: self, search: search, length: $0) }
  }

  /// Paths between two entities that fit an expression and pass no entity twice.
  ///
  /// To tell whether there is such a path at all can take long beyond measure (Mendelzon and Wood
  /// 1995), so the search has a longest length and is given up after three million looks at relations;
  /// the answer says how far it came.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they lead.
  ///   - pattern: What their relations are, one after another.
  ///   - maximumLength: How many steps they have at most.
  ///   - limit: How many to find at most.
  ///   - restriction: What else they may pass through.
  /// - Returns: The paths found, and whether they are all.
  /// - Throws: ``PathsAlongError`` where a name or a kind is not known, or the expression is too large.
  /// - Complexity: Exponential in the length at worst, with a bound.
  public func paths(
    from start: Entity.ID, to end: Entity.ID, along pattern: RelationPattern,
    maximumLength: Int = 8, limit: Int = 1000, within restriction: Restriction = .none
  ) throws(PathsAlongError) -> PathsAlong {
    try paths(
      from: start, to: end, along: pattern, maximumLength: maximumLength, limit: limit,
      within: restriction, looks: 3_000_000)
  }

  /// The same, given up after so many looks at relations.
  package func paths(
    from start: Entity.ID, to end: Entity.ID, along pattern: RelationPattern,
    maximumLength: Int, limit: Int = 1000, within restriction: Restriction = .none, looks: Int
  ) throws(PathsAlongError) -> PathsAlong {
    var looks = looks
    let longest = min(maximumLength, max(0, entities.count - 1))
    let search = try walkSearch(
      from: start, to: end, along: pattern, longest: longest, within: restriction)
    var paths: [Path] = []
    guard limit > 0, let least = search.length, least <= longest, least == 0 || start != end
    else {
      return PathsAlong(
        paths: [], completeLength: max(0, maximumLength), isComplete: limit > 0, isGivenUp: false)
    }
    for length in least...longest {
      var walks = WalkSequence(search, length: length, isSimple: true, looks: looks)
      while let way = walks.next() {
        if paths.count == limit {
          return PathsAlong(
            paths: paths, completeLength: length - 1, isComplete: false, isGivenUp: false)
        }
        paths.append(path(along: way, on: search.passages, over: walks.carriers()))
      }
      looks = walks.looks
      if looks <= 0 {
        return PathsAlong(
          paths: paths, completeLength: length - 1, isComplete: false, isGivenUp: true)
      }
    }
    return PathsAlong(
      paths: paths, completeLength: maximumLength, isComplete: true, isGivenUp: false)
  }
}

extension Graph {
  private func walkSearch(
    from start: Entity.ID, to end: Entity.ID, along pattern: RelationPattern, longest: Int?,
    within restriction: Restriction
  ) throws(PathsAlongError) -> WalkSearch {
    let machine: PatternAutomaton
    do { machine = try PatternAutomaton(pattern) } catch { throw .pattern(error) }
    let (passages, from, to): (Passages, Int, Int)
    do {
      try check(machine)
      (passages, from, to) = try prepare(start, end, restriction)
    } catch {
      throw .graph(error)
    }
    guard entities.count <= WalkSearch.largestSize / machine.stateCount else {
      throw .tooLarge(entityCount: entities.count, stateCount: machine.stateCount)
    }
    let closed = [from, to].filter { !restriction.admits(entities[$0], in: vocabulary) }
    return WalkSearch(
      passages, machine, from: from, to: to, closed: Set(closed), longest: longest, in: self)
  }

  private func check(_ machine: PatternAutomaton) throws(GraphError) {
    for crossing in machine.crossings {
      if case .kind(let kind) = crossing.relations, vocabulary[kind] == nil {
        throw .unknownRelationKind(kind, suggestion: suggestion(for: kind))
      }
    }
  }

  /// The path through the given positions, each step carried by the edges given.
  fileprivate func path(along positions: [Int], on passages: Passages, over edges: [[Int]]) -> Path
  {
    let steps = zip(zip(positions, positions.dropFirst()), edges).map { ends, edges in
      Step(
        from: entities[ends.0], to: entities[ends.1],
        carriers: edges.map { passages.passages[passages.passageOfEdge[$0]] }.map {
          Step.Carrier(
            relation: relations[$0.relation], isForward: $0.from == ends.0, manner: $0.manner)
        })
    }
    return Path(start: entities[positions[0]], steps: steps)
  }
}
