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

  /// Pairs of entities whose ways pass both states, which have ten relations with each other, and
  /// others by chance.
  @Test func `words are nowhere nearer to a foreign line than to their own`() throws {
    let graph = try FigureTests.bilateral()
    let seed: UInt64 = 20_261_124
    var generator = SeededGenerator(seed: seed)
    var pairs: [(Entity.ID, Entity.ID)] = [
      ("miras-school", "areva"), ("campus-france", "ablai-khan-university"),
    ]
    while pairs.count < 40 {
      let ends = (0..<2).compactMap { _ in graph.entities.randomElement(using: &generator)?.id }
      if ends[0] != ends[1] { pairs.append((ends[0], ends[1])) }
    }
    var count = 0
    for (from, to) in pairs {
      let connections = try graph.connections(between: from, and: to, limit: 3)
      guard !connections.ways.isEmpty else { continue }
      let placed = try Figure(of: connections, in: graph).placed()
      guard placed.layout == .path, placed.scale == 1 else { continue }
      let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
        .mapValues(\.frame)
      let tracks = try placed.document.edges.map { Track(try #require($0.route).splines) }
      for (line, edge) in placed.document.edges.enumerated() {
        guard let words = frames[":label-\(line)"]?.center else { continue }
        count += 1
        let own = tracks[line].distance(to: words)
        for (other, track) in tracks.enumerated() where other != line {
          #expect(
            own <= track.distance(to: words) + 0.5,
            "seed \(seed), \(from) to \(to): \(edge.tail)–\(edge.head), \(other)")
        }
      }
    }
    #expect(count > 400)
  }

  @Test(arguments: [180.0, 130, 85])
  func `ways print legibly, and what has no room is told`(width: Double) throws {
    let graph = try FigureTests.bilateral()
    let seed: UInt64 = 20_261_123
    var generator = SeededGenerator(seed: seed)
    var count = 0
    while count < 12 {
      let ends = (0..<2).compactMap { _ in graph.entities.randomElement(using: &generator)?.id }
      let connections = try graph.connections(between: ends[0], and: ends[1], limit: 4)
      guard ends[0] != ends[1], !connections.ways.isEmpty else { continue }
      count += 1
      var figure = Figure(of: connections, in: graph)
      figure.width = .millimeters(width)
      let placed = try figure.placed()
      let isWhole = placed.entityCount == figure.graph.entities.count
      #expect(
        placed.omissions.isEmpty == isWhole, "seed \(seed), \(ends[0]) to \(ends[1])")
      if !isWhole {
        #expect(placed.textSizes.lowerBound >= Figure.smallestText)
        #expect(placed.crowdedOutCount == figure.graph.entities.count - placed.entityCount)
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

extension Track {
  /// How far a point is from the line.
  fileprivate func distance(to point: Point) -> Double {
    var least = Double.infinity
    for points in pieces {
      for (one, other) in zip(points, points.dropFirst()) {
        let (dx, dy) = (other.x - one.x, other.y - one.y)
        let square = max(dx * dx + dy * dy, .leastNonzeroMagnitude)
        let share = ((point.x - one.x) * dx + (point.y - one.y) * dy) / square
        let along = min(1, max(0, share))
        let (x, y) = (one.x + along * dx - point.x, one.y + along * dy - point.y)
        least = min(least, (x * x + y * y).squareRoot())
      }
    }
    return least
  }
}
