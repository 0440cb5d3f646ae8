import Graphviz

extension ColumnDrawing {
  /// The left and the right side of each column: around the things that are held, and between these
  /// columns at even distances.
  var spansAroundPins: [ClosedRange<Double>] {
    let widths = columnWidths
    var middles: [Int: Double] = [:]
    for (item, place) in pins.sorted(by: { $0.key < $1.key }) {
      middles[items[item].column] = middles[items[item].column] ?? place.x
    }
    let held = middles.keys.sorted()
    guard let first = held.first, let last = held.last else { return [] }
    var lefts = [Double](repeating: 0, count: columnCount)
    for (column, middle) in middles { lefts[column] = middle - widths[column] / 2 }
    for column in (0..<first).reversed() {
      lefts[column] = lefts[column + 1] - betweenColumns - widths[column]
    }
    for column in (last + 1)..<max(last + 1, columnCount) {
      lefts[column] = lefts[column - 1] + widths[column - 1] + betweenColumns
    }
    for (one, next) in zip(held, held.dropFirst()) where next > one + 1 {
      let start = lefts[one] + widths[one]
      let taken = widths[(one + 1)..<next].reduce(0, +)
      let gap = (lefts[next] - start - taken) / Double(next - one)
      var x = start
      for column in (one + 1)..<next {
        lefts[column] = x + gap
        x += gap + widths[column]
      }
    }
    return zip(lefts, widths).map { $0...($0 + $1) }
  }

  /// The room between each column and the next around the things that are held.
  var gapsAroundPins: [Double] {
    let spans = spansAroundPins
    return zip(spans, spans.dropFirst()).map { $1.lowerBound - $0.upperBound }
  }

  /// How far a placement around things that are held is from one in which nothing is in the way of
  /// anything: zero where all have room.
  ///
  /// - Complexity: O(*n*² + *l* · *n*) for *n* things and *l* lines.
  func strain(of placement: Placement) -> Double {
    var strain = placement.faults.overlaps > 0 ? Strain.words : 0
    strain += Double(placement.faults.hiddenLines) * Strain.hiddenLine
    for (one, next) in zip(placement.columns, placement.columns.dropFirst()) {
      strain += max(0, betweenColumns * Strain.leastShare - (next.lowerBound - one.upperBound))
    }
    let frames = zip(placement.centers, items).map { Rectangle(center: $0, size: $1.size) }
    for one in frames.indices {
      for other in frames.indices where other > one && frames[one].overlaps(frames[other]) {
        strain += Strain.things
      }
    }
    for (tie, spline) in zip(ties, placement.splines) {
      let track = Track([spline])
      for (item, frame) in frames.enumerated() where item != tie.from && item != tie.to {
        if track.crosses(frame.grown(by: -0.5)) { strain += Strain.lines }
      }
    }
    return strain
  }

  /// The strain that no placement can be without: that of the things that are held.
  ///
  /// - Complexity: O(*p*²) for *p* things that are held.
  var leastStrain: Double {
    let frames = pins.map { Rectangle(center: $0.value, size: items[$0.key].size) }
    var strain = 0.0
    for (number, one) in frames.enumerated() {
      strain += Strain.things * Double(frames[(number + 1)...].count { one.overlaps($0) })
    }
    return strain
  }

  /// How bad it is that words cover something or hide a line, that two things lie on one another, and
  /// that a line runs through a thing, where a point that lacks between two columns is one; and the
  /// share of the usual room between columns that is enough.
  private enum Strain {
    static let words = 60.0
    static let hiddenLine = 4.0
    static let things = 200.0
    static let lines = 60.0
    static let leastShare = 0.6
  }
}
