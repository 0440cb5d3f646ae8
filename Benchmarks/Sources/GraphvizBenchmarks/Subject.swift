import Graphviz

/// A figure to measure with: a tree, 15 % more edges, and a label on every edge.
func treeLikeGraph(nodes: Int) -> DOT.Graph {
  var graph = DOT.Graph("tree")
  // The same on every machine: Knuth's multiplier and a fixed seed.
  var state: UInt64 = 1
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
  for index in 0..<nodes { graph.node("n\(index)") { $0.label = .text("Node \(index)") } }
  for index in 1..<nodes {
    graph.edge("n\((index - 1) / 3)", to: "n\(index)") { $0.label = .text("edge \(index)") }
  }
  for index in 0..<nodes * 15 / 100 {
    graph.edge("n\(random(nodes))", to: "n\(random(nodes))") { $0.label = .text("more \(index)") }
  }
  return graph
}
