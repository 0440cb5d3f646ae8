import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

/// Springs with words on their lines.
@Suite struct ForceTests {
  /// A figure to draw: the highest of the real data, the Florentine families, or a random graph.
  enum Matter: Sendable, CustomTestStringConvertible {
    case highest(Int, width: Double = 180, height: Double = 225, language: String? = nil)
    case families
    case random(Int, seed: UInt64)

    var testDescription: String {
      switch self {
      case .highest(let count, let width, let height, let language):
        "\(count) highest on \(Int(width)) × \(Int(height)) mm, \(language ?? "-")"
      case .families: "families"
      case .random(let count, let seed): "\(count) random, seed \(seed)"
      }
    }

    func figure() throws -> Figure {
      switch self {
      case .highest(let count, let width, let height, let language):
        let graph = try FigureTests.bilateral()
        var figure = Figure(
          ofHighest: count, in: graph.centrality(.betweenness), of: graph, layout: .force)
        figure.width = .millimeters(width)
        figure.maximumHeight = .millimeters(height)
        figure.language = language
        return figure
      case .families:
        let folder = ProgramRun.packageFolder.appendingPathComponent("Graphs/florentine-families")
        return Figure(of: try Graph(contentsOf: folder), layout: .force)
      case .random(let count, let seed):
        return Figure(of: try OverviewTests.random(count, seed: seed), layout: .force)
      }
    }
  }

  private static let matters: [Matter] = [
    .families, .highest(3), .highest(10, width: 85), .highest(20, width: 130, language: "ru"),
    .highest(30), .highest(60), .random(12, seed: 1), .random(30, seed: 2), .random(40, seed: 3),
  ]

  /// The lines that run through an entity or words that they do not belong to.
  private func crossed(_ placed: PlacedFigure) throws -> [String] {
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let things = placed.document.nodes.filter {
      $0.class == "label" || $0.class?.hasPrefix("entity") == true
    }
    var crossed: [String] = []
    for (line, edge) in placed.document.edges.enumerated() where edge.class != "legend" {
      let track = Track(edge.route?.splines ?? [])
      for thing in things where ![edge.tail, edge.head, ":label-\(line)"].contains(thing.id) {
        guard let frame = frames[thing.id], track.crosses(frame.grown(by: -0.5)) else { continue }
        crossed.append("\(edge.tail)–\(edge.head) through \(thing.id)")
      }
    }
    return crossed
  }

  @Test(arguments: matters)
  func `names and words can be read and lie on nothing, and lines go around them`(
    matter: Matter
  ) throws {
    let placed = try matter.figure().placed()
    #expect(placed.textSizes.lowerBound >= Figure.smallestText)
    #expect(try placed.wordOverlaps() == [])
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let entities = placed.document.nodes.filter { $0.class?.hasPrefix("entity") == true }
      .compactMap { frames[$0.id] }
    #expect(entities.count == placed.entityCount)
    for (position, one) in entities.enumerated() {
      for other in entities[(position + 1)...] { #expect(!one.overlaps(other, tolerance: 0.5)) }
    }
    let crossed = try crossed(placed)
    #expect(crossed.isEmpty, "\(crossed.joined(separator: ", "))")
  }

  @Test(arguments: [10, 30])
  func `every date and number stands on its line, under which the line passes`(
    count: Int
  ) throws {
    let figure = try Matter.highest(count).figure()
    let (content, placed) = (try figure.content(), try figure.placed())
    #expect(placed.omissions.isEmpty)
    let labels = Dictionary(
      uniqueKeysWithValues: placed.document.nodes.filter { $0.class == "label" }
        .map { ($0.id, $0) })
    #expect(labels.count == content.lines.count { !$0.label.isEmpty })
    for (line, (told, edge)) in zip(content.lines, placed.document.edges).enumerated()
    where !told.label.isEmpty {
      let label = try #require(labels[":label-\(line)"])
      let words = (label.label?.plainText ?? "").filter { !$0.isWhitespace }
      #expect(words == told.label.filter { !$0.isWhitespace })
      let place = try #require(label.position?.point)
      let spot = Rectangle(center: place, size: Size(width: 3, height: 3))
      let track = Track(edge.route?.splines ?? [])
      #expect(track.crosses(spot), "\(edge.tail)–\(edge.head)")
    }
  }

  /// Several relations between the same two, and of one with itself.
  private static func parallels() throws -> Graph {
    try Graph {
      Entity("a", name: "Alma", kind: .organisation)
      Entity("b", name: "Berlin", kind: .organisation)
      Relation("a", .cooperatesWith, "b", on: "1992")
      Relation("b", .memberOf, "a", on: "1993")
      Relation("a", .memberOf, "b", on: "1994")
      Relation("a", .about, "b")
      Relation("b", .about, "a")
      Relation("a", .cooperatesWith, "a", on: "1995")
      Relation("a", .memberOf, "a")
    }
  }

  @Test func `parallel relations and loops come apart`() throws {
    let placed = try Figure(of: Self.parallels(), layout: .force).placed()
    #expect(try placed.wordOverlaps() == [])
    #expect(placed.document.nodes.count { $0.class == "label" } == 4)
    let lines = placed.document.edges.filter { $0.class != "legend" }
    #expect(lines.count == 7)
    let middles = try lines.map { edge in
      let samples = Track(edge.route?.splines ?? []).samples
      return try #require(samples.min { abs($0.share - 0.5) < abs($1.share - 0.5) }).place
    }
    for (position, one) in middles.enumerated() {
      for other in middles[(position + 1)...] { #expect(one.distance(to: other) > 5) }
    }
  }

  @Test func `parts that no line joins stand near each other`() throws {
    let graph = try Graph {
      for part in 0..<3 {
        for number in 0..<5 {
          Entity(Entity.ID("e\(part)-\(number)"), name: "E \(number)", kind: .person)
        }
        for number in 0..<5 {
          Relation(
            Entity.ID("e\(part)-\(number)"), .cooperatesWith,
            Entity.ID("e\(part)-\((number + 1) % 5)"))
        }
      }
    }
    let placed = try Figure(of: graph, layout: .force).placed()
    let nodes = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
    let parts = (0..<3).map { part in
      nodes.filter { $0.key.hasPrefix("e\(part)-") }.map(\.value.frame)
    }
    for (number, part) in parts.enumerated() {
      let others = parts.indices.filter { $0 != number }.flatMap { parts[$0] }
      let gaps = part.flatMap { one in others.map { one.center.distance(to: $0.center) } }
      #expect(try #require(gaps.min()) < 120)
    }
  }

  @Test func `the same data give the same figure, in another order of drawing too`() throws {
    let matter = Matter.highest(20)
    let first = try matter.figure().placed().document
    _ = try Matter.highest(12).figure().placed()
    #expect(try matter.figure().placed().document == first)
  }

  @Test func `where words have no room, dates stay before numbers, and names before both`() throws {
    let wide = try Matter.highest(20).figure().placed()
    let low = try Matter.highest(30, width: 130, height: 120).figure().placed()
    #expect(wide.document.nodes.contains { $0.class == "label" })
    #expect(!low.document.nodes.contains { $0.class == "label" })
    #expect(low.caption.sentences.contains { $0.contains("dates of") })
  }
}
