import Graphviz

extension ColumnDrawing {
  /// The drawing with right and down exchanged: its columns become rows.
  var turned: ColumnDrawing {
    var turned = self
    for item in items.indices { turned.items[item].size = items[item].size.turned }
    for tie in ties.indices { turned.ties[tie].words = ties[tie].words?.turned }
    (turned.width, turned.height) = (height, width)
    return turned
  }
}

extension ColumnDrawing.Placement {
  /// The places with right and down exchanged, as far left as they can be where nothing is held.
  ///
  /// - Parameter drawing: The drawing whose places they are, before it is turned.
  /// - Returns: The places after it.
  func turned(of drawing: ColumnDrawing) -> Self {
    let frames = zip(centers, drawing.items).map { Rectangle(center: $0, size: $1.size) }
    let left = drawing.pins.isEmpty ? frames.map(\.minY).min() ?? 0 : 0
    func turned(_ point: Point) -> Point { Point(x: point.y - left, y: point.x) }
    var places = self
    places.centers = centers.map(turned)
    places.words = words.map { $0.map(turned) }
    places.splines = splines.map {
      Spline(
        points: $0.points.map(turned), start: $0.start.map(turned), end: $0.end.map(turned))
    }
    places.size = size.turned
    return places
  }
}

extension Size {
  /// The size with width and height exchanged.
  var turned: Size { Size(width: height, height: width) }
}

extension Rectangle {
  /// The frame with room left and right for a legend, where a drawing is narrower than a column of
  /// text.
  func widened(for figure: Figure) -> Rectangle {
    let width = min(figure.width.points - PlacedFigure.padding, Self.narrowest)
    if size.width >= width { return self }
    return Rectangle(center: center, size: Size(width: width, height: size.height))
  }

  /// The width of a column of a journal, 85 mm, without the room around the drawing.
  private static let narrowest = 235.0
}
