import Entente
public import Graphviz

/// Where the entities of a figure stand, kept in a file so that they stay there when the data change.
///
/// ```swift
/// let lock = FigureLock(of: placed)          // the first time
/// try lock.text.write(to: file)
/// let next = try figure.placed().kept(by: FigureLock(lockText))
/// ```
///
/// Entities that are not in the figure any more keep their lines, and come back to their places.
public struct FigureLock: Sendable, Hashable {
  /// The name of the layout.
  public var layout: String

  /// The width and the height of the page in points.
  public var page: Size

  /// The middles of the entities in the drawing's points, by their names in DOT.
  public var places: [String: Point]

  /// The middles of the names that stand beside the marks of an overview.
  public var names: [String: Point]

  /// The part of the drawing above the legend.
  var frame: Rectangle

  /// The left and the right side of each band.
  var bands: [ClosedRange<Double>]
}

extension FigureLock {
  /// The lock of a figure that was placed.
  ///
  /// - Parameters:
  ///   - placed: The figure.
  ///   - page: The width and the height it was made for, in points.
  ///   - earlier: The lock before, of which the places of absent entities are kept.
  ///   - renderer: What measures the figure.
  /// - Throws: `RenderError` where Graphviz cannot measure the figure.
  public init(
    of placed: PlacedFigure, page: Size, after earlier: FigureLock? = nil,
    by renderer: Renderer = .inProcess
  ) throws(RenderError) {
    let drawing = try LockableDrawing(placed.document, by: renderer)
    layout = placed.layout.lockName
    self.page = Size(width: Self.rounded(page.width), height: Self.rounded(page.height))
    let frames = drawing.entities.compactMap { drawing.frames[placed.document.nodes[$0].id] }
    // What comes back to a place that has been taken would lie on what stands there now.
    let free = (earlier?.places ?? [:]).filter { _, place in
      !frames.contains { $0.grown(by: Self.nearness).contains(place) }
    }
    places = free.merging(drawing.places.mapValues(Self.rounded)) { _, new in new }
    names = (earlier?.names ?? [:]).merging(drawing.names.mapValues(Self.rounded)) { _, new in new }
    let frame = drawing.frame
    self.frame = Rectangle(
      from: Self.rounded(Point(x: frame.minX, y: frame.minY)),
      to: Self.rounded(Point(x: frame.maxX, y: frame.maxY)))
    bands = drawing.bands.map { Self.rounded($0.lowerBound)...Self.rounded($0.upperBound) }
  }

  /// How near to a thing the middle of another has no room, in points.
  private static let nearness = 6.0

  static func rounded(_ number: Double) -> Double {
    number.isFinite ? (number * 1000).rounded() / 1000 : 0
  }

  private static func rounded(_ point: Point) -> Point {
    Point(x: rounded(point.x), y: rounded(point.y))
  }
}

extension FigureLayout {
  /// The name under which the layout is asked for.
  var lockName: String {
    switch self {
    case .sides: "sides"
    case .engine(let engine): engine.name
    default: String("\(self)".prefix { $0.isLetter })
    }
  }
}
