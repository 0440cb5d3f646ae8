import Graphviz

/// Room beside things for the words of lines that lead to the next column.
///
/// Such lines pass no column in which their words could have a slot, and between two columns all
/// lines bend and cross. Next to the thing at one of their ends no foreign line runs: there each has
/// a lane of its own, as high as its words. Where columns are no wider than their things, all lines
/// begin to bend beyond the lanes.
struct Berths {
  /// The end of each line at which its words have a lane.
  private(set) var sides: [Int: ColumnDrawing.Side] = [:]
  /// The room on the right of each column in which lines run level, and on the left.
  private(set) var (afterColumns, beforeColumns): ([Double], [Double])
  /// The room between each column and the next: the same everywhere, but more where words need more,
  /// as far as there is.
  private(set) var gaps: [Double]

  private let drawing: ColumnDrawing
  private let widths: [Double]
  /// The gaps around things that are held; nothing where none are.
  private let heldGaps: [Double]?

  /// Finds the ends at which words have room.
  ///
  /// - Complexity: O(*l* · (*l* + *c*)) for *l* lines and *c* columns, at worst.
  init(of drawing: ColumnDrawing) {
    self.drawing = drawing
    widths = drawing.columnWidths
    heldGaps = drawing.pins.isEmpty ? nil : drawing.gapsAroundPins
    afterColumns = widths.map { _ in 0 }
    beforeColumns = afterColumns
    gaps = []
    let places = choose(of: drawing.ties.indices.compactMap(place))
    // Large words have few other places.
    for place in places.sorted(by: { (-$0.area, $0.tie) < (-$1.area, $1.tie) }) {
      let known = (afterColumns, beforeColumns)
      reserve(place)
      if hasRoom {
        sides[place.tie] = place.side
      } else {
        (afterColumns, beforeColumns) = known
      }
    }
    gaps = heldGaps ?? evened(wantedGaps)
  }
}

extension Berths {
  /// An end of a line where its words could stand, and how far beyond the column they would reach.
  private struct Place {
    var tie: Int
    var side: ColumnDrawing.Side
    var need: Double
    /// How large the words are.
    var area: Double
  }

  /// Both ends of a line of which the words have no slot; the one that needs less first.
  private func place(of number: Int) -> [Place]? {
    let tie = drawing.ties[number]
    let (from, to) = (drawing.items[tie.from].column, drawing.items[tie.to].column)
    guard let words = tie.words, abs(from - to) == 1 else { return nil }
    let ends = [(tie.from, tie.tips.from, to > from), (tie.to, tie.tips.to, from > to)]
    return ends.map { item, tip, isRight in
      let beside = (widths[drawing.items[item].column] - drawing.items[item].size.width) / 2
      return Place(
        tie: number, side: ColumnDrawing.Side(item: item, isRight: isRight),
        need: max(0, tip + Self.reach + words.width + Self.afterWords - beside),
        area: words.width * words.height)
    }.sorted { ($0.need, $0.side.item) < ($1.need, $1.side.item) }
  }

  /// For each line the end that needs less, if its lanes are not much higher than the thing.
  private func choose(of places: [[Place]]) -> [Place] {
    let ends = drawing.endsBySide()
    var heights: [ColumnDrawing.Side: Double] = [:]
    var chosen: [Place] = []
    for both in places {
      let words = drawing.ties[both[0].tie].words?.height ?? 0
      for place in both where !isRoot(place.side, of: place.tie) {
        let before =
          heights[place.side] ?? Double(ends[place.side]?.count ?? 0) * Self.leastLane
        let height = before + words - Self.leastLane + Self.betweenLanes
        guard height <= drawing.items[place.side.item].size.height + Self.mostMore else { continue }
        heights[place.side] = height
        chosen.append(place)
        break
      }
    }
    return chosen
  }

  /// Whether lines run together to their end at one side of a thing.
  private func isRoot(_ side: ColumnDrawing.Side, of line: Int) -> Bool {
    drawing.ties.contains { tie in
      guard case .trunk(_, side.item) = tie.company else { return false }
      let other = tie.from == side.item ? tie.to : tie.from
      let (own, far) = (drawing.items[side.item].column, drawing.items[other].column)
      return (far > own) == side.isRight
    }
  }

  private mutating func reserve(_ place: Place) {
    let column = drawing.items[place.side.item].column
    if place.side.isRight {
      afterColumns[column] = max(afterColumns[column], place.need)
    } else {
      beforeColumns[column] = max(beforeColumns[column], place.need)
    }
  }
}

extension Berths {
  /// The room between all columns together.
  private var room: Double {
    let least = Double(max(0, widths.count - 1)) * drawing.betweenColumns
    return max(drawing.width - widths.reduce(0, +), least)
  }

  /// What the lanes between each column and the next need.
  private var needs: [Double] {
    widths.indices.dropLast().map {
      let level = afterColumns[$0] + beforeColumns[$0 + 1]
      return level > 0 ? level + Self.bend : 0
    }
  }

  private var wantedGaps: [Double] { needs.map { max(drawing.betweenColumns, $0) } }

  /// Whether the lanes have room.
  private var hasRoom: Bool {
    guard let heldGaps else { return wantedGaps.reduce(0, +) <= room }
    return zip(needs, heldGaps).allSatisfy { $0 == 0 || $0 <= $1 }
  }

  /// Gaps as even as they can be where all have what they want.
  private func evened(_ wanted: [Double]) -> [Double] {
    guard !wanted.isEmpty else { return [] }
    var level = room / Double(wanted.count)
    for _ in wanted {
      let high = wanted.filter { $0 > level }
      guard high.count < wanted.count else { break }
      level = (room - high.reduce(0, +)) / Double(wanted.count - high.count)
    }
    return wanted.map { max($0, level) }
  }

  /// The height of the lanes at a side of a thing; nothing where no words have one.
  func height(of side: ColumnDrawing.Side, with ends: Int) -> Double {
    let words = sides.filter { $0.value == side }.map { drawing.ties[$0.key].words?.height ?? 0 }
    guard !words.isEmpty else { return 0 }
    return words.reduce(0, +) + Double(ends - words.count) * Self.leastLane
      + Double(ends - 1) * Self.betweenLanes
  }
}

extension Berths {
  /// The way from a thing to its lanes.
  static let reach = 7.0

  /// The height of a lane without words, and the room between lanes.
  static let (leastLane, betweenLanes) = (3.0, 0.8)

  /// How much higher than a thing its lanes may be.
  private static let mostMore = 24.0

  /// What a lane is longer than its words.
  private static let afterWords = 1.5

  /// The room in which lines bend between two columns beyond their lanes.
  private static let bend = 22.0
}
