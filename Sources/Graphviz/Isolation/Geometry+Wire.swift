extension WireWriter {
  mutating func write(_ geometry: Geometry) {
    write(geometry.boundingBox)
    write(geometry.label)
    write(geometry.nodes) { $0.write($1) }
    write(geometry.edges) { $0.write($1) }
    write(geometry.clusters) { $0.write($1) }
  }

  private mutating func write(_ part: Geometry.Part) {
    write(part.name)
    write(part.frame)
    write(part.label)
    write(part.textSize) { $0.write($1) }
  }

  private mutating func write(_ edge: Layout.Edge) {
    write(edge.splines) { writer, spline in
      writer.write(spline.points) { $0.write($1) }
      writer.write(spline.start)
      writer.write(spline.end)
    }
    write(edge.label)
    write(edge.externalLabel)
    write(edge.headLabel)
    write(edge.tailLabel)
  }

  private mutating func write(_ point: Point) {
    write(point.x)
    write(point.y)
  }

  private mutating func write(_ point: Point?) { write(point) { $0.write($1) } }

  private mutating func write(_ rectangle: Rectangle) {
    write(rectangle.center)
    write(rectangle.size)
  }

  private mutating func write(_ rectangle: Rectangle?) { write(rectangle) { $0.write($1) } }
}

extension WireReader {
  mutating func geometry() -> Geometry? {
    guard let boundingBox = rectangle(), let label = frame(),
      let nodes = array({ $0.part() }), let edges = array({ $0.edge() }),
      let clusters = array({ $0.part() })
    else { return nil }
    return Geometry(
      boundingBox: boundingBox, label: label, nodes: nodes, edges: edges, clusters: clusters)
  }

  private mutating func part() -> Geometry.Part? {
    guard let name = string(), let frame = rectangle(), let label = self.frame(),
      let textSize = optional({ $0.size() })
    else { return nil }
    return Geometry.Part(name: name, frame: frame, label: label, textSize: textSize)
  }

  private mutating func edge() -> Layout.Edge? {
    guard let splines = array({ $0.spline() }), let label = frame(), let externalLabel = frame(),
      let headLabel = frame(), let tailLabel = frame()
    else { return nil }
    return Layout.Edge(
      splines: splines, label: label, externalLabel: externalLabel, headLabel: headLabel,
      tailLabel: tailLabel)
  }

  private mutating func spline() -> Spline? {
    guard let points = array({ $0.bare() }), let start = point(), let end = point() else {
      return nil
    }
    return Spline(points: points, start: start, end: end)
  }

  private mutating func point() -> Point?? { optional { $0.bare() } }

  private mutating func frame() -> Rectangle?? { optional { $0.rectangle() } }

  private mutating func bare() -> Point? {
    guard let x = double(), let y = double() else { return nil }
    return Point(x: x, y: y)
  }

  private mutating func rectangle() -> Rectangle? {
    guard let center = bare(), let size = size() else { return nil }
    return Rectangle(center: center, size: size)
  }
}
