import Graphviz

/// Places for the words of lines that have no slot for them: on the line itself, where they cover
/// nothing.
struct WordPlacing {
  private let routing: Routing
  private let tracks: [Track]
  /// The parts of the lines beside which their words may stand.
  private let branches: [Track]
  /// The heads of lines.
  private let heads: [Rectangle]
  private let items: [Rectangle]

  init(of routing: Routing, splines: [Spline], _ tracks: [Track], branches: [Spline]) {
    self.routing = routing
    self.tracks = tracks
    self.branches = branches.map { Track([$0]) }
    heads = splines.flatMap(\.heads)
    items = routing.drawing.items.indices.map { routing.frame(of: $0).grown(by: Self.besideThings) }
  }

  /// The middles of the words of every line that has any.
  func places() -> [Point?] {
    let ties = routing.drawing.ties
    var places = [Point?](repeating: nil, count: ties.count)
    var taken: [Int: Rectangle] = [:]
    for (number, slot) in routing.slots.worded.enumerated() {
      guard let slot, let size = ties[number].words,
        let place = routing.slots.chains[number].firstIndex(of: slot)
      else { continue }
      let column = routing.columns[routing.slots.members[slot].column]
      let middle = Point(
        x: (column.lowerBound + column.upperBound) / 2,
        y: routing.slots.height(of: number, at: place))
      places[number] = middle
      taken[number] = Rectangle(center: middle, size: size)
    }
    for (number, loop) in routing.loops {
      guard let place = routing.words(of: loop), let size = loop.words else { continue }
      places[number] = place
      taken[number] = Rectangle(center: place, size: size)
    }
    // The second round knows where all others went.
    for _ in 0..<3 {
      for number in ties.indices
      where routing.slots.worded[number] == nil && routing.loops[number] == nil {
        guard let size = ties[number].words else { continue }
        taken[number] = nil
        let best = best(for: size, on: number, taken: taken)
        places[number] = best
        if let best { taken[number] = Rectangle(center: best, size: size) }
      }
    }
    return places
  }

  /// The best place on a line: with the line through its middle, or through a side where the middle
  /// would cover something, or beside the line where no place on it is free.
  private func best(for size: Size, on line: Int, taken: [Int: Rectangle]) -> Point? {
    let middle = middle(of: line)
    // From the wanted place outward: whatever comes later has to be better than what is near.
    let samples = branches[line].samples.enumerated()
      .map { (order: $0, place: $1.place, way: abs($1.share - middle) * 2) }
      .sorted { ($0.way, $0.order) < ($1.way, $1.order) }
    var best: (cost: Double, place: Point)?
    for (number, shift) in Self.shifts.enumerated() {
      // Words leave their line only for what nobody could do without.
      let enough = number < Self.shiftsOnLine ? Self.hiding : Self.coveringHead
      if let best, best.cost < enough { break }
      for sample in samples {
        let place = Point(
          x: sample.place.x + shift.x * size.width, y: sample.place.y + shift.y * size.height)
        let frame = Rectangle(center: place, size: size)
        let start = sample.way + abs(shift.x) + abs(shift.y)
        let limit = best?.cost ?? .infinity
        guard start < limit else { break }
        let cost = cost(of: frame, for: line, from: start, below: limit, taken)
        if cost < limit { best = (cost, place) }
      }
    }
    return best?.place
  }

  /// Where the middle of the words may be from their line, in their own widths and heights.
  private static let shifts: [(x: Double, y: Double)] =
    [0, 0.3, -0.3, 0.46, -0.46].map { ($0, 0) }
    + [0.3, -0.3, 0.46, -0.46].map { (0, $0) }
    + [(0, 0.6), (0, -0.6), (0.6, 0), (-0.6, 0)]
    + [(0.46, 0.6), (0.46, -0.6), (-0.46, 0.6), (-0.46, -0.6)]
    + [(0, 1.1), (0, -1.1), (0.8, 0), (-0.8, 0)]

  /// So many of them leave the words on their line.
  private static let shiftsOnLine = 9

  /// What a place costs: what is under it most, then heads and lines; no more is counted than the
  /// limit.
  private func cost(
    of frame: Rectangle, for number: Int, from start: Double, below limit: Double,
    _ taken: [Int: Rectangle]
  ) -> Double {
    var cost = start
    for item in items where item.overlaps(frame, tolerance: 0.3) { cost += Self.covering }
    for other in taken.values where other.overlaps(frame, tolerance: 0.3) {
      cost += Self.covering
    }
    for head in heads where cost < limit && head.overlaps(frame) { cost += Self.coveringHead }
    var crossed = 0
    for (other, track) in tracks.enumerated() where other != number {
      guard cost < limit else { return cost }
      switch track.cover(by: frame) {
      case .none: break
      case .crossing:
        crossed += 1
        cost += crossed > Track.mostCrossed ? Self.hiding : Self.crossing
      case .hiding: cost += Self.hiding
      }
    }
    return cost
  }

  /// What it costs to cover a thing or other words: more than all lines of a page.
  private static let covering = 1_000.0

  /// What it costs to hide a line.
  private static let hiding = 30.0

  /// What it costs to cover a line that goes straight across.
  private static let crossing = 3.0

  /// What it costs to cover a head, without which nobody knows where a line leads.
  private static let coveringHead = 200.0

  /// The room between words and a thing, whose outline may be thick.
  private static let besideThings = 1.2

  /// The share of the way at which words best stand: in the middle, or one after the other where
  /// several lines lead straight from one neighbor to the other.
  private func middle(of number: Int) -> Double {
    let ties = routing.drawing.ties
    let tie = ties[number]
    guard routing.drawing.items[tie.from].column == routing.drawing.items[tie.to].column,
      tie.from != tie.to, case .upright = routing.manner(of: tie)
    else { return 0.5 }
    let heights = routing.parallels(of: tie).map { ($0, ties[$0].words?.height ?? 0) }
    let whole = heights.reduce(0) { $0 + $1.1 } + ColumnDrawing.Room.tiedNeighbors
    var top = ColumnDrawing.Room.tiedNeighbors / 2
    for (other, height) in heights {
      if other == number { top += height / 2; break }
      top += height
    }
    let isDown = routing.frame(of: tie.from).center.y < routing.frame(of: tie.to).center.y
    return isDown ? top / whole : 1 - top / whole
  }
}
