import Graphviz

extension DOT.Graph {
  /// The frame of everything, measured; it is as large as another at least.
  func frame(including other: Rectangle, renderer: Renderer) throws(RenderError) -> Rectangle {
    try renderer.layout(self, engine: .nop2).boundingBox.united(with: other)
  }

  /// Adds two points that nobody sees, so that the page is as large as the frame says.
  mutating func addCorners(of frame: Rectangle) {
    let corners = [
      (":corner-from", frame.minX, frame.minY), (":corner-to", frame.maxX, frame.maxY),
    ]
    for (id, x, y) in corners {
      node(id) {
        $0.shape = .point
        $0.style = .invisible
        $0.width = .points(0.01)
        $0.height = .points(0.01)
        $0.position = .pinned(x, y)
        $0.class = "corner"
      }
    }
  }

  /// Makes the label of every line a node at its place: nodes are painted over lines, so that no
  /// later line crosses a label.
  mutating func liftLabels(theme: Theme) {
    for index in edges.indices {
      guard let label = edges[index].label, let place = edges[index].labelPosition else { continue }
      let color = edges[index].fontColor
      node("\(Self.labelPrefix)\(index)") {
        $0.shape = .plain
        $0.style = .solid
        $0.fontSize = theme.smallFontSize
        $0.fontColor = color
        $0.label = label
        $0.position = .pinned(place.x, place.y)
        $0.class = "label"
      }
      edges[index].label = nil
      edges[index].labelPosition = nil
    }
  }

  /// Moves the labels that cover something to where they cover less.
  ///
  /// - Returns: The frame of the drawing with the labels.
  mutating func settleLabels(
    within frame: Rectangle, renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    let positions = nodes.indices.filter { nodes[$0].id.hasPrefix(Self.labelPrefix) }
    guard !positions.isEmpty else { return frame }
    let frames = try renderer.layout(self, engine: .nop2).nodes.mapValues(\.frame)
    let labels = positions.compactMap { position -> LabelSettling.Label? in
      let id = nodes[position].id
      guard let frame = frames[id], let line = Self.line(ofLabel: id) else { return nil }
      return LabelSettling.Label(frame: frame, line: line)
    }
    guard labels.count == positions.count else { return frame }
    let entities = nodes.filter { !$0.id.hasPrefix(":") }.compactMap { frames[$0.id] }
    let settling = LabelSettling(around: entities, lines: edges.map(\.route))
    var whole = frame
    for (position, label) in zip(positions, settling.settled(labels)) {
      nodes[position].position = .pinned(label.frame.center.x, label.frame.center.y)
      whole = whole.united(with: label.frame)
    }
    return whole
  }

  /// The beginning of the name of a line's label, before the number of the line.
  private static let labelPrefix = ":label-"

  /// The number of the line to which a label belongs.
  static func line(ofLabel id: DOT.Node.ID) -> Int? {
    id.hasPrefix(labelPrefix) ? Int(id.dropFirst(labelPrefix.count)) : nil
  }

  /// Takes away what steers an engine that has done its work.
  mutating func clearLayoutHints() {
    for hint in ["overlap", "sep", "esep", "start", "splines", "newrank"] {
      attributes[raw: hint] = nil
    }
    rankGroups = []
  }
}
