import Entente
import Graphviz

extension Overview {
  /// The families from back to front: what ties most is drawn last.
  private static let depths: [RelationKind.Family] = [
    .about, .place, .membership, .event, .economic, .cooperation, .treaty,
  ]

  /// Draws the lines, from mark to mark; the second and third between two marks bend aside.
  func addLines(to document: inout DOT.Graph, _ field: MarkField) {
    var bodies: [Entity.ID: MarkField.Body] = [:]
    for (node, body) in zip(content.nodes, field.bodies) { bodies[node.entity.id] = body }
    var counts: [[Entity.ID]: Int] = [:]
    for family in Self.depths {
      for line in content.lines where line.family == family {
        guard let from = bodies[line.from], let to = bodies[line.to] else { continue }
        let pair =
          line.from.rawValue < line.to.rawValue ? [line.from, line.to] : [line.to, line.from]
        let number = counts[pair, default: 0]
        counts[pair] = number + 1
        let bend = Self.bend(of: number) * (pair[0] == line.from ? 1 : -1)
        add(
          line,
          along: line.from == line.to ? Self.loop(at: from) : Self.curve(from, to, bend: bend),
          to: &document)
      }
    }
  }

  private func add(_ line: FigureContent.Line, along spline: Spline, to document: inout DOT.Graph) {
    let look =
      line.emphasis == .highlighted
      ? figure.theme.wayInOverview
      : figure.theme.lookInOverview(of: line.family, among: content.lines.count)
    document.edge(line.from.nodeID, to: line.to.nodeID) {
      $0.color = look.color
      $0.style = look.style
      $0.penWidth = line.width ?? look.width
      $0.direction = .neither
      $0.route = DOT.Route([spline])
      $0.elementID = line.relations.first.map { "relation-\($0.id)" }
      $0.class = "relation family-\(line.family.rawValue)"
      $0.tooltip = DOT.Tooltip(LabelWrapping.shortened(description(of: line), to: 800))
    }
  }

  /// What the line says, for those who point at it.
  private func description(of line: FigureContent.Line) -> String {
    let graph = figure.graph
    func name(_ id: Entity.ID) -> String { graph[id]?.name(in: figure.language) ?? id.rawValue }
    return line.relations.map { relation in
      let phrase = line.phrase ?? figure.words.phrase(of: relation.kind, in: graph.vocabulary)
      let date = relation.period.map { ", \($0.text(in: figure.words, to: .days))" } ?? ""
      let cited = relation.citations.map(\.description).joined(separator: "; ")
      return "\(name(line.from)) \(phrase) \(name(line.to))\(date)"
        + (relation.isFirm ? "" : ", inferred or not certain")
        + " [\(cited.isEmpty ? "uncited" : cited)]"
    }
    .joined(separator: " | ")
  }

  /// How far aside the middle of a line lies: 0, 4, −4, 8, −8 … points.
  private static func bend(of number: Int) -> Double {
    let step = Double((number + 1) / 2) * 4
    return number % 2 == 0 ? -step : step
  }

  private static func curve(
    _ from: MarkField.Body, _ to: MarkField.Body, bend: Double
  ) -> Spline {
    let (dx, dy) = (to.place.x - from.place.x, to.place.y - from.place.y)
    let length = max(0.1, (dx * dx + dy * dy).squareRoot())
    let aside = Point(x: -dy / length * bend * 4 / 3, y: dx / length * bend * 4 / 3)
    func point(_ share: Double) -> Point {
      Point(x: from.place.x + dx * share + aside.x, y: from.place.y + dy * share + aside.y)
    }
    return Spline(points: [from.place, point(1.0 / 3), point(2.0 / 3), to.place])
  }

  /// A loop above a mark.
  private static func loop(at body: MarkField.Body) -> Spline {
    let reach = body.radius * 2 + 4
    return Spline(points: [
      body.place, Point(x: body.place.x - reach, y: body.place.y + reach),
      Point(x: body.place.x + reach, y: body.place.y + reach), body.place,
    ])
  }
}

extension Theme {
  /// The look of a highlighted line in an overview: whatever its family, to stand out of hundreds.
  var wayInOverview: RelationLook {
    RelationLook(color: highlight, style: .solid, width: 1.4, arrow: "none", name: "")
  }
}

extension Theme {
  /// The look among hundreds of lines: paler, thinner, and, unless the theme needs them, without
  /// gaps but for what is dotted gray; among thousands paler and thinner still, for they would be
  /// all that is seen.
  func lookInOverview(of family: RelationKind.Family, among count: Int) -> RelationLook {
    let crowding = min(1, (Self.fullLookCount / Double(max(1, count))).squareRoot())
    var look = look(of: family)
    if !keepsDashes, look.style != .dotted || look.width >= 1 { look.style = .solid }
    look.color = DOT.Color.mixed(look.faintColor, page, share: 1 - crowding)
    look.width = min(max(0.4, look.width * 0.6), 1.1) * crowding
    look.arrow = "none"
    return look
  }

  /// The number of lines above which they are drawn paler and thinner.
  private static var fullLookCount: Double { 1_000 }
}
