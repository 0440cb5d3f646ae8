import Entente
import Graphviz

extension Figure {
  /// Lays the figure out as its sides, its size and its density suggest: with the names of all
  /// entities where they can be read, or else as an overview.
  ///
  /// The ways between two entities are always named in full.
  func placedAutomatically(by renderer: Renderer) throws -> PlacedFigure {
    var resolved = self
    resolved.layout = fittingLayout
    let count = graph.entities.count
    func placed(_ placed: PlacedFigure, _ reason: LayoutChoice.Reason) -> PlacedFigure {
      var placed = placed
      placed.choice = LayoutChoice(layout: resolved.layout, entityCount: count, reason: reason)
      return placed
    }
    var reason = LayoutChoice.Reason.tooMany(mostNamed)
    if resolved.layout != .overview {
      let (full, failure) = try resolved.placedWithAllNames(by: renderer)
      if let full { return placed(full, .fits(full.textSizes.lowerBound)) }
      reason = failure
    }
    resolved.layout = .overview
    return try placed(resolved.overview().placed(by: renderer), reason)
  }

  /// The figure with the names of all entities, unless they are too small to read or the engine
  /// takes on no figure of that size; then why not.
  private func placedWithAllNames(
    by renderer: Renderer
  ) throws -> (placed: PlacedFigure?, failure: LayoutChoice.Reason) {
    if case .sides(let first, let second) = layout {
      return (try legibleSides(first, second, by: renderer), .tooSmall(layout, nil))
    }
    do {
      let placed = try layout == .focus ? placedFocus(by: renderer) : placedInFull(by: renderer)
      let size = placed.textSizes.lowerBound
      let isLegible = size >= Self.smallestText || !ends.isEmpty || layout == .focus
      return (isLegible ? placed : nil, .tooSmall(layout, size))
    } catch RenderError.limitExceeded {
      return (nil, .tooMuch(layout))
    }
  }

  /// The marks of all entities, and the names that find room.
  func overview() -> Overview {
    var resolved = self
    resolved.layout = .overview
    return Overview(of: resolved, content: FigureContent(of: resolved, hidingOwnState: false))
  }
}

extension Figure {
  /// Lays out a figure of which the layout was asked for.
  func placedInItsLayout(by renderer: Renderer) throws -> PlacedFigure {
    if layout == .overview { return try overview().placed(by: renderer) }
    if layout == .time { return try placedTime(by: renderer) }
    if layout == .focus { return try placedFocus(by: renderer) }
    if case .engine(.dot) = layout { try checkCount(most: Self.mostRanked) }
    if layout == .path { try checkCount(most: Self.mostRanked) }
    do {
      return try placedInFull(by: renderer)
    } catch RenderError.limitExceeded(.elements, _, _, _) {
      throw tooMany
    }
  }

  /// Refuses what would take minutes, before the time is spent.
  private func checkCount(most: Int) throws(FigureError) {
    if graph.entities.count + graph.relations.count > most { throw tooMany }
  }

  /// That the layout does not take on so many.
  var tooMany: FigureError {
    .tooMany(
      layout: layout.lockName, entities: graph.entities.count, relations: graph.relations.count)
  }

  /// The number of entities and relations that ranks take some ten seconds for.
  private static let mostRanked = 900
}
