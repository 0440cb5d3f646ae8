extension Graph {
  /// Everything about the graph that is legal but doubtful.
  ///
  /// Doubts come in the order of the graph: the data set, its sources, entities, relations and
  /// statements of identity, each in the order written. ``Doubt/Rule`` lists what is looked for.
  ///
  /// ```swift
  /// let suspicious = graph.doubts().filter { $0.rule == .twins }
  /// ```
  ///
  /// - Complexity: O(*k* log *k*) in the statements, names and texts of the graph.
  public func doubts() -> [Doubt] {
    let reviewed = ReviewedGraph(self)
    let found = ReviewRule.all.flatMap { $0.doubts(reviewed) }
    let places = found.map { place(of: $0.subject) }
    return found.indices
      .sorted { (places[$0], $0) < (places[$1], $1) }
      .map { found[$0] }
  }

  /// Where a subject stands among all that can be doubted.
  private func place(of subject: Doubt.Subject) -> Int {
    let (firstEntity, firstRelation) = (1 + sources.count, 1 + sources.count + entities.count)
    return switch subject {
    case .dataSet: 0
    case .source(let id): 1 + (sourcePositions[id] ?? 0)
    case .entity(let id): firstEntity + (entityPositions[id] ?? 0)
    case .relation(let id): firstRelation + (relationPositions[id] ?? 0)
    case .identity(let position): firstRelation + relations.count + position
    }
  }
}
