import Entente
import Graphviz

extension Overview {
  /// A document with the habits of the theme and nothing in it.
  var emptyDocument: DOT.Graph {
    var document = FigureContent.emptyDocument(theme: figure.theme, graph: figure.graph)
    document[raw: "notranslate"] = .text("true")
    return document
  }
}

extension Overview {
  func addMarks(to document: inout DOT.Graph, _ field: MarkField) {
    let vocabulary = figure.graph.vocabulary
    for (node, body) in zip(content.nodes, field.bodies) {
      let (kind, look) = figure.theme.look(of: node.entity.kind, in: vocabulary)
      document.node(node.entity.id.nodeID) {
        look.mark.apply(to: &$0, radius: body.radius / look.mark.reach)
        if let fill = node.fill { $0.fillColor = fill }
        $0.position = .pinned(body.place.x, body.place.y)
        $0.elementID = "entity-\(node.entity.id)"
        $0.class = "entity kind-\(kind?.rawValue ?? "other")"
        $0.tooltip = DOT.Tooltip(
          LabelWrapping.shortened(description(of: node.entity), to: 800))
        if node.emphasis.isSetOff {
          $0.color = figure.theme.highlight
          $0.penWidth = figure.theme.highlightWidth
        }
      }
    }
  }

  /// The name, the kind, the states and the period, for those who point at a mark.
  private func description(of entity: Entity) -> String {
    let name = entity.name(in: figure.language)
    let states = entity.states.compactMap { figure.graph[$0]?.name(in: figure.language) }
    let parts = [figure.words.name(of: entity.kind, in: figure.graph.vocabulary)] + states
    return (name.isEmpty ? entity.id.rawValue : name) + " (\(parts.joined(separator: ", ")))"
      + (entity.period.map { ", \($0.text(in: figure.words, to: .days))" } ?? "")
  }
}

extension Theme.Mark {
  /// How far the corners reach, for a circle of radius 1.
  var reach: Double {
    switch shape {
    case .box, .note, .trapezium, "invtrapezium", .parallelogram: breadth * 1.41
    case .triangle, "invtriangle", .house, "invhouse": breadth * 1.2
    default: breadth
    }
  }

  /// Gives a node the shape and the size.
  func apply(to node: inout DOT.Node, radius: Double) {
    node.shape = shape
    node.style = .filled
    node.fillColor = fill
    node.penWidth = min(0.6, radius / 4)
    node.label = .empty
    node.isFixedSize = true
    node.width = .points(2 * radius * breadth)
    node.height = .points(2 * radius * breadth)
  }
}
