internal import GraphAlgorithms

extension Graph {
  /// Who stands between two states, by every measure at hand, and on whose word.
  ///
  /// Each state's side is the state and the entities that belong to it alone. Who belongs to several
  /// states or to none is on no side, though it may broker. Ties only are walked, either way, unless
  /// the restriction says otherwise; with a directed one, ways lead from the first side to the second.
  /// A restriction that avoids states takes the two out as well, and asks who joins the sides beside
  /// them.
  ///
  /// - Parameters:
  ///   - first: A state.
  ///   - second: Another one.
  ///   - restriction: What ways may pass through.
  ///   - progress: Called with what is done, from 0 to 1.
  /// - Returns: The brokers, the sides, and what joins them.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*s m*) for *s* entities on the first side, and as much again for each broker that
  ///   is removed to see what falls apart; both are bounded, see ``Brokerage/conventions``.
  public func brokerage(
    between first: Entity.ID, and second: Entity.ID, within restriction: Restriction = .ties,
    progress: (Double) -> Void = { _ in }
  ) throws(GraphError) -> Brokerage {
    try restriction.check(in: self)
    let states = (entities[try position(of: first)], entities[try position(of: second)])
    return BrokerageQuestion(first, second, of: self, within: restriction)
      .answer(between: states.0, and: states.1, progress: progress)
  }
}
