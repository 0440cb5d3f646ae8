import Entente

/// How far down each entity of a figure of ways stands: from one end of the ways to the other.
///
/// Where the ends are tied to each other, they stand side by side: who has to do with both stands
/// between them, and who has to do with one beyond it.
struct PathLevels {
  /// The level of each entity, from 0 on.
  var levels: [Entity.ID: Int]
  /// Whether the levels go from left to right.
  var isSideways: Bool

  /// Nothing where the figure has no two ends.
  init?(of figure: Figure, _ content: FigureContent) {
    guard figure.ends.count == 2, figure.ends[0] != figure.ends[1] else { return nil }
    let (start, end) = (figure.ends[0], figure.ends[1])
    var neighbors: [Entity.ID: [Entity.ID]] = [:]
    for line in content.lines {
      neighbors[line.from, default: []].append(line.to)
      neighbors[line.to, default: []].append(line.from)
    }
    let down = Self.depths(from: start, neighbors)
    let up = Self.depths(from: end, neighbors)
    isSideways = down[end] == 1
    var levels: [Entity.ID: Int] = [:]
    if isSideways {
      for node in content.nodes.map(\.entity.id) {
        let (one, other) = (down[node] ?? 1, up[node] ?? 1)
        levels[node] = one == other ? 0 : one < other ? -1 - one : 1 + other
      }
    } else {
      // Without the ends: a way around the end does not lead through it.
      let onWays = content.nodes.filter { $0.emphasis != .faded }.map(\.entity.id)
      let last = (onWays.filter { $0 != end }.compactMap { down[$0] }.max() ?? 0) + 1
      for node in content.nodes.map(\.entity.id) {
        levels[node] = node == end ? last : min(down[node] ?? last, last)
      }
    }
    let used = Set(levels.values).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, 2 * $0) })
    self.levels = Self.parted(levels.mapValues { numbers[$0] ?? 0 }, of: content)
  }

  /// Moves entities to the next level, where nothing that they are tied to stands, or else to one of
  /// their own before it.
  ///
  /// - Parameters:
  ///   - moved: The entities.
  ///   - content: What the figure shows.
  /// - Complexity: O(*n* + *m*) for each level of theirs.
  mutating func moveDown(_ moved: Set<Entity.ID>, of content: FigureContent) {
    for level in Set(moved.compactMap { levels[$0] }).sorted(by: >) {
      let movers = moved.filter { levels[$0] == level }
      let next = Set(levels.filter { $0.value == level + 1 }.keys)
      let areTied = content.lines.contains { line in
        [(line.from, line.to), (line.to, line.from)].contains {
          movers.contains($0) && next.contains($1)
        }
      }
      // Left and right of the ends stands only what is tied to one of them.
      if isSideways || next.isEmpty || areTied {
        for (entity, below) in levels where below > level { levels[entity] = below + 1 }
      }
      for mover in movers { levels[mover] = level + 1 }
    }
  }

  /// So many lines between two neighbors of a level would leave no room for each other's words.
  private static let fewestParted = 3

  /// Moves one of two entities of a level down that have many lines between them, so that each line
  /// has its own slot.
  ///
  /// - Parameters:
  ///   - levels: The level of each entity, an even number.
  ///   - content: What the figure shows.
  /// - Returns: The levels, from 0 on.
  private static func parted(
    _ levels: [Entity.ID: Int], of content: FigureContent
  ) -> [Entity.ID: Int] {
    var levels = levels
    var counts: [Set<Entity.ID>: Int] = [:]
    for line in content.lines { counts[[line.from, line.to], default: 0] += 1 }
    // Whoever is on the ways keeps the place.
    let order =
      content.nodes.filter { $0.emphasis != .faded }
      + content.nodes.filter { $0.emphasis == .faded }
    for (place, node) in order.enumerated() {
      let level = levels[node.entity.id]
      let isTied = order[..<place].contains { other in
        levels[other.entity.id] == level
          && counts[[node.entity.id, other.entity.id], default: 0] >= fewestParted
      }
      if isTied, let level { levels[node.entity.id] = level + 1 }
    }
    let used = Set(levels.values).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    return levels.mapValues { numbers[$0] ?? 0 }
  }

  /// How many lines lie between an entity and every other.
  private static func depths(
    from start: Entity.ID, _ neighbors: [Entity.ID: [Entity.ID]]
  ) -> [Entity.ID: Int] {
    var depths = [start: 0]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let entity = queue[head]
      head += 1
      for neighbor in neighbors[entity] ?? [] where depths[neighbor] == nil {
        depths[neighbor] = (depths[entity] ?? 0) + 1
        queue.append(neighbor)
      }
    }
    return depths
  }
}
