import Graphviz

/// A document as the model can say it.
struct RandomGraph {
  private var generator: SeededGenerator
  private(set) var graph: DOT.Graph
  private var homes: [String?] = [nil]

  /// An ordinary one has only what figures have, so that it is drawn in this process.
  init(using generator: SeededGenerator, isOrdinary: Bool) {
    self.generator = generator
    let kind: DOT.Graph.Kind = self.generator.happens(onceIn: 2) ? .directed : .undirected
    graph = DOT.Graph("g", kind, isStrict: self.generator.happens(onceIn: 8))
    addClusters(deep: !isOrdinary)
    addNodes(isOrdinary ? generatedCount(60) : generatedCount(3_000))
    addEdges()
    addRankGroups(across: !isOrdinary)
    if isOrdinary { addLooks() } else { addExtremes() }
  }

  /// A number of nodes, mostly small.
  private mutating func generatedCount(_ maximum: Int) -> Int {
    switch generator.number(0..<100) {
    case 0..<80: generator.number(0..<min(31, maximum))
    case 80..<96: generator.number(0..<min(151, maximum))
    case 96..<99: generator.number(0..<min(601, maximum))
    default: generator.number(0..<maximum)
    }
  }

  private mutating func addClusters(deep: Bool) {
    for index in 0..<generator.number(0..<5) {
      var depth = generator.number(1..<4)
      if deep, generator.happens(onceIn: 50) { depth = generator.number(1..<130) }
      let ids = (0..<depth).map { "c\(index)-\($0)" }
      homes += ids
      graph.clusters.append(nested(ids))
    }
  }

  private mutating func nested(_ ids: [String]) -> DOT.Cluster {
    var inner: DOT.Cluster?
    for id in ids.reversed() {
      var cluster = DOT.Cluster(id)
      if generator.happens(onceIn: 2) { cluster.label = .text(generator.one(of: Words.sentences)) }
      if let inner { cluster.clusters.append(inner) }
      inner = cluster
    }
    return inner ?? DOT.Cluster("c")
  }

  private mutating func addNodes(_ count: Int) {
    for index in 0..<count {
      let label = generator.happens(onceIn: 3) ? generator.one(of: Words.sentences) : nil
      graph.node("n\(index)", in: generator.one(of: homes)) { node in
        if let label { node.label = .text(label) }
      }
    }
  }

  /// A tree, a chain, a clique, or any edges.
  private mutating func addEdges() {
    let count = graph.nodes.count
    guard count > 0 else { return }
    let labels = generator.number(1..<6)
    var ends: [(Int, Int)] = []
    switch generator.number(0..<8) {
    case 0: ends = (1..<max(1, count)).map { ($0 - 1, $0) }
    case 1, 2: ends = (1..<max(1, count)).map { (generator.number(0..<$0), $0) }
    case 3:
      let part = min(count, 25)
      for tail in 0..<part { for head in 0..<tail { ends.append((tail, head)) } }
    default: break
    }
    if ends.isEmpty || generator.happens(onceIn: 3) {
      for _ in 0..<generator.number(0..<(2 * count + 1)) {
        ends.append((generator.number(0..<count), generator.number(0..<count)))
      }
    }
    for (tail, head) in ends {
      let label = generator.happens(onceIn: labels) ? generator.one(of: Words.sentences) : nil
      graph.edge("n\(tail)", to: "n\(head)") { edge in
        if let label { edge.label = .text(label) }
      }
    }
  }

  private mutating func addRankGroups(across: Bool) {
    guard !graph.nodes.isEmpty else { return }
    let ranks: [DOT.Rank] = [.same, .minimum, .maximum, .source, .sink]
    for _ in 0..<generator.number(0..<4) {
      let first = generator.one(of: graph.nodes)
      let mates = across ? graph.nodes : graph.nodes.filter { $0.cluster == first.cluster }
      var ids = [first.id]
      for _ in 0..<generator.number(1..<5) { ids.append(generator.one(of: mates).id) }
      graph.rank(generator.one(of: ranks), ids)
    }
  }
}

extension RandomGraph {
  private mutating func addLooks() {
    if generator.happens(onceIn: 3) { graph.rankDirection = .leftToRight }
    if generator.happens(onceIn: 3) { graph.isCompound = true }
    if generator.happens(onceIn: 4) {
      graph[raw: "nodesep"] = .number(Double(generator.number(0..<3)))
    }
    if generator.happens(onceIn: 4) {
      graph[raw: "ranksep"] = .number(Double(generator.number(0..<3)))
    }
    let shapes: [DOT.Shape] = [.box, .ellipse, .folder, .cylinder, .octagon, .note]
    for index in graph.nodes.indices where generator.happens(onceIn: 3) {
      graph.nodes[index].shape = generator.one(of: shapes)
      if generator.happens(onceIn: 4) { graph.nodes[index][raw: "width"] = .number(3) }
    }
    for index in graph.edges.indices where generator.happens(onceIn: 4) {
      switch generator.number(0..<5) {
      case 0: graph.edges[index].minimumLength = generator.number(0..<5)
      case 1: graph.edges[index].constrainsRank = false
      case 2: graph.edges[index][raw: "weight"] = .number(Double(generator.number(0..<100)))
      case 3: graph.edges[index].externalLabel = "beside"
      default: graph.edges[index][raw: "dir"] = .text("both")
      }
    }
  }

  private mutating func addExtremes() {
    for _ in 0..<generator.number(0..<6) {
      graph[raw: generator.one(of: Words.graphAttributes)] = value()
    }
    for _ in 0..<generator.number(0..<2) {
      graph.nodeDefaults[raw: generator.one(of: Words.nodeAttributes)] = value()
      graph.edgeDefaults[raw: generator.one(of: Words.edgeAttributes)] = value()
    }
    for index in graph.clusters.indices where generator.happens(onceIn: 3) {
      graph.clusters[index][raw: generator.one(of: Words.clusterAttributes)] = value()
    }
    let rarity = generator.number(2..<20)
    for index in graph.nodes.indices where generator.happens(onceIn: rarity) {
      graph.nodes[index][raw: generator.one(of: Words.nodeAttributes)] = value()
      if generator.happens(onceIn: 4) { graph.nodes[index][raw: "label"] = label() }
    }
    for index in graph.edges.indices where generator.happens(onceIn: rarity) {
      graph.edges[index][raw: generator.one(of: Words.edgeAttributes)] = value()
      if generator.happens(onceIn: 8) { graph.edges[index][raw: "label"] = label() }
    }
  }

  private mutating func value() -> DOT.Value {
    switch generator.number(0..<1_000) {
    case 0: .number(.nan)
    case 1: .number(-.infinity)
    case 2..<5: .number(1e300)
    case 5..<10: label()
    default: .text(generator.one(of: Words.values))
    }
  }

  private mutating func label() -> DOT.Value {
    switch generator.number(0..<8) {
    case 0: .markup(RandomMarkup.table(using: &generator))
    case 1: .text("{<f0>a|<f1>b|{c|<f2>d}}")
    case 2: .text(String(repeating: "x", count: generator.one(of: [3, 1_000, 100_000])))
    case 3:
      .label(.lines(Array(repeating: "line", count: generator.one(of: [2, 60, 2_000])), .left))
    default: .label(.text(generator.one(of: Words.sentences)))
    }
  }
}
