import Graphviz

extension DOT.Graph {
  /// Gives the words on lines the color of the band on which they stand, or of the page: they hide
  /// the line behind them and nothing else.
  mutating func tintWords(page: DOT.Color) {
    let bands = backgroundAreas.filter { $0.corners.count == 4 }
    for node in nodes.indices where nodes[node].class == "label" {
      guard case .html(var label) = nodes[node].label, label.background != nil,
        let place = nodes[node].position?.point
      else { continue }
      label.background = bands.last { $0.frame.holds(place) }?.fill ?? page
      nodes[node].label = .html(label)
    }
  }
}

extension DOT.Background.Area {
  fileprivate var frame: Rectangle {
    Rectangle(
      from: Point(x: corners.map(\.x).min() ?? 0, y: corners.map(\.y).min() ?? 0),
      to: Point(x: corners.map(\.x).max() ?? 0, y: corners.map(\.y).max() ?? 0))
  }
}

extension Rectangle {
  fileprivate func holds(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }
}
