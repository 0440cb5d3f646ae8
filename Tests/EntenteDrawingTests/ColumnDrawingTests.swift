import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct ColumnDrawingTests {
  /// Things of ordinary sizes in some columns, tied at random.
  private static func randomDrawing(_ generator: inout SeededGenerator) -> ColumnDrawing {
    let columnCount = Int.random(in: 1...6, using: &generator)
    let items = (0..<Int.random(in: columnCount...40, using: &generator)).map { number in
      ColumnDrawing.Item(
        column: number < columnCount ? number : Int.random(in: 0..<columnCount, using: &generator),
        size: Size(
          width: Double.random(in: 20...70, using: &generator),
          height: Double.random(in: 9...40, using: &generator)),
        outline: Bool.random(using: &generator) ? .ellipse : .box)
    }
    let ties = (0..<Int.random(in: 0...60, using: &generator)).compactMap {
      _ -> ColumnDrawing.Tie? in
      let from = Int.random(in: items.indices, using: &generator)
      let to = Int.random(in: items.indices, using: &generator)
      guard from != to else { return nil }
      let hasWords = Bool.random(using: &generator)
      return ColumnDrawing.Tie(
        from: from, to: to,
        words: hasWords
          ? Size(width: Double.random(in: 5...19, using: &generator), height: 8) : nil,
        tips: (Bool.random(using: &generator) ? 4 : 0, Bool.random(using: &generator) ? 4 : 0))
    }
    return ColumnDrawing(
      items: items, ties: ties, columnCount: columnCount,
      width: Double(columnCount) * 120, height: 600)
  }

  /// Random drawings by seed, laid out once for all tests.
  private static let random = (0..<16).map { seed in
    var generator = SeededGenerator(seed: UInt64(seed))
    let drawing = randomDrawing(&generator)
    return (drawing: drawing, placement: drawing.placed(), seed: "seed \(seed)")
  }

  private func frames(
    _ drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement
  ) -> [Rectangle] {
    zip(placement.centers, drawing.items).map { Rectangle(center: $0, size: $1.size) }
  }

  @Test func `what is held stays, and all else finds room around it`() {
    for (number, (drawing, placement, seed)) in Self.random.enumerated() {
      var generator = SeededGenerator(seed: UInt64(number))
      var held = drawing
      let free = Set((0..<3).map { _ in Int.random(in: drawing.items.indices, using: &generator) })
      for item in drawing.items.indices where !free.contains(item) {
        held.pins[item] = placement.centers[item]
      }
      let again = held.placed()
      let frames = frames(held, again)
      for (item, pin) in held.pins { #expect(again.centers[item] == pin, "\(seed)") }
      for (item, frame) in frames.enumerated() {
        for other in frames[(item + 1)...] {
          #expect(!frame.overlaps(other, tolerance: 0.001), "\(seed)")
        }
      }
      for (tie, spline) in zip(held.ties, again.splines) {
        for (item, frame) in frames.enumerated() where item != tie.from && item != tie.to {
          #expect(!Track([spline]).crosses(frame.grown(by: -0.5)), "\(seed)")
        }
      }
    }
  }

  @Test func `no thing lies on another, and each stands in its column`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (number, one) in frames.enumerated() {
        let column = placement.columns[drawing.items[number].column]
        #expect(column.lowerBound <= one.minX + 0.001, "\(seed)")
        #expect(one.maxX <= column.upperBound + 0.001, "\(seed)")
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
          #expect(
            !track.crosses(frame.grown(by: -0.2)), "\(seed): \(tie.from) to \(tie.to), \(number)")
        }
      }
    }
  }

  @Test func `a line begins and ends at the rim of what it ties`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      for (tie, spline) in zip(drawing.ties, placement.splines) {
        #expect((spline.points.count - 1).isMultiple(of: 3), "\(seed)")
        let ends = [
          (spline.start ?? spline.points[0], tie.from, tie.tips.from),
          (spline.end ?? spline.points[spline.points.count - 1], tie.to, tie.tips.to),
        ]
        for (end, item, tip) in ends {
          #expect((tip > 0) == (end == (item == tie.from ? spline.start : spline.end)), "\(seed)")
          #expect(frames[item].grown(by: 0.01).holds(end), "\(seed): \(end) in \(frames[item])")
          #expect(!frames[item].grown(by: -frames[item].size.width / 2).holds(end), "\(seed)")
        }
      }
    }
  }

  @Test func `words cover no thing and no other words where there is room`() {
    for (drawing, placement, seed) in Self.random {
      let frames = frames(drawing, placement)
      var taken: [Rectangle] = []
      for (tie, place) in zip(drawing.ties, placement.words) {
        #expect((tie.words == nil) == (place == nil), "\(seed)")
        guard let size = tie.words, let place else { continue }
        let words = Rectangle(center: place, size: size)
        for frame in frames + taken {
          #expect(!words.overlaps(frame, tolerance: 0.5), "\(seed): \(words) on \(frame)")
        }
        taken.append(words)
      }
    }
  }

  @Test func `the drawing is as wide as it was asked to be`() {
    for (drawing, placement, seed) in Self.random {
      guard drawing.columnCount > 1 else { continue }
      #expect(abs(placement.size.width - drawing.width) < 0.001, "\(seed)")
    }
  }

  @Test func `the same drawing comes out each time`() {
    for (drawing, placement, seed) in Self.random.prefix(3) {
      let again = drawing.placed()
      #expect(again.centers == placement.centers && again.splines == placement.splines, "\(seed)")
    }
  }

  @Test func `lines that need not cross do not`() {
    // Two rows of things, each tied to the one in the same place at the other side, mixed up.
    var generator = SeededGenerator(seed: 3)
    let partners = Array(0..<12).shuffled(using: &generator)
    let items = (0..<24).map {
      ColumnDrawing.Item(column: $0 < 12 ? 0 : 2, size: Size(width: 30, height: 10))
    }
    let ties = (0..<12).map { ColumnDrawing.Tie(from: $0, to: 12 + partners[$0]) }
    let drawing = ColumnDrawing(items: items, ties: ties, columnCount: 3, width: 200, height: 300)
    let placement = drawing.placed()
    for (number, tie) in ties.enumerated() {
      for other in ties[(number + 1)...] {
        let left = placement.centers[tie.from].y < placement.centers[other.from].y
        let right = placement.centers[tie.to].y < placement.centers[other.to].y
        #expect(left == right)
      }
    }
  }
}

