import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct OddFiguresTests {
  @Test func `an empty graph has no figure and says so`() throws {
    #expect(throws: FigureError.empty) { try Figure(of: Graph(entities: [])).placed() }
    #expect(FigureError.empty.description == "The graph has no entities to draw.")
  }

  @Test func `an unknown layout names the known ones`() throws {
    let graph = try Graph { Entity("a", name: "A", kind: .person) }
    #expect(throws: FigureError.unknownLayout("nato")) {
      try FigureLayout(named: "nato", for: graph)
    }
    #expect(throws: FigureError.noSides("sides")) { try FigureLayout(named: "sides", for: graph) }
    #expect(
      FigureError.unknownLayout("nato").description
        == "There is no layout 'nato'. Known: auto, sides, focus, path, time, force, overview, and "
        + "Graphviz' circo, dot, fdp, neato, sfdp, twopi.")
  }

  @Test(arguments: KnownAdjacency.all)
  func `every known graph can be drawn`(known: KnownAdjacency) throws {
    guard (1...60).contains(known.vertexCount) else { return }
    let placed = try Figure(of: known.graph()).placed()
    #expect(placed.entityCount == known.vertexCount)
    #expect(placed.drawnRelationCount == known.edges.count)
    #expect(try !placed.rendered(as: [.svg])[0].bytes.isEmpty)
  }

  @Test(arguments: FigureLayout.names + FigureLayout.engineNames)
  func `every layout draws a small graph`(name: String) throws {
    let graph = try Graph {
      Entity("f", name: "F", kind: .state)
      Entity("k", name: "K", kind: .state)
      Entity("u", name: "U", kind: .university, of: ["f"])
      Entity("v", name: "V", kind: .university, of: ["k"])
      Entity("j", name: "J", kind: .university, of: ["f", "k"])
      Relation("u", .cooperatesWith, "v")
      Relation("u", .cooperatesWith, "j")
      Relation("u", .cooperatesWith, "u")
      Relation("f", .recognises, "k", on: "1992")
      Entity("e", name: "E", kind: .event, during: "1993")
      Relation("u", "participatesIn", "e")
      Relation("j", "participatesIn", "e")
    }
    var figure = Figure(of: graph)
    if name == "focus" { figure = try Figure(around: "u", steps: 2, in: graph) }
    figure.layout = try FigureLayout(named: name, for: graph)
    let placed = try figure.placed()
    // What nothing leads to is in no surroundings, and what nothing dated is tied to in no row.
    #expect(placed.entityCount == ["focus": 4, "time": 3][name] ?? 6)
    #expect(try placed.rendered(as: [.svg])[0].text.contains("entity&#45;j"))
  }

  @Test(arguments: [
    "\"quoted\" and \\backslashed\\", "<b>&amp;</b>", "line\nbreak", "{record|like}",
    "مرحبا بالعالم",
    "Ұлттық ғылым академиясы", "日本国", "👩🏽‍🔬", "\u{0}\u{1}\u{FFFE}", " ", "%n %s \\N \\G",
    "a\u{301}\u{301}\u{301}",
  ])
  func `odd names are drawn as they are`(name: String) throws {
    let graph = try Graph {
      Entity("a", name: name, kind: .organisation)
      Entity("b", name: "B", kind: .person)
      Entity(Entity.ID(name), name: "C", kind: .person)
      Source("s", title: name)
      Relation("a", .cooperatesWith, "b", citing: ["s": name])
    }
    let svg = try Figure(of: graph).rendered(as: .svg)
    #expect(XMLParser(data: Data(svg.bytes)).parse(), "\(name)")
  }

  @Test func `identifiers may look like parts of the figure`() throws {
    let names = [":label-0", "_:label-0", "%3", "label-0", ":legend-0-0", ":band-0", "graph"]
    let graph = try Graph(
      entities: names.map { Entity(Entity.ID($0), name: $0, kind: .person) },
      relations: zip(names, names.dropFirst()).map {
        Relation(Entity.ID($0), .about, Entity.ID($1), on: "2001")
      })
    let placed = try Figure(of: graph).placed()
    #expect(Set(placed.document.nodes.map(\.id)).count == placed.document.nodes.count)
    #expect(try !placed.rendered(as: [.svg])[0].bytes.isEmpty)
  }

  @Test func `a name that is too long for any figure is cut`() throws {
    let long = try Graph {
      Entity("a", name: String(repeating: "word ", count: 20_000), kind: .person)
    }
    let file = try Figure(of: long).placed().rendered(as: [.svg])[0]
    #expect(file.text.contains("word…</text>"))
    #expect(file.bytes.count < 20_000)
  }

  @Test(arguments: ["force", "fdp", "sfdp", "circo", "twopi", "dot"])
  func `random graphs do not crash an engine`(layout: String) throws {
    for seed in 200..<(layout == "force" ? 240 : 215) as Range<Int> {
      var generator = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 20...90, using: &generator)
      let graph = try Graph(
        entities: (0..<count).map {
          Entity(Entity.ID("e\($0)"), name: "Entity number \($0)", kind: .organisation)
        },
        relations: (0..<(count * 3 / 2)).map { _ in
          Relation(
            Entity.ID("e\(Int.random(in: 0..<count, using: &generator))"), .cooperatesWith,
            Entity.ID("e\(Int.random(in: 0..<count, using: &generator))"))
        })
      let figure = Figure(of: graph, layout: try FigureLayout(named: layout, for: graph))
      #expect(try figure.placed().entityCount == count, "seed \(seed)")
    }
  }

  @Test func `fifty random graphs with two sides are drawn without a crash`() throws {
    for seed in 0..<50 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 2...25, using: &generator)
      let kinds: [Entity.Kind] = [.person, .university, .company, .event, .treaty, .programme]
      let entities =
        [Entity("f", name: "F", kind: .state), Entity("k", name: "K", kind: .state)]
        + (0..<count).map { number in
          Entity(
            Entity.ID("e\(number)"), name: "Entity number \(number)",
            kind: kinds.randomElement(using: &generator) ?? .person,
            of: [[], ["f"], ["k"], ["f", "k"]].randomElement(using: &generator) ?? [])
        }
      let relations = (0..<(count * 2)).map { number in
        Relation(
          entities.randomElement(using: &generator)?.id ?? "f", .about,
          entities.randomElement(using: &generator)?.id ?? "k", during: "2001")
      }
      let graph = try Graph(entities: entities, relations: relations)
      let placed = try Figure(of: graph).placed()
      #expect(placed.drawnRelationCount == relations.count, "seed \(seed)")
      #expect(try !placed.rendered(as: [.svg])[0].bytes.isEmpty, "seed \(seed)")
    }
  }
}
