import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct BerthsTests {
  /// Things in columns, most of them tied to the next one by lines with words.
  private static func randomDrawing(seed: UInt64) -> ColumnDrawing {
    var generator = SeededGenerator(seed: seed)
    let columnCount = Int.random(in: 2...5, using: &generator)
    let items = (0..<Int.random(in: columnCount...24, using: &generator)).map { number in
      ColumnDrawing.Item(
        column: number % columnCount,
        size: Size(
          width: Double.random(in: 20...70, using: &generator),
          height: Double.random(in: 9...40, using: &generator)))
    }
    let ties = (0..<30).compactMap { _ -> ColumnDrawing.Tie? in
      let from = Int.random(in: items.indices, using: &generator)
      let to = Int.random(in: items.indices, using: &generator)
      guard items[from].column != items[to].column else { return nil }
      let words = Size(width: Double.random(in: 8...40, using: &generator), height: 8)
      return ColumnDrawing.Tie(
        from: from, to: to, words: Bool.random(using: &generator) ? words : nil, tips: (0, 4))
    }
    let width = Double(columnCount) * Double.random(in: 70...140, using: &generator)
    return ColumnDrawing(
      items: items, ties: ties, columnCount: columnCount, width: width, height: 600)
  }

  private static let random = (0..<40).map { seed in
    (drawing: randomDrawing(seed: seed), seed: "seed \(seed)")
  }

  @Test func `columns have what room there is between them, and lanes no more than that`() {
    var berthCount = 0
    for (drawing, seed) in Self.random {
      let berths = Berths(of: drawing)
      berthCount += berths.sides.count
      #expect(berths.gaps.count == drawing.columnCount - 1, "\(seed)")
      let whole = berths.gaps.reduce(0, +) + drawing.columnWidths.reduce(0, +)
      #expect(abs(whole - max(drawing.width, drawing.leastWidth)) < 0.001, "\(seed)")
      for (number, gap) in berths.gaps.enumerated() {
        #expect(gap >= drawing.betweenColumns - 0.001, "\(seed)")
        let lanes = berths.afterColumns[number] + berths.beforeColumns[number + 1]
        #expect(lanes < gap, "\(seed)")
      }
    }
    #expect(berthCount > 100)
  }

  @Test func `only lines to the next column have berths, each at one of its ends`() {
    for (drawing, seed) in Self.random {
      for (number, side) in Berths(of: drawing).sides {
        let tie = drawing.ties[number]
        let (from, to) = (drawing.items[tie.from].column, drawing.items[tie.to].column)
        #expect(tie.words != nil && abs(from - to) == 1, "\(seed)")
        #expect([tie.from, tie.to].contains(side.item), "\(seed)")
        #expect(side.isRight == (drawing.items[side.item].column == min(from, to)), "\(seed)")
      }
    }
  }

  @Test func `words with a berth have a level piece of their line that is long enough`() {
    for (drawing, seed) in Self.random {
      let berths = Berths(of: drawing)
      let placement = drawing.placed()
      for number in berths.sides.keys.sorted() {
        let points = placement.splines[number].points
        // Level pieces that follow each other at the same height are one.
        var (longest, run) = (0.0, 0.0)
        for last in stride(from: 3, to: points.count, by: 3) {
          let (start, end) = (points[last - 3], points[last])
          run = abs(start.y - end.y) < 0.001 ? run + abs(end.x - start.x) : 0
          longest = max(longest, run)
        }
        let width = drawing.ties[number].words?.width ?? 0
        #expect(longest >= width, "\(seed): line \(number)")
      }
    }
  }
}
