import Graphviz

/// A placed document in the language of TikZ.
struct TikZDrawing {
  let document: DOT.Graph
  let layout: Layout
  let scale: Double
  /// The corner that is TikZ' origin, and the size of the page, in the document's points.
  let page: Rectangle
  let marks: CitationMarks
  private(set) var styles = TikZStyles()
  private(set) var shapes: Set<DOT.Shape> = []
  private(set) var nodes: [String] = []
  private(set) var lines: [String] = []
  private var names: [DOT.Node.ID: String] = [:]

  init(
    _ document: DOT.Graph, layout: Layout, scale: Double, padding: Double, marks: CitationMarks
  ) {
    self.document = document
    self.layout = layout
    self.scale = scale
    self.marks = marks
    let box = layout.boundingBox
    page = Rectangle(
      center: box.center,
      size: Size(width: box.size.width + padding, height: box.size.height + padding))
    _ = styles.color(document.backgroundColor ?? .white, as: "page", without: "")
    // The usual outline and ink take the plain names of their roles.
    _ = styles.color(document.nodeDefaults.color, as: "outline", without: "")
    _ = styles.color(.black, as: "ink", without: "")
    addNodes()
    addLines()
  }
}

extension TikZDrawing {
  /// A place in big points from the lower left corner.
  func place(_ point: Point) -> String {
    "(\(TeXWords.tenths((point.x - page.minX) * scale)),\(TeXWords.tenths((point.y - page.minY) * scale)))"
  }

  /// The page and the bands behind it all.
  var bands: [String] {
    let page =
      document.backgroundColor == nil
      ? []
      : [
        "\\fill[entente band,fill=ententePage] (current bounding box.south west) rectangle "
          + "(current bounding box.north east);"
      ]
    return page
      + document.backgroundAreas.compactMap { area in
        guard let fill = area.fill.tikzHexadecimal, !area.corners.isEmpty else { return nil }
        let color = "ententeBand\(fill)"
        return "\\definecolor{\(color)}{HTML}{\(fill)}\\fill[entente band,fill=\(color)] "
          + area.corners.map(place).joined(separator: " -- ") + " -- cycle;"
      }
  }

  /// The classes of a part but for what all of its sort have, in words for a style.
  private static func styleName(of classes: String, prefix: String) -> String {
    let words = classes.split(separator: " ").map(String.init)
    if let own = words.first(where: { $0.hasPrefix(prefix) }) {
      return TeXWords.name(String(own.dropFirst(prefix.count)))
    }
    return words.first.map(TeXWords.name) ?? "other"
  }
}

extension TikZDrawing {
  private mutating func addNodes() {
    var taken: Set<String> = []
    let shown = marks.shown(document.nodes).filter { node in
      node.style?.names.contains("invis") != true && layout.nodes[node.id] != nil
    }
    var looks: [String: [(index: Int, look: TikZLook)]] = [:]
    var order: [String] = []
    var kinds: [Face: String] = [:]
    for node in shown where (node.class ?? "").contains("kind-") {
      kinds[Face(of: node)] = Self.styleName(of: node.class ?? "", prefix: "kind-")
    }
    for (index, node) in shown.enumerated() {
      var name = Self.styleName(of: node.class ?? "", prefix: "kind-")
      if name == "legend", let kind = kinds[Face(of: node)] { name = kind }
      // A mark of the legend has no words, and the lines of text have no outline.
      if name == "legend", node.shape != .plain { name = "legend sample" }
      if name == "legend sample", node.label == .empty { name = "legend mark" }
      if looks[name] == nil { order.append(name) }
      looks[name, default: []].append((index, look(of: node, class: name)))
    }
    var used = [[String]](repeating: [], count: shown.count)
    for name in order {
      let own = looks[name] ?? []
      for (member, names) in zip(own, styles.names(of: own.map(\.look), class: name)) {
        used[member.index] = names
      }
    }
    for (node, styles) in zip(shown, used) {
      guard let frame = layout.nodes[node.id]?.frame else { continue }
      let stem = TeXWords.name(node.id.first == ":" ? String(node.id.dropFirst()) : node.id)
      var name = stem
      var number = 1
      while !taken.insert(name).inserted {
        number += 1
        name = "\(stem)-\(number)"
      }
      names[node.id] = name
      let size =
        node.shape == .plain
        ? ""
        : ",size={\(TeXWords.tenths(frame.size.width * scale))}{\(TeXWords.tenths(frame.size.height * scale))}"
      let text = TikZText.text(
        of: node.label, scale: scale, fontSize: fontSize(of: node), marks: marks.rule(for: node))
      nodes.append(
        "\\node[\(styles.joined(separator: ","))\(size)] (\(name)) at \(place(node.hasFreeLeftEdge ? frame.west : frame.center)) {\(text)};"
      )
    }
  }

