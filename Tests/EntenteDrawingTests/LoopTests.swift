import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

/// Relations of an entity with itself.
@Suite struct LoopTests {
  private func figure(_ layout: FigureLayout) throws -> Figure {
    let entities = [
      Entity("a", name: "Aland", kind: .state), Entity("b", name: "Bland", kind: .state),
      Entity("u", name: "University of Aland", kind: "university", of: ["a"]),
      Entity("v", name: "University of Bland", kind: "university", of: ["b"]),
      Entity("p", name: "Person", kind: .person, of: ["b"]),
    ]
    let relations = [
      Relation("u", .cooperatesWith, "v"), Relation("p", "memberOf", "v"),
      Relation("a", .cooperatesWith, "b"), Relation("v", "memberOf", "b"),
      Relation("v", .cooperatesWith, "v"), Relation("v", "memberOf", "v"),
      Relation("a", .cooperatesWith, "a"), Relation("p", .cooperatesWith, "p"),
    ]
    var figure = Figure(of: try Graph(entities: entities, relations: relations), layout: layout)
    if layout == .focus { figure = try Figure(around: "v", steps: 2, in: figure.graph) }
    return figure
  }

  @Test(arguments: [FigureLayout.sides("a", "b"), .focus])
  func `a line to its own entity is a bow above or below it, and its words stand free`(
    layout: FigureLayout
  ) throws {
    let placed = try figure(layout).placed()
    #expect(try placed.wordOverlaps() == [])
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let loops = placed.document.edges.filter { $0.tail == $0.head }
    // Around an entity, what its neighbors have to do with themselves is left out.
    #expect(loops.count == (layout == .focus ? 2 : 4))
    for loop in loops {
      let frame = try #require(frames[loop.tail])
      let points = try #require(loop.route).splines.flatMap(\.points)
      let isAbove = points.allSatisfy { $0.y >= frame.center.y }
      #expect(isAbove || points.allSatisfy { $0.y <= frame.center.y }, "\(loop.tail)")
      #expect(
        points.allSatisfy { abs($0.x - frame.center.x) <= frame.size.width / 2 + 0.5 },
        "\(loop.tail)")
      for (id, other) in frames where id != loop.tail && !id.hasPrefix(":") {
        #expect(!Track(try #require(loop.route).splines).crosses(other), "\(loop.tail) in \(id)")
      }
    }
  }
}
