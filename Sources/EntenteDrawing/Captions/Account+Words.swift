import Entente

extension Account {
  /// Which names stand in another language than the one asked for.
  var names: String? {
    guard let language = figure.language else { return nil }
    let asked = Self.languageName(language)
    var counts: [String: Int] = [:]
    for node in content.nodes where node.entity.names[language] == nil {
      let shown = node.entity.names.all[0].language
      counts[shown.map(Self.languageName) ?? "", default: 0] += 1
    }
    let missing = counts.values.reduce(0, +)
    guard missing > 0 else { return "Names are in \(asked)." }
    let others = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let subject =
      "\(missing) of \(content.nodes.count) \(content.nodes.count == 1 ? "name has" : "names have")"
    if others.count == 1, let only = others.first {
      let manner = only.key.isEmpty ? "as written" : "in \(only.key)"
      return "\(subject) no \(asked) form and \(missing == 1 ? "stands" : "stand") \(manner)."
    }
    let parts = others.map { "\($0.value) \($0.key.isEmpty ? "as written" : "in \($0.key)")" }
    return "\(subject) no \(asked) form: \(parts.formattedList(joiner: "and"))."
  }

  /// The figure in words: how many, how arranged, and who has most relations.
  var alternativeText: String {
    let (entities, relations) = (content.nodes.count, drawn.count)
    var text =
      "A network of \(entities) \(entities == 1 ? "entity" : "entities") and "
      + "\(relations) \(relations == 1 ? "relation" : "relations")"
    if let arrangement { text += ": \(arrangement)" }
    text += "."
    let most = mostConnected
    if !most.isEmpty { text += " Most relations: \(most.formattedList(joiner: "and"))." }
    return text
  }

  private var arrangement: String? {
    func name(_ id: Entity.ID) -> String { figure.graph[id].map { self.name($0) } ?? id.rawValue }
    switch figure.layout {
    case .sides(let first, let second):
      return "\(name(first)) and what is its own on the left, \(name(second)) on the right, "
        + "what belongs to both or neither between them"
    case .path:
      guard figure.ends.count == 2 else { return nil }
      return "ways from \(name(figure.ends[0])) to \(name(figure.ends[1]))"
    case .overview: return "marks that grow with the number of relations"
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

  private static func languageName(_ tag: String) -> String {
    switch tag {
    case "ar": "Arabic"
    case "de": "German"
    case "en": "English"
    case "es": "Spanish"
    case "fr": "French"
    case "kk": "Kazakh"
    case "ru": "Russian"
    case "tr": "Turkish"
    case "zh": "Chinese"
    default: "'\(tag)'"
    }
  }
}
