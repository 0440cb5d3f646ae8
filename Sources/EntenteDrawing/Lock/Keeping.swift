import Graphviz

/// The way from a figure laid out anew to one in which what is known stands where it stood.
struct Keeping {
  private(set) var drawing: LockableDrawing
  private(set) var droppedNames: Set<DOT.Node.ID> = []
  private let lock: FigureLock
  private let layout: FigureLayout

  init(drawing: LockableDrawing, lock: FigureLock, layout: FigureLayout) {
    self.drawing = drawing
    self.lock = lock
    self.layout = layout
  }

  /// Whether every known entity is where the lock says.
  var holdsAlready: Bool {
    drawing.places.allSatisfy { id, place in
      lock.places[id].map { abs($0.x - place.x) < 0.01 && abs($0.y - place.y) < 0.01 } ?? true
    }
  }

  /// The room kept around new entities, in points.
  private var gap: Double { layout == .overview ? 1.2 : 12 }
}

extension Keeping {
  mutating func keep() {
    let before = drawing.frame
    let places = drawing.places
    let areas = areas(of: places)
    let nodes = drawing.document.nodes
    let known = drawing.entities.filter { lock.places[nodes[$0].id] != nil }
    for node in known {
      if let place = lock.places[nodes[node].id] { drawing.move(node, to: place) }
    }
    keepNames(before: places)
    placeNew(drawing.entities.filter { lock.places[nodes[$0].id] == nil }, areas)
    settleNames()
    routeLines(before: places)
    settleWords()
    let after = drawing.frame.united(with: lock.frame)
    drawing.shift(
      ["legend"], dx: after.minX - before.minX, dy: after.minY - before.minY)
    drawing.shift(["title", "band"], dx: 0, dy: after.maxY - before.maxY)
    drawing.moveCorners(from: before, to: after)
    fitBands(before: before, after: after)
    drawing.drop(droppedNames)
  }

  /// Where each entity may stand: in the band where it stands without a lock.
  private func areas(of places: [DOT.Node.ID: Point]) -> [DOT.Node.ID: Rectangle] {
    let bands = drawing.bands
    return places.mapValues { place in
      let range = range(of: place.x, in: bands)
      return Rectangle(
        from: Point(x: range.lowerBound, y: lock.frame.minY),
        to: Point(x: range.upperBound, y: lock.frame.maxY))
    }
  }

  /// The locked band for a place in a new band, or what lies between the bands.
  private func range(of x: Double, in bands: [ClosedRange<Double>]) -> ClosedRange<Double> {
    let whole = lock.frame.minX...lock.frame.maxX
    guard bands.count == lock.bands.count, !bands.isEmpty else { return whole }
    if let own = bands.firstIndex(where: { $0.contains(x) }) { return lock.bands[own] }
    let left = zip(bands, lock.bands).filter { $0.0.upperBound < x }.map(\.1.upperBound).max()
    let right = zip(bands, lock.bands).filter { $0.0.lowerBound > x }.map(\.1.lowerBound).min()
    let (low, high) = (left ?? whole.lowerBound, right ?? whole.upperBound)
    return low <= high ? low...high : whole
  }

  private mutating func placeNew(_ new: [Int], _ areas: [DOT.Node.ID: Rectangle]) {
    let isNew = Set(new)
    var room = FreeRoom(
      around: drawing.document.nodes.indices.compactMap { node in
        let kind = drawing.document.nodes[node].class ?? ""
        guard kind.hasPrefix("entity") || kind == "name" || kind == "number", !isNew.contains(node)
        else { return nil }
        return drawing.frames[drawing.document.nodes[node].id]
      })
    var neighbors: [DOT.Node.ID: [DOT.Node.ID]] = [:]
    for edge in drawing.document.edges {
      neighbors[edge.tail, default: []].append(edge.head)
      neighbors[edge.head, default: []].append(edge.tail)
    }
    var places = drawing.places.filter { lock.places[$0.key] != nil }
    // Years first: what is new of a year stands beside it.
    for node in new.filter(drawing.isYear) + new.filter({ !drawing.isYear($0) }) {
      let id = drawing.document.nodes[node].id
      guard let size = drawing.frames[id]?.size, let area = areas[id] else { continue }
      let near = (neighbors[id] ?? []).compactMap { places[$0] }
      let target = drawing.placeInTime(
        of: node, among: places, near: near.isEmpty ? area.center : near.mean)
      let place = room.place(for: size, gap: gap, near: target, in: area)
      drawing.move(node, to: place)
      places[id] = place
      room.take(Rectangle(center: place, size: size))
    }
  }
}

