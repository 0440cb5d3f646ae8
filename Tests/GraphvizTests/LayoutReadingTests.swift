import Foundation
import Graphviz
import Testing

/// A layout against what Graphviz itself writes down about it, and fed back to Graphviz.
@Suite struct LayoutReadingTests {
  private let renderer = Renderer.inProcess

  private struct Written: Decodable {
    struct Part: Decodable {
      let name: String?
      let bb: String?
      let pos: String?
      let lp: String?
      let xlp: String?
      let lwidth: String?
      let lheight: String?
      let width: String?
      let height: String?
      let comment: String?
    }
    let bb: String
    let objects: [Part]?
    let edges: [Part]?
  }

  private func numbers(_ text: String?) -> [Double] {
    (text ?? "").split { $0 == "," || $0 == " " || $0 == "e" || $0 == "s" }.compactMap {
      Double($0)
    }
  }

  /// Graphviz writes five digits.
  private func agree(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= 0.06 }
  }

  @Test(arguments: [Engine.dot, .neato, .fdp, .osage])
  func `a layout is what Graphviz writes down`(engine: Engine) throws {
    for seed in UInt64(0)..<10 {
      var document = randomDocument(seed: seed)
      document.label = "All of it"
      // Graphviz writes edges in an order of its own.
      for index in document.edges.indices {
        document.edges[index][raw: "comment"] = .text("\(index)")
      }
      let layout = try renderer.layout(document, engine: engine)
      let file = try renderer.render(document, as: "json0", engine: engine)
      let written = try JSONDecoder().decode(Written.self, from: Data(file.bytes))
      let box = layout.boundingBox
      #expect(agree([box.minX, box.minY, box.maxX, box.maxY], numbers(written.bb)))
      for part in written.objects ?? [] {
        let name = try #require(part.name)
        if let node = layout.nodes[name] {
          #expect(agree([node.frame.center.x, node.frame.center.y], numbers(part.pos)))
          let inches = numbers(part.width) + numbers(part.height)
          let size = node.frame.size
          #expect(
            abs(size.width - inches[0] * 72) < 0.01 && abs(size.height - inches[1] * 72) < 0.01)
        } else if name.hasPrefix("cluster_"),
          let cluster = layout.clusters[String(name.dropFirst("cluster_".count))]
        {
          let frame = cluster.frame
          #expect(agree([frame.minX, frame.minY, frame.maxX, frame.maxY], numbers(part.bb)))
          guard let label = cluster.label else { continue }
          #expect(agree([label.center.x, label.center.y], numbers(part.lp)))
          // Graphviz rounds inches to hundredths here.
          let inches = numbers(part.lwidth) + numbers(part.lheight)
          #expect(abs(label.size.width - inches[0] * 72) < 0.5)
          #expect(abs(label.size.height - inches[1] * 72) < 0.5)
        }
      }
      for part in written.edges ?? [] {
        let edge = layout.edges[try #require(part.comment.flatMap { Int($0) })]
        // A label that would abort dot stands beside its edge.
        if let label = edge.label, part.lp != nil || part.xlp == nil {
          #expect(agree([label.center.x, label.center.y], numbers(part.lp)), "seed \(seed)")
        }
        let points = edge.splines.flatMap { spline in
          [spline.start, spline.end].compactMap(\.self) + spline.points
        }
        let ends = numbers(part.pos?.replacing(";", with: " "))
        #expect(ends.count == 2 * points.count, "seed \(seed)")
        let sum = points.reduce(0) { $0 + $1.x + $1.y }
        #expect(abs(sum - ends.reduce(0, +)) < 0.06 * Double(ends.count), "seed \(seed)")
      }
    }
  }

  @Test(arguments: [Engine.dot, .neato, .fdp])
  func `a layout fed back through nop2 is the same layout`(engine: Engine) throws {
    for seed in UInt64(0)..<8 {
      let document = randomDocument(seed: seed)
      let layout = try renderer.layout(document, engine: engine)
      let again = try renderer.layout(document.placed(by: layout), engine: .nop2)
      #expect(layout.nodes.keys.sorted() == again.nodes.keys.sorted())
      for (id, node) in layout.nodes {
        let other = try #require(again.nodes[id])
        #expect(agree(corners(node.frame), corners(other.frame)), "seed \(seed), \(id)")
        #expect(node.textSize == other.textSize)
      }
      for (id, cluster) in layout.clusters {
        let other = try #require(again.clusters[id])
        #expect(agree(corners(cluster.frame), corners(other.frame)), "seed \(seed), \(id)")
      }
      for (edge, other) in zip(layout.edges, again.edges) {
        if let label = edge.label, let there = other.label {
          #expect(agree(corners(label), corners(there)), "seed \(seed)")
        }
        for (one, two) in zip(edge.splines, other.splines) {
          #expect(one.points.count == two.points.count)
          for (point, there) in zip(one.points, two.points) {
            #expect(abs(point.x - there.x) < 0.5 && abs(point.y - there.y) < 0.5)
          }
          #expect((one.end == nil) == (two.end == nil))
        }
      }
    }
  }

  private func corners(_ frame: Rectangle) -> [Double] {
    [frame.minX, frame.minY, frame.maxX, frame.maxY]
  }

  @Test(arguments: [Engine.neato, .fdp])
  func `pinned nodes stay where they are`(engine: Engine) throws {
    var graph = DOT.Graph("g", .undirected)
    graph.node("a") { $0.position = .pinned(0, 0) }
    graph.node("b") { $0.position = .pinned(300, 40) }
    for id in ["c", "d", "e"] {
      graph.node(id)
      graph.edge("a", to: id)
      graph.edge(id, to: "b")
    }
    let layout = try renderer.layout(graph, engine: engine)
    let a = try #require(layout.nodes["a"]).frame.center
    let b = try #require(layout.nodes["b"]).frame.center
    #expect(abs(b.x - a.x - 300) < 0.5)
    #expect(abs(b.y - a.y - 40) < 0.5)
  }

  @Test func `the width of a text is that of its letters`() throws {
    var graph = DOT.Graph("g")
    graph.node("short") { $0.label = "il" }
    graph.node("long") { $0.label = "WWWWWWWWWW" }
    graph.node("lines") { $0.label = .lines(["il", "WWWWWWWWWW"], .left) }
    graph.node("empty") { $0.label = .empty }
    graph.node("html") { $0.label = .html(DOT.HTMLLabel([.line("WWWWWWWWWW")])) }
    let nodes = try renderer.layout(graph).nodes
    let short = try #require(nodes["short"]?.textSize)
    let long = try #require(nodes["long"]?.textSize)
    let lines = try #require(nodes["lines"]?.textSize)
    #expect(short.width * 5 < long.width)
    #expect(lines.width == long.width)
    #expect(abs(lines.height - 2 * long.height) < 1)
    #expect(nodes["empty"]?.textSize == nil)
    #expect(abs((nodes["html"]?.textSize?.width ?? 0) - long.width) < 2)
  }
}
