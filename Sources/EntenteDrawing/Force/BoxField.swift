import Graphviz

/// Boxes on a page, and the words of lines between them, which make room for each other.
///
/// An engine says who stands near whom. The page is then filled: boxes and words keep apart, widely
/// at first, words come to the middle of their lines, lines get the length that their words need, and
/// what stands on a line of others leaves it. Lengths are points; x goes right, y down.
struct BoxField {
  /// A box, or words.
  struct Body {
    var place: Point
    var size: Size
    /// Whether it is the words of a line, or the place that one of many lines between two passes.
    var isWords = false
    /// Whether its place is held: all others go around it.
    var isHeld = false
  }

  /// A line between two bodies, by way of the words if it has any.
  struct Link {
    var from: Int
    var to: Int
    var words: Int?
  }

  var bodies: [Body]
  let links: [Link]
  var page: Size
  /// The bodies at the ends of the line to which words belong.
  private let owners: [[Int]]
  /// The lines that have words, by their two ends: the words stand above each other.
  private let bundles: [Bundle]

  /// All lines with words between two bodies.
  private struct Bundle {
    var from: Int
    var to: Int
    var words: [Int]
  }

  /// Spreads bodies over a page: springs crowd the middle and leave the corners empty, so each moves a
  /// good part of the way to where it would stand if all were evenly spaced.
  init(spreading bodies: [Body], links: [Link], on page: Size) {
    self.init(bodies, links: links, on: page)
    let columns = Self.evened(bodies.map(\.place.x))
    let rows = Self.evened(bodies.map(\.place.y))
    for (index, (column, row)) in zip(columns, rows).enumerated() {
      self.bodies[index].place = Point(x: column * page.width, y: row * page.height)
      keepOnPage(index)
    }
  }

  /// Bodies where they are.
  init(_ bodies: [Body], links: [Link], on page: Size) {
    self.bodies = bodies
    self.links = links
    self.page = page
    var owners = [[Int]](repeating: [], count: bodies.count)
    var bundles: [[Int]: Bundle] = [:]
    for link in links {
      guard let words = link.words else { continue }
      owners[words] = [link.from, link.to]
      if link.from == link.to { continue }
      let (one, other) = (min(link.from, link.to), max(link.from, link.to))
      bundles[[one, other], default: Bundle(from: one, to: other, words: [])].words.append(words)
    }
    self.owners = owners
    self.bundles = bundles.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// How much of the way to even spacing a place moves.
  private static let evening = 0.65

  /// The numbers between 0 and 1, a good part of the way to being evenly spaced.
  private static func evened(_ numbers: [Double]) -> [Double] {
    guard let least = numbers.min(), let most = numbers.max() else { return [] }
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    var evened = numbers
    for (rank, index) in order.enumerated() {
      let own = most > least ? (numbers[index] - least) / (most - least) : 0.5
      let even = (Double(rank) + 0.5) / Double(numbers.count)
      evened[index] = (1 - evening) * own + evening * even
    }
    return evened
  }

  /// Makes the page as small as what stands on it.
  mutating func crop() {
    guard let first = bodies.first else { return }
    let frame = bodies.reduce(Rectangle(center: first.place, size: first.size)) {
      $0.united(with: Rectangle(center: $1.place, size: $1.size))
    }
    for index in bodies.indices {
      bodies[index].place.x -= frame.minX
      bodies[index].place.y -= frame.minY
    }
    page = frame.size
  }
}

extension BoxField {
  /// The room between two boxes, between words and the box of another line, between words, and
  /// between words and the ends of their own line, where its head must be seen.
  private enum Gap {
    static let boxes = 9.0
    static let foreign = 4.0
    static let words = 2.5
    static let own = 12.0

    /// No room is wider.
    static let widest = 12.0

    /// How much wider the rooms are at first.
    static let heated = 1.5
  }

