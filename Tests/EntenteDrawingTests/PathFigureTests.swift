import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The figure of ways between two entities.
@Suite struct PathFigureTests {
  private static let questions: [(from: Entity.ID, to: Entity.ID, ways: Int)] = [
    ("marindol", "abai-university", 4), ("rennes-2", "unesco", 8), ("france", "kazakhstan", 4),
  ]

  private func figure(_ number: Int) throws -> Figure {
    let (from, to, ways) = Self.questions[number]
    let graph = try FigureTests.bilateral()
    return Figure(of: try graph.connections(between: from, and: to, limit: ways), in: graph)
  }

  @Test(arguments: questions.indices)
  func `the words of each line stand on it, and on nothing else`(number: Int) throws {
    let figure = try figure(number)
    let placed = try figure.placed()
    #expect(placed.layout == .path && placed.scale == 1)
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let tracks = try placed.document.edges.map { Track(try #require($0.route).splines) }
    var count = 0
    for (line, edge) in placed.document.edges.enumerated() {
      guard let words = frames[":label-\(line)"] else { continue }
      count += 1
      #expect(tracks[line].crosses(words), "\(edge.tail)–\(edge.head)")
      for (id, frame) in frames where id != ":label-\(line)" && !id.hasPrefix(":legend") {
        #expect(!words.overlaps(frame, tolerance: 0.6), "\(edge.tail)–\(edge.head) on \(id)")
      }
    }
    let lines = try figure.content().lines
    #expect(count == lines.count)
  }

  @Test func `ways run down the page, or across it where their ends are tied`() throws {
    for number in Self.questions.indices {
      let figure = try figure(number)
      let frames = try Renderer.inProcess.layout(figure.placed().document, engine: .nop2).nodes
        .mapValues(\.frame)
      let (from, to, _) = Self.questions[number]
      let (start, end) = (try #require(frames[from.nodeID]), try #require(frames[to.nodeID]))
      let levels = try #require(PathLevels(of: figure, figure.content()))
      if levels.isSideways {
        #expect(start.maxX < end.minX)
      } else {
        #expect(start.minY > end.maxY)
      }
    }
  }

  @Test func `a drawing turned twice is the same`() {
    let drawing = ColumnDrawing(
      items: [.init(column: 0, size: Size(width: 3, height: 5))],
      ties: [.init(from: 0, to: 0, words: Size(width: 7, height: 2))], columnCount: 1, width: 10,
      height: 20)
    #expect(drawing.turned.items[0].size == Size(width: 5, height: 3))
    #expect(drawing.turned.ties[0].words == Size(width: 2, height: 7))
    #expect(drawing.turned.width == 20 && drawing.turned.turned.height == 20)
  }
}
