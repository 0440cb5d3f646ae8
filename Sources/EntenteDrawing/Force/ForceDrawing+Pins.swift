import Entente
import Graphviz

extension ForceDrawing {
  func placed(
    around places: [DOT.Node.ID: Point], by renderer: Renderer
  ) throws -> PlacedFigure? {
    guard let springs = springs.first else { return nil }
    var best: (crowded: Int, textSize: Double, figure: PlacedFigure)?
    for size in measured.textSize.andSmaller {
      // What is smaller cannot print larger.
      if let best, best.crowded == 0, best.textSize >= size.words { break }
      var drawing = self
      let isOwn = size.names == measured.textSize.names
      if !isOwn {
        drawing.measured = try measured.remeasured(
          at: size, wordsWidth: Self.wordsWidth, by: renderer)
      }
      for width in (isOwn ? [nil] : []) + Self.nameWidths.map(Optional.some) {
        if let width { drawing.measured.breakNames(toFit: width * size.names) }
        let pins = drawing.measured.pins(at: places)
        let (field, crowded) = drawing.field(of: springs, around: pins)
        guard crowded <= best?.crowded ?? .max else { continue }
        let tied = Set(springs.tied)
        let figure = try drawing.placed(
          field, springs, holding: pins.filter { !tied.contains($0.key) }, by: renderer
        ).figure
        let textSize = figure.textSizes.lowerBound
        if crowded < best?.crowded ?? .max || textSize > best?.textSize ?? 0 {
          best = (crowded, textSize, figure)
        }
        if crowded == 0, figure.scale == 1 { break }
      }
    }
    return best?.figure
  }

  /// Everything in its place around entities that are held: what is new near those to which it is
  /// tied, words on their lines as far as there is room.
  ///
  /// - Returns: The field, and how many things lie on others there.
  private func field(
    of springs: Springs, around pins: [Int: Point]
  ) -> (field: BoxField, crowded: Int) {
    var bodies = bodies(springs)
    for (number, node) in springs.tied.enumerated() {
      guard let place = pins[node] else { continue }
      bodies[number].place = place
      bodies[number].isHeld = true
    }
    let tied = Set(springs.tied)
    let alone = pins.filter { !tied.contains($0.key) }
      .map { $1.y - measured.size(of: measured.content.nodes[$0].entity.id).height / 2 }
    var page = page(above: alone.min(), bodies.filter(\.isHeld))
    seatNew(of: springs, in: &bodies, on: page)
    let lowest = bodies.filter { !$0.isWords }.map { $0.place.y + $0.size.height / 2 }
    page.height = lowest.reduce(page.height, max)
    var field = BoxField(bodies, links: springs.links, on: page)
    _ = field.settle()
    let crowded = field.crowdedPairs()
    field.cropHeight()
    return (field, crowded)
  }

  /// The part of the page above what stands alone, as large as what is held at least.
  private func page(above alone: Double?, _ held: [BoxField.Body]) -> Size {
    let figure = measured.figure
    let room = figure.maximumHeight.points - PlacedFigure.padding - measured.legendHeight
    let right = held.map { $0.place.x + $0.size.width / 2 }.max() ?? 0
    let bottom = held.map { $0.place.y + $0.size.height / 2 }.max() ?? 0
    return Size(
      width: max(right, figure.width.points - PlacedFigure.padding - Self.aside),
      height: max(bottom, alone.map { min($0 - Self.aboveAlone, room) } ?? room))
  }

  /// The room above entities without a line.
  private static let aboveAlone = 8.0

  /// Puts new entities where there is room near those to which they are tied, and words in the
  /// middle of their lines.
  private func seatNew(of springs: Springs, in bodies: inout [BoxField.Body], on page: Size) {
    // Room is looked for with y going up.
    func up(_ place: Point) -> Point { Point(x: place.x, y: -place.y) }
    let area = Rectangle(from: Point(x: 0, y: -page.height), to: Point(x: page.width, y: 0))
    var room = FreeRoom(
      around: bodies.filter(\.isHeld).map { Rectangle(center: up($0.place), size: $0.size) })
    var seated = bodies.map(\.isHeld)
    for number in springs.tied.indices where !bodies[number].isHeld {
      let near = springs.links.compactMap { link -> Point? in
        guard link.from == number || link.to == number else { return nil }
        let other = link.from == number ? link.to : link.from
        return seated[other] ? up(bodies[other].place) : nil
      }
      let sum = near.reduce(Point(x: 0, y: 0)) { Point(x: $0.x + $1.x, y: $0.y + $1.y) }
      let target =
        near.isEmpty
        ? area.center : Point(x: sum.x / Double(near.count), y: sum.y / Double(near.count))
      let place = room.place(
        for: bodies[number].size, gap: Self.besideNew, near: target, in: area)
      bodies[number].place = up(place)
      seated[number] = true
      room.take(Rectangle(center: place, size: bodies[number].size))
    }
    for link in springs.links {
      guard let words = link.words else { continue }
      let (one, other) = (bodies[link.from], bodies[link.to])
      bodies[words].place = one.place.toward(other.place, 0.5)
      if link.from == link.to {
        bodies[words].place.y += (one.size.height + bodies[words].size.height) / 2 + Self.besideNew
      }
    }
  }

  /// The room that a new entity looks for on each side.
  private static let besideNew = 12.0
}

extension BoxField {
  /// Makes the page as high as what stands on it, and no wider than that.
  fileprivate mutating func cropHeight() {
    let bottom = bodies.map { $0.place.y + $0.size.height / 2 }.max() ?? page.height
    let right = bodies.map { $0.place.x + $0.size.width / 2 }.max() ?? page.width
    page = Size(width: min(page.width, right), height: bottom)
  }
}