extension Keeping {
  /// Names go with their marks, to where the lock has them.
  private mutating func keepNames(before: [DOT.Node.ID: Point]) {
    let now = drawing.places
    for (node, entity) in drawing.besides {
      guard let old = before[entity], let new = now[entity],
        let name = drawing.document.nodes[node].position?.point
      else { continue }
      drawing.move(
        node,
        to: lock.names[entity] ?? Point(x: name.x + new.x - old.x, y: name.y + new.y - old.y))
    }
  }

  /// Puts names that lie on something elsewhere beside their marks, and drops those without room.
  private mutating func settleNames() {
    let places = drawing.places
    var room = FreeRoom(
      around: drawing.entities.compactMap { drawing.frames[drawing.document.nodes[$0].id] })
    var dropped: Set<DOT.Node.ID> = []
    for (node, entity) in drawing.besides {
      let id = drawing.document.nodes[node].id
      guard let frame = drawing.frames[id], let place = places[entity],
        let mark = drawing.frames[entity]
      else { continue }
      let (dx, dy) = (
        (mark.size.width + frame.size.width) / 2 + 1, (mark.size.height + frame.size.height) / 2 + 1
      )
      let choices = [
        frame.center, Point(x: place.x + dx, y: place.y), Point(x: place.x - dx, y: place.y),
        Point(x: place.x, y: place.y + dy), Point(x: place.x, y: place.y - dy),
      ]
      // The mark itself may lie under a corner of the name's frame, as it did before.
      let free = choices.first { choice in
        let whole = Rectangle(center: choice, size: frame.size)
        return room.isFree(whole.grown(by: -0.6))
      }
      if let free {
        drawing.move(node, to: free)
        room.take(Rectangle(center: free, size: frame.size))
      } else {
        dropped.insert(id)
      }
    }
    droppedNames = dropped
  }

  /// Stretches the bands to the new height, at the locked widths, their headings in the middle.
  private mutating func fitBands(before: Rectangle, after: Rectangle) {
    var areas = drawing.document.backgroundAreas
    // The tints of rows would be those of the new order of rows.
    if layout == .time {
      drawing.document[raw: "_background"] = nil
      return
    }
    guard !areas.isEmpty, areas.count == lock.bands.count else { return }
    let bands = drawing.bands
    for node in drawing.document.nodes.indices where drawing.document.nodes[node].class == "band" {
      guard let place = drawing.document.nodes[node].position?.point else { continue }
      let range = range(of: place.x, in: bands)
      drawing.move(node, to: Point(x: (range.lowerBound + range.upperBound) / 2, y: place.y))
    }
    for (number, band) in lock.bands.enumerated() {
      let old = areas[number]
      let (low, high) = (
        (old.corners.map(\.y).min() ?? 0) + after.minY - before.minY,
        (old.corners.map(\.y).max() ?? 0) + after.maxY - before.maxY
      )
      areas[number] = .band(
        Rectangle(from: Point(x: band.lowerBound, y: low), to: Point(x: band.upperBound, y: high)),
        fill: old.fill, outline: old.outline)
    }
    drawing.document.background = DOT.Background(areas)
  }
}

