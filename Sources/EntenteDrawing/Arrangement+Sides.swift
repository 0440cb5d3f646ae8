import Entente
import Graphviz

extension Figure {
  /// Two states left and right in six columns: those at home, those who deal abroad, what is
  /// shared in two columns, and the first two mirrored.
  func sides(_ first: Entity.ID, _ second: Entity.ID, _ content: FigureContent) -> Arrangement {
    let columns = columns(first, second, content)
    var document = content.document(theme: theme, language: language, graph: graph)
    document.rankDirection = .leftToRight
    document.nodeSeparation = .points(3)
    document.rankSeparation = .points(16)
    document.splines = .routed
    document[raw: "remincross"] = .text("true")
    document[raw: "searchsize"] = .number(200)
    document[raw: "mclimit"] = .number(4)

    let posts = (0..<6).map { ":column-\($0)" }
    for (number, post) in posts.enumerated() {
      document.node(post) {
        $0.shape = .point
        $0.style = .invisible
        $0.width = .points(1)
        $0.height = .points(1)
      }
      if number > 0 {
        document.edge(posts[number - 1], to: post) {
          $0.style = .invisible
          $0.weight = 50
        }
      }
      let members = content.nodes.map(\.entity.id).filter { columns[$0] == number }
      document.rank(.same, [post] + members.map(\.nodeID))
    }
    for line in content.lines {
      let isReversed = columns[line.from, default: 2] > columns[line.to, default: 2]
      content.draw(line, reversed: isReversed, theme: theme, in: &document)
      if line.family == .treaty { document.edges[document.edges.count - 1].weight = 3 }
    }
    func members(_ numbers: Set<Int>) -> Set<DOT.Node.ID> {
      Set(columns.filter { numbers.contains($0.value) }.map(\.key.nodeID))
    }
    func name(_ id: Entity.ID) -> String {
      graph[id]?.name(in: language) ?? ""
    }
    return Arrangement(
      document: document, engine: .dot,
      bands: [
        .init(title: name(first), entities: members([0, 1]), tint: theme.sideTints.first),
        .init(title: "Both, and others", entities: members([2, 3]), tint: nil),
        .init(title: name(second), entities: members([4, 5]), tint: theme.sideTints.last),
      ],
      scaffold: Set(posts))
  }

  private func columns(
    _ first: Entity.ID, _ second: Entity.ID, _ content: FigureContent
  ) -> [Entity.ID: Int] {
    let left = graph.side(of: first)
    let right = graph.side(of: second)
    var abroad: Set<Entity.ID> = []
    for line in content.lines {
      if left.contains(line.from) != left.contains(line.to)
        || right.contains(line.from) != right.contains(line.to)
      {
        abroad.formUnion([line.from, line.to])
      }
    }
    var columns: [Entity.ID: Int] = [:]
    var shared: [Entity.ID] = []
    for entity in graph.entities.map(\.id) {
      let isOutside = entity == first || entity == second || !abroad.contains(entity)
      if left.contains(entity) {
        columns[entity] = isOutside ? 0 : 1
      } else if right.contains(entity) {
        columns[entity] = isOutside ? 5 : 4
      } else {
        shared.append(entity)
      }
    }
    for entity in shared { columns[entity] = 2 }
    // What is tied among the shared stands in two columns, so that its lines cross the page.
    let inner = content.lines.filter { columns[$0.from] == 2 && columns[$0.to] == 2 }
    let sources = Set(inner.map(\.from))
    let targets = Set(inner.map(\.to)).subtracting(sources)
    var counts = (sources.count, targets.count)
    for entity in shared where !sources.contains(entity) {
      if targets.contains(entity) {
        columns[entity] = 3
      } else if counts.0 <= counts.1 {
        counts.0 += 1
      } else {
        columns[entity] = 3
        counts.1 += 1
      }
    }
    return columns
  }
}
