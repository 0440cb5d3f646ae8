import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Columns of which some things have an order that goes down the page.
@Suite struct RowsTests {
  /// Things in some columns, those of the inner columns in rows, tied at random.
  private static func randomDrawing(_ generator: inout SeededGenerator) -> ColumnDrawing {
    let rowCount = Int.random(in: 1...6, using: &generator)
    var items: [ColumnDrawing.Item] = []
    for number in 0..<Int.random(in: 5...36, using: &generator) {
      let column = number < 5 ? number : Int.random(in: 0..<5, using: &generator)
      var item = ColumnDrawing.Item(
        column: column,
        size: Size(
          width: Double.random(in: 20...70, using: &generator),
          height: Double.random(in: 9...40, using: &generator)),
        outline: Bool.random(using: &generator) ? .ellipse : .box)
      if (1...3).contains(column) {
        item.level = .init(row: Int.random(in: 0..<rowCount, using: &generator), rank: number)
      }
      items.append(item)
    }
    for row in 0..<rowCount {
      items.append(
        ColumnDrawing.Item(
          column: 2, size: Size(width: 20, height: 10),
          level: .init(row: row, rank: -1, isHeading: true)))
    }
    let ties = (0..<Int.random(in: 0...50, using: &generator)).compactMap {
      _ -> ColumnDrawing.Tie? in
      let from = Int.random(in: items.indices, using: &generator)
      let to = Int.random(in: items.indices, using: &generator)
      return from == to ? nil : ColumnDrawing.Tie(from: from, to: to, tips: (0, 4))
    }
    return ColumnDrawing(items: items, ties: ties, columnCount: 5, width: 600, height: 700)
  }

  /// Random drawings by seed, laid out once for all tests.
  private static let random = (100..<124).map { seed in
    var generator = SeededGenerator(seed: UInt64(seed))
    let drawing = randomDrawing(&generator)
    return (drawing: drawing, placement: drawing.placed(), seed: "seed \(seed)")
  }

  private func frames(
    _ drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement
  ) -> [Rectangle] {
    zip(placement.centers, drawing.items).map { Rectangle(center: $0, size: $1.size) }
  }

  @Test func `no thing lies on another`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (number, one) in frames.enumerated() {
        for other in frames[(number + 1)...] {
          #expect(!one.overlaps(other, tolerance: 0.001), "\(seed)")
        }
      }
    }
  }

  @Test func `no line enters a thing that it is not tied to`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (tie, spline) in zip(drawing.ties, placement.splines) {
        let track = Track([spline])
        for (number, frame) in frames.enumerated() where number != tie.from && number != tie.to {
          #expect(!track.crosses(frame.grown(by: -0.2)), "\(seed): \(tie.from) to \(tie.to)")
        }
      }
    }
  }

  @Test func `what comes later stands lower in its column, and below all earlier rows`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (one, first) in drawing.items.enumerated() {
        for (other, second) in drawing.items.enumerated() {
          guard let level = first.level, let next = second.level, level < next else { continue }
          if first.column == second.column {
            #expect(frames[one].maxY <= frames[other].minY + 0.001, "\(seed)")
          }
          if level.row < next.row {
            #expect(frames[one].maxY < frames[other].minY, "\(seed): \(level) \(next)")
          }
        }
      }
    }
  }

  @Test func `a heading stands at the top of its row`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (one, heading) in drawing.items.enumerated() {
        guard let level = heading.level, level.isHeading else { continue }
        for (other, item) in drawing.items.enumerated() where item.level?.row == level.row {
          #expect(frames[one].minY <= frames[other].minY + 0.001, "\(seed)")
        }
      }
    }
  }
}