  /// What tells the kind of an entity in the legend.
  private struct Face: Hashable {
    var shape: DOT.Shape?
    var fill: DOT.Color?
    var style: DOT.Style?

    init(of node: DOT.Node) {
      shape = node.shape
      fill = node.fillColor
      style = node.style
    }
  }

  private func fontSize(of node: DOT.Node) -> Double {
    node.fontSize ?? document.nodeDefaults.fontSize ?? 14
  }

  private mutating func look(of node: DOT.Node, class name: String) -> TikZLook {
    let defaults = document.nodeDefaults
    let shape = node.shape ?? .ellipse
    let style = node.style?.names ?? defaults.style?.names ?? []
    let isPlain = [DOT.Shape.plain, .plainText, .frameless].contains(shape)
    if TikZShape(shape) != nil { shapes.insert(shape) }
    var fill: DOT.Color? = style.contains("filled") ? node.fillColor : nil
    if case .html(let label) = node.label, let background = label.background { fill = background }
    let size = fontSize(of: node) * scale
    var look = TikZLook([
      "shape": TikZShape.tikzName(of: shape),
      "fill": styles.color(fill, as: name, without: "none"),
      "draw": isPlain
        ? "none" : styles.color(node.color ?? defaults.color, as: "outline", without: "none"),
      "line width": TeXWords.hundredths((node.penWidth ?? defaults.penWidth ?? 1) * scale) + "bp",
      style.contains("dashed") ? "dashed" : "solid": "",
      "rounded corners": style.contains("rounded") ? "\(TeXWords.tenths(4 * scale))bp" : "0bp",
      "text": styles.color(
        node.fontColor ?? defaults.fontColor ?? .black, as: "ink", without: "black"),
      "font":
        "\\ententefont\\fontsize{\(TeXWords.tenths(size))bp}{\(TeXWords.tenths(size * 1.1))bp}"
        + "\\selectfont",
      "align": node.isLeftAligned ? "left" : "center",
    ])
    // TeX measures letters a little otherwise; where they begin is what is seen.
    if node.hasFreeLeftEdge { look.settings.append(.init(key: "anchor", value: "west")) }
    if shape == .underline, fill != nil { look.underline(outline: look["draw"]) }
    // A mark without words is as small as it is asked to be.
    if node.label != .empty { look.settings.append(.init(key: "entente words", value: "")) }
    return look
  }
}

