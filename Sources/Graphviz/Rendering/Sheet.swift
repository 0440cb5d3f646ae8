/// What of a document decides how large its picture gets, and how large it may get.
struct Sheet: Sendable, Hashable {
  /// The title for a message.
  var name: String
  /// What is added around the drawing before it is scaled, in points on both sides together.
  var padding: Size
  /// What is added around the picture, in points on both sides together.
  var margin: Size
  /// What the drawing is scaled to fit, in points.
  var bounds: Size?
  /// Whether a smaller drawing grows to its bounds.
  var growsToBounds: Bool
  /// What is seen of the drawing whatever its size, in points, each side where it is told.
  var window: [Double]
  /// The dots to the inch of pictures made of dots; nil for the format's own.
  var dotsPerInch: Double?
  /// Dots along one side at most.
  var maximumSide: Int
  /// Dots at most.
  var maximumPixels: Int
}

extension Sheet {
  /// What Graphviz puts around a drawing that says nothing about it.
  private static let usualPadding = DOT.Margin(.points(4))
  /// The dots to the inch where a document does not say otherwise.
  private static let usualDotsPerInch = 96.0

  /// The sheet of a document, within limits.
  init(of graph: DOT.Graph, limits: Limits) {
    self.init(of: graph, side: limits.rasterSide, pixels: limits.rasterPixels)
  }

  /// The sheet of another document within the same limits.
  func replaced(by graph: DOT.Graph) -> Sheet {
    Sheet(of: graph, side: maximumSide, pixels: maximumPixels)
  }

  private init(of graph: DOT.Graph, side: Int, pixels: Int) {
    let padding = graph.padding ?? Self.usualPadding
    let margin = graph.margin ?? .zero
    name = graph.name
    self.padding = Size(
      width: 2 * padding.horizontal.points, height: 2 * padding.vertical.points)
    self.margin = Size(width: 2 * margin.horizontal.points, height: 2 * margin.vertical.points)
    bounds = graph.size.flatMap { size in
      guard size.width.points > 0, size.height.points > 0 else { return nil }
      return Size(width: size.width.points, height: size.height.points)
    }
    growsToBounds = graph.size?.isFilled == true || graph[raw: "ratio"] != nil
    window = (graph[raw: "viewport"]?.words ?? "")
      .split(separator: ",", omittingEmptySubsequences: false).prefix(2)
      .map { DOT.Value.text(String($0)).leadingNumber }.prefix { $0 != nil }.compactMap(\.self)
    dotsPerInch = (graph[raw: "dpi"] ?? graph[raw: "resolution"])?.leadingNumber
    maximumSide = side
    maximumPixels = pixels
  }

  /// The dots to the inch that are asked for; Graphviz takes zero for its own.
  private var asked: Double? { dotsPerInch.flatMap { $0 == 0 ? nil : $0 } }

  /// Checks how many dots a drawing will have in a format: a surface that is too large is null in
  /// Graphviz, and used all the same.
  func check(_ drawn: Size, as format: Format) throws(RenderError) {
    guard format.isRaster else { return }
    var width = drawn.width + padding.width
    var height = drawn.height + padding.height
    if let bounds {
      let fit = min(bounds.width / width, bounds.height / height)
      let scale = growsToBounds ? fit : min(1, fit)
      width *= scale
      height *= scale
    }
    if let told = window.first { width = told }
    if let told = window.dropFirst().first { height = told }
    let dots = (asked ?? Self.usualDotsPerInch) / DOT.Length.pointsPerInch
    width = (width + margin.width) * dots
    height = (height + margin.height) * dots
    let culprit = "The picture of '\(name)'"
    // Below zero Graphviz makes a surface of thousands of millions of dots.
    let isSound = dots > 0 && width >= 0 && height >= 0 && width.isFinite && height.isFinite
    let side = isSound ? max(width, height) : .infinity
    guard side <= Double(maximumSide) else {
      throw .limitExceeded(
        .rasterSide, value: side.rounded(), maximum: Double(maximumSide), culprit: culprit)
    }
    guard width * height <= Double(maximumPixels) else {
      throw .limitExceeded(
        .rasterPixels, value: (width * height).rounded(), maximum: Double(maximumPixels),
        culprit: culprit)
    }
  }
}