extension Rectangle {
  fileprivate func holds(_ point: Point) -> Bool {
    size.width > 0 && size.height > 0 && point.x >= minX && point.x <= maxX && point.y >= minY
      && point.y <= maxY
  }
}

@Suite struct MonotoneFitTests {
  /// The least squares by trying all steps of a grid.
  private func bestByForce(_ targets: [MonotoneFit.Target], steps: Int) -> Double {
    // cost[v]: the least cost so far with the last number at most v.
    var costs = [Double](repeating: 0, count: steps + 1)
    for target in targets {
      var best = Double.infinity
      for step in 0...steps {
        let distance = Double(step) - target.place
        costs[step] += target.weight * distance * distance
        best = min(best, costs[step])
        costs[step] = best
      }
    }
    return costs[steps]
  }

  @Test func `no numbers in order come nearer`() {
    for seed: UInt64 in 0..<100 {
      var generator = SeededGenerator(seed: seed)
      let targets = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        MonotoneFit.Target(
          place: Double(Int.random(in: 0...30, using: &generator)),
          weight: Double(Int.random(in: 1...4, using: &generator)))
      }
      let fitted = MonotoneFit.fit(targets, within: 0...30)
      #expect(zip(fitted, fitted.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }, "seed \(seed)")
      let cost = zip(fitted, targets).reduce(0) {
        $0 + $1.1.weight * ($1.0 - $1.1.place) * ($1.0 - $1.1.place)
      }
      // On whole numbers it cannot be better, and not much worse: half a step for each target.
      let forced = bestByForce(targets, steps: 30)
      let weights = targets.reduce(0) { $0 + $1.weight }
      #expect(cost <= forced + 1e-9, "seed \(seed)")
      #expect(forced <= cost + weights / 4 + 1e-9, "seed \(seed)")
    }
  }

  @Test func `bounds are kept`() {
    let targets = [5.0, -40, 12, 90].map { MonotoneFit.Target(place: $0, weight: 1) }
    let fitted = MonotoneFit.fit(targets, within: 0...10)
    #expect(fitted == [0, 0, 10, 10])
  }

  @Test func `pairs in the wrong order are counted`() {
    for seed: UInt64 in 0..<50 {
      var generator = SeededGenerator(seed: seed)
      let numbers = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Int.random(in: 0...20, using: &generator)
      }
      var count = 0
      for one in numbers.indices {
        for other in numbers.indices where one < other && numbers[one] > numbers[other] {
          count += 1
        }
      }
      #expect(SlottedColumns.inversions(of: numbers) == count, "seed \(seed)")
    }
  }
}
