import Graphviz
import Testing

@Suite struct LayoutTests {
  private let renderer = Renderer()

  @Test(arguments: [Engine.dot, .osage, .circo])
  func `frames lie inside the bounding box and do not overlap`(engine: Engine) throws {
    for seed in UInt64(0)..<20 {
      let document = randomDocument(seed: seed)
      let layout = try renderer.layout(document, engine: engine)
      #expect(layout.nodes.count == document.nodes.count)
      #expect(layout.edges.count == document.edges.count)
      let frames = document.nodes.compactMap { layout.nodes[$0.id]?.frame }
      for (index, frame) in frames.enumerated() {
        #expect(layout.boundingBox.contains(frame, tolerance: 1), "seed \(seed)")
        for other in frames[..<index] {
          #expect(!frame.overlaps(other, tolerance: 0.5), "seed \(seed), \(engine.name)")
        }
      }
    }
  }

  @Test func `clusters frame their nodes`() throws {
    let document = randomDocument(seed: 3)
    let layout = try renderer.layout(document)
    for node in document.nodes {
      guard let home = node.cluster, let frame = layout.nodes[node.id]?.frame else { continue }
      #expect(try #require(layout.clusters[home]).frame.contains(frame, tolerance: 1))
    }
  }

  @Test func `parallel edges keep their order`() throws {
    var graph = DOT.Graph("g")
    for id in ["a", "b", "c"] { graph.node(id) }
    graph.edge("a", to: "c") { $0.label = "first" }
    graph.edge("a", to: "b")
    graph.edge("a", to: "c") { $0.externalLabel = "third" }
    graph.edge("c", to: "a") { $0.style = .invisible }
    let edges = try renderer.layout(graph).edges
    #expect(edges.map { $0.label != nil } == [true, false, false, false])
    #expect(edges.map { $0.externalLabel != nil } == [false, false, true, false])
    #expect(edges.allSatisfy { $0.splines.allSatisfy { $0.points.count % 3 == 1 } })
    #expect(edges[1].splines.first?.end != nil)
    #expect(edges[1].splines.first?.start == nil)
  }

  @Test(arguments: [DOT.Graph.Kind.directed, .undirected])
  func `parallel edges of a strict graph share a place`(kind: DOT.Graph.Kind) throws {
    var graph = DOT.Graph("g", kind, isStrict: true)
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b")
    graph.edge("b", to: "a")
    graph.edge("a", to: "b")
    let edges = try renderer.layout(graph).edges
    #expect(edges.count == 3)
    #expect(edges[0] == edges[2])
    #expect((edges[0] == edges[1]) == (kind == .undirected))
  }

  @Test func `flipping turns top into bottom, twice is once more the same`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b")
    let layout = try renderer.layout(graph)
    let flipped = layout.flippedY
    let upper = try #require(layout.nodes["a"]).frame.center.y
    let lower = try #require(layout.nodes["b"]).frame.center.y
    #expect(upper > lower)
    #expect(flipped.nodes["a"]?.frame.center.y == lower)
    #expect(flipped.flippedY == layout)
  }

  @Test func `what a layout placed is drawn in the same place by nop2`() throws {
    for seed in UInt64(0)..<20 {
      let document = randomDocument(seed: seed)
      let layout = try renderer.layout(document)
      var placed = document.placed(by: layout)
      let corner = Point(x: layout.boundingBox.minX, y: layout.boundingBox.minY - 40)
      placed.node("legend") { $0.position = .pinned(corner.x, corner.y) }
      let again = try renderer.layout(placed, engine: .nop2)
      for node in document.nodes {
        let before = try #require(layout.nodes[node.id]).frame.center
        let after = try #require(again.nodes[node.id]).frame.center
        #expect(distance(before, after) < 0.01, "seed \(seed), \(node.id)")
      }
      for (before, after) in zip(layout.edges, again.edges) {
        #expect(before.splines.count == after.splines.count, "seed \(seed)")
        for (one, other) in zip(before.splines, after.splines) {
          #expect(zip(one.points, other.points).allSatisfy { distance($0, $1) < 0.01 })
        }
        #expect((before.label == nil) == (after.label == nil))
      }
      let legend = try #require(again.nodes["legend"]).frame.center
      #expect(distance(legend, corner) < 0.01, "seed \(seed)")
    }
  }

  private func distance(_ one: Point, _ other: Point) -> Double {
    max(abs(one.x - other.x), abs(one.y - other.y))
  }
}
