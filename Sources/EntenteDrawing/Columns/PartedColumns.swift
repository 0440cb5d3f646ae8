import Entente

/// Entities in the parts of a figure, which follow one another from left to right in the order of
/// their numbers, and each of which takes one column or several.
struct PartedColumns {
  /// The part of each entity.
  let parts: [Entity.ID: Int]
  let content: FigureContent

  /// The columns of the entities, and the part of each column.
  ///
  /// A part that takes several columns is divided by height; who has more to do with the left stands
  /// further left.
  ///
  /// - Parameters:
  ///   - counts: How many columns each part takes; one where it is not said.
  ///   - height: The height of each entity.
  /// - Returns: The number of each entity's column, and the part of each column.
  func columns(
    _ counts: [Int: Int], height: (Entity.ID) -> Double
  ) -> (of: [Entity.ID: Int], parts: [Int]) {
    var columns: [Entity.ID: Int] = [:]
    var columnParts: [Int] = []
    let leaning = leanings()
    for part in Set(parts.values).sorted() {
      let members = content.nodes.map(\.entity.id).filter { parts[$0] == part }
      guard !members.isEmpty else { continue }
      let count = max(1, min(counts[part] ?? 1, members.count))
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
      columnParts += [Int](repeating: part, count: count)
    }
    return (columns, columnParts)
  }

  /// Where what each entity is tied to stands on average, from left to right.
  private func leanings() -> [Entity.ID: Double] {
    var sums: [Entity.ID: (sum: Double, count: Double)] = [:]
    for line in content.lines {
      for (one, other) in [(line.from, line.to), (line.to, line.from)] {
        guard let part = parts[other] else { continue }
        let (sum, count) = sums[one, default: (0, 0)]
        sums[one] = (sum + Double(part), count + 1)
      }
    }
    return sums.mapValues { $0.sum / $0.count }
  }
}
