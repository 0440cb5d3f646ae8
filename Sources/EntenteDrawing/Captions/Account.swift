import Entente

/// How much of the data a figure shows, and why not the rest.
struct Account {
  let content: FigureContent
  let figure: Figure
  let drawn: Set<Relation.ID>

  init(of content: FigureContent, in figure: Figure) {
    self.content = content
    self.figure = figure
    drawn = content.drawnRelations
  }
}

extension Account {
  /// The entities and relations drawn, of all that there are.
  var counts: String {
    let entities = Self.part(
      content.nodes.count, of: figure.whole.entities.count, "entity", "entities")
    let all = drawn.union(figure.whole.relations.map(\.id)).count
    return "\(entities) and \(Self.part(drawn.count, of: all, "relation", "relations"))."
  }

  /// The relations between entities of the figure that are not drawn, by the reason.
  var leftOut: String? {
    var counts: [Reason: Int] = [:]
    let nodes = Set(content.nodes.map(\.entity.id))
    for relation in figure.graph.relations where !drawn.contains(relation.id) {
      guard nodes.contains(relation.from), nodes.contains(relation.to) else { continue }
      counts[reason(for: relation), default: 0] += 1
    }
    let parts = Reason.allCases.compactMap { reason in counts[reason].map { reason.words($0) } }
    guard !parts.isEmpty else { return nil }
    return "Not drawn among these: \(parts.joined(separator: ", "))."
  }

  /// What a reader must know to take the figure at its word.
  var reading: String {
    let relations = content.lines.flatMap(\.relations)
    let unfirm = Set(relations.filter { !$0.isFirm }.map(\.id)).count
    let uncited = Set(relations.filter(\.citations.isEmpty).map(\.id)).count
    var parts = ["Statements that sources deny or that are deprecated do not count"]
    if unfirm > 0 {
      parts.append(
        "\(unfirm) drawn \(unfirm == 1 ? "is" : "are") inferred or not certain"
          + (figure.layout == .overview ? "" : " (hollow heads)"))
    }
    if uncited > 0 { parts.append("\(uncited) \(uncited == 1 ? "cites" : "cite") no source") }
    return parts.joined(separator: "; ") + "."
  }

  private static func part(_ count: Int, of all: Int, _ one: String, _ many: String) -> String {
    count == all ? "\(all) \(all == 1 ? one : many)" : "\(count) of \(all) \(many)"
  }
}

extension Account {
  /// Why a relation between two entities of a figure is not drawn.
  private enum Reason: CaseIterable {
    case denied, deprecated, ownState, surroundings, room

    func words(_ count: Int) -> String {
      switch self {
      case .denied: "\(count) denied"
      case .deprecated: "\(count) deprecated"
      case .ownState: "\(count) that only \(count == 1 ? "says" : "say") who belongs to which state"
      case .surroundings: "\(count) between surroundings"
      case .room: "\(count) for want of room"
      }
    }
  }

  private func reason(for relation: Relation) -> Reason {
    if relation.isDenied { return .denied }
    if relation.standing == .deprecated { return .deprecated }
    if figure.faded.contains(relation.from), figure.faded.contains(relation.to) {
      return .surroundings
    }
    return FigureContent.tellsOwnState(relation, in: figure.graph) ? .ownState : .room
  }
}
