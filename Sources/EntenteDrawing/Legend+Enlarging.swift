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
    let leastWidth = min(page.width, Self.leastWidth)
    let whole = try place(
      in: &usual, below: frame, leastWidth: leastWidth, theme: theme, renderer: renderer)
    let first = scale(whole)
    guard theme.smallFontSize * first < Figure.smallestText else {
      document = usual
      return whole
    }
    // The larger the whole is drawn, the less room there is for words, and the higher they stand. The
    // largest scale at which they fit is looked for between one at which they do and one at which not.
    var best: (scale: Double, document: DOT.Graph, whole: Rectangle)?
    var (current, tooLarge) = (first, scale(frame))
    for _ in 0..<Self.rounds {
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
      if theme.smallFontSize * larger.enlargement * reached >= Figure.smallestText {
        if reached > best?.scale ?? 0 { best = (reached, trial, enlarged) }
        guard tooLarge > current * Self.worthTrying else { break }
        current = ((current + tooLarge) / 2).rounded(toDecimals: 6)
      } else {
        tooLarge = current
        if let best {
          guard tooLarge > best.scale * Self.worthTrying else { break }
          current = ((best.scale + tooLarge) / 2).rounded(toDecimals: 6)
        } else if reached < first / 2 {
          break
        } else {
          current = reached
        }
      }
    }
    document = best?.document ?? usual
    return best?.whole ?? whole
  }

  /// The width in points up to which rows and text are not broken where the page has it: that of a
  /// column of a journal, 85 mm, without the room around a drawing.
  private static let leastWidth = 235.0

  /// How often places for the words are looked for.
  private static let rounds = 12

  /// A larger drawing is looked for as long as it may be larger by so much.
  private static let worthTrying = 1.02

  /// A little more than six points, for what rounding takes.
  private static let reserve = 1.005
}

extension Double {
  fileprivate func rounded(toDecimals count: Int) -> Double {
    let unit = (0..<count).reduce(1.0) { unit, _ in unit * 10 }
    return (self * unit).rounded() / unit
  }
}
