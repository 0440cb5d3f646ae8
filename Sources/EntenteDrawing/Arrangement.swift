import Entente
import Graphviz

/// A document ready for an engine, and what is added once everything has its place.
struct Arrangement {
  var document: DOT.Graph
  var engine: Engine
}

extension Figure {
  /// What the figure shows.
  func content() throws(FigureError) -> FigureContent {
    if graph.entities.isEmpty { throw .empty }
    var resolved = self
    if layout == .automatic { resolved.layout = fittingLayout }
    if resolved.layout == .focus { return try FocusLevels(of: resolved).content() }
    if resolved.layout == .time { return Chronology(of: graph, in: years).content(of: resolved) }
    guard case .sides(let first, let second) = resolved.layout else {
      return FigureContent(of: resolved)
    }
    guard graph[first] != nil, graph[second] != nil else { throw .noSides("sides") }
    return FigureContent(of: resolved)
  }

  /// Whether an engine puts the entities in ranks.
  var isInRanks: Bool { layout == .path || layout == .engine(.dot) }

  /// How an engine of Graphviz arranges the figure: in ranks or by springs.
  func arrangement(of content: FigureContent) -> Arrangement {
    switch layout {
    case .path, .engine(.dot): return ranks(content)
    case .engine(let engine): return springs(content, engine: engine)
    case .automatic, .sides, .focus, .time, .overview, .force:
      let isLarge =
        content.nodes.count > Self.mostForNeato
        || content.nodes.count + content.lines.count > Overview.mostForStress
      return springs(content, engine: isLarge ? .sfdp : .neato)
    }
  }
}

extension Figure {
  /// The layout that fits the number of entities, before it is known how large the text will be.
  var fittingLayout: FigureLayout {
    if !ends.isEmpty { return .path }
    if graph.entities.count > mostNamed { return .overview }
    if let (first, second) = FigureLayout.sides(of: graph) { return .sides(first, second) }
    return graph.entities.count <= 60 ? .engine(.dot) : .force
  }

  /// The number of entities above which neato takes too long to keep names apart.
  private static let mostForNeato = 300

  /// The number of entities up to which it is worth trying to draw all names on the page.
  var mostNamed: Int {
    Int(min(width.points * maximumHeight.points / Self.roomForName, Double(Self.mostTried)))
  }

  /// The square points of page for each entity below which a drawing of all names has always come
  /// out too small, lines and legend included: 90 entities on a page of 180 × 225 mm.
  private static let roomForName = 3_600.0

  /// The number of entities up to which all names are tried, whatever the page, to bound the time:
  /// ranks for three hundred take half a minute, and an overview of more names all where it can.
  private static let mostTried = 150
}

extension Figure {
  /// From top to bottom: every line goes from the end of a path, or from where it was written, down.
  ///
  /// A path of one step lies on its side, with the surroundings of either end beyond it.
  private func ranks(_ content: FigureContent) -> Arrangement {
    var document = content.document(theme: theme, language: language, graph: graph)
    let isSingleStep =
      ends.count == 2 && content.lines.contains { Set([$0.from, $0.to]) == Set(ends) }
    document.rankDirection = isSingleStep ? .leftToRight : .topToBottom
    document.nodeSeparation = .points(11)
    document.rankSeparation = .points(12)
    document.splines = .routed
    var depths = ends.first.map { self.depths(from: $0, content) } ?? [:]
    if isSingleStep {
      let beyond = self.depths(from: ends[1], content)
      for (entity, depth) in depths where depth < beyond[entity, default: 0] {
        depths[entity] = -depth
      }
    } else if ends.count == 2, ends[0] != ends[1] {
      document.rank(.source, [ends[0].nodeID])
      document.rank(.sink, [ends[1].nodeID])
    }
    for line in content.lines {
      let isReversed = depths[line.from, default: 0] > depths[line.to, default: 0]
      content.draw(line, reversed: isReversed, theme: theme, in: &document)
    }
    return Arrangement(document: document, engine: .dot)
  }

  /// How many lines lie between an entity and every other.
  private func depths(from start: Entity.ID, _ content: FigureContent) -> [Entity.ID: Int] {
    var neighbors: [Entity.ID: [Entity.ID]] = [:]
    for line in content.lines {
      neighbors[line.from, default: []].append(line.to)
      neighbors[line.to, default: []].append(line.from)
    }
    var depths = [start: 0]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let entity = queue[head]
      head += 1
      for neighbor in neighbors[entity, default: []] where depths[neighbor] == nil {
        depths[neighbor] = depths[entity, default: 0] + 1
        queue.append(neighbor)
      }
    }
    return depths
  }

  /// One of Graphviz' engines, or springs for more than have room with words; lines have none, for they
  /// would lie on one another.
  private func springs(_ content: FigureContent, engine: Engine) -> Arrangement {
    var document = content.document(theme: theme, language: language, graph: graph)
    document.overlap = "prism"
    document.separation = "+4"
    document.edgeSeparation = "+2"
    document.start = 1
    document.splines = .straight
    for line in content.lines {
      content.draw(line, reversed: false, theme: theme, in: &document)
    }
    return Arrangement(document: document, engine: engine)
  }
}
