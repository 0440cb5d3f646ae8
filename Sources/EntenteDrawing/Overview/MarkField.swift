import Graphviz

/// Marks on a page, some with a name beside them that moves along.
struct MarkField {
  /// A mark and its name.
  struct Body {
    /// The middle of the mark.
    var place: Point
    /// How far the mark reaches.
    var radius: Double
    /// The room of the name.
    var name: NameBox?
  }

  /// The room of a name, as seen from the middle of its mark.
  struct NameBox {
    var offset: Point
    var size: Size
  }

  /// The room kept between marks, and between marks and names.
  static let gap = 1.2

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

extension Rectangle {
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
