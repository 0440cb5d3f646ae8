import Entente
import Graphviz

extension Overview {
  /// A name as it is set.
  struct Name {
    var label: DOT.Label
    var fontSize: Double
    var room: Size
    /// The number that stands for the name where that has no room.
    var number: Int?
  }

  /// The square points that a short name takes: the part of the page for names divided by this is
  /// more names than a page has ever held.
  private static let leastRoomForName = 250.0

  /// How many names can find room at most.
  private var mostNames: Int {
    max(1, Int(page.width * page.height * MarkField.mostTextShare / Self.leastRoomForName))
  }

  /// The names that may find room, by node: those of the best connected entities.
  func names(by renderer: Renderer) throws(RenderError) -> [Name?] {
    var document = DOT.Graph("names")
    document.nodeDefaults = emptyDocument.nodeDefaults
    var names: [Name?] = content.nodes.map { _ in nil }
    for index in order.prefix(mostNames) {
      let name = Name(
        label: label(of: index), fontSize: fontSize(of: index), room: Size(width: 0, height: 0))
      names[index] = name
      document.node("\(index)") {
        name.apply(to: &$0, theme: figure.theme)
        $0.position = .pinned(0, 0)
      }
    }
    for (id, node) in try renderer.layout(document, engine: .nop2).nodes {
      if let index = Int(id) { names[index]?.room = node.frame.size }
    }
    return names
  }

  /// The letters on a line of a name, and on one of a long name, which would else be too high.
  private static let (line, longLine) = (22, 30)

  private func label(of index: Int) -> DOT.Label {
    let entity = content.nodes[index].entity
    let name = entity.name(in: figure.language)
    var lines = LabelWrapping.lines(of: name, width: Self.isLong(name) ? Self.longLine : Self.line)
    if lines.isEmpty { lines = [entity.id.rawValue] }
    let isBold = isHub(index) || content.nodes[index].emphasis.isSetOff
    return .html(DOT.HTMLLabel(lines.map { .line($0, isBold: isBold) }))
  }

  /// The number of letters above which a name is long.
  private static let longName = 40

  /// Titles of works run over many lines, and would be all that is seen if they were large.
  private static func isLong(_ name: String) -> Bool { name.count > longName }

  /// The number of relations from which on a name is set in the largest size.
  private static let largestFrom = 100.0

  /// From the small size up in half points, with the number of relations.
  private func fontSize(of index: Int) -> Double {
    let (least, most) = (figure.theme.smallFontSize, figure.theme.nodeFontSize + 3)
    if Self.isLong(content.nodes[index].entity.name(in: figure.language)) { return least }
    let growth = min(1, (Double(degrees[index]) / Self.largestFrom).squareRoot())
    return ((least + (most - least) * growth) * 2).rounded() / 2
  }

  /// The number of relations from which on a name is bold: states and the like, a few on a page.
  private static let boldFrom = 40

  /// Whether many relations meet at a node.
  private func isHub(_ index: Int) -> Bool {
    degrees[index] >= Self.boldFrom
      && !Self.isLong(content.nodes[index].entity.name(in: figure.language))
  }

  /// Writes the names beside their marks.
  func addNames(to document: inout DOT.Graph, _ field: MarkField, _ names: [Name?]) {
    for (index, body) in field.bodies.enumerated() {
      guard let frame = body.nameFrame, let name = names[index] else { continue }
      document.node(":name-\(index)") {
        name.apply(to: &$0, theme: figure.theme)
        $0.fontColor = name.number == nil ? figure.theme.ink : figure.theme.fadedInk
        $0.position = .pinned(frame.center.x, frame.center.y)
        $0.class = name.number == nil ? "name" : "number"
      }
    }
  }
}

extension Overview.Name {
  /// Sets a name on white, so that lines behind it do not cross its letters.
  func apply(to node: inout DOT.Node, theme: Theme) {
    node.shape = .plain
    node.style = .filled
    node.fillColor = theme.page
    node.fontSize = fontSize
    node.label = label
  }
}

extension FigureContent.Emphasis {
  /// Whether the figure is about it.
  var isSetOff: Bool { self == .end || self == .highlighted }
}
