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
  var counts: String { figure.words.counts(FigureExtent(of: content, in: figure)) }

  /// The relations between entities of the figure that are not drawn, by the reason.
  var leftOut: String? {
    var counts: [Reason: Int] = [:]
    let nodes = Set(content.nodes.map(\.entity.id))
    for relation in figure.graph.relations where !drawn.contains(relation.id) {
      guard nodes.contains(relation.from), nodes.contains(relation.to) else { continue }
      counts[reason(for: relation), default: 0] += 1
    }
    let parts = Reason.allCases.compactMap { reason in
      counts[reason].map { (reason: reason, count: $0) }
    }
    return parts.isEmpty ? nil : figure.words.leftOut(parts)
  }

  /// What a reader must know to take the figure at its word.
  var reading: String {
    let relations = content.lines.flatMap(\.relations)
    func unfirm(in relations: [Relation]) -> Int {
      Set(relations.filter { !$0.isFirm }.map(\.id)).count
    }
    let headless = unfirm(in: content.lines.filter(\.isGathered).flatMap(\.relations))
    return figure.words.reading(
      unfirm: unfirm(in: relations), headless: figure.layout == .overview ? nil : headless,
      uncited: Set(relations.filter(\.citations.isEmpty).map(\.id)).count)
  }
}

extension Account {
  /// Why a relation between two entities of a figure is not drawn.
  enum Reason: CaseIterable {
    case denied, deprecated, ownState, surroundings, timeless, room
  }

  private func reason(for relation: Relation) -> Reason {
    if relation.isDenied { return .denied }
    if relation.standing == .deprecated { return .deprecated }
    if figure.faded.contains(relation.from), figure.faded.contains(relation.to) {
      return .surroundings
    }
    if figure.layout == .focus { return .surroundings }
    if figure.layout == .time { return .timeless }
    return figure.bandsTell(relation) ? .ownState : .room
  }
}
