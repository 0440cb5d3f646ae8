import Entente

/// The parts of a figure around an entity: it stands in the middle, and who is a step further away
/// stands a column further out, on the left or on the right.
///
/// One state's own stand on the left, the other's on the right, as far as both sides can be about
/// equally full; of the rest, those who have to do with each other stand on one side.
struct FocusColumns {
  /// The part of each entity: below zero on the left, as far out as it is away.
  private(set) var parts: [Entity.ID: Int] = [:]
  /// The family of the first relation between each entity and a nearer one, as a number.
  private(set) var families: [Entity.ID: Int] = [:]

  private let content: FigureContent
  private var neighbors: [Entity.ID: [Entity.ID]] = [:]

  init(
    of levels: FocusLevels, _ content: FigureContent, height: (Entity.ID) -> Double
  ) {
    self.content = content
    parts[levels.center] = 0
    let order = RelationKind.Family.allCases
    for line in content.lines {
      neighbors[line.from, default: []].append(line.to)
      neighbors[line.to, default: []].append(line.from)
      guard let one = levels.levels[line.from], let other = levels.levels[line.to], one != other
      else { continue }
      let outer = one > other ? line.from : line.to
      let family = order.firstIndex(of: line.family) ?? order.count
      families[outer] = min(families[outer] ?? order.count, family)
    }
    let members = content.nodes.map(\.entity.id)
    let first = members.filter { levels.levels[$0] == 1 }
    divide(first, by: leanings(of: first, in: levels.figure.graph), height: height)
    for level in 2...max(2, levels.levels.values.max() ?? 0) {
      attach(members.filter { levels.levels[$0] == level }, level: level, height: height)
    }
  }
}

extension FocusColumns {
  /// Which state each entity has more to do with: below zero with the first, above with the second.
  private func leanings(of members: [Entity.ID], in graph: Graph) -> [Entity.ID: Double] {
    guard let (first, second) = FigureLayout.sides(of: graph) else { return [:] }
    let (left, right) = (graph.side(of: first), graph.side(of: second))
    func side(_ entity: Entity.ID) -> Double {
      left.contains(entity) ? -1 : right.contains(entity) ? 1 : 0
    }
    var leanings: [Entity.ID: Double] = [:]
    for member in members {
      let own = side(member)
      let near = (neighbors[member] ?? []).filter { parts[$0] == nil }
      let sum = near.reduce(0) { $0 + side($1) }
      leanings[member] = own != 0 ? own : 0.5 * sum / Double(max(1, near.count))
    }
    return leanings
  }

  /// Divides the nearest entities into a left and a right half.
  private mutating func divide(
    _ members: [Entity.ID], by leaning: [Entity.ID: Double], height: (Entity.ID) -> Double
  ) {
    let order = members.indices.sorted {
      let (one, other) = (members[$0], members[$1])
      return (leaning[one] ?? 0, families[one] ?? 0, $0)
        < (leaning[other] ?? 0, families[other] ?? 0, $1)
    }.map { members[$0] }
    let whole = max(order.reduce(0) { $0 + height($1) }, 1)
    var best = (cost: Double.infinity, count: 0)
    var left = 0.0
    for count in 0...order.count {
      if count > 0 { left += height(order[count - 1]) }
      let wrong =
        order.prefix(count).count { (leaning[$0] ?? 0) > 0 }
        + order.dropFirst(count).count { (leaning[$0] ?? 0) < 0 }
      let cost =
        abs(2 * left - whole) / whole + Self.misplaced * Double(wrong) / Double(max(1, order.count))
      if cost < best.cost - 1e-9 { best = (cost, count) }
    }
    for (place, member) in order.enumerated() { parts[member] = place < best.count ? -1 : 1 }
  }

  /// How much an unequal share of the height is worth for having all on the side of their state.
  private static let misplaced = 0.7

  /// Puts entities further away beyond those that lead to them.
  private mutating func attach(
    _ members: [Entity.ID], level: Int, height: (Entity.ID) -> Double
  ) {
    var heights = (left: 0.0, right: 0.0)
    for member in members {
      let near = (neighbors[member] ?? []).compactMap { parts[$0] }.filter { abs($0) == level - 1 }
      let leaning = near.reduce(0) { $0 + $1.signum() }
      let isLeft = leaning == 0 ? heights.left <= heights.right : leaning < 0
      parts[member] = isLeft ? -level : level
      if isLeft { heights.left += height(member) } else { heights.right += height(member) }
    }
  }
}
