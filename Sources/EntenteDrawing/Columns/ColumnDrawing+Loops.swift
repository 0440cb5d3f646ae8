import Graphviz

extension ColumnDrawing {
  /// A line from a thing to itself: a small bow above the thing or below it, where no other lines
  /// meet it.
  struct Loop {
    /// The thing.
    var item: Int
    /// Whether it is above the thing.
    var isAbove: Bool
    /// Where its middle is, in halves of the width of the thing.
    var shift: Double
    /// How far it leads away from the thing.
    var reach: Double
    /// The room its words need, beyond it.
    var words: Size?

    /// The height of the bow and its words.
    var height: Double { reach + (words.map { $0.height + Self.betweenWords } ?? 0) }

    /// The room between a bow and its words.
    static let betweenWords = 0.5
  }

  /// The loops by the numbers of their ties: one above the right half of its thing, the next one
  /// below, then left of them, and then further out.
  var loops: [Int: Loop] {
    var counts: [Int: Int] = [:]
    var loops: [Int: Loop] = [:]
    for (number, tie) in ties.enumerated() where tie.from == tie.to {
      let count = counts[tie.from, default: 0]
      counts[tie.from] = count + 1
      let isLeft = (count / 2).isMultiple(of: 2) == false
      loops[number] = Loop(
        item: tie.from, isAbove: count.isMultiple(of: 2), shift: isLeft ? -0.5 : 0.5,
        reach: Room.loop + Double(count / 4) * 6, words: tie.words)
    }
    return loops
  }
}

extension Routing {
  /// A loop at an edge of its thing.
  func loop(_ loop: ColumnDrawing.Loop, _ tie: ColumnDrawing.Tie) -> Spline {
    let frame = frame(of: loop.item)
    let away = loop.isAbove ? -1.0 : 1.0
    let middle = frame.center.x + loop.shift * frame.size.width / 2
    let half = min(6, frame.size.width / 8)
    func foot(_ x: Double) -> Point { Point(x: x, y: edge(of: loop, at: x)) }
    let (start, end) = (foot(middle - half), foot(middle + half))
    // A curve reaches three quarters of the way to its handles.
    let top = frame.center.y + away * (frame.size.height / 2 + loop.reach)
    let (first, last) = (start.y + away * tie.tips.from, end.y + away * tie.tips.to)
    let handle = top + ((top - first) + (top - last)) / 6
    return Spline(
      points: [
        Point(x: start.x, y: first), Point(x: start.x - half, y: handle),
        Point(x: end.x + half, y: handle), Point(x: end.x, y: last),
      ],
      start: tie.tips.from > 0 ? start : nil, end: tie.tips.to > 0 ? end : nil)
  }

  /// Where the words of a loop stand: beyond it, so that it is seen.
  func words(of loop: ColumnDrawing.Loop) -> Point? {
    guard let words = loop.words else { return nil }
    let frame = frame(of: loop.item)
    let away = loop.isAbove ? -1.0 : 1.0
    let way = frame.size.height / 2 + loop.height - words.height / 2
    return Point(
      x: frame.center.x + loop.shift * frame.size.width / 2, y: frame.center.y + away * way)
  }

  /// The height of the edge of a thing at which a loop stands.
  private func edge(of loop: ColumnDrawing.Loop, at x: Double) -> Double {
    drawing.items[loop.item].outline
      .meeting(frame(of: loop.item), at: x, fromAbove: loop.isAbove).y
  }
}
