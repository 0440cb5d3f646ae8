import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Lines that run together on their way to a thing.
@Suite struct JointsTests {
  /// Two tall things at the outer columns, others between them, and lines of a few looks.
  private static func randomDrawing(_ generator: inout SeededGenerator) -> ColumnDrawing {
    let columnCount = Int.random(in: 2...6, using: &generator)
    let tall = Size(width: Double.random(in: 30...60, using: &generator), height: 150)
    var items = [
      ColumnDrawing.Item(column: 0, size: tall),
      ColumnDrawing.Item(column: columnCount - 1, size: tall),
    ]
    for _ in 0..<Int.random(in: 3...40, using: &generator) {
      items.append(
        ColumnDrawing.Item(
          column: Int.random(in: 0..<columnCount, using: &generator),
          size: Size(
            width: Double.random(in: 20...60, using: &generator),
            height: Double.random(in: 9...30, using: &generator)),
          outline: Bool.random(using: &generator) ? .ellipse : .box))
    }
    var ties: [ColumnDrawing.Tie] = []
    for rank in 0..<Int.random(in: 0...6, using: &generator) {
      ties.append(tie(rank % 2, 1 - rank % 2, .strand(of: 0, rank: rank), &generator))
    }
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      let root = Int.random(in: 0...1, using: &generator)
      let leaf = Int.random(in: 2..<items.count, using: &generator)
      guard items[leaf].column != items[root].column else { continue }
      let look = Int.random(in: 0..<4, using: &generator)
      let company = ColumnDrawing.Company.trunk(10 * root + look, at: root)
      // All lines of a look have their heads at the same end.
      ties.append(
        look.isMultiple(of: 2)
          ? tie(leaf, root, company, tips: (0, 4), &generator)
          : tie(root, leaf, company, tips: (0, 4), &generator))
    }
    return ColumnDrawing(
      items: items, ties: ties, columnCount: columnCount, width: Double(columnCount) * 120,
      height: 600)
  }

  private static func tie(
    _ from: Int, _ to: Int, _ company: ColumnDrawing.Company,
    tips: (from: Double, to: Double) = (4, 4), _ generator: inout SeededGenerator
  ) -> ColumnDrawing.Tie {
    let width = Double.random(in: 5...19, using: &generator)
    return ColumnDrawing.Tie(
      from: from, to: to,
      words: Bool.random(using: &generator) ? Size(width: width, height: 8) : nil, tips: tips,
      company: company)
  }

  /// Random drawings by seed, laid out once for all tests.
  private static let random = (0..<24).map { seed in
    var generator = SeededGenerator(seed: UInt64(seed))
    let drawing = randomDrawing(&generator)
    return (drawing: drawing, placement: drawing.placed(), seed: "seed \(seed)")
  }

  private func root(of tie: ColumnDrawing.Tie) -> (trunk: Int, item: Int)? {
    if case .trunk(let trunk, let root) = tie.company { (trunk, root) } else { nil }
  }

  @Test func `every line leads to the thing at its end, alone or on its trunk`() {
    for (drawing, placement, seed) in Self.random {
      for (number, tie) in drawing.ties.enumerated() {
        guard let (trunk, item) = root(of: tie) else { continue }
        let frame = Rectangle(center: placement.centers[item], size: drawing.items[item].size)
        var line = number
        var visited: Set<Int> = []
        while visited.insert(line).inserted {
          let end = rootEnd(of: line, in: drawing, placement)
          if abs(end.x - frame.minX) < 0.01 || abs(end.x - frame.maxX) < 0.01 { break }
          // It ends where it is alone no more: on another of its trunk.
          let next = drawing.ties.indices.first { other in
            !visited.contains(other)
              && root(of: drawing.ties[other]).map { $0 == (trunk, item) } == true
              && placement.splines[other].points.contains {
                abs($0.x - end.x) < 0.01 && abs($0.y - end.y) < 0.01
              }
          }
          guard let next else {
            Issue.record("\(seed): line \(line) ends in the open")
            break
          }
          line = next
        }
      }
    }
  }

  private func rootEnd(
    of line: Int, in drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement
  ) -> Point {
    let spline = placement.splines[line]
    if root(of: drawing.ties[line])?.item == drawing.ties[line].to {
      return spline.end ?? spline.points[spline.points.count - 1]
    }
    return spline.start ?? spline.points[0]
  }

  @Test func `a line has its head where another's head does not stand for it`() {
    for (drawing, placement, seed) in Self.random {
      for (tie, spline) in zip(drawing.ties, placement.splines) {
        guard let (_, item) = root(of: tie) else { continue }
        let frame = Rectangle(center: placement.centers[item], size: drawing.items[item].size)
        if tie.to == item {
          guard let end = spline.end else { continue }
          #expect(abs(end.x - frame.minX) < 0.01 || abs(end.x - frame.maxX) < 0.01, "\(seed)")
        } else {
          // The head at the other thing is always its own.
          #expect(spline.end != nil, "\(seed)")
        }
      }
    }
  }

  @Test func `heads at one thing stand apart`() {
    for (drawing, placement, seed) in Self.random {
      for item in 0...1 {
        var heads: [Point] = []
        for (tie, spline) in zip(drawing.ties, placement.splines) {
          if tie.to == item, let end = spline.end { heads.append(end) }
          if tie.from == item, let start = spline.start { heads.append(start) }
        }
        for (number, one) in heads.enumerated() {
          for other in heads[(number + 1)...] where one.x == other.x {
            #expect(abs(one.y - other.y) > 2, "\(seed)")
          }
        }
      }
    }
  }

  @Test func `lines side by side never cross`() {
    for (drawing, placement, seed) in Self.random {
      let strands = drawing.ties.indices.filter {
        if case .strand = drawing.ties[$0].company { true } else { false }
      }
      for (upper, lower) in zip(strands, strands.dropFirst()) {
        func leftmost(_ line: Int) -> [Point] {
          let points = placement.splines[line].points
          return points[0].x < points[points.count - 1].x ? points : points.reversed()
        }
        for (one, other) in zip(leftmost(upper), leftmost(lower)) {
          #expect(one.y < other.y, "\(seed)")
        }
      }
    }
  }

  @Test func `no line enters a thing that it is not tied to, and words stand on their own line`() {
    for (drawing, placement, seed) in Self.random {
      for (number, (tie, spline)) in zip(drawing.ties, placement.splines).enumerated() {
        let track = Track([spline])
        for (item, center) in placement.centers.enumerated()
        where item != tie.from && item != tie.to {
          let frame = Rectangle(center: center, size: drawing.items[item].size)
          #expect(!track.crosses(frame.grown(by: -0.2)), "\(seed): line \(number), thing \(item)")
        }
        guard let words = tie.words, let place = placement.words[number] else { continue }
        #expect(track.crosses(Rectangle(center: place, size: words).grown(by: 0.1)), "\(seed)")
      }
    }
  }

  @Test func `the same lines meet each time`() {
    for (drawing, placement, seed) in Self.random.prefix(4) {
      #expect(drawing.placed().splines == placement.splines, "\(seed)")
    }
  }
}
