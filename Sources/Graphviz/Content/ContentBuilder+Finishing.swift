extension ContentBuilder {
  /// The content, with every part in the innermost subgraphs that name it.
  func finished() -> DOT.Content {
    var content = content
    content.attributes = scopes[0].attributes.withoutEmpty
    let spans = spans()
    let nodes = innermost(spans, members: \.nodes)
    let edges = innermost(spans, members: \.edges)
    content.subgraphs = scopes.indices.dropFirst().map { number in
      let scope = scopes[number]
      return DOT.Content.Subgraph(
        name: scope.name, parent: scope.parent.flatMap { $0 == 0 ? nil : $0 - 1 },
        attributes: scope.attributes.withoutEmpty, nodes: nodes[number].sorted(),
        edges: edges[number].sorted())
    }
    return content
  }

  /// For each scope the numbers, depth first, of itself and of what lies inside it.
  private func spans() -> [Range<Int>] {
    var spans = Array(repeating: 0..<0, count: scopes.count)
    var count = 0
    var waiting = [(scope: 0, child: 0)]
    while let (scope, child) = waiting.last {
      if child == 0 {
        spans[scope] = count..<count
        count += 1
      }
      if child < scopes[scope].children.count {
        waiting[waiting.count - 1].child += 1
        waiting.append((scopes[scope].children[child], 0))
      } else {
        spans[scope] = spans[scope].lowerBound..<count
        waiting.removeLast()
      }
    }
    return spans
  }

  /// The members of each scope that no scope inside it names.
  private func innermost(
    _ spans: [Range<Int>], members: (ContentScope) -> [Int]
  ) -> [[Int]] {
    var mentions: [(part: Int, scope: Int)] = []
    for (number, scope) in scopes.enumerated() {
      for part in members(scope) { mentions.append((part, number)) }
    }
    mentions.sort {
      ($0.part, spans[$0.scope].lowerBound) < ($1.part, spans[$1.scope].lowerBound)
    }
    var result = Array(repeating: [Int](), count: scopes.count)
    for (index, mention) in mentions.enumerated() {
      let next = index + 1 < mentions.count ? mentions[index + 1] : (part: -1, scope: 0)
      let isInside =
        next.part == mention.part && spans[mention.scope].contains(spans[next.scope].lowerBound)
      if !isInside { result[mention.scope].append(mention.part) }
    }
    return result
  }
}
