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
  private static let usualPadding = DOT.Length.points(4)
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
    let usual = Self.usualPadding.points
    func words(_ name: String) -> String { graph[raw: name]?.words ?? "" }
    name = graph.name
    padding = Self.border(words("pad")) ?? Size(width: 2 * usual, height: 2 * usual)
    margin = Self.border(words("margin")) ?? Size(width: 0, height: 0)
    (bounds, growsToBounds) = Self.bounds(words("size"))
    window = ScannedNumbers(words("viewport"), atMost: 2).numbers
    dotsPerInch = (graph[raw: "dpi"] ?? graph[raw: "resolution"])?.leadingNumber
    maximumSide = side
    maximumPixels = pixels
  }

  /// What is added on both sides together, of one length or two in inches; nil of none.
  private static func border(_ text: String) -> Size? {
    let lengths = ScannedNumbers(text, atMost: 2).numbers.map { 2 * DOT.Length.inches($0).points }
    guard let width = lengths.first, let height = lengths.last else { return nil }
    return Size(width: width, height: height)
  }

  /// What a drawing is scaled to fit, and whether a smaller one grows: two lengths, or one for both
  /// sides where there are no two that are more than nothing, and an exclamation mark.
  private static func bounds(_ text: String) -> (Size?, Bool) {
    for count in [2, 1] {
      let scanned = ScannedNumbers(text, atMost: count)
      let lengths = scanned.numbers.map { DOT.Length.inches($0).points.rounded() }
      guard lengths.count == count, scanned.numbers.allSatisfy({ $0 > 0 }),
        let width = lengths.first, let height = lengths.last
      else { continue }
      // Graphviz takes less for nothing said.
      guard width > 0.001, height > 0.001 else { return (nil, false) }
      return (Size(width: width, height: height), scanned.next == UInt8(ascii: "!"))
    }
    return (nil, false)
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
