import Graphviz

/// A generator whose seed can be printed and used again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, by Guy Steele, Doug Lea and Christine Flood, 2014.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text made of everything that DOT, Graphviz and XML could take for their own.
func randomText(using generator: inout SeededGenerator, lineFeeds: Bool = true) -> String {
  var pieces = [
    "a", "N", "n", "l", "G", " ", "\"", "\\", "\\\\", "&", "&amp;", "&#1178;", "<", ">", "<b>", "{",
    "}", "|", "'", ";", "--", "->", "/*", "//", "#", "%", "Қазақ", "Ә", "é", "中文", "שלום",
    "العربية",
    "🇰🇿", "\u{7}", "\u{FFFF}",
  ]
  if lineFeeds { pieces.append("\n") }
  let count = Int.random(in: 1...12, using: &generator)
  return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}

/// A figure as people draw them: nodes in clusters, edges with labels, rank groups.
func randomDocument(seed: UInt64) -> DOT.Graph {
  var generator = SeededGenerator(seed: seed)
  var graph = DOT.Graph("random \(seed)", Bool.random(using: &generator) ? .directed : .undirected)
  if Bool.random(using: &generator) { graph.rankDirection = .leftToRight }
  if Bool.random(using: &generator) { graph.isCompound = true }
  var homes: [String?] = [nil]
  for index in 0..<Int.random(in: 0...4, using: &generator) {
    graph.cluster("c\(index)") {
      $0.label = "Cluster \(index)"
      guard Bool.random(using: &generator) else { return }
      $0.cluster("c\(index)-inner")
      homes.append("c\(index)-inner")
    }
    homes.append("c\(index)")
  }
  let shapes: [DOT.Shape] = [.box, .ellipse, .folder, .cylinder, .octagon, .note]
  for index in 0..<Int.random(in: 2...30, using: &generator) {
    graph.node("n\(index)", in: homes.randomElement(using: &generator) ?? nil) {
      $0.shape = shapes.randomElement(using: &generator)
      $0.label = .lines(["Node \(index)", "Қазақ"], .center)
    }
  }
  let ids = graph.nodes.map(\.id)
  for index in 0..<Int.random(in: 1...60, using: &generator) {
    let tail = ids.randomElement(using: &generator) ?? "n0"
    let head = ids.randomElement(using: &generator) ?? "n0"
    graph.edge(tail, to: head) {
      if Int.random(in: 0..<3, using: &generator) > 0 { $0.label = "edge \(index)" }
      if Int.random(in: 0..<5, using: &generator) == 0 { $0.minimumLength = 2 }
      if Int.random(in: 0..<8, using: &generator) == 0 { $0.constrainsRank = false }
      if $0.label == nil, Int.random(in: 0..<8, using: &generator) == 0 {
        $0.externalLabel = "beside"
      }
    }
  }
  for (_, group) in Dictionary(grouping: graph.nodes, by: \.cluster).sorted(by: {
    ($0.key ?? "") < ($1.key ?? "")
  }) where Bool.random(using: &generator) {
    graph.rank(.same, group.prefix(Int.random(in: 1...4, using: &generator)).map(\.id))
  }
  return graph
}
