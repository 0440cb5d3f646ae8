import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The lines of figures of ways: heads apart, ways apart, and nothing bows around its neighbors.
@Suite struct PathLinesTests {
  /// Pairs with many relations, with ways through both states, and others by chance; drawn once.
  private static let figures = Result { try drawn() }

  private static func placed() throws -> [(name: String, figure: PlacedFigure)] {
    try figures.get()
  }

  private static func drawn() throws -> [(name: String, figure: PlacedFigure)] {
    let graph = try FigureTests.bilateral()
    var generator = SeededGenerator(seed: 20_261_125)
    var pairs: [(Entity.ID, Entity.ID)] = [
      ("france", "kazakhstan"), ("kazakhstan", "france"), ("france", "south-korea"),
      ("miras-school", "areva"), ("campus-france", "ablai-khan-university"),
    ]
    while pairs.count < 20 {
      let ends = (0..<2).compactMap { _ in graph.entities.randomElement(using: &generator)?.id }
      if ends[0] != ends[1] { pairs.append((ends[0], ends[1])) }
    }
    return try pairs.compactMap { from, to in
      let connections = try graph.connections(between: from, and: to, limit: 4)
      guard !connections.ways.isEmpty else { return nil }
      let placed = try Figure(of: connections, in: graph).placed()
      guard placed.layout == .path, placed.scale == 1 else { return nil }
      return ("\(from) to \(to)", placed)
    }
  }

  private static func frames(of placed: PlacedFigure) throws -> [String: Rectangle] {
    try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes.mapValues(\.frame)
  }

  /// A head at one side of an entity.
  private struct Head {
    var place: Double
    var breadth: Double
    var line: Int
  }

  private enum Side: Hashable { case left, right, top, bottom }

  /// The side of a frame that a point is nearest to, and how far along it.
  private static func side(of frame: Rectangle, at point: Point) -> (side: Side, along: Double) {
    let distances: [(Double, Side, Double)] = [
      (abs(point.x - frame.minX), .left, point.y), (abs(point.x - frame.maxX), .right, point.y),
      (abs(point.y - frame.maxY), .top, point.x), (abs(point.y - frame.minY), .bottom, point.x),
    ]
    let nearest = distances.min { $0.0 < $1.0 }
    return (nearest?.1 ?? .left, nearest?.2 ?? 0)
  }

  @Test func `no two heads at one side of an entity are nearer than they are broad`() throws {
    var count = 0
    for (name, placed) in try Self.placed() {
      let frames = try Self.frames(of: placed)
      struct Place: Hashable {
        var entity: String
        var side: Side
      }
      var heads: [Place: [Head]] = [:]
      for (line, edge) in placed.document.edges.enumerated() where !edge.tail.hasPrefix(":") {
        // Seven tenths of its length, and half of its outline on each side.
        let breadth = 7 * (edge.arrowSize ?? FigureContent.arrowSize) + (edge.penWidth ?? 1)
        for spline in try #require(edge.route).splines {
          for (entity, tip) in [(edge.tail, spline.start), (edge.head, spline.end)] {
            guard let tip, let frame = frames[entity] else { continue }
            let (side, along) = Self.side(of: frame, at: tip)
            heads[Place(entity: entity, side: side), default: []]
              .append(Head(place: along, breadth: breadth, line: line))
          }
        }
      }
      for (place, heads) in heads {
        let sorted = heads.sorted { $0.place < $1.place }
        for (one, next) in zip(sorted, sorted.dropFirst()) {
          count += 1
          #expect(
            next.place - one.place >= (one.breadth + next.breadth) / 2 - 0.1,
            "\(name): lines \(one.line) and \(next.line) at \(place)")
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `no two highlighted lines share a stretch`() throws {
    var count = 0
    for (name, placed) in try Self.placed() {
      let lines = placed.document.edges.filter {
        $0.arrowSize == FigureContent.highlightArrowSize && !$0.tail.hasPrefix(":")
      }
      let tracks = try lines.map { Self.steps(along: try #require($0.route).splines) }
      for (position, one) in tracks.enumerated() {
        for (other, track) in tracks.enumerated() where other > position {
          count += 1
          let ink = ((lines[position].penWidth ?? 1) + (lines[other].penWidth ?? 1)) / 2
          // Steps of a point: lines may cross, and meet where they end.
          let shared = Self.longestRun(
            of: one.map { place in
              track.contains { $0.distance(to: place) < ink - 0.3 }
            })
          #expect(shared <= 14, "\(name): \(position) and \(other) on each other")
        }
      }
    }
    #expect(count > 100)
  }

  /// Points along curves, a point of length apart at most.
  private static func steps(along splines: [Spline]) -> [Point] {
    var steps: [Point] = []
    for points in Track(splines).pieces {
      for (one, next) in zip(points, points.dropFirst()) {
        let count = max(1, Int(one.distance(to: next).rounded(.up)))
        steps += (0..<count).map { one.toward(next, Double($0) / Double(count)) }
      }
    }
    return steps
  }

  private static func longestRun(of flags: [Bool]) -> Int {
    flags.split(separator: false).map(\.count).max() ?? 0
  }

  @Test func `no line leaves an entity and comes to its neighbor on the same side`() throws {
    var count = 0
    for (name, placed) in try Self.placed() {
      let frames = try Self.frames(of: placed)
      for edge in placed.document.edges where edge.tail != edge.head {
        guard let one = frames[edge.tail], let other = frames[edge.head],
          !edge.tail.hasPrefix(":"), let points = edge.route?.splines.first?.points,
          let first = points.first, let last = points.last
        else { continue }
        count += 1
        let (start, end) = (Self.side(of: one, at: first).side, Self.side(of: other, at: last).side)
        #expect(start != end, "\(name): \(edge.tail)–\(edge.head) bows")
      }
    }
    #expect(count > 300)
  }

  @Test func `what is moved out of a row stands where nothing is that it is tied to`() throws {
    let graph = try FigureTests.bilateral()
    let connections = try graph.connections(between: "france", and: "south-korea", limit: 4)
    let figure = Figure(of: connections, in: graph)
    let content = try figure.content()
    var levels = try #require(PathLevels(of: figure, content))
    let before = levels.levels
    let mover = try #require(
      content.nodes.first { $0.emphasis != .end && $0.emphasis != .highlighted })
    let id = mover.entity.id
    levels.moveDown([id], of: content)
    let level = try #require(levels.levels[id])
    #expect(try level > #require(before[id]))
    for line in content.lines where line.from == id || line.to == id {
      #expect(levels.levels[line.from == id ? line.to : line.from] != level)
    }
    for (one, other) in zip(content.nodes, content.nodes.dropFirst()) {
      guard one.entity.id != id, other.entity.id != id else { continue }
      let pair = [one.entity.id, other.entity.id]
      let (old, new) = (pair.map { before[$0] ?? 0 }, pair.map { levels.levels[$0] ?? 0 })
      #expect((old[0] < old[1]) == (new[0] < new[1]), "the others keep their order")
    }
  }
}
