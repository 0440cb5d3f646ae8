import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The figure of an entity in the middle of its surroundings.
@Suite struct FocusTests {
  private static let figures: [(String, Entity.ID, steps: Int)] = [
    ("unesco", "unesco", 1), ("unesco 2", "unesco", 2), ("alliance", "alliance-francaise", 1),
    ("nazarbayev", "nazarbayev", 1), ("kazakhstan", "kazakhstan", 1),
  ]

  private func frames(of placed: PlacedFigure) throws -> [(key: String, value: Rectangle)] {
    try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame).filter { !$0.key.hasSuffix("-from") && !$0.key.hasSuffix("-to") }
      .sorted { $0.key < $1.key }
  }

  @Test(arguments: figures.map(\.0))
  func `nothing lies on anything else, and all text has 6 points`(name: String) throws {
    let (_, center, steps) = try #require(Self.figures.first { $0.0 == name })
    let placed = try Figure(around: center, steps: steps, in: FigureTests.bilateral()).placed()
    #expect(placed.layout == .focus)
    #expect(placed.scale == 1 && placed.textSizes.lowerBound >= 6)
    let frames = try frames(of: placed)
    for (position, one) in frames.enumerated() {
      for other in frames[(position + 1)...] where !one.key.hasPrefix(":label") {
        guard !other.key.hasPrefix(":label") else { continue }
        #expect(!one.value.overlaps(other.value, tolerance: 0.6), "\(one.key) on \(other.key)")
      }
    }
    for edge in placed.document.edges where !edge.tail.hasPrefix(":") {
      let track = Track(try #require(edge.route).splines)
      for (id, frame) in frames where id != edge.tail && id != edge.head && !id.hasPrefix(":") {
        #expect(!track.crosses(frame.grown(by: -0.3)), "\(edge.tail)–\(edge.head) through \(id)")
      }
    }
  }

  @Test func `who is further away stands further out`() throws {
    let figure = try Figure(around: "unesco", steps: 2, in: try FigureTests.bilateral())
    let levels = try FocusLevels(of: figure)
    let frames = Dictionary(uniqueKeysWithValues: try self.frames(of: figure.placed()))
    let middle = try #require(frames["unesco"]).center.x
    func places(_ level: Int) throws -> [Double] {
      try figure.graph.entities.filter { levels.levels[$0.id] == level }
        .map { try #require(frames[$0.id.nodeID]).center.x - middle }
    }
    let (near, far) = (try places(1), try places(2))
    #expect(near.contains { $0 < 0 } && near.contains { $0 > 0 } && !far.isEmpty)
    #expect((far.filter { $0 < 0 }.max() ?? -1e9) < (near.filter { $0 < 0 }.min() ?? 0))
    #expect((far.filter { $0 > 0 }.min() ?? 1e9) > (near.filter { $0 > 0 }.max() ?? 0))
  }

  @Test func `where there is no room, those with fewest ties are left out and counted`() throws {
    let figure = try Figure(around: "kazakhstan", in: try FigureTests.bilateral())
    let placed = try figure.placed()
    let left = figure.graph.entities.count - placed.entityCount
    #expect(left > 0)
    #expect(
      placed.omissions == [
        "\(left) more around it, with the fewest ties, are left out for want of room."
      ])
    let levels = try FocusLevels(of: figure)
    let ids = Set(placed.document.nodes.map(\.id))
    for (rank, entity) in levels.ranked.enumerated() {
      #expect(ids.contains(entity.nodeID) == (rank < placed.entityCount - 1), "\(entity)")
    }
  }

  @Test func `what neighbors have to do with each other is one gray line`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .university)
      Entity("b", name: "B", kind: .university)
      Entity("c", name: "C", kind: .university)
      Relation("a", .cooperatesWith, "b")
      Relation("a", .cooperatesWith, "c")
      Relation("b", .cooperatesWith, "c")
      Relation("c", .memberOf, "b")
      Relation("b", .cooperatesWith, "b")
    }
    let figure = try Figure(around: "a", in: graph)
    let content = try figure.content()
    let gathered = content.lines.filter(\.isGathered)
    #expect(gathered.count == 1 && gathered.first?.relations.count == 2)
    #expect(gathered.allSatisfy { $0.emphasis == .faded && $0.isSymmetric })
    #expect(content.lines.count { !$0.isGathered } == 2)
    let legend = Legend(for: content, figure: figure)
    #expect(legend.footer.contains(EnglishWords().gatheredLines))
    let families = legend.rows.joined().compactMap { item in
      if case .relation(_, let name) = item { name } else { nil }
    }
    #expect(families == ["cooperation"])
  }

  @Test func `a focus on nobody is refused with a way out`() throws {
    let figure = Figure(of: try FigureTests.bilateral(), layout: .focus)
    #expect(throws: FigureError.noFocus) { try figure.placed() }
    let error = #expect(throws: GraphError.self) {
      try Figure(around: "unesc", in: FigureTests.bilateral())
    }
    #expect(error?.description.contains("'unesc'") == true)
    #expect(
      error?.description.contains("Did you mean 'unesco'") == true, "\(String(describing: error))")
  }

  @Test(arguments: ["kazakhstan", "alliance-francaise", "france", "sorbonne-kazakhstan"])
  func `a narrow page is filled before neighbors are left out`(center: Entity.ID) throws {
    var figure = try Figure(around: center, in: FigureTests.bilateral())
    figure.width = .millimeters(85)
    let placed = try figure.placed()
    #expect(placed.scale == 1)
    #expect(placed.size.width <= figure.width.points + 0.5)
    #expect(placed.size.height <= figure.maximumHeight.points + 0.5)
    let isFull = placed.size.height > figure.maximumHeight.points * 0.88
    #expect(placed.omissions.isEmpty || isFull, "\(placed.size), \(placed.omissions)")
  }

  @Test func `no words of a narrow focus cover an entity`() throws {
    var figure = try Figure(around: "kazakhstan", in: FigureTests.bilateral())
    figure.width = .millimeters(85)
    let placed = try figure.placed()
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let words = frames.filter { $0.key.hasPrefix(":label-") }
    let entities = frames.filter { !$0.key.hasPrefix(":") }
    #expect(words.count > 10 && entities.count > 20)
    for (label, one) in words {
      for (id, other) in entities {
        #expect(!one.overlaps(other, tolerance: 0.6), "\(label) on \(id)")
      }
    }
  }
}
