import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct LayoutChoiceTests {
  private static func highest(_ count: Int) throws -> Figure {
    let graph = try FigureTests.bilateral()
    return Figure(ofHighest: count, in: graph.centrality(.betweenness), of: graph)
  }

  @Test func `two states whose names fit are sides, and the choice says at what size`() throws {
    let placed = try Self.highest(30).placed()
    let choice = try #require(placed.choice)
    #expect(choice.layout == placed.layout)
    #expect(choice.entityCount == 30)
    #expect(choice.reason == .fits(placed.textSizes.lowerBound))
    #expect(choice.description.hasPrefix("sides: two states, 30 entities fit at "))
    #expect(choice.description.hasSuffix(" pt"))
  }

  @Test func `more entities than the page has room for are an overview`() throws {
    let figure = Figure(of: try FigureTests.bilateral())
    let placed = try figure.placed()
    #expect(placed.choice?.reason == .tooMany(figure.mostNamed))
    #expect(
      placed.choice?.description
        == "overview: 292 entities, and other layouts have room for \(figure.mostNamed) at most"
    )
  }

  @Test func `names that would be too small make an overview, which says how small`() throws {
    var narrow = try Self.highest(60)
    narrow.width = .millimeters(140)
    narrow.maximumHeight = .millimeters(140)
    let placed = try narrow.placed()
    #expect(placed.layout == .overview)
    let sides = try #require(FigureLayout.sides(of: narrow.graph))
    if narrow.mostNamed >= 60 {
      #expect(placed.choice?.reason == .tooSmall(.sides(sides.0, sides.1), nil))
    }
    let ring = try Graph(
      entities: (0..<50).map { Entity(Entity.ID("e\($0)"), name: "Entity \($0)", kind: .person) },
      relations: (0..<50).flatMap { one in
        [1, 7, 19].map {
          Relation(Entity.ID("e\(one)"), .cooperatesWith, Entity.ID("e\((one + $0) % 50)"))
        }
      })
    let choice = try #require(try Figure(of: ring).placed().choice)
    guard case .tooSmall(.engine(.dot), let size?) = choice.reason else {
      Issue.record("\(choice)")
      return
    }
    #expect(size < Figure.smallestText)
    #expect(choice.description.hasPrefix("overview: as 'dot', the names of 50 entities print at "))
  }

  @Test func `a layout that was asked for is no choice`() throws {
    var figure = try Self.highest(20)
    figure.layout = .force
    #expect(try figure.placed().choice == nil)
  }

  @Test(arguments: ["sides", "force", "dot", "neato", "fdp", "circo", "path"])
  func `what would take minutes is refused at once, and the way out is named`(
    name: String
  ) throws {
    let graph = try OverviewTests.random(6_000, seed: 1)
    let figure = Figure(of: graph, layout: try FigureLayout(named: name, for: graph))
    let refusal = FigureError.tooMany(layout: name, entities: 6_000, relations: 9_000)
    #expect(throws: refusal) { try figure.placed() }
    #expect(refusal.description.contains("'overview'"))
  }

  @Test(arguments: ["dot", "path"])
  func `too many lines are refused like too many entities, with fewer of both`(
    name: String
  ) throws {
    let entities = (0..<60).map { Entity(Entity.ID("e\($0)"), name: "E \($0)", kind: .person) }
    let relations = (0..<60).flatMap { one in
      [1, 7, 11, 19, 23].map {
        Relation(Entity.ID("e\(one)"), .cooperatesWith, Entity.ID("e\((one + $0) % 60)"))
      }
    }
    let graph = try Graph(entities: entities, relations: relations)
    let figure = Figure(of: graph, layout: try FigureLayout(named: name, for: graph))
    let refusal = FigureError.tooMany(layout: name, entities: 60, relations: 300)
    #expect(throws: refusal) { try figure.placed() }
    #expect(refusal.description.contains("the thirty that stand highest"))
    // Left to choose, an overview takes on what ranks do not.
    #expect(try Figure(of: graph).placed().choice?.reason == .tooMuch(.engine(.dot)))
  }

  @Test func `a page for thousands of names is refused before it is looked for`() throws {
    let graph = try OverviewTests.random(2_000, seed: 2)
    let refusal = FigureError.noReadablePage(
      entities: graph.entities.count, relations: graph.relations.count)
    #expect(throws: refusal) { try Figure(of: graph).onReadablePage() }
  }

  @Test func `where there are more states than sides, the two that are shown are named`() throws {
    let states = ["a", "b", "c"].map { Entity(Entity.ID($0), name: "\($0)land", kind: .state) }
    let people = ["a", "a", "b", "b", "c"].enumerated().map { number, state in
      Entity(
        Entity.ID("p\(number)"), name: "Person \(number)", kind: .person, of: [Entity.ID(state)])
    }
    let ties = (0..<5).map {
      Relation(Entity.ID("p\($0)"), .cooperatesWith, Entity.ID("p\(($0 + 1) % 5)"))
    }
    let three = try Figure(of: Graph(entities: states + people, relations: ties)).placed()
    #expect(
      three.choice?.description.hasPrefix(
        "sides: two of three states: aland and bland, 8 entities fit at ") == true)
    let bare = try Figure(of: Graph(entities: states, relations: [])).placed()
    #expect(
      bare.choice?.description.hasPrefix(
        "dot: no two states with entities of their own, 3 entities fit at ") == true)
  }

  @Test func `more than a page can hold is refused as an overview too`() throws {
    let entities = (0..<19_001).map {
      Entity(Entity.ID("e\($0)"), name: "Entity \($0)", kind: .person)
    }
    let figure = Figure(of: try Graph(entities: entities, relations: []))
    let refusal = FigureError.tooMany(layout: "overview", entities: 19_001, relations: 0)
    #expect(throws: refusal) { try figure.placed() }
  }

  @Test func `on the readable page every entity is named`() throws {
    let figure = Figure(of: try FigureTests.bilateral())
    let page = try figure.onReadablePage()
    #expect(page.width.points > figure.width.points)
    let placed = try page.placed()
    #expect(placed.textSizes.lowerBound >= Figure.smallestText)
    #expect(placed.namedCount == 292 && placed.list.entries.isEmpty)
    #expect(try Self.highest(30).onReadablePage().width == .millimeters(180))
  }

  @Test func `the page for a size of text gives that size`() throws {
    var figure = try Self.highest(40)
    figure.layout = .engine(.neato)
    let small = try figure.placed()
    let page = try #require(small.page(forTextOf: Figure.smallestText))
    figure.width = .points(page.width)
    figure.maximumHeight = .points(page.height)
    let large = try figure.placed()
    #expect(abs(large.textSizes.lowerBound - Figure.smallestText) < 0.01)
    #expect(large.page(forTextOf: 1) == nil)
  }
}