  /// The room that two bodies leave between each other.
  private func gap(_ one: Int, _ other: Int) -> Double {
    switch (bodies[one].isWords, bodies[other].isWords) {
    case (false, false): Gap.boxes
    case (true, true): Gap.words
    case (true, false): owners[one].contains(other) ? Gap.own : Gap.foreign
    case (false, true): owners[other].contains(one) ? Gap.own : Gap.foreign
    }
  }

  /// The part of the page that the bodies take with half of the room around them.
  var crowding: Double {
    let taken = bodies.reduce(0.0) { sum, body in
      let gap = (body.isWords ? Gap.foreign : Gap.boxes)
      return sum + (body.size.width + gap) * (body.size.height + gap)
    }
    return taken / (page.width * page.height)
  }

  /// How often all move at most, and for how many of these rounds lines matter.
  private static let (rounds, roundsWithLines) = (280, 160)

  /// In how many rounds once lines are looked at, which takes longest.
  private static let roundsForLines = 4

  /// The move in points below which nothing is seen to move any more.
  private static let leastMove = 0.02

  /// Moves everything until nothing lies on anything else.
  ///
  /// - Returns: Whether that was reached.
  /// - Complexity: O(*b* log *b* + *k* + *b* · *l*) a round for *b* bodies of which *k* pairs are as far
  ///   left as each other, and *l* lines; 280 rounds at most.
  mutating func settle() -> Bool {
    for round in 0..<Self.rounds {
      let heat = 1 - Double(round) / Double(Self.roundsWithLines)
      var moves = [Point](repeating: Point(x: 0, y: 0), count: bodies.count)
      if heat > 0 {
        stretchLines(heat, &moves)
        pullWords(heat, &moves)
        if round.isMultiple(of: Self.roundsForLines) { pushOffLines(heat, &moves) }
      }
      pushApart(max(0, heat), &moves)
      var farthest = 0.0
      for index in bodies.indices where !bodies[index].isHeld {
        let before = bodies[index].place
        bodies[index].place = Point(x: before.x + moves[index].x, y: before.y + moves[index].y)
        keepOnPage(index)
        farthest = max(farthest, before.distance(to: bodies[index].place))
      }
      if heat <= 0, farthest < Self.leastMove { break }
    }
    return isClear
  }

  /// Whether nothing lies on anything else, but for what is held there.
  private var isClear: Bool { crowdedPairs(upTo: 1) == 0 }

  /// How many bodies lie on others, but for those that are both held; no more than so many are
  /// counted.
  func crowdedPairs(upTo most: Int = .max) -> Int {
    var count = 0
    for one in bodies.indices {
      for other in bodies.indices where other > one {
        if bodies[one].isHeld, bodies[other].isHeld { continue }
        // What is left of the last moves is a part of the gap.
        let gap = gap(one, other) / 2
        let (dx, dy) = overlap(one, other, gap: gap)
        if dx > 0, dy > 0 { count += 1 }
        if count >= most { return count }
      }
    }
    return count
  }

  /// How deep two bodies with a gap between them reach into each other.
  private func overlap(_ one: Int, _ other: Int, gap: Double) -> (Double, Double) {
    let (a, b) = (bodies[one], bodies[other])
    return (
      (a.size.width + b.size.width) / 2 + gap - abs(a.place.x - b.place.x),
      (a.size.height + b.size.height) / 2 + gap - abs(a.place.y - b.place.y)
    )
  }
}

extension BoxField {
  /// How much of the way two bodies go apart in a round, and the share of it that words go where
  /// they meet a box.
  private static let (eagerness, wordsShare) = (0.8, 0.65)

