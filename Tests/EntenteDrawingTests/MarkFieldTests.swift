import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Marks of an overview that make room for names.
@Suite struct MarkFieldTests {
  private static func field(_ count: Int, seed: UInt64) -> MarkField {
    var generator = SeededGenerator(seed: seed)
    let places = (0..<count).map { _ in
      Point(
        x: Double.random(in: 0..<600, using: &generator),
        y: Double.random(in: 0..<600, using: &generator))
    }
    let radii = (0..<count).map { _ in Double.random(in: 1.5..<4, using: &generator) }
    return MarkField(
      spreading: places, radii: radii, halfWidths: radii, pulls: radii.map { _ in 0 },
      on: Size(width: 600, height: 600))
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `marks that gave way to names without room come back`(seed: UInt64) {
    var field = Self.field(1_000, seed: seed)
    var bare = field
    bare.separate()
    let sizes = field.bodies.indices.map { $0 < 100 ? Size(width: 110, height: 14) : nil }
    field.name(sizes, order: Array(field.bodies.indices))
    let names = field.bodies.compactMap(\.nameFrame)
    #expect(names.count > 10)
    // Marks beside a name are pushed, and push their neighbors.
    let far = zip(field.bodies, bare.bodies.map(\.place)).filter { body, home in
      body.name == nil && names.allSatisfy { $0.distance(to: home) > 25 }
    }
    let strayed = far.count { $0.0.place.distance(to: $0.1) > 6 }
    #expect(far.count > 30 && strayed * 20 <= far.count)
  }

  @Test func `entities without a tie stand in no rows`() throws {
    let tied = (0..<60).map { Entity(Entity.ID("t\($0)"), name: "T \($0)", kind: .person) }
    let lone = (0..<90).map { Entity(Entity.ID("l\($0)"), name: "L \($0)", kind: .person) }
    let relations = (1..<60).map {
      Relation(Entity.ID("t\($0)"), .cooperatesWith, Entity.ID("t\($0 / 2)"))
    }
    let graph = try Graph(entities: tied + lone, relations: relations)
    let figure = Figure(of: graph, layout: .overview)
    let overview = Overview(of: figure, content: FigureContent(of: figure))
    let layout = try Renderer.inProcess.layout(
      overview.arrangement.document, engine: overview.arrangement.engine)
    let field = overview.field(on: Size(width: 500, height: 500), at: layout).field
    let places = field.bodies.suffix(90).map(\.place)
    let inRows = places.count { place in
      places.count { abs($0.y - place.y) < 0.15 && abs($0.x - place.x) < 60 } > 2
    }
    #expect(inRows < 9, "\(inRows) of 90")
  }
}
