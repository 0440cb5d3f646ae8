import Graphviz

extension TimeDrawing {
  /// Tints every other row, and writes the years between the events.
  func addSpine(
    _ drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement, to document: inout DOT.Graph
  ) {
    let theme = measured.figure.theme
    let years = chronology.years
    let first = drawing.items.count - years.count
    let rows = rows(of: drawing, placement)
    let left = placement.columns[arrangement.column(of: .leftMoments)].lowerBound - Self.margin
    let right = placement.columns[arrangement.column(of: .rightMoments)].upperBound + Self.margin
    let tints = rows.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { _, row in
      DOT.Background.Area.band(
        Rectangle(
          from: Point(x: left, y: -row.upperBound), to: Point(x: right, y: -row.lowerBound)),
        fill: theme.sideTints.first ?? "#F1F5FB")
    }
    let breaks = rows.indices.dropFirst().filter { isBreak(before: $0) }.map { row in
      Self.fold(
        at: -rows[row].lowerBound, from: left, to: right,
        color: .mixed(theme.fadedLine, theme.page, share: 0.5))
    }
    document.background = DOT.Background(tints + breaks)
    for (row, year) in years.enumerated() {
      let center = placement.centers[first + row]
      document.node(Self.heading(of: year)) {
        $0.shape = .plain
        $0.style = .solid
        $0.fontSize = theme.nodeFontSize + 1
        $0.fontColor = theme.heading
        $0.label = .html(
          DOT.HTMLLabel(
            headingLines(of: row).enumerated().map { number, text in
              number == 0
                ? .line(text, isBold: true)
                : .line(text, size: Int(theme.smallFontSize.rounded(.up)), color: theme.fadedInk)
            }))
        $0.position = .pinned(center.x, -center.y)
        // A lock keeps years where they are, as it does entities.
        $0.class = "entity year"
      }
    }
  }

  /// Whether years are left out between a row and the one before it.
  private func isBreak(before row: Int) -> Bool {
    let years = chronology.years
    return row > 0 && years[row].yearsAfter(years[row - 1]) != nil
  }

  /// The year of a row; how many years later it is, where the row before is not the year before, for
  /// distances on the page are no durations; and how many events are left out since then.
  func headingLines(of row: Int) -> [String] {
    let (years, words) = (chronology.years, measured.figure.words)
    let gap = row > 0 ? years[row].yearsAfter(years[row - 1]) : nil
    let crowded = chronology.crowdedCount(atRow: row)
    return [years[row].label(in: words)] + (gap.map { ["(\(words.yearsLater($0)))"] } ?? [])
      + (crowded > 0 ? ["(\(words.leftOutOfYears(crowded)))"] : [])
  }

  /// A thin line with teeth in its middle, where years are left out between two rows.
  private static func fold(
    at height: Double, from left: Double, to right: Double, color: DOT.Color
  ) -> DOT.Background.Area {
    let middle = (left + right) / 2
    let teeth = (0...8).map { tooth in
      Point(
        x: middle + (Double(tooth) - 4) * 3,
        y: height + (tooth == 0 || tooth == 8 ? 0 : tooth.isMultiple(of: 2) ? -3 : 3))
    }
    let upper = [Point(x: left, y: height)] + teeth + [Point(x: right, y: height)]
    let lower = upper.reversed().map { Point(x: $0.x, y: $0.y - 0.6) }
    return DOT.Background.Area(upper + lower, fill: color)
  }

  /// How far the tint of a row reaches beyond what is in it.
  static let margin = ColumnDrawing.Room.betweenRows / 2

  /// The top and the bottom of each row, halfway between rows.
  private func rows(
    of drawing: ColumnDrawing, _ placement: ColumnDrawing.Placement
  ) -> [ClosedRange<Double>] {
    var tops = [Double](repeating: .infinity, count: chronology.years.count)
    var bottoms = [Double](repeating: -.infinity, count: chronology.years.count)
    for (item, center) in zip(drawing.items, placement.centers) {
      guard let row = item.level?.row else { continue }
      tops[row] = min(tops[row], center.y - item.size.height / 2)
      bottoms[row] = max(bottoms[row], center.y + item.size.height / 2)
    }
    return tops.indices.map { row in
      let top = row == 0 ? tops[row] - Self.margin : (bottoms[row - 1] + tops[row]) / 2
      let bottom =
        row + 1 == tops.count ? bottoms[row] + Self.margin : (bottoms[row] + tops[row + 1]) / 2
      return top...max(top, bottom)
    }
  }
}
