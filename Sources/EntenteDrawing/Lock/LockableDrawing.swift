import Graphviz

/// A placed document, by what of it a lock holds and what follows from that.
struct LockableDrawing {
  var document: DOT.Graph
  /// The frames of all nodes.
  private(set) var frames: [DOT.Node.ID: Rectangle]
  /// The positions of the entities among the nodes.
  let entities: [Int]
  /// The positions of the words on lines among the nodes, and the lines they belong to.
  let words: [(node: Int, line: Int)]
  /// The positions of the names beside marks among the nodes, and the names of their entities.
  let besides: [(node: Int, entity: DOT.Node.ID)]

  init(_ document: DOT.Graph, by renderer: Renderer) throws(RenderError) {
    self.document = document
    frames = try renderer.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    let nodes = document.nodes
    let entities = nodes.indices.filter { nodes[$0].class?.hasPrefix("entity") == true }
    self.entities = entities
    words = nodes.indices.compactMap { node in
      guard nodes[node].class == "label", let line = Int(nodes[node].id.drop { !$0.isNumber })
      else { return nil }
      return (node, line)
    }
    besides = nodes.indices.compactMap { node in
      guard ["name", "number"].contains(nodes[node].class),
        let number = Int(nodes[node].id.drop { !$0.isNumber }),
        entities.indices.contains(number)
      else { return nil }
      return (node, nodes[entities[number]].id)
    }
  }
}

extension LockableDrawing {
  /// The middles of the entities.
  var places: [DOT.Node.ID: Point] {
    var places: [DOT.Node.ID: Point] = [:]
    for node in entities { places[document.nodes[node].id] = document.nodes[node].position?.point }
    return places
  }

  /// The middles of the names beside marks.
  var names: [DOT.Node.ID: Point] {
    var names: [DOT.Node.ID: Point] = [:]
    for (node, entity) in besides { names[entity] = document.nodes[node].position?.point }
    return names
  }

  /// The frame of all but the legend, the headings and the corners of the page.
  var frame: Rectangle {
    let own = document.nodes
      .filter { !["legend", "band", "title", "corner"].contains($0.class ?? "") }
      .compactMap { frames[$0.id] }
    guard let first = own.first else {
      return Rectangle(center: Point(x: 0, y: 0), size: Size(width: 0, height: 0))
    }
    return own.reduce(first) { $0.united(with: $1) }
  }

  /// The left and the right side of each band.
  var bands: [ClosedRange<Double>] {
    document.backgroundAreas.compactMap { area in
      guard let left = area.corners.map(\.x).min(), let right = area.corners.map(\.x).max()
      else { return nil }
      return left...right
    }
  }

  /// Moves a node, its frame with it.
  mutating func move(_ node: Int, to place: Point) {
    document.nodes[node].position = .pinned(place.x, place.y)
    let id = document.nodes[node].id
    if let frame = frames[id] { frames[id] = Rectangle(center: place, size: frame.size) }
  }

  /// Moves the corners of the page with what they are around.
  mutating func moveCorners(from before: Rectangle, to after: Rectangle) {
    for node in document.nodes.indices where document.nodes[node].class == "corner" {
      guard let place = document.nodes[node].position?.point else { continue }
      let isLeft = place.x < before.center.x
      let isLow = place.y < before.center.y
      move(
        node,
        to: Point(
          x: place.x + (isLeft ? after.minX - before.minX : after.maxX - before.maxX),
          y: place.y + (isLow ? after.minY - before.minY : after.maxY - before.maxY)))
    }
  }

  /// Takes nodes away to which no line leads; only once all others are placed.
  mutating func drop(_ ids: Set<DOT.Node.ID>) {
    document.nodes.removeAll { ids.contains($0.id) }
  }

  /// Moves the parts of some classes, and the samples of lines among them.
  mutating func shift(_ classes: Set<String>, dx: Double, dy: Double) {
    func moved(_ point: Point) -> Point { Point(x: point.x + dx, y: point.y + dy) }
    for node in document.nodes.indices where classes.contains(document.nodes[node].class ?? "") {
      if let place = document.nodes[node].position?.point { move(node, to: moved(place)) }
    }
    for edge in document.edges.indices where classes.contains(document.edges[edge].class ?? "") {
      document.edges[edge].route = document.edges[edge].route.map { route in
        DOT.Route(
          route.splines.map {
            Spline(
              points: $0.points.map(moved), start: $0.start.map(moved), end: $0.end.map(moved))
          })
      }
    }
  }
}
