import Graphviz

/// The lines between boxes that stand where they stand, around everything they are not tied to, and
/// their words.
struct ForceLines {
  private let drawing: ColumnDrawing
  private let springs: Springs
  private let field: BoxField
  /// The boxes, and the words that have letters.
  private var bodies: [DOT.Node.ID: LineBending.Body] = [:]
  /// The lines, then the halves of those with words.
  private var pieces: [(tail: DOT.Node.ID, head: DOT.Node.ID)]
  /// Where among them the halves of a line are.
  private var halves: [Int: (to: Int, from: Int)] = [:]

  init(of drawing: ColumnDrawing, _ springs: Springs, _ field: BoxField) {
    (self.drawing, self.springs, self.field) = (drawing, springs, field)
    for (number, node) in springs.tied.enumerated() {
      let body = field.bodies[number]
      bodies[Self.id(number)] = LineBending.Body(
        frame: Rectangle(center: body.place, size: body.size),
        isRound: drawing.items[node].outline != .box)
    }
    pieces = springs.links.map { (Self.id($0.from), Self.id($0.to)) }
    for (line, link) in springs.links.enumerated() {
      guard let words = link.words, drawing.ties[line].words != nil else { continue }
      let body = field.bodies[words]
      bodies[Self.id(words)] = LineBending.Body(
        frame: Rectangle(center: body.place, size: body.size), isRound: false)
      halves[line] = (pieces.count, pieces.count + 1)
      pieces += [(Self.id(link.from), Self.id(words)), (Self.id(words), Self.id(link.to))]
    }
  }

  private static func id(_ body: Int) -> DOT.Node.ID { "\(body)" }

  /// The lengths of the arrowheads of a line.
  private func tips(of line: Int) -> (tail: Double, head: Double) {
    (drawing.ties[line].tips.from, drawing.ties[line].tips.to)
  }
}

extension ForceLines {
  /// All lines, and the middles of the words of those that have any.
  ///
  /// - Complexity: O(*l* · (*n* + *l*)) for *l* lines and *n* things where nothing is in the way of a
  ///   bow, else as ``Detours`` says.
  func routed() -> (lines: [Spline], words: [Point?]) {
    let settled = settledWords()
    var bending = LineBending(bodies: settled, lines: pieces)
    var counts: [Set<Int>: Int] = [:]
    let lines = springs.links.enumerated().map { line, link in
      let number = counts[[link.from, link.to], default: 0]
      counts[[link.from, link.to]] = number + 1
      return self.line(line, link, number: number, &bending)
        ?? Spline.line(from: field.bodies[link.from].place, to: field.bodies[link.to].place)
    }
    let words = springs.links.enumerated().map { line, link in
      halves[line] == nil ? nil : link.words.flatMap { settled[Self.id($0)]?.frame.center }
    }
    return (lines, words)
  }

  /// The bodies, words where smooth curves of their lines meet nothing, as far as there are such
  /// places.
  private func settledWords() -> [DOT.Node.ID: LineBending.Body] {
    var bending = LineBending(bodies: bodies, lines: pieces)
    var tracks: [Int: Track] = [:]
    for _ in 0..<Self.rounds {
      for (line, link) in springs.links.enumerated() {
        guard let words = link.words, let halves = halves[line] else { continue }
        let curve = bending.settle(
          Self.id(words), on: halves, from: Self.id(link.from), to: Self.id(link.to),
          tips: tips(of: line), others: tracks.filter { $0.key != line }.map(\.value))
        tracks[line] = curve.map { Track([$0]) }
      }
    }
    return bending.bodies
  }

  /// How often words look for a better place: the second time they know where the others went.
  private static let rounds = 2

  private func line(
    _ line: Int, _ link: BoxField.Link, number: Int, _ bending: inout LineBending
  ) -> Spline? {
    let (from, to, tips) = (Self.id(link.from), Self.id(link.to), tips(of: line))
    var found: Spline?
    if let words = link.words, let halves = halves[line] {
      found = bending.line(halves, from: from, to: to, under: Self.id(words), tips: tips)
    } else if let words = link.words {
      found = bending.line(from: from, to: to, through: field.bodies[words].place, tips: tips)
    }
    return found ?? bending.line(line, from: from, to: to, number: number, tips: tips)
  }
}

extension ColumnDrawing {
  /// How often lines run through things and words that are not theirs.
  ///
  /// - Complexity: O(*l* · (*n* + *l*)) for *l* lines and *n* things.
  func crossingCount(in placement: Placement) -> Int {
    let things = zip(placement.centers, items).map { Rectangle(center: $0, size: $1.size) }
    let words = zip(placement.words, ties).map { place, tie in
      place.flatMap { place in tie.words.map { Rectangle(center: place, size: $0) } }
    }
    return placement.splines.enumerated().reduce(0) { count, line in
      let (track, tie) = (Track([line.element]), ties[line.offset])
      func isCrossed(_ frame: Rectangle) -> Bool { track.crosses(frame.grown(by: -0.5)) }
      let crossedThings = things.enumerated().count {
        $0.offset != tie.from && $0.offset != tie.to && isCrossed($0.element)
      }
      let crossedWords = words.enumerated().count {
        $0.offset != line.offset && $0.element.map(isCrossed) ?? false
      }
      return count + crossedThings + crossedWords
    }
  }
}