  private func pushApart(_ heat: Double, _ moves: inout [Point]) {
    let room = 1 + Gap.heated * heat
    // From left to right, so that each is compared only with those that begin before it ends.
    let spans = bodies.map { ($0.place.x - $0.size.width / 2, $0.place.x + $0.size.width / 2) }
    let order = spans.indices.sorted { (spans[$0].0, $0) < (spans[$1].0, $1) }
    for (position, one) in order.enumerated() {
      let end = spans[one].1 + Gap.widest * room
      for other in order[(position + 1)...] {
        if spans[other].0 >= end { break }
        let gap = gap(one, other) * room
        let (dx, dy) = overlap(one, other, gap: gap)
        guard dx > 0, dy > 0 else { continue }
        let (a, b) = (bodies[one], bodies[other])
        let share =
          a.isHeld != b.isHeld
          ? (a.isHeld ? 0 : 1)
          : a.isWords == b.isWords ? 0.5 : a.isWords ? Self.wordsShare : 1 - Self.wordsShare
        if dx < dy {
          let step = (a.place.x <= b.place.x ? -dx : dx) * Self.eagerness
          moves[one].x += step * share
          moves[other].x -= step * (1 - share)
        } else {
          let step = (a.place.y <= b.place.y ? -dy : dy) * Self.eagerness
          moves[one].y += step * share
          moves[other].y -= step * (1 - share)
        }
      }
    }
  }

  /// How much of what a line lacks in length its ends go apart in a round.
  private static let stretching = 0.1

  /// Gives the ends of lines with words the distance that these need between them: all words of
  /// several lines stand above each other, and a fan that is higher than wide cannot be read.
  private func stretchLines(_ heat: Double, _ moves: inout [Point]) {
    for bundle in bundles {
      let (one, other) = (bodies[bundle.from], bodies[bundle.to])
      let length = one.place.distance(to: other.place)
      guard length > 0.1 else { continue }
      let way = Point(
        x: (other.place.x - one.place.x) / length, y: (other.place.y - one.place.y) / length)
      func reach(_ size: Size) -> Double {
        min(size.width / 2 / max(abs(way.x), 0.001), size.height / 2 / max(abs(way.y), 0.001))
      }
      let sizes = bundle.words.map { bodies[$0].size }
      let fan = sizes.dropFirst().reduce(0) { $0 + $1.height + Gap.words }
      let wanted =
        reach(one.size) + reach(other.size) + 2 * Gap.own + 2 * (sizes.map(reach).max() ?? 0) + fan
      let step = max(0, wanted - length) * Self.stretching * heat
      moves[bundle.from].x -= way.x * step
      moves[bundle.from].y -= way.y * step
      moves[bundle.to].x += way.x * step
      moves[bundle.to].y += way.y * step
    }
  }

  /// How much of the way words go to the middle of their line in a round.
  private static let pull = 0.16

  /// Pulls words to the middles of their lines; those between the same two bodies stand above each
  /// other, in the order in which they are.
  private func pullWords(_ heat: Double, _ moves: inout [Point]) {
    for bundle in bundles {
      let (one, other) = (bodies[bundle.from].place, bodies[bundle.to].place)
      let length = max(0.1, one.distance(to: other))
      let normal = Point(x: -(other.y - one.y) / length, y: (other.x - one.x) / length)
      let middle = one.toward(other, 0.5)
      func height(_ place: Point) -> Double { place.x * normal.x + place.y * normal.y }
      func extent(_ words: Int) -> Double {
        let size = bodies[words].size
        return abs(normal.x) * size.width + abs(normal.y) * size.height + Gap.words
      }
      let stack = bundle.words.sorted {
        (height(bodies[$0].place), $0) < (height(bodies[$1].place), $1)
      }
      var way = -stack.reduce(0) { $0 + extent($1) } / 2
      for words in stack {
        let half = extent(words) / 2
        way += half
        let place = bodies[words].place
        moves[words].x += (middle.x + normal.x * way - place.x) * Self.pull * heat
        moves[words].y += (middle.y + normal.y * way - place.y) * Self.pull * heat
        way += half
      }
    }
  }

  /// The room between a line and what it does not belong to, and how deep it counts at most.
  private static let (besideLine, deepest) = (3.0, 10.0)

