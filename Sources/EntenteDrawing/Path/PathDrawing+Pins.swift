import Entente
import Graphviz

extension PathDrawing {
  var wordsWidth: Int { levels.isSideways ? MeasuredContent.wordsWidth : Self.wordsWidth }

  /// Entities of one level have the same place along the ways.
  func facing(_ places: [DOT.Node.ID: Point]) -> Self {
    let known = measured.pins(at: places).values
    let (columns, rows) = (Set(known.map(\.x)).count, Set(known.map(\.y)).count)
    var drawing = self
    if columns != rows { drawing.levels.isSideways = columns < rows }
    return drawing
  }

  func columns(around places: [DOT.Node.ID: Point]) -> PinnedColumns? {
    let own = measured.content.nodes.map { levels.levels[$0.entity.id] ?? 0 }
    var pins = measured.pins(at: places)
    var sizes = measured.content.nodes.map { measured.size(of: $0.entity.id) }
    if !levels.isSideways {
      pins = pins.mapValues { Point(x: $0.y, y: $0.x) }
      sizes = sizes.map(\.turned)
    }
    let figure = measured.figure
    let held = HeldColumns(
      of: own, sizes: sizes, pins: pins,
      width: levels.isSideways
        ? figure.width.points : figure.maximumHeight.points - measured.legendHeight,
      between: Self.leastBetweenLevels)
    var drawing = self
    drawing.levels.levels = measured.byEntity(held.columns)
    var columns = drawing.drawing
    columns.pins = pins
    return PinnedColumns(drawing: columns) { [columns] in
      try drawing.placed(columns, $0, by: $1)
    }
  }

  /// The least room between two levels: for a head and the words of a line.
  private static let leastBetweenLevels = 40.0
}
