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
    document.background = DOT.Background(
      rows.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { _, row in
        .band(
          Rectangle(
            from: Point(x: left, y: -row.upperBound), to: Point(x: right, y: -row.lowerBound)),
          fill: theme.sideTints.first ?? "#F1F5FB")
      })
    for (row, year) in years.enumerated() {
      let center = placement.centers[first + row]
      document.node(":year-\(year.text)") {
        $0.shape = .plain
        $0.style = .solid
        $0.fontSize = theme.nodeFontSize + 1
        $0.fontColor = theme.heading
        $0.label = .html(DOT.HTMLLabel([.line(year.text, isBold: true)]))
        $0.position = .pinned(center.x, -center.y)
        // A lock keeps years where they are, as it does entities.
        $0.class = "entity year"
      }
    }
  }

  /// How far the tint of a row reaches beyond what is in it.
  private static let margin = ColumnDrawing.Room.betweenRows / 2

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
