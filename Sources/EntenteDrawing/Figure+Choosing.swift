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
    func placed(_ placed: PlacedFigure, _ reason: LayoutChoice.Reason) -> PlacedFigure {
      var placed = placed
      placed.choice = LayoutChoice(resolved.layout, of: self, because: reason)
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
      if graph.entities.count + graph.relations.count > Self.mostInColumns {
        return (nil, .tooMuch(layout))
      }
      return (try legibleSides(first, second, by: renderer), .tooSmall(layout, nil))
    }
    do {
      let placed = try layout == .focus ? placedFocus(by: renderer) : placedInFull(by: renderer)
      let size = placed.textSizes.lowerBound
      let isLegible = size >= Self.smallestText || !ends.isEmpty || layout == .focus
      return (isLegible ? placed : nil, .tooSmall(layout, size))
    } catch RenderError.limitExceeded {
      return (nil, .tooMuch(layout))
    } catch FigureError.tooMany {
      return (nil, .tooMuch(layout))
    }
  }

  /// The marks of all entities, and the names that find room.
  func overview() -> Overview {
    var resolved = self
    resolved.layout = .overview
    return Overview(of: resolved, content: FigureContent(of: resolved))
  }
}

extension Figure {
  /// Lays out a figure of which the layout was asked for.
  func placedInItsLayout(by renderer: Renderer) throws -> PlacedFigure {
    if layout == .overview { return try overview().placed(by: renderer) }
    if layout == .time { return try placedTime(by: renderer) }
    if layout == .focus { return try placedFocus(by: renderer) }
    do {
      return try placedInFull(by: renderer)
    } catch RenderError.limitExceeded(.elements, _, _, _) {
      throw tooMany
    }
  }

  /// Refuses ranks that would take minutes, before the time is spent.
  ///
  /// What takes the time is not the entities, nor the lines that join them to one tree, but all
  /// lines beyond that, which have to cross.
  func checkRanks(of content: FigureContent) throws(FigureError) {
    let (count, surplus) = (content.nodes.count, content.lines.count - content.nodes.count)
    if surplus > Self.mostCrossing, surplus * count > Self.mostCrossingEach { throw tooMany }
    if graph.entities.count + graph.relations.count > Self.mostRanked { throw tooMany }
  }

  /// Refuses columns that would take minutes, before the time is spent.
  func checkColumns() throws(FigureError) {
    if graph.entities.count + graph.relations.count > Self.mostInColumns { throw tooMany }
  }

  /// That the layout does not take on so many.
  var tooMany: FigureError {
    .tooMany(
      layout: layout.lockName, entities: graph.entities.count, relations: graph.relations.count)
  }

  /// The number of entities and relations that ranks take some ten seconds for.
  private static let mostRanked = 900

  /// The number of lines beyond a tree that ranks take some five seconds for, and the same times the
  /// number of entities: a hundred entities with three hundred lines take six, with six hundred a
  /// few minutes.
  private static let (mostCrossing, mostCrossingEach) = (200, 10_000)

  /// The number of entities and relations that columns take some five seconds for.
  private static let mostInColumns = 1_000
}
