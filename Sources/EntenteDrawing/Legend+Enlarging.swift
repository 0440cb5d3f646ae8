import Graphviz

extension Legend {
  /// Adds the legend as ``place(in:below:theme:renderer:)`` does, and its words print at six points at
  /// least, however small the drawing becomes on its page: the drawing gets the room that is left.
  ///
  /// Where legible words would take more than half of what the drawing had, they stay small.
  ///
  /// - Returns: The frame of the whole drawing, the legend included.
  func placeLegibly(
    in document: inout DOT.Graph, below frame: Rectangle, of figure: Figure, renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    let theme = figure.theme
    let page = Size(
      width: figure.width.points - PlacedFigure.padding,
      height: figure.maximumHeight.points - PlacedFigure.padding)
    // The last bits of what Graphviz lays out differ from process to process, and no page shows them.
    func scale(_ whole: Rectangle) -> Double {
      min(1, page.width / whole.size.width, page.height / whole.size.height).rounded(toDecimals: 6)
    }
    var usual = document
    let whole = try place(in: &usual, below: frame, theme: theme, renderer: renderer)
    let first = scale(whole)
    var (current, rounds) = (first, 0)
    while theme.smallFontSize * current < Figure.smallestText, rounds < Self.rounds {
      rounds += 1
      var larger = self
      larger.enlargement =
        (Figure.smallestText * Self.reserve / (theme.smallFontSize * current))
        .rounded(toDecimals: 3)
      let width = max(frame.size.width, page.width / current)
      let room = Rectangle(
        from: Point(x: (frame.center.x - width / 2).rounded(toDecimals: 3), y: frame.minY),
        to: Point(x: (frame.center.x + width / 2).rounded(toDecimals: 3), y: frame.maxY))
      var trial = document
      let enlarged = try larger.place(in: &trial, below: room, theme: theme, renderer: renderer)
      let reached = scale(enlarged)
      if reached < first / 2 { break }
      if theme.smallFontSize * larger.enlargement * reached >= Figure.smallestText {
        document = trial
        return enlarged
      }
      current = reached
    }
    document = usual
    return whole
  }

  /// How often the drawing is made smaller for the legend: each time, less is missing.
  private static let rounds = 12

  /// A little more than six points, for what rounding takes.
  private static let reserve = 1.005
}

extension Double {
  fileprivate func rounded(toDecimals count: Int) -> Double {
    let unit = (0..<count).reduce(1.0) { unit, _ in unit * 10 }
    return (self * unit).rounded() / unit
  }
}
