internal import GraphAlgorithms

/// A path, and how far it is by the distances of its relations.
public struct MeasuredPath: Sendable, Hashable {
  /// The path.
  public let path: Path

  /// The sum of the distances of its steps, each that of the nearest relation on it.
  public let distance: Double
}

extension Graph {
  /// The nearest paths between two entities by the distances of relations, the farther after the nearer.
  ///
  /// A vocabulary gives each kind of relation a ``RelationKind/distance``, 1 where it says nothing; of
  /// several relations between two entities the nearest counts. The way to a place or an agreement that a
  /// relation names is as long as that relation. No path passes an entity twice; of equally near ones
  /// that of fewer steps comes first.
  ///
  /// Distances count in thousand-millionths, up to a thousand million; what is no such number counts as 1.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin.
  ///   - end: Where they lead.
  ///   - limit: How many to find at most.
  ///   - restriction: What they may pass through.
  /// - Returns: The paths, the nearest first; none where none leads there.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*k* · *l* · (*m* + *n* log *n*)) for *k* paths of at most *l* steps (Yen 1971).
  public func nearestPaths(
    from start: Entity.ID, to end: Entity.ID, limit: Int = 1,
    within restriction: Restriction = .none
  ) throws(GraphError) -> [MeasuredPath] {
    let (passages, from, to) = try prepare(start, end, restriction)
    let edges = passages.passageOfEdge.map { number in
      onGrid(distance(of: relations[passages.passages[number].relation]))
    }
    guard let costs = try? ArcCosts(edges: edges) else { return [] }
    return passages.adjacency.cheapestPaths(from: from, to: to, limit: limit, costs: costs).map {
      let path = path(along: $0.vertices, on: passages)
      let distance = path.steps.reduce(0) { sum, step in
        sum + (step.carriers.map { self.distance(of: $0.relation) }.min() ?? 0)
      }
      return MeasuredPath(path: path, distance: distance)
    }
  }

  /// How far a relation keeps its ends apart; a number whatever a vocabulary says.
  private func distance(of relation: Relation) -> Double {
    let distance = kind(of: relation)?.distance ?? 1
    return distance >= 0 && distance <= 1_000_000_000 ? distance : 1
  }

  /// Sums of such numbers are exact, so that equal distances are equal.
  private func onGrid(_ distance: Double) -> Double {
    (distance * 1_073_741_824).rounded() / 1_073_741_824
  }
}
