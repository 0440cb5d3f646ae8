import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Entities that no line leads to.
@Suite struct IsolatesTests {
  /// A ring of entities and others that are tied to none.
  private static func graph(isolates: Int) throws -> Graph {
    try Graph {
      for number in 0..<8 {
        Entity(Entity.ID("ring-\(number)"), name: "Ring \(number)", kind: .organisation)
      }
      for number in 0..<isolates {
        Entity(Entity.ID("lone-\(number)"), name: "Lone \(number)", kind: .organisation)
      }
      for number in 0..<8 {
        Relation(
          Entity.ID("ring-\(number)"), .partnerOf, Entity.ID("ring-\((number + 1) % 8)"))
      }
    }
  }

  @Test(arguments: [FigureLayout.force, .engine(.dot), .engine(.neato), .engine(.circo)], [1, 30])
  func `they stand in rows below all lines`(layout: FigureLayout, count: Int) throws {
    let placed = try Figure(of: try Self.graph(isolates: count), layout: layout).placed()
    #expect(placed.entityCount == 8 + count)
    let places = try Renderer.inProcess.layout(placed.document, engine: .nop2)
    let frames = places.nodes.mapValues(\.frame)
    let lowest = try #require(
      frames.filter { $0.key.hasPrefix("ring") }.map(\.value.minY).min())
    let lone = frames.filter { $0.key.hasPrefix("lone") }.sorted { $0.key < $1.key }
    #expect(lone.count == count)
    let tracks = placed.document.edges.filter { !$0.tail.hasPrefix(":") }
      .map { Track($0.route?.splines ?? []) }
    for (position, one) in lone.enumerated() {
      #expect(one.value.maxY < lowest, "\(one.key)")
      #expect(!tracks.contains { $0.crosses(one.value) }, "\(one.key)")
      for other in frames where other.key.hasPrefix(":legend") {
        #expect(!one.value.overlaps(other.value, tolerance: 0.5), "\(one.key) on \(other.key)")
      }
      for other in lone[(position + 1)...] {
        #expect(!one.value.overlaps(other.value, tolerance: 0.1), "\(one.key) on \(other.key)")
      }
    }
    #expect(placed.size.width <= DOT.Length.millimeters(180).points + 0.5)
  }

  @Test func `without any lines all are drawn`() throws {
    let graph = try Self.graph(isolates: 5).filtered { _ in false }
    let placed = try Figure(of: graph, layout: .engine(.neato)).placed()
    #expect(placed.entityCount == graph.entities.count)
  }

  @Test func `two captions of paths both stand in the legend`() throws {
    let graph = try FigureTests.bilateral()
    var figure = Figure(of: graph)
    let first = try #require(try graph.path(from: "rennes-2", to: "unesco"))
    let second = try #require(try graph.path(from: "cnrs", to: "unesco"))
    figure.highlight(first, as: "by way of Rennes")
    figure.highlight(second, as: "by way of the CNRS")
    #expect(figure.highlightCaption == "by way of Rennes; by way of the CNRS")
    figure.highlight(second, as: "by way of Rennes")
    #expect(figure.highlightCaption == "by way of Rennes; by way of the CNRS")
  }
}
