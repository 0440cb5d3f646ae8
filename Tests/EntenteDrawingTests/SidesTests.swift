import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The figure of two sides at the size of a journal's page.
@Suite struct SidesTests {
  /// The sixty entities that most shortest paths of France and Kazakhstan pass through.
  static func sixty() throws -> Figure {
    let graph = try FigureTests.bilateral()
    var figure = Figure(
      ofHighest: 60, in: graph.centrality(.betweenness), of: graph,
      layout: .sides("france", "kazakhstan"))
    figure.maximumHeight = .millimeters(240)
    return figure
  }

  @Test func `sixty entities have room on a page at 6 points at least`() throws {
    let placed = try Self.sixty().placed()
    #expect(placed.entityCount == 60 && placed.namedCount == 60)
    #expect(placed.scale == 1)
    #expect(placed.textSizes.lowerBound >= 6)
    #expect(abs(placed.size.width - DOT.Length.millimeters(180).points) < 0.5)
    #expect(placed.size.height <= DOT.Length.millimeters(240).points)
    // What the document says, not what the figure says of itself.
    let sizes =
      placed.document.nodes.map { $0.fontSize ?? placed.document.nodeDefaults.fontSize ?? 14 }
    #expect((sizes.min() ?? 0) >= 6)
    #expect(placed.document.edges.allSatisfy { $0.label == nil })
  }

  @Test func `no label lies on a label or on an entity that is not its own`() throws {
    let placed = try Self.sixty().placed()
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame).filter { !$0.key.hasSuffix("-from") && !$0.key.hasSuffix("-to") }
      .sorted { $0.key < $1.key }
    #expect(frames.count { !$0.key.hasPrefix(":") } == 60)
    for (position, one) in frames.enumerated() {
      for other in frames[(position + 1)...] {
        #expect(!one.value.overlaps(other.value, tolerance: 0.6), "\(one.key) on \(other.key)")
      }
    }
  }

  @Test func `no line runs through an entity that it is not tied to`() throws {
    let placed = try Self.sixty().placed()
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame).filter { !$0.key.hasPrefix(":") }
    for edge in placed.document.edges where !edge.tail.hasPrefix(":") {
      let track = Track(try #require(edge.route).splines)
      for (id, frame) in frames where id != edge.tail && id != edge.head {
        #expect(!track.crosses(frame.grown(by: -0.3)), "\(edge.tail)–\(edge.head) through \(id)")
      }
    }
  }

  @Test func `every entity stands in the band of its states`() throws {
    let figure = try Self.sixty()
    let placed = try figure.placed()
    guard case .text(let background) = placed.document[raw: "_background"] else {
      Issue.record("no bands are painted")
      return
    }
    let places = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
    let titles = placed.document.nodes.filter { $0.id.hasPrefix(":band-") }
    #expect(titles.count == 3)
    // Each band is "P 4 x y x y x y x y" in the language xdot.
    let borders = background.split(separator: "P 4 ").dropFirst().map { corners in
      let numbers = corners.split(separator: " ").prefix(8).compactMap { Double($0) }
      return Rectangle(
        from: Point(x: numbers[0], y: numbers[1]), to: Point(x: numbers[4], y: numbers[5]))
    }
    try #require(borders.count == 2)
    for entity in figure.graph.entities {
      let frame = try #require(places[entity.id.nodeID]).frame
      let isLeft = figure.graph.side(of: "france").contains(entity.id)
      let isRight = figure.graph.side(of: "kazakhstan").contains(entity.id)
      #expect(borders[0].contains(frame, tolerance: 0.5) == isLeft, "\(entity.id)")
      #expect(borders[1].contains(frame, tolerance: 0.5) == isRight, "\(entity.id)")
    }
  }

  @Test func `heads at the states stand apart, and each line leads to one`() throws {
    let placed = try Self.sixty().placed()
    let edges = placed.document.edges.filter { !$0.tail.hasPrefix(":") }
    for state in ["france", "kazakhstan"] {
      var heads: [Point] = []
      var meeting: [Point] = []
      for edge in edges where edge.tail == state || edge.head == state {
        let spline = try #require(edge.route?.splines.first)
        heads += [edge.tail == state ? spline.start : nil, edge.head == state ? spline.end : nil]
          .compactMap { $0 }
        meeting += spline.points
      }
      #expect(heads.count > 5)
      for (position, one) in heads.enumerated() {
        for other in heads[(position + 1)...] where abs(one.x - other.x) < 1 {
          #expect(abs(one.y - other.y) > 4, "\(state)")
        }
      }
      let frame = try #require(
        try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes[state]?.frame)
      for edge in edges where edge.tail == state || edge.head == state {
        let spline = try #require(edge.route?.splines.first)
        let end =
          edge.head == state
          ? spline.end ?? spline.points.last : spline.start ?? spline.points.first
        let place = try #require(end)
        let isAtRim = frame.grown(by: 1).contains(
          Rectangle(center: place, size: Size(width: 0, height: 0)))
        let isOnAnother =
          meeting.count { abs($0.x - place.x) < 0.01 && abs($0.y - place.y) < 0.01 } > 1
        #expect(isAtRim || isOnAnother, "\(edge.tail)–\(edge.head)")
      }
    }
  }

  @Test func `words on a line stand on that line`() throws {
    let placed = try Self.sixty().placed()
    let places = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
    for (number, edge) in placed.document.edges.enumerated() {
      guard let words = places[":label-\(number)"]?.frame else { continue }
      #expect(Track(try #require(edge.route).splines).crosses(words), "\(edge.tail)–\(edge.head)")
    }
  }
}
