import Entente

/// How many steps each entity of a figure is away from the one in the middle.
struct FocusLevels {
  let figure: Figure
  let center: Entity.ID
  /// The number of steps to each entity that is reached.
  private(set) var levels: [Entity.ID: Int]
  /// The entities around the one in the middle: the nearest first, of these those with most ties.
  let ranked: [Entity.ID]

  /// - Throws: ``FigureError/noFocus`` where nothing is in the middle.
  init(of figure: Figure) throws(FigureError) {
    guard let center = figure.center, figure.graph[center.id] != nil else { throw .noFocus }
    self.figure = figure
    self.center = center.id
    var neighbors: [Entity.ID: [Entity.ID]] = [:]
    for relation in figure.graph.relations
    where !relation.isDenied && relation.standing != .deprecated {
      neighbors[relation.from, default: []].append(relation.to)
      neighbors[relation.to, default: []].append(relation.from)
    }
    var levels = [center.id: 0]
    var reached = [center.id]
    var head = 0
    while head < reached.count {
      let entity = reached[head]
      head += 1
      for neighbor in neighbors[entity] ?? [] where levels[neighbor] == nil {
        levels[neighbor] = (levels[entity] ?? 0) + 1
        reached.append(neighbor)
      }
    }
    self.levels = levels
    let around = figure.graph.entities.map(\.id).filter { $0 != center.id && levels[$0] != nil }
    let order = around.indices.sorted {
      let (one, other) = (around[$0], around[$1])
      return (levels[one] ?? 0, -(neighbors[one]?.count ?? 0), $0)
        < (levels[other] ?? 0, -(neighbors[other]?.count ?? 0), $1)
    }
    ranked = order.map { around[$0] }
  }

  /// What the figure shows of so many entities around the middle.
  ///
  /// - Parameters:
  ///   - count: How many entities to keep, in the order in which they are ranked.
  ///   - showsTiesBeside: Whether to draw what entities equally far away have to do with each other,
  ///     as one gray line for each two.
  /// - Returns: The entities kept and the lines between them.
  func content(keeping count: Int = .max, showsTiesBeside: Bool = true) -> FigureContent {
    func isBeside(_ relation: Relation) -> Bool { levels[relation.from] == levels[relation.to] }
    let kept = Set(ranked.prefix(count) + [center])
    var content = FigureContent(
      of: figure, kept: kept,
      where: { (showsTiesBeside && $0.from != $0.to) || !isBeside($0) || $0.from == center },
      gathering: { isBeside($0) && $0.from != center })
    let left = ranked.count - min(count, ranked.count)
    if left > 0 {
      content.omissions = [.around(left)]
    }
    return content
  }
}

extension Figure {
  /// The entity in the middle, where the figure is about one.
  var center: Entity? {
    if case .surroundings(let entity, _) = question { entity } else { nil }
  }
}
