import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The lines under the words of other lines.
@Suite struct HiddenLineTests {
  private static func graph() throws -> Graph { try FigureTests.bilateral() }

  @Test(arguments: [10, 20, 30, 45, 60])
  func `words between two sides hide no line on a page of a journal`(count: Int) throws {
    let graph = try Self.graph()
    var figure = Figure(
      ofHighest: count, in: graph.centrality(.betweenness), of: graph,
      layout: .sides("france", "kazakhstan"))
    figure.maximumHeight = .millimeters(240)
    let placed = try figure.placed()
    #expect(placed.entityCount == count && placed.textSizes.lowerBound >= 6)
    #expect(try placed.hiddenLines() == [])
    #expect(try placed.wordOverlaps() == [])
  }

  private static let centers: [Entity.ID] = [
    "nazarbayev", "embassy-of-france", "technology-transfer-centre", "khanate-conference",
    "sorbonne-kazakhstan", "air-astana", "fabius", "alliance-francaise", "unesco",
    "universities-forum",
  ]

  @Test(arguments: centers, [130, 180.0])
  func `words around an entity hide no line`(center: Entity.ID, width: Double) throws {
    try expectNoneHidden(around: center, width: width)
  }

  /// In a column of a journal the two centers with most words on their lines have no room for all.
  @Test(arguments: centers.filter { $0 != "nazarbayev" && $0 != "alliance-francaise" })
  func `words around an entity hide no line in a column of a journal`(center: Entity.ID) throws {
    try expectNoneHidden(around: center, width: 85)
  }

  private func expectNoneHidden(around center: Entity.ID, width: Double) throws {
    var figure = try Figure(around: center, steps: 1, in: Self.graph())
    figure.width = .millimeters(width)
    #expect(try figure.placed().hiddenLines() == [])
  }

  @Test func `words moved onto the line of others are found`() throws {
    var placed = try Figure(around: "unesco", steps: 1, in: Self.graph()).placed()
    let words = try #require(placed.document.nodes.firstIndex { $0.class == "label" })
    let own = try #require(DOT.Graph.line(ofLabel: placed.document.nodes[words].id))
    let other = try #require(
      placed.document.edges.indices.first { line in
        let edge = placed.document.edges[line]
        return line != own && edge.tail == "unesco" && edge.route != nil
      })
    let edge = placed.document.edges[other]
    let middle = try #require(
      Track(edge.route?.splines ?? []).samples.min {
        abs($0.share - 0.5) < abs($1.share - 0.5)
      })
    placed.document.nodes[words].position = .pinned(middle.place.x, middle.place.y)
    let found = try placed.hiddenLines()
    #expect(found.contains { $0.ends.contains { $0.hasPrefix("UNESCO") } })
  }
}

/// How words lie on a line.
@Suite struct TrackHidingTests {
  private typealias Case = (from: Point, over: Point, to: Point, cover: Track.Cover)

  private static let words = Rectangle(
    center: Point(x: 0, y: 0), size: Size(width: 20, height: 9))

  /// A line of two straight pieces.
  private static func track(_ from: Point, _ over: Point, _ to: Point) -> Track {
    Track([Spline(points: [from, from, over, over, over, to, to])])
  }

  @Test func `a line is lost where it ends, bends or runs along under words`() {
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    let cases: [Case] = [
      (point(3, -20), point(3, 0), point(3, 20), .crossing),
      (point(-3, 20), point(0, 0), point(3, -20), .crossing),
      (point(3, -20), point(3, 0), point(3, 2), .hiding),
      (point(3, -20), point(3, 0), point(3, 6), .hiding),
      (point(3, -20), point(3, 0), point(30, 20), .hiding),
      (point(3, -20), point(3, 0), point(3, -20), .hiding),
      (point(-20, 0), point(0, 0), point(20, 0), .hiding),
      (point(-20, -9), point(0, 0), point(20, 9), .hiding),
      (point(-20, 4.2), point(0, 4.2), point(20, 4.2), .none),
      (point(-20, -8), point(0, -8), point(20, -8), .none),
    ]
    for (from, over, to, cover) in cases {
      #expect(Self.track(from, over, to).cover(by: Self.words) == cover, "\(from), \(over), \(to)")
      #expect(Self.track(to, over, from).cover(by: Self.words) == cover, "\(to), \(over), \(from)")
    }
    // Under words of two lines only what goes down nearly upright is found again; of three nothing.
    let upright = Self.track(point(3, -20), point(3, 0), point(3, 20))
    let slanted = Self.track(point(-9, -20), point(0, 0), point(9, 20))
    func cover(by height: Double) -> [Track.Cover] {
      let words = Rectangle(center: point(0, 0), size: Size(width: 20, height: height))
      return [upright, slanted].map { $0.cover(by: words) }
    }
    #expect(cover(by: 9) == [.crossing, .crossing])
    #expect(cover(by: 17) == [.crossing, .hiding])
    #expect(cover(by: 26) == [.hiding, .hiding])
  }

  @Test func `of more than two lines under the same words nobody can tell which is which`() {
    func lines(_ count: Int) -> [Track] {
      (0..<count).map { number in
        let x = Double(number) * 4 - 6
        return Self.track(Point(x: x, y: -20), Point(x: x, y: 0), Point(x: x, y: 20))
      }
    }
    #expect(lines(3).hidden(by: Self.words, of: 0) == [])
    #expect(lines(4).hidden(by: Self.words, of: 1) == [0, 2, 3])
  }

  @Test func `words cover what has a point under them and nothing else`() {
    var generator = SeededGenerator(seed: 11)
    var counts: [Track.Cover: Int] = [:]
    for _ in 0..<600 {
      let points = (0..<4).map { _ in
        Point(
          x: Double.random(in: -25...25, using: &generator),
          y: Double.random(in: -25...25, using: &generator))
      }
      let spline = Spline(points: points)
      let cover = Track([spline]).cover(by: Self.words)
      counts[cover, default: 0] += 1
      // Between two points of the line at these steps there is less than a fifth of a point.
      let isUnder = (0...1000).contains { step in
        let share = Double(step) / 1000
        let place = zip([0, 1, 2, 3], points).reduce(Point(x: 0, y: 0)) { sum, next in
          let weight = [1, 3, 3, 1][next.0] * pow(share, next.0) * pow(1 - share, 3 - next.0)
          return Point(x: sum.x + weight * next.1.x, y: sum.y + weight * next.1.y)
        }
        return abs(place.x) < 9 && abs(place.y) < 3.5
      }
      if isUnder { #expect(cover != .none, "\(points)") }
      if cover != .none { #expect(Track([spline]).crosses(Self.words), "\(points)") }
    }
    #expect(counts.values.allSatisfy { $0 > 10 } && counts.count == 3)
  }

  private func pow(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }
}
