import Graphviz

/// Where lines aim within the things at their ends: at the middle, or in a high thing at about the
/// height they come from, apart from one another.
struct Anchors {
  /// The places by line; nothing for a line of which an end is missing.
  private(set) var places: [(tail: Point, head: Point)?]

  /// One side of a thing.
  private struct Side: Hashable {
    var body: DOT.Node.ID
    var isRight: Bool
  }

  /// How far apart the ends of lines are, where the thing is high enough.
  private static let pitch = 5.5

  /// The share of the height at which lines may end.
  private static let share = 0.84

  /// Finds the places of all lines.
  ///
  /// - Complexity: O(*l* log *l*) for *l* lines.
  init(
    of lines: [(tail: DOT.Node.ID, head: DOT.Node.ID)], at bodies: [DOT.Node.ID: LineBending.Body]
  ) {
    places = lines.map { line in
      guard let tail = bodies[line.tail]?.frame.center, let head = bodies[line.head]?.frame.center
      else { return nil }
      return (tail, head)
    }
    var meeting: [Side: [(line: Int, isTail: Bool, from: Double)]] = [:]
    for (number, line) in lines.enumerated() {
      guard let (tail, head) = places[number], line.tail != line.head else { continue }
      meeting[Side(body: line.tail, isRight: head.x > tail.x), default: []]
        .append((number, true, head.y))
      meeting[Side(body: line.head, isRight: tail.x > head.x), default: []]
        .append((number, false, tail.y))
    }
    for (side, ends) in meeting {
      guard let body = bodies[side.body], !body.isRound,
        body.frame.size.height > body.frame.size.width
      else { continue }
      let half = body.frame.size.height / 2 * Self.share
      let pitch = min(Self.pitch, 2 * half / Double(max(1, ends.count - 1)))
      let sorted = ends.sorted { ($0.from, $0.line) < ($1.from, $1.line) }
      let targets = sorted.enumerated().map { place, end in
        let wanted = min(max(end.from - body.frame.center.y, -half), half)
        return MonotoneFit.Target(place: wanted - Double(place) * pitch, weight: 1)
      }
      let room = Double(sorted.count - 1) * pitch
      let fitted = MonotoneFit.fit(targets, within: -half...max(-half, half - room))
      for (place, end) in sorted.enumerated() {
        let y = body.frame.center.y + fitted[place] + Double(place) * pitch
        if end.isTail { places[end.line]?.tail.y = y } else { places[end.line]?.head.y = y }
      }
    }
  }
}
