import Graphviz

/// Marks on a page, some with a name beside them that moves along.
struct MarkField {
  /// A mark and its name.
  struct Body {
    /// The middle of the mark.
    var place: Point
    /// How far the mark reaches, its corners included.
    var radius: Double
    /// Half its width and height: where its outline is straight left of, right of, above and below
    /// the middle.
    var halfWidth: Double
    /// The room of the name.
    var name: NameBox?
  }

  /// The room of a name, as seen from the middle of its mark.
  struct NameBox {
    var offset: Point
    var size: Size
  }

  /// The room kept between marks, in points: twice a line.
  static let gap = 1.2

  /// The room kept between a mark and its name beside it; above and below letters it is half of it,
  /// for lines of text have room of their own.
  static let nameGap = 2.0

  /// By how many points a name is nearer to its own mark than to any other, at least: less, and
  /// readers give it to the wrong one.
  static let lead = 3.0

  /// How much wider than its letters the frame of a name is on each side, in points.
  private static let rim = 1.5

  var bodies: [Body]

  /// The part of the page that the marks fill; its lower left corner is the origin.
  let page: Size
}

extension MarkField.Body {
  /// Where the name stands.
  var nameFrame: Rectangle? { name.map(frame(of:)) }

  /// Where a name would stand.
  func frame(of box: MarkField.NameBox) -> Rectangle {
    Rectangle(
      center: Point(x: place.x + box.offset.x, y: place.y + box.offset.y), size: box.size)
  }

  /// The mark and the name together.
  var extent: Rectangle {
    let mark = Rectangle(center: place, size: Size(width: 2 * radius, height: 2 * radius))
    return nameFrame.map(mark.united(with:)) ?? mark
  }
}

extension MarkField {
  /// The room in points that a name needs between its frame and the marks of others: readers see
  /// letters, which are further from a mark at a corner of the frame than from one beside it.
  func clearance(of frame: Rectangle, for owner: Int) -> Double {
    let letters = frame.grown(by: -Self.rim)
    let own = letters.distance(to: bodies[owner].place) - bodies[owner].halfWidth
    return max(0, own) + Self.lead - Self.rim
  }

  /// A name with the room that other names leave around it, and some slack: side by side two would
  /// read as one without a wider space than words have between them.
  static func surroundings(of frame: Rectangle, slack: Double = 0) -> Rectangle {
    Rectangle(
      center: frame.center,
      size: Size(
        width: frame.size.width + 2 * (spaceBeside + slack),
        height: frame.size.height + 2 * (spaceAbove + slack)))
  }

  /// The space left and right of a name, and above and below it, in points.
  private static let (spaceBeside, spaceAbove) = (5.0, 1.5)
}

extension Rectangle {
  /// How far a point is from the rectangle; 0 inside.
  func distance(to point: Point) -> Double {
    let dx = max(0, minX - point.x, point.x - maxX)
    let dy = max(0, minY - point.y, point.y - maxY)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// How deep a circle reaches into the rectangle, and the way out of it; none where they are apart.
  func push(on center: Point, radius: Double) -> (depth: Double, direction: Point)? {
    let near = Point(
      x: min(max(center.x, minX), maxX), y: min(max(center.y, minY), maxY))
    let (dx, dy) = (center.x - near.x, center.y - near.y)
    let distance = (dx * dx + dy * dy).squareRoot()
    if distance >= radius { return nil }
    if distance > 1e-9 {
      return (radius - distance, Point(x: dx / distance, y: dy / distance))
    }
    // The middle lies inside: the nearest side is the way out.
    let exits = [
      (maxX - center.x, Point(x: 1, y: 0)), (center.x - minX, Point(x: -1, y: 0)),
      (maxY - center.y, Point(x: 0, y: 1)), (center.y - minY, Point(x: 0, y: -1)),
    ]
    let nearest = exits.min { $0.0 < $1.0 } ?? exits[0]
    return (nearest.0 + radius, nearest.1)
  }
}
