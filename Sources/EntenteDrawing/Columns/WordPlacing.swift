import Graphviz

/// Places for the words of lines that have no slot for them: on the line itself, where they cover
/// nothing.
struct WordPlacing {
  private let routing: Routing
  private let tracks: [Track]
  private let items: [Rectangle]

  init(of routing: Routing, splines: [Spline]) {
    self.routing = routing
    tracks = splines.map { Track([$0]) }
    items = routing.drawing.items.indices.map(routing.frame)
  }

  /// The middles of the words of every line that has any.
  func places() -> [Point?] {
    let ties = routing.drawing.ties
    var places = [Point?](repeating: nil, count: ties.count)
    var taken: [Int: Rectangle] = [:]
    for (number, slot) in routing.slots.worded.enumerated() {
      guard let slot, let size = ties[number].words else { continue }
      let column = routing.columns[routing.slots.members[slot].column]
      let middle = Point(
        x: (column.lowerBound + column.upperBound) / 2, y: routing.slots.middles[slot])
      places[number] = middle
      taken[number] = Rectangle(center: middle, size: size)
    }
    // The second round knows where all others went.
    for _ in 0..<3 {
      for number in ties.indices where routing.slots.worded[number] == nil {
        guard let size = ties[number].words else { continue }
        taken[number] = nil
        let best = best(for: size, on: number, taken: taken)
        places[number] = best
        if let best { taken[number] = Rectangle(center: best, size: size) }
      }
    }
    return places
  }

  private func best(for size: Size, on number: Int, taken: [Int: Rectangle]) -> Point? {
    let middle = middle(of: number)
    var best: (cost: Double, place: Point)?
    for (place, share) in tracks[number].samples {
      let frame = Rectangle(center: place, size: size)
      var cost = abs(share - middle) * 2
      for item in items where item.overlaps(frame, tolerance: 0.3) { cost += 1_000 }
      for other in taken.values where other.overlaps(frame, tolerance: 0.3) { cost += 1_000 }
      for (other, track) in tracks.enumerated() where other != number && track.crosses(frame) {
        cost += 3
      }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
    }
    return best?.place
  }

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