  /// How much of the way off a line a body goes in a round, and how much the words of the line go
  /// the other way, and its ends.
  private static let (leaving, bending, yielding) = (0.7, 0.35, 0.15)

  private func pushOffLines(_ heat: Double, _ moves: inout [Point]) {
    for link in links where link.from != link.to {
      let stops = [link.from, link.words, link.to].compactMap(\.self)
      for (start, end) in zip(stops, stops.dropFirst()) {
        pushOff(start, end, but: stops, heat, &moves)
      }
    }
  }

  private func pushOff(
    _ start: Int, _ end: Int, but own: [Int], _ heat: Double, _ moves: inout [Point]
  ) {
    let (a, b) = (bodies[start].place, bodies[end].place)
    let length = a.distance(to: b)
    guard length > 0.1 else { return }
    let normal = Point(x: -(b.y - a.y) / length, y: (b.x - a.x) / length)
    for (index, body) in bodies.enumerated() where !own.contains(index) {
      let frame = Rectangle(center: body.place, size: body.size).grown(by: Self.besideLine)
      guard frame.meets(a, b) else { continue }
      let way = (body.place.x - a.x) * normal.x + (body.place.y - a.y) * normal.y
      let reach = abs(normal.x) * frame.size.width / 2 + abs(normal.y) * frame.size.height / 2
      let step = min(Self.deepest, max(0, reach - abs(way))) * (way < 0 ? -heat : heat)
      moves[index].x += normal.x * step * Self.leaving
      moves[index].y += normal.y * step * Self.leaving
      for stop in [start, end] {
        let share = bodies[stop].isWords ? Self.bending : Self.yielding
        moves[stop].x -= normal.x * step * share
        moves[stop].y -= normal.y * step * share
      }
    }
  }

  private mutating func keepOnPage(_ index: Int) {
    let (width, height) = (bodies[index].size.width, bodies[index].size.height)
    func kept(_ place: Double, _ length: Double, within room: Double) -> Double {
      length < room ? min(max(place, length / 2), room - length / 2) : room / 2
    }
    bodies[index].place = Point(
      x: kept(bodies[index].place.x, width, within: page.width),
      y: kept(bodies[index].place.y, height, within: page.height))
  }
}

extension BoxField {
  /// How hard the picture is to read: how often a straight line between the bodies of a link runs
  /// through another body, and, much less, how often two such lines cross.
  var confusion: Double {
    var pieces: [(stops: [Int], from: Point, to: Point)] = []
    for link in links {
      let stops = [link.from, link.words, link.to].compactMap(\.self)
      for (start, end) in zip(stops, stops.dropFirst()) {
        pieces.append((stops, bodies[start].place, bodies[end].place))
      }
    }
    var confusion = 0.0
    for (number, piece) in pieces.enumerated() {
      for (index, body) in bodies.enumerated() where !piece.stops.contains(index) {
        if Rectangle(center: body.place, size: body.size).meets(piece.from, piece.to) {
          confusion += 1
        }
      }
      for other in pieces[(number + 1)...]
      where Set(piece.stops).isDisjoint(with: other.stops)
        && Self.cross(piece.from, piece.to, other.from, other.to)
      {
        confusion += Self.lineCrossing
      }
    }
    return confusion
  }

  /// How bad it is that two lines cross, where a line through a box is one.
  private static let lineCrossing = 0.15

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ from: Point, _ to: Point, _ of: Point) -> Double {
      (to.x - from.x) * (of.y - from.y) - (to.y - from.y) * (of.x - from.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}

extension Rectangle {
  /// The smallest rectangle around some points; one without any room at the origin for none.
  init(around points: [Point]) {
    self.init(
      from: Point(x: points.map(\.x).min() ?? 0, y: points.map(\.y).min() ?? 0),
      to: Point(x: points.map(\.x).max() ?? 0, y: points.map(\.y).max() ?? 0))
  }
}
