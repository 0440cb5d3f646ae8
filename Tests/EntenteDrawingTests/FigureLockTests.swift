import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct FigureLockTests {
  private static let page = Size(
    width: DOT.Length.millimeters(180).points, height: DOT.Length.millimeters(225).points)

  /// A part of the graph, and the same with some entities more.
  private static func parts() throws -> (before: Graph, after: Graph) {
    let graph = try FigureTests.bilateral()
    let ranking = graph.centrality(.betweenness)
    let some = Set(ranking.prefix(36).map(\.entity.id)).union(["france", "kazakhstan"])
    let more = some.union(ranking.prefix(40).map(\.entity.id))
    return (graph.restricted(to: some), graph.restricted(to: more))
  }

  private static func placed(_ graph: Graph, _ layout: FigureLayout) throws -> PlacedFigure {
    let figure =
      try layout == .focus
      ? Figure(around: "kazakhstan", in: graph) : Figure(of: graph, layout: layout)
    return try figure.placed()
  }

  private static let layouts: [FigureLayout] = [
    .sides("france", "kazakhstan"), .time, .focus, .path, .force,
    .overview, .engine(.dot), .engine(.neato), .engine(.fdp), .engine(.twopi),
  ]

  /// The lines that run through an entity they are not tied to.
  private static func crossed(_ placed: PlacedFigure) throws -> Set<String> {
    let drawing = try LockableDrawing(placed.document, by: .inProcess)
    let ids = drawing.entities.map { placed.document.nodes[$0].id }
    var crossed: Set<String> = []
    for edge in placed.document.edges where edge.class?.hasPrefix("relation") == true {
      let track = Track(edge.route?.splines ?? [])
      for id in ids where id != edge.tail && id != edge.head {
        guard let frame = drawing.frames[id], track.crosses(frame.grown(by: -0.5)) else { continue }
        crossed.insert("\(edge.tail)–\(edge.head) through \(id)")
      }
    }
    return crossed
  }

  @Test(arguments: layouts.filter { $0 != .overview })
  func `locked lines run around entities they are not tied to`(layout: FigureLayout) throws {
    let (before, after) = try Self.parts()
    let lock = try FigureLock(of: try Self.placed(before, layout), page: Self.page)
    let placed = try Self.placed(after, layout)
    let kept = try placed.kept(by: lock, page: Self.page)
    if try Self.crossed(placed).isEmpty {
      let crossed = try Self.crossed(kept).sorted()
      #expect(crossed.isEmpty, "\(crossed.joined(separator: ", "))")
    }
    // Every line still has its ends.
    for (one, other) in zip(placed.document.edges, kept.document.edges) {
      #expect((one.route == nil) == (other.route == nil), "\(one.tail)–\(one.head)")
    }
  }

  @Test(arguments: layouts)
  func `a new entity moves no locked one, and lies on nothing`(layout: FigureLayout) throws {
    let (before, after) = try Self.parts()
    let first = try Self.placed(before, layout)
    let lock = try FigureLock(of: first, page: Self.page)
    let kept = try Self.placed(after, layout).kept(by: lock, page: Self.page)
    let drawing = try LockableDrawing(kept.document, by: .inProcess)
    // Years show what has a date, and the surroundings what has room.
    if layout != .time, layout != .focus {
      #expect(drawing.places.count == after.entities.count)
      #expect(lock.places.count == before.entities.count)
    }
    for (id, place) in lock.places {
      let now = try #require(drawing.places[id])
      #expect(abs(now.x - place.x) < 0.01 && abs(now.y - place.y) < 0.01, "\(id)")
    }
    let frames = drawing.entities.map { kept.document.nodes[$0].id }.map {
      (id: $0, frame: drawing.frames[$0] ?? Rectangle(center: Point(x: 0, y: 0), size: Self.page))
    }
    let legend = kept.document.nodes.filter { $0.class == "legend" }
      .compactMap { drawing.frames[$0.id] }
    for one in frames {
      #expect(!legend.contains { $0.overlaps(one.frame, tolerance: 0.5) }, "\(one.id)")
    }
    for (position, one) in frames.enumerated() where lock.places[one.id] == nil {
      for (other, second) in frames.enumerated() where other != position {
        #expect(!one.frame.overlaps(second.frame, tolerance: 0.5), "\(one.id) on \(second.id)")
      }
    }
  }

  @Test func `the same data give the same figure, with a lock or without`() throws {
    let (before, _) = try Self.parts()
    for layout in [FigureLayout.sides("france", "kazakhstan"), .path, .overview] {
      let placed = try Self.placed(before, layout)
      let lock = try FigureLock(of: placed, page: Self.page)
      let kept = try placed.kept(by: FigureLock(lock.text), page: Self.page)
      #expect(kept.document == placed.document)
    }
  }

  @Test func `a lock is read as it was written`() throws {
    let (before, _) = try Self.parts()
    for layout in [FigureLayout.sides("france", "kazakhstan"), .overview] {
      var lock = try FigureLock(of: Self.placed(before, layout), page: Self.page)
      lock.places["odd \\ name\nof two lines"] = Point(x: 1.5, y: -2)
      #expect(try FigureLock(lock.text) == lock)
      #expect(lock.text.split(separator: "\n").contains { $0.hasPrefix("entity ") })
    }
  }

  @Test func `another layout or page is refused in a sentence`() throws {
    let (before, _) = try Self.parts()
    let placed = try Self.placed(before, .path)
    let lock = try FigureLock(of: placed, page: Self.page)
    #expect(throws: FigureLockError.otherLayout(locked: "path", asked: "overview")) {
      try Self.placed(before, .overview).kept(by: lock, page: Self.page)
    }
    #expect(
      throws: FigureLockError.otherPage(locked: "180 × 225 mm", asked: "35 × 35 mm")
    ) {
      try placed.kept(by: lock, page: Size(width: 100, height: 100))
    }
    #expect(throws: FigureLockError.notALock) { try FigureLock("digraph {}") }
    let broken = lock.text + "entity one two three\n"
    let line = lock.text.split(separator: "\n").count + 1
    #expect(throws: FigureLockError.unreadable(line: line, text: "entity one two three")) {
      try FigureLock(broken)
    }
  }
}
