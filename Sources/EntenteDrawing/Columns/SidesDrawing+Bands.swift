import Entente
import Graphviz

extension SidesDrawing {
  /// The room for the headings of the bands.
  static let headingHeight = 18.0

  /// Tints the sides and writes their headings above.
  ///
  /// - Parameters:
  ///   - parts: The part of each column.
  ///   - borders: Where each column begins and the last one ends.
  ///   - frame: The whole drawing, with room for the headings.
  ///   - document: What is drawn.
  func addBands(
    _ parts: [SideColumns.Part], borders: [Double], in frame: Rectangle,
    to document: inout DOT.Graph
  ) {
    let figure = measured.figure
    func name(_ id: Entity.ID) -> String { figure.graph[id]?.name(in: figure.language) ?? "" }
    let bands: [(title: String, parts: Set<SideColumns.Part>, tint: DOT.Color?)] = [
      (name(columns.first), [.leftHome, .leftAbroad], figure.theme.sideTints.first),
      (figure.words.sharedBand, [.shared], nil),
      (name(columns.second), [.rightAbroad, .rightHome], figure.theme.sideTints.last),
    ]
    var areas: [DOT.Background.Area] = []
    for (number, band) in bands.enumerated() {
      let own = parts.indices.filter { band.parts.contains(parts[$0]) }
      guard let first = own.first, let last = own.last else { continue }
      let area = Rectangle(
        from: Point(x: borders[first], y: frame.minY),
        to: Point(x: borders[last + 1], y: frame.maxY))
      if let tint = band.tint { areas.append(.band(area, fill: tint)) }
      document.node(":band-\(number)") {
        $0.shape = .plain
        $0.style = .solid
        $0.fontSize = figure.theme.nodeFontSize + 1
        $0.fontColor = figure.theme.heading
        $0.label = .html(DOT.HTMLLabel([.line(band.title, isBold: true)]))
        $0.position = .pinned(area.center.x, frame.maxY - 8)
        $0.class = "band"
      }
    }
    document.background = DOT.Background(areas)
  }
}
