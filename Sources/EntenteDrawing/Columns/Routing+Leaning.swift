import Graphviz

/// A piece of a line between two neighboring columns.
struct Bend: Hashable {
  var tie: Int
  /// The place in its chain from which it leads to the next.
  var place: Int
}

extension Routing {
  /// How early or late each line turns between two columns where several rise or fall side by side:
  /// from -1, as soon as it can, to 1, as late as it can.
  ///
  /// Steep lines that turned at once would lie on each other. Of those that rise the uppermost turns
  /// first, of those that fall the lowest.
  ///
  /// - Complexity: O(*p* log *p*) for *p* pieces of line.
  func allLeanings() -> [Bend: Double] {
    guard drawing.spreadsBends else { return [:] }
    struct Piece {
      var bend: Bend
      var start: Double
      var end: Double
      var span: ClosedRange<Double> { min(start, end)...max(start, end) }
    }
    struct Gap: Hashable {
      var column: Int
      var isRising: Bool
    }
    var gaps: [Gap: [Piece]] = [:]
    for (number, chain) in slots.chains.enumerated() where chain.count > 1 {
      guard slots.members[chain[0]].column != slots.members[chain[1]].column else { continue }
      for place in 0..<(chain.count - 1) {
        let piece = Piece(
          bend: Bend(tie: number, place: place), start: height(of: number, at: place),
          end: height(of: number, at: place + 1))
        if abs(piece.end - piece.start) < Self.leastRise { continue }
        let gap = Gap(
          column: slots.members[chain[place]].column, isRising: piece.end < piece.start)
        gaps[gap, default: []].append(piece)
      }
    }
    var leanings: [Bend: Double] = [:]
    for (gap, pieces) in gaps {
      let sorted = pieces.sorted {
        ($0.start + $0.end, $0.bend.tie) < ($1.start + $1.end, $1.bend.tie)
      }
      var bunch: [Piece] = []
      func settle() {
        for (rank, piece) in bunch.enumerated() where bunch.count > 1 {
          let share = 2 * Double(rank) / Double(bunch.count - 1) - 1
          leanings[piece.bend] = gap.isRising ? share : -share
        }
        bunch = []
      }
      for piece in sorted {
        if let last = bunch.last, !last.span.overlaps(piece.span) { settle() }
        bunch.append(piece)
      }
      settle()
    }
    return leanings
  }

  /// Where a line is at a place of its chain: in its slot, or where it meets a thing.
  private func height(of number: Int, at place: Int) -> Double {
    let chain = slots.chains[number]
    if place == 0 { return port(number, at: chain[0], onTheRight: true).y }
    if place == chain.count - 1 { return port(number, at: chain[place], onTheRight: false).y }
    return slots.height(of: number, at: place)
  }

  /// Lines that are nearly level come on each other nowhere.
  private static let leastRise = 4.0
}
