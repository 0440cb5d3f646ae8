import Entente

extension Account {
  /// Which names stand in another language than the one asked for.
  var names: String? {
    guard let language = figure.language else { return nil }
    var counts: [String?: Int] = [:]
    for node in content.nodes where node.entity.names[language] == nil {
      counts[node.entity.names.all[0].language, default: 0] += 1
    }
    let shown = counts.map { StandIn(language: $0.key, count: $0.value) }
      .sorted { (-$0.count, $0.language ?? "") < (-$1.count, $1.language ?? "") }
    return figure.words.names(
      missing: counts.values.reduce(0, +), of: content.nodes.count, in: language, shown: shown)
  }

  /// How many lines tell relations and roles in other words than those of the figure's language.
  var untranslated: String? {
    let count = content.lines.count { $0.untranslatedCount > 0 && !$0.label.isEmpty }
    return count == 0 ? nil : figure.words.untranslated(count)
  }

  /// The figure in words: how many, how arranged, and who has most relations.
  var alternativeText: String {
    figure.words.network(
      entities: content.nodes.count, relations: drawn.count, arrangement: arrangement,
      most: mostConnected)
  }

  private var arrangement: String? {
    func name(_ id: Entity.ID) -> String { figure.graph[id].map { self.name($0) } ?? id.rawValue }
    switch figure.layout {
    case .sides(let first, let second): return figure.words.sides(name(first), name(second))
    case .path:
      guard figure.ends.count == 2 else { return nil }
      return figure.words.ways(from: name(figure.ends[0]), to: name(figure.ends[1]))
    case .focus: return figure.center.map { figure.words.around(name($0.id)) }
    case .time: return figure.words.alongYears
    case .overview: return content.hasSizes ? nil : figure.words.growingMarks
    default: return nil
    }
  }

  private var mostConnected: [String] {
    var counts: [Entity.ID: Int] = [:]
    for line in content.lines {
      for end in Set([line.from, line.to]) { counts[end, default: 0] += line.relations.count }
    }
    let order = content.nodes.indices.sorted {
      let (left, right) = (content.nodes[$0].entity.id, content.nodes[$1].entity.id)
      return (-counts[left, default: 0], $0) < (-counts[right, default: 0], $1)
    }
    return order.prefix(3).compactMap { index in
      let entity = content.nodes[index].entity
      return counts[entity.id].map { "\(name(entity)) (\($0))" }
    }
  }

  private func name(_ entity: Entity) -> String { entity.name(in: figure.language) }
}
