import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Ways around things.
@Suite struct DetoursTests {
  /// Things in a grid, each a little aside, so that there is room between all.
  private static func things(_ generator: inout SeededGenerator) -> [Rectangle] {
    var things: [Rectangle] = []
    for column in 0..<6 {
      for row in 0..<8 {
        let size = Size(
          width: Double.random(in: 10...60, using: &generator),
          height: Double.random(in: 8...30, using: &generator))
        let aside = Double.random(in: -10...10, using: &generator)
        things.append(
          Rectangle(
            center: Point(x: Double(column) * 90 + aside, y: Double(row) * 60 + aside), size: size))
      }
    }
    return things
  }

  @Test(arguments: 0..<12)
  func `a way meets nothing but its ends, rounded or not`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let things = Self.things(&generator)
    var detours = Detours(around: things, margin: 4)
    for _ in 0..<20 {
      let from = Int.random(in: things.indices, using: &generator)
      let to = Int.random(in: things.indices, using: &generator)
      if from == to { continue }
      let (start, end) = (things[from].center, things[to].center)
      let found = detours.way(from: (from, start), to: (to, end))
      let way = try #require(found, "seed \(seed): \(from) to \(to)")
      #expect(way.first == start && way.last == end, "seed \(seed)")
      let track = Track([Spline(points: Detours.rounded(way))])
      for (number, thing) in things.enumerated() where number != from && number != to {
        #expect(!track.crosses(thing.grown(by: 1)), "seed \(seed): \(from) to \(to), \(number)")
      }
    }
  }

  @Test func `lines share no bends where there is another way as good`() {
    let things = [
      Rectangle(center: Point(x: 0, y: 0), size: Size(width: 10, height: 10)),
      Rectangle(center: Point(x: 100, y: 0), size: Size(width: 20, height: 40)),
      Rectangle(center: Point(x: 200, y: 0), size: Size(width: 10, height: 10)),
    ]
    var detours = Detours(around: things, margin: 4)
    let ways = (0..<2).compactMap { _ in
      detours.way(from: (0, things[0].center), to: (2, things[2].center))
    }
    #expect(ways.count == 2)
    #expect(Set(ways.map { $0[1].y.sign }).count == 2)
  }

  @Test func `where there is no way, none is told`() {
    let wall = [
      Rectangle(center: Point(x: 0, y: 0), size: Size(width: 10, height: 10)),
      Rectangle(center: Point(x: 0, y: 22), size: Size(width: 60, height: 20)),
      Rectangle(center: Point(x: 0, y: -22), size: Size(width: 60, height: 20)),
      Rectangle(center: Point(x: 22, y: 0), size: Size(width: 20, height: 60)),
      Rectangle(center: Point(x: -22, y: 0), size: Size(width: 20, height: 60)),
      Rectangle(center: Point(x: 200, y: 0), size: Size(width: 10, height: 10)),
    ]
    var detours = Detours(around: wall, margin: 4)
    #expect(detours.way(from: (0, wall[0].center), to: (5, wall[5].center)) == nil)
  }
}