extension Keeping {
  /// Routes the lines between entities anew.
  private mutating func routeLines(before: [DOT.Node.ID: Point]) {
    if layout == .overview {
      turnLines(before: before)
      return
    }
    var bodies: [DOT.Node.ID: LineBending.Body] = [:]
    for node in drawing.entities.map({ drawing.document.nodes[$0] }) {
      guard let frame = drawing.frames[node.id] else { continue }
      bodies[node.id] = LineBending.Body(
        frame: frame, isRound: node.shape == .ellipse || node.shape == .octagon)
    }
    var bending = LineBending(
      bodies: bodies, lines: drawing.document.edges.map { ($0.tail, $0.head) })
    var counts: [Set<DOT.Node.ID>: Int] = [:]
    for index in drawing.document.edges.indices {
      let edge = drawing.document.edges[index]
      if edge.class == "legend" { continue }
      let size = edge.arrowSize ?? drawing.document.edgeDefaults.arrowSize ?? 1
      let direction = edge.direction ?? .forward
      // One of size 1 is 10 points long; the curve reaches a little into it.
      let tip = 9 * size
      let line = bending.line(
        index, from: edge.tail, to: edge.head, number: counts[[edge.tail, edge.head], default: 0],
        tips: (
          direction == .back || direction == .both ? tip : 0,
          direction == .forward || direction == .both ? tip : 0
        ))
      counts[[edge.tail, edge.head], default: 0] += 1
      drawing.document.edges[index].route = line.map { DOT.Route([$0]) }
    }
  }

  /// Turns and stretches lines from mark to mark, their bends with them.
  private mutating func turnLines(before: [DOT.Node.ID: Point]) {
    let after = drawing.places
    for edge in drawing.document.edges.indices {
      let (tail, head) = (drawing.document.edges[edge].tail, drawing.document.edges[edge].head)
      guard let a = before[tail], let b = before[head], let c = after[tail], let d = after[head],
        let route = drawing.document.edges[edge].route
      else { continue }
      // A similarity as the product with a complex number.
      let (x, y) = (b.x - a.x, b.y - a.y)
      let (u, v) = (d.x - c.x, d.y - c.y)
      let square = x * x + y * y
      let (re, im) =
        square > 1e-9 ? ((u * x + v * y) / square, (v * x - u * y) / square) : (1, 0)
      func turned(_ point: Point) -> Point {
        let (px, py) = (point.x - a.x, point.y - a.y)
        return Point(x: c.x + re * px - im * py, y: c.y + im * px + re * py)
      }
      drawing.document.edges[edge].route = DOT.Route(
        route.splines.map {
          Spline(
            points: $0.points.map(turned), start: $0.start.map(turned), end: $0.end.map(turned))
        })
    }
  }

  /// Puts the words of lines where they cover least, beginning in the middle of their lines.
  private mutating func settleWords() {
    let routes = drawing.document.edges.map(\.route)
    let labels = drawing.words.compactMap { node, line -> LabelSettling.Label? in
      guard let frame = drawing.frames[drawing.document.nodes[node].id],
        routes.indices.contains(line)
      else { return nil }
      let samples = Track(routes[line]?.splines ?? []).samples
      let middle = samples.min { abs($0.share - 0.5) < abs($1.share - 0.5) }?.place
      return LabelSettling.Label(
        frame: Rectangle(center: middle ?? frame.center, size: frame.size), line: line)
    }
    guard labels.count == drawing.words.count else { return }
    let entities = drawing.entities.compactMap { drawing.frames[drawing.document.nodes[$0].id] }
    let settled = LabelSettling(around: entities, lines: routes).settled(labels)
    for (label, word) in zip(settled, drawing.words) {
      drawing.move(word.node, to: label.frame.center)
    }
  }
}

extension [Point] {
  /// The middle of several places.
  fileprivate var mean: Point {
    Point(
      x: reduce(0) { $0 + $1.x } / Double(Swift.max(1, count)),
      y: reduce(0) { $0 + $1.y } / Double(Swift.max(1, count)))
  }
}
