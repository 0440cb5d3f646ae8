import Entente
import Graphviz

extension FigureContent {
  /// Gives entities and lines the sizes, colors and widths that tell something, and remembers what.
  mutating func addScales(of figure: Figure) {
    if let scale = figure.sizing { addSizes(scale, figure) }
    switch figure.coloring {
    case .scale(let scale): addColors(scale, figure)
    case nil: break
    case .side: addGroups(named: "side", figure) { node in Self.sideName(of: node.entity, figure) }
    case .kind:
      addGroups(named: "kind", figure) { node in
        figure.words.name(of: node.entity.kind, in: figure.graph.vocabulary)
      }
    case .attribute(let name):
      addGroups(named: name, figure) { $0.entity.attribute(named: name)?.value }
    case .component:
      let parts = components
      addGroups(named: "component", figure) { node in
        parts[node.entity.id].map { figure.words.component($0) }
      }
    }
    if let measure = figure.lineMeasure { addWidths(measure, figure) }
  }

  /// Whether sizes tell something.
  var hasSizes: Bool { scales.contains { $0.channel == .size } }

  /// Whether colors tell something else than kinds.
  var hasColors: Bool { scales.contains { $0.channel == .color } }
}

extension FigureContent {
  /// The values of the entities drawn, by number of the node.
  private func values(of scale: EntityScale) -> [Int: Double] {
    var values: [Int: Double] = [:]
    for position in nodes.indices { values[position] = scale.values[nodes[position].entity.id] }
    return values
  }

  private func key(
    _ channel: ScaleChannel, _ scale: EntityScale, _ values: [Int: Double],
    along numbers: NumberScale, _ figure: Figure
  ) -> ScaleKey {
    let words = figure.words
    let known = KnownMeasure(rawValue: scale.name)
    let name = known.map(words.measure) ?? scale.name
    return ScaleKey(
      channel: channel, name: name + (scale.unit.map { ", \($0)" } ?? ""),
      convention: known.map(words.convention) ?? scale.convention,
      isSameForAll: Set(values.values).count == 1,
      samples: numbers.samples(of: values.values, mark: words.decimalMark))
  }

  private mutating func addSizes(_ scale: EntityScale, _ figure: Figure) {
    let values = values(of: scale)
    guard let numbers = NumberScale(values.values) else { return }
    for position in nodes.indices {
      nodes[position].growth = values[position].map(numbers.share) ?? 0
    }
    scales.append(key(.size, scale, values, along: numbers, figure))
  }

  private mutating func addColors(_ scale: EntityScale, _ figure: Figure) {
    let values = values(of: scale)
    guard let numbers = NumberScale(values.values) else { return }
    for position in nodes.indices {
      nodes[position].fill =
        values[position].map { figure.theme.scale.color(at: numbers.share(of: $0)) }
        ?? figure.theme.page
    }
    var key = key(.color, scale, values, along: numbers, figure)
    key.groups = key.samples.map { ($0.label, figure.theme.scale.color(at: $0.share)) }
    if values.count < nodes.count { key.groups.append((figure.words.noValue, figure.theme.page)) }
    key.samples = []
    scales.append(key)
  }

  /// Colors the most frequent groups, each in its own color as far as the theme has one.
  private mutating func addGroups(
    named name: String, _ figure: Figure, by group: (Node) -> String?
  ) {
    let theme = figure.theme
    let own = nodes.map(group)
    var counts: [String: Int] = [:]
    var order: [String] = []
    for name in own.compactMap(\.self) {
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    // The sort is stable: groups of equal size keep the order in which they occur.
    order = order.enumerated()
      .sorted {
        (-counts[$0.element, default: 0], $0.offset) < (-counts[$1.element, default: 0], $1.offset)
      }
      .map(\.element)
    let colors = Dictionary(
      zip(order, theme.groups), uniquingKeysWith: { first, _ in first })
    for position in nodes.indices {
      nodes[position].fill = own[position].map { colors[$0] ?? theme.otherGroup } ?? theme.page
    }
    var key = ScaleKey(channel: .color, name: figure.words.grouping(name))
    key.groups = zip(order, theme.groups).map { ($0, $1) }
    if order.count > theme.groups.count {
      key.groups.append((figure.words.otherGroups, theme.otherGroup))
    }
    if own.contains(nil) { key.groups.append((figure.words.noValue, theme.page)) }
    scales.append(key)
  }

  private static func sideName(of entity: Entity, _ figure: Figure) -> String {
    if entity.states.count > 1 { return figure.words.jointBodies }
    let state = entity.states.first ?? (entity.kind == .state ? entity.id : nil)
    guard let state else { return figure.words.thirdParties }
    return figure.graph[state]?.name(in: figure.language)
      ?? figure.whole[state]?.name(in: figure.language) ?? state.rawValue
  }

  /// The number of the part to which each entity that has a line belongs, the largest part first.
  private var components: [Entity.ID: Int] {
    var neighbors: [Entity.ID: [Entity.ID]] = [:]
    for line in lines where line.from != line.to {
      neighbors[line.from, default: []].append(line.to)
      neighbors[line.to, default: []].append(line.from)
    }
    var parts: [[Entity.ID]] = []
    var seen: Set<Entity.ID> = []
    for start in nodes.map(\.entity.id) where neighbors[start] != nil && !seen.contains(start) {
      var part = [start]
      seen.insert(start)
      var next = 0
      while next < part.count {
        for neighbor in neighbors[part[next], default: []] where seen.insert(neighbor).inserted {
          part.append(neighbor)
        }
        next += 1
      }
      parts.append(part)
    }
    let order = parts.indices.sorted { (-parts[$0].count, $0) < (-parts[$1].count, $1) }
    var numbers: [Entity.ID: Int] = [:]
    for (number, position) in order.enumerated() {
      for entity in parts[position] { numbers[entity] = number + 1 }
    }
    return numbers
  }

  /// The widths of the thinnest and the thickest line, in points.
  static let lineWidths = (0.5, 3.4)

  private mutating func addWidths(_ measure: LineMeasure, _ figure: Figure) {
    let values = lines.map { line in
      switch measure {
      case .count: Double(line.relations.count)
      case .weight: line.relations.reduce(0) { $0 + ($1.weight ?? 1) }
      }
    }
    guard let numbers = NumberScale(values.filter(\.isFinite)) else { return }
    for position in lines.indices {
      lines[position].width = Self.lineWidth(at: numbers.share(of: values[position]))
    }
    let words = figure.words
    let known = measure == .count ? KnownMeasure.count : .weight
    scales.append(
      ScaleKey(
        channel: .width, name: words.measure(known), convention: words.convention(known),
        isSameForAll: Set(values).count == 1,
        samples: numbers.samples(of: values.filter(\.isFinite), mark: words.decimalMark)))
  }

  /// The width of a line at a share of the scale, in points.
  static func lineWidth(at share: Double) -> Double {
    let width = lineWidths.0 + (lineWidths.1 - lineWidths.0) * share
    return (width * 100).rounded() / 100
  }
}
