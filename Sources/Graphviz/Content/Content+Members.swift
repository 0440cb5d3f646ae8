extension DOT.Content {
  /// The places of all nodes of a subgraph, with those of the subgraphs inside it, sorted.
  ///
  /// - Complexity: O(*s* + *m* log *m*) for *s* subgraphs behind it and *m* members.
  public func members(of subgraph: Int) -> [Int] {
    var isInside = [true]
    var members = Set(subgraphs[subgraph].nodes)
    for inner in subgraphs[(subgraph + 1)...] {
      let lies = inner.parent.map { $0 >= subgraph && isInside[$0 - subgraph] } ?? false
      isInside.append(lies)
      if lies { members.formUnion(inner.nodes) }
    }
    return members.sorted()
  }
}
