import Entente

/// The columns of two states: those at home, those who deal with others, what is shared, and the
/// first two mirrored.
struct SideColumns {
  /// The five parts of the figure, from left to right.
  enum Part: Int, CaseIterable { case leftHome, leftAbroad, shared, rightAbroad, rightHome }

  /// The part of each entity.
  private(set) var parts: [Entity.ID: Part] = [:]
  /// The state on the left.
  let first: Entity.ID
  /// The state on the right.
  let second: Entity.ID
  private let content: FigureContent

  init(_ first: Entity.ID, _ second: Entity.ID, _ content: FigureContent, in graph: Graph) {
    self.first = first
    self.second = second
    self.content = content
    let left = graph.side(of: first)
    let right = graph.side(of: second)
    var abroad: Set<Entity.ID> = []
    for line in content.lines {
      if left.contains(line.from) != left.contains(line.to)
        || right.contains(line.from) != right.contains(line.to)
      {
        abroad.formUnion([line.from, line.to])
      }
    }
    for node in content.nodes {
      let entity = node.entity.id
      let isHome = entity == first || entity == second || !abroad.contains(entity)
      if left.contains(entity) {
        parts[entity] = isHome ? .leftHome : .leftAbroad
      } else if right.contains(entity) {
        parts[entity] = isHome ? .rightHome : .rightAbroad
      } else {
        parts[entity] = .shared
      }
    }
  }

  /// The columns of the entities, and the part of each column, where some parts take several.
  ///
  /// A part that takes several columns is divided by height; who has more to do with the left stands
  /// further left.
  ///
  /// - Parameters:
  ///   - counts: How many columns each part takes.
  ///   - height: The height of each entity.
  /// - Returns: The column of each entity, and the part of each column.
  func columns(
    _ counts: [Part: Int], height: (Entity.ID) -> Double
  ) -> (of: [Entity.ID: Int], parts: [Part]) {
    var columns: [Entity.ID: Int] = [:]
    var columnParts: [Part] = []
    for part in Part.allCases {
      let members = content.nodes.map(\.entity.id).filter { parts[$0] == part }
      guard !members.isEmpty else { continue }
      let count = max(1, min(counts[part] ?? 1, members.count))
      let leaning = leanings(of: members)
      let sorted = members.indices.sorted {
        (leaning[members[$0], default: 0], $0) < (leaning[members[$1], default: 0], $1)
      }
      let whole = members.reduce(0) { $0 + height($1) }
      var sum = 0.0
      for position in sorted {
        let own = height(members[position])
        let share = whole > 0 ? (sum + own / 2) / whole : 0
        columns[members[position]] = columnParts.count + min(count - 1, Int(share * Double(count)))
        sum += own
      }
      columnParts += [Part](repeating: part, count: count)
    }
    return (columns, columnParts)
  }

  /// Where what they are tied to stands on average, from left to right.
  private func leanings(of members: [Entity.ID]) -> [Entity.ID: Double] {
    var sums: [Entity.ID: (sum: Double, count: Double)] = [:]
    for line in content.lines {
      for (one, other) in [(line.from, line.to), (line.to, line.from)] {
        guard let part = parts[other] else { continue }
        let (sum, count) = sums[one, default: (0, 0)]
        sums[one] = (sum + Double(part.rawValue), count + 1)
      }
    }
    return sums.mapValues { $0.sum / $0.count }
  }
}