extension TikZDrawing {
  private mutating func addLines() {
    let edges = document.edges.filter { $0.style?.names.contains("invis") != true }
    var looks: [String: [(index: Int, look: TikZLook)]] = [:]
    var order: [String] = []
    var families: [String: String] = [:]
    func face(_ edge: DOT.Edge) -> String {
      "\(edge.color?.rawValue ?? "") \(edge.style?.names ?? []) \(edge.penWidth ?? 1)"
    }
    for edge in edges where (edge.class ?? "").contains("family-") {
      families[face(edge)] = Self.styleName(of: edge.class ?? "", prefix: "family-")
    }
    for (index, edge) in edges.enumerated() {
      var name = Self.styleName(of: edge.class ?? "", prefix: "family-")
      if name == "legend", let family = families[face(edge)] { name = family }
      if looks[name] == nil { order.append(name) }
      looks[name, default: []].append((index, look(of: edge, class: name)))
    }
    var used = [[String]](repeating: [], count: edges.count)
    for name in order {
      let own = looks[name] ?? []
      let names = styles.names(of: own.map(\.look), class: name + " line")
      for (member, names) in zip(own, names) { used[member.index] = names }
    }
    for (edge, styles) in zip(edges, used) {
      let size = edge.arrowSize ?? document.edgeDefaults.arrowSize ?? 1
      let remark =
        edge.class?.contains("relation") == true
        ? " % \(names[edge.tail] ?? "") to \(names[edge.head] ?? "")" : ""
      for spline in edge.route?.splines ?? [] {
        let arrow = TikZArrow(
          of: edge, along: spline, size: size,
          penWidth: edge.penWidth ?? document.edgeDefaults.penWidth ?? 1, scale: scale)
        let look = TikZLook(["arrows": arrow.setting])
        let arrowStyles = self.styles.names(of: [look], class: arrow.name).joined()
        lines.append(
          "\\draw[\((styles + arrowStyles).joined(separator: ","))] \(path(of: spline));\(remark)")
      }
    }
  }

  private mutating func look(of edge: DOT.Edge, class name: String) -> TikZLook {
    let style = edge.style?.names ?? []
    func dash(_ lengths: [Double]) -> String {
      zip(["on", "off"], lengths).map { "\($0) \(TeXWords.tenths($1 * scale))bp" }
        .joined(separator: " ")
    }
    return TikZLook([
      "draw": styles.color(edge.color ?? .black, as: name + "Line", without: "black"),
      "line width": TeXWords.hundredths(
        (edge.penWidth ?? document.edgeDefaults.penWidth ?? 1) * scale) + "bp",
      style.contains("dashed") || style.contains("dotted") ? "dash pattern" : "solid":
        style.contains("dashed") ? dash([6, 6]) : style.contains("dotted") ? dash([2, 6]) : "",
    ])
  }

  /// The curve, and a straight piece to the tip of an arrowhead, which then points where the curve
  /// goes.
  private func path(of spline: Spline) -> String {
    var words: [String] = []
    if let start = spline.start { words += [place(start), "--"] }
    guard let first = spline.points.first else { return "" }
    words.append(place(first))
    var index = 1
    while index + 2 < spline.points.count {
      let (one, two, end) = (
        spline.points[index], spline.points[index + 1], spline.points[index + 2]
      )
      if isStraight(spline.points[index - 1], one, two, end) {
        words += ["--", place(end)]
      } else {
        words += [
          "..", "controls", place(one), "and", place(two), "..", place(end),
        ]
      }
      index += 3
    }
    if let end = spline.end { words += ["--", place(end)] }
    return words.joined(separator: " ")
  }

  private func isStraight(_ start: Point, _ one: Point, _ two: Point, _ end: Point) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
    return [one, two].allSatisfy {
      abs(($0.x - start.x) * dy - ($0.y - start.y) * dx) / length < 0.05
    }
  }
}

extension Rectangle {
  /// The middle of the left side.
  fileprivate var west: Point { Point(x: minX, y: center.y) }
}

extension DOT.Node {
  /// Whether it is text flush left with no outline around it.
  fileprivate var hasFreeLeftEdge: Bool { self.shape == .plain && isLeftAligned }

  /// Whether its text is set flush left.
  fileprivate var isLeftAligned: Bool {
    switch self[raw: "label"].flatMap({ DOT.Label($0) }) {
    case .html(let label): label.lines.first?.justification == .left
    case .lines(_, let justification): justification == .left
    default: false
    }
  }
}
