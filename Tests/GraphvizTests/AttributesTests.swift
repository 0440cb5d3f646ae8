import Graphviz
import Testing

@Suite struct AttributesTests {
  @Test func `a typed attribute is read back as it was set`() {
    var node = DOT.Node("a")
    node.shape = .folder
    node.style = [.filled, .dashed]
    node.fontSize = 7.5
    node.fontName = "PT Sans Narrow"
    node.isFixedSize = true
    node.width = .inches(0.5)
    node.margin = DOT.Margin(.points(3.6), .points(1.8))
    node.position = .pinned(12.5, -4)
    node.label = "Қазақ"
    node.url = "https://example.org"
    node.color = .rgb(0, 114, 178, alpha: 64)
    #expect(node.shape == .folder)
    #expect(node.style == [.filled, .dashed])
    #expect(node.fontSize == 7.5)
    #expect(node.fontName == "PT Sans Narrow")
    #expect(node.isFixedSize == true)
    #expect(node.width == .points(36))
    #expect(node.margin?.horizontal.points.rounded() == 4)
    #expect(node.position == .pinned(12.5, -4))
    #expect(node.label == .text("Қазақ"))
    #expect(node.url?.address == "https://example.org")
    #expect(node.color == "#0072B240")
  }

  @Test func `few attributes and many are held alike`() {
    for seed in UInt64(0)..<40 {
      var generator = SeededGenerator(seed: seed)
      var attributes = DOT.Attributes()
      var expected: [String: Double] = [:]
      for _ in 0..<60 {
        let name = "n\(Int.random(in: 0..<18, using: &generator))"
        let number =
          Bool.random(using: &generator) ? Double.random(in: 0..<9, using: &generator) : nil
        attributes[raw: name] = number.map { .number($0) }
        expected[name] = number
        #expect(attributes.names == expected.keys.sorted(), "seed \(seed)")
        #expect(attributes.count == expected.count)
        #expect(attributes.isEmpty == expected.isEmpty)
      }
      for name in expected.keys { #expect(attributes[raw: name] == .number(expected[name] ?? 0)) }
      var again = DOT.Attributes()
      for name in expected.keys.shuffled(using: &generator) {
        again[raw: name] = expected[name].map { .number($0) }
      }
      #expect(again == attributes, "seed \(seed)")
      #expect(Set([again, attributes]).count == 1, "seed \(seed)")
    }
  }

  @Test func `a raw attribute and a typed one are the same attribute`() {
    var node = DOT.Node("a")
    node[raw: "shape"] = .text("box")
    node[raw: "fontsize"] = .text("8")
    #expect(node.shape == .box)
    #expect(node.fontSize == 8)
    node.shape = nil
    #expect(node.attributes.names == ["fontsize"])
  }

  @Test func `anyone can add a typed attribute`() {
    var node = DOT.Node("a")
    node.skew = 0.2
    #expect(node[raw: "skew"] == .number(0.2))
  }

  @Test func `lengths have units`() {
    #expect(DOT.Length.inches(1).points == 72)
    #expect(DOT.Length.millimeters(25.4) == .points(72))
    #expect(DOT.Length.points(3) < .points(4))
    var graph = DOT.Graph("g")
    graph.size = DOT.DrawingSize(.millimeters(85), .millimeters(225), isFilled: true)
    #expect(graph[raw: "size"] == .text("3.34646,8.85827!"))
    #expect(graph.size?.isFilled == true)
    graph.padding = DOT.Margin(.inches(0.03))
    #expect(graph[raw: "pad"] == .text("0.03,0.03"))
  }

  @Test func `the route of an edge is read back`() {
    let route = DOT.Route([
      Spline(
        points: [Point(x: 1, y: 2), Point(x: 3.25, y: 4), Point(x: 5, y: 6), Point(x: 7, y: 8)],
        start: Point(x: 0, y: 0), end: Point(x: 9, y: 9)),
      .line(from: Point(x: 0, y: 0), to: Point(x: 1, y: 1)),
    ])
    var edge = DOT.Edge("a", to: "b")
    edge.route = route
    #expect(edge.route == route)
    #expect(
      edge[raw: "pos"] == .text("s,0,0 e,9,9 1,2 3.25,4 5,6 7,8;0,0 0,0 1,1 1,1"))
  }

  @Test func `a background is written as areas`() {
    let band = DOT.Background.Area.band(
      Rectangle(from: Point(x: 0, y: 0), to: Point(x: 10, y: 20)), fill: "#F4F7FC")
    var graph = DOT.Graph("g")
    graph.background = DOT.Background([band])
    #expect(
      graph[raw: "_background"]
        == .text("c 7 -#F4F7FC C 7 -#F4F7FC P 4 0 0 10 0 10 20 0 20"))
  }
}

extension DOT.Keys {
  fileprivate var skew: DOT.Key<Double> { DOT.Key("skew") }
}
