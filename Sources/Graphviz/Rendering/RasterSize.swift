/// How many dots a picture will have: a surface that is too large is null in Graphviz, and used all
/// the same.
struct RasterSize {
  var width: Double
  var height: Double
  var culprit: String

  /// The size of a drawing in a format; nil if that is not made of dots.
  init?(of graph: DOT.Graph, drawn: Size, as format: Format) {
    guard format.isRaster else { return nil }
    let padding = graph.padding ?? DOT.Margin(.points(4))
    let margin = graph.margin ?? .zero
    var width = drawn.width + 2 * padding.horizontal.points
    var height = drawn.height + 2 * padding.vertical.points
    if let size = graph.size, size.width.points > 0, size.height.points > 0 {
      let fit = min(size.width.points / width, size.height.points / height)
      let scale = size.isFilled || graph[raw: "ratio"] != nil ? fit : min(1, fit)
      width *= scale
      height *= scale
    }
    let dots = (graph.dotsPerInch ?? 96) / 72
    self.width = (width + 2 * margin.horizontal.points) * dots
    self.height = (height + 2 * margin.vertical.points) * dots
    culprit = "The picture of '\(graph.name)'"
  }

  func check(_ limits: Limits) throws(RenderError) {
    let side = max(width, height)
    guard side <= Double(limits.rasterSide) else {
      throw .limitExceeded(
        .rasterSide, value: side.rounded(), maximum: Double(limits.rasterSide), culprit: culprit)
    }
    guard width * height <= Double(limits.rasterPixels) else {
      throw .limitExceeded(
        .rasterPixels, value: (width * height).rounded(), maximum: Double(limits.rasterPixels),
        culprit: culprit)
    }
  }
}
