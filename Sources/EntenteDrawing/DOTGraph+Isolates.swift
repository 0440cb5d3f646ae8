import Graphviz

extension DOT.Graph {
  /// Takes away the entities to which no line leads, which an engine would put amid the lines of
  /// others; none where there are no lines at all.
  mutating func takeIsolates() -> [DOT.Node] {
    if edges.isEmpty { return [] }
    let tied = Set(edges.flatMap { [$0.tail, $0.head] })
    let isolates = nodes.filter { !tied.contains($0.id) }
    nodes.removeAll { !tied.contains($0.id) }
    return isolates
  }

  /// Adds entities in rows of their own below a drawing, at its left.
  ///
  /// - Returns: The frame of the drawing with the rows.
  mutating func addRows(
    of isolates: [DOT.Node], below frame: Rectangle, by renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    if isolates.isEmpty { return frame }
    var samples = self
    (samples.nodes, samples.edges) = (isolates, [])
    let sizes = try renderer.layout(samples, engine: .dot).nodes.mapValues(\.frame.size)
    var whole = frame
    var (left, top, bottom) = (frame.minX, frame.minY - Self.aboveRows, frame.minY)
    for var node in isolates {
      guard let size = sizes[node.id] else { continue }
      if left > frame.minX, left + size.width > frame.maxX {
        (left, top) = (frame.minX, bottom - Self.betweenRows)
      }
      let place = Point(x: left + size.width / 2, y: top - size.height / 2)
      node.position = .pinned(place.x, place.y)
      nodes.append(node)
      left += size.width + Self.betweenRows
      bottom = min(bottom, top - size.height)
      whole = whole.united(with: Rectangle(center: place, size: size))
    }
    return whole
  }

  /// The room above rows of entities, and that between them.
  private static let (aboveRows, betweenRows) = (14.0, 8.0)
}
