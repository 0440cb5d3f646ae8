import Entente
import Graphviz

extension Overview {
  /// The square points that a mark gets where the page has them, its name included: a name of two
  /// lines and as much again around it.
  private static let roomForOne = 950.0

  /// The least height of the part for the marks, by its width: flatter, and no shape is seen.
  private static let leastHeight = 0.45

  /// The least height of that part in points, however much the legend takes.
  private static let leastPoints = 60.0

  /// The part of the page that marks may cover; the rest is for names and lines.
  private static let markShare = 0.3

  /// The number of entities above which marks may cover less of the page: the more they are, the
  /// more of it must stay free for names.
  private static let fullShareCount = 400.0

  /// What the marks may fill: as much as they need, and no more than there is.
  ///
  /// - Parameter room: The height that is left for them.
  /// - Returns: The part of the page.
  func area(within room: Double) -> Size {
    let needed = Double(content.nodes.count) * Self.roomForOne / page.width
    let least = page.width * Self.leastHeight
    return Size(
      width: page.width,
      height: max(Self.leastPoints, min(max(needed, least), room)))
  }

  /// The marks, spread over an area, and by how much they are reduced to fit in.
  func field(on area: Size, at layout: Layout) -> (field: MarkField, scale: Double) {
    let radii = radii
    let marks = content.nodes.map { node in
      figure.theme.look(of: node.entity.kind, in: figure.graph.vocabulary).1.mark
    }
    let reaches = zip(radii, marks).map { $0 * $1.reach }
    let covered = reaches.reduce(0) { sum, reach in
      let radius = reach + MarkField.gap / 2
      return sum + Double.pi * radius * radius
    }
    let crowding = Self.fullShareCount / Double(max(1, radii.count))
    let share = Self.markShare * min(1, crowding.squareRoot())
    let scale = min(1, (share * area.width * area.height / max(1, covered)).squareRoot())
    let places = content.nodes.map { node in
      let place = layout.nodes[node.entity.id.nodeID]?.frame.center ?? Point(x: 0, y: 0)
      return place.x.isFinite && place.y.isFinite ? place : Point(x: 0, y: 0)
    }
    let field = MarkField(
      spreading: scattered(places), radii: reaches.map { $0 * scale },
      halfWidths: zip(radii, marks).map { $0 * $1.breadth * scale }, pulls: pulls, on: area)
    return (field, scale)
  }

  /// The places, but those of entities without a tie are unsettled by less than their distance: engines
  /// pack them in rows and columns, which tell nothing.
  private func scattered(_ places: [Point]) -> [Point] {
    let lone = places.indices.filter { degrees[$0] == 0 }
    let frame = Rectangle(around: lone.map { places[$0] })
    let pitch =
      (frame.size.width * frame.size.height / Double(max(1, lone.count))).squareRoot()
    var places = places
    for (number, index) in lone.enumerated() {
      // Evenly spread over a square, each far from the one before (Roberts 2018).
      func share(_ step: Double) -> Double {
        (Double(number) * step).truncatingRemainder(dividingBy: 1) - 0.5
      }
      places[index].x += share(0.754_877_666_25) * pitch
      places[index].y += share(0.569_840_290_998) * pitch
    }
    return places
  }

  /// To which side an entity is pulled.
  private var pulls: [Double] {
    guard let (first, second) = FigureLayout.sides(of: figure.graph) else {
      return content.nodes.map { _ in 0 }
    }
    let left = figure.graph.side(of: first)
    let right = figure.graph.side(of: second)
    return content.nodes.map { node in
      left.contains(node.entity.id) ? -1 : right.contains(node.entity.id) ? 1 : 0
    }
  }

  /// The radii of the marks in points, before they are reduced.
  private var radii: [Double] {
    guard content.hasSizes else { return degrees.map(Self.radius) }
    return content.nodes.map { Self.radius(at: $0.growth ?? 0) }
  }

  /// The radius of a mark at a share of a scale: the greatest is that of a hundred relations.
  static func radius(at share: Double) -> Double { 1.3 + 11 * share }

  /// The radius of a mark in points, before it is reduced: its area grows with the number of
  /// relations, and an entity without any is still seen.
  static func radius(forRelations count: Int) -> Double {
    1.3 + 1.1 * Double(count).squareRoot()
  }
}
