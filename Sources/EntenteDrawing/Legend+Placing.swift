import Graphviz

extension Legend {
  /// A sample or a line of text, and the name of its node.
  typealias Entry = (id: String, item: Item)

  /// Adds the legend to a placed document, below everything that is there.
  ///
  /// The samples are laid out first in a document of their own, to know how wide they are. Samples
  /// and text that are wider than the frame stand in its middle.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - frame: What is there; rows and text are broken at its width.
  ///   - leastWidth: The width up to which they are not broken, however narrow the frame is.
  ///   - theme: How it looks.
  ///   - renderer: What measures it.
  /// - Returns: The frame of the whole drawing, the legend included.
  /// - Throws: `RenderError` where Graphviz cannot measure it.
  func place(
    in document: inout DOT.Graph, below frame: Rectangle, leastWidth: Double = 0, theme: Theme,
    renderer: Renderer
  ) throws(RenderError) -> Rectangle {
    var theme = theme
    theme.smallFontSize *= enlargement
    let entries = rows.enumerated().map { row, line in
      line.enumerated().map { (id: ":legend-\(row)-\($0.offset)", item: $0.element) }
    }
    let sizes = try sizes(of: entries.joined(), like: document, theme: theme, renderer: renderer)
    let width = max(frame.size.width, leastWidth)
    let parts = entries.flatMap { balanced($0, sizes: sizes, width: width) }
    let rowWidth = parts.map { self.width(of: $0, sizes: sizes) }.max() ?? 0
    let text = try LegendText(
      footer, width: max(width, rowWidth) - 2 * margin, like: document, theme: theme,
      renderer: renderer)
    let whole = max(rowWidth, text.width) + 2 * margin
    let left = frame.minX - max(0, (whole - frame.size.width) / 2)
    var y = frame.minY - 12 * enlargement
    var lowest = frame.minY
    for part in parts {
      let height = part.map { max($0.item.height, sizes[$0.id]?.height ?? 0) }.max() ?? 0
      var x = left + margin
      for entry in part {
        let size = sizes[entry.id] ?? Size(width: 0, height: 0)
        x += entry.item.leadingWidth(enlargement)
        document.node(entry.id) {
          entry.item.apply(to: &$0, theme: theme, enlargement)
          $0.position = .pinned(x + size.width / 2, y - height / 2)
          $0.class = "legend"
        }
        entry.item.drawSample(
          entry.id, before: x, at: y - height / 2, enlargement, theme: theme, in: &document)
        x += size.width + gap
      }
      y -= height + 5 * enlargement
      lowest = y
    }
    for line in text.lines {
      document.node(line.id) {
        Item.text(line.text).apply(to: &$0, theme: theme, enlargement)
        $0.position = .pinned(
          left + margin + line.indentation + line.size.width / 2, y - line.size.height / 2)
        $0.class = "legend"
      }
      y -= line.size.height + enlargement
      lowest = y
    }
    return Rectangle(
      from: Point(x: min(frame.minX, left), y: lowest),
      to: Point(x: max(frame.maxX, left + whole), y: frame.maxY))
  }

  /// The room left of the legend, and right of it.
  private var margin: Double { 2 * enlargement }

  /// The room between two samples of a row.
  private var gap: Double { 9 * enlargement }

  private func sizes(
    of entries: some Sequence<Entry>, like document: DOT.Graph, theme: Theme, renderer: Renderer
  ) throws(RenderError) -> [String: Size] {
    var samples = DOT.Graph("legend")
    samples.nodeDefaults = document.nodeDefaults
    for entry in entries {
      samples.node(entry.id) {
        entry.item.apply(to: &$0, theme: theme, enlargement)
        $0.position = .pinned(0, 0)
      }
    }
    return try renderer.layout(samples, engine: .nop2).nodes.mapValues(\.frame.size)
  }
}

extension Legend {
  /// A row in as few rows as a width allows, and those as even as can be: none is left with a
  /// single sample that found no room.
  private func balanced(_ line: [Entry], sizes: [String: Size], width: Double) -> [[Entry]] {
    let loose = broken(line, sizes: sizes, width: width)
    guard loose.count > 1 else { return loose }
    var (narrow, wide) = (0.0, width)
    while wide - narrow > 0.5 {
      let middle = (narrow + wide) / 2
      if broken(line, sizes: sizes, width: middle).count > loose.count {
        narrow = middle
      } else {
        wide = middle
      }
    }
    return broken(line, sizes: sizes, width: wide)
  }

  private func broken(_ line: [Entry], sizes: [String: Size], width: Double) -> [[Entry]] {
    var parts: [[Entry]] = []
    for entry in line {
      if let last = parts.last, self.width(of: last + [entry], sizes: sizes) + 2 * margin <= width {
        parts[parts.count - 1].append(entry)
      } else {
        parts.append([entry])
      }
    }
    return parts
  }

  private func width(of part: [Entry], sizes: [String: Size]) -> Double {
    let samples = part.map { $0.item.leadingWidth(enlargement) + (sizes[$0.id]?.width ?? 0) }
    return samples.reduce(0, +) + gap * Double(max(0, part.count - 1))
  }
}
