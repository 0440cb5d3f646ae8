import Entente

extension FigureContent {
  /// Takes the words off the lines: the numbers of their sources move to an end of each, and dates
  /// that nothing else tells are counted as left out.
  mutating func bareLines() {
    moveNumbersToEnds()
    let datedCount = lines.reduce(0) { $0 + $1.datedCount }
    if datedCount > 0 { omissions.append(.dates(datedCount)) }
    for position in lines.indices { lines[position].label = "" }
  }

  /// Moves the numbers of sources from each line to one of its ends; dates stay on the line.
  ///
  /// A number goes to the end with fewer lines, where that does not have it yet, so that no entity
  /// with many lines gathers all sources.
  mutating func moveNumbersToEnds() {
    let numbers = Dictionary(
      uniqueKeysWithValues: sources.enumerated().map { ($0.element.id, $0.offset + 1) })
    let cited = lines.map { Self.cited(by: $0.relations, numbers) }
    var own: [Entity.ID: [Int]] = [:]
    for (position, line) in lines.enumerated() {
      for end in Set([line.from, line.to]) { own[end, default: []].append(position) }
    }
    var marks: [Entity.ID: Set<Cited>] = [:]
    for (entity, positions) in own where Set(positions.map { cited[$0] }).count == 1 {
      marks[entity] = cited[positions[0]]
    }
    for (position, line) in lines.enumerated() {
      let told = marks[line.from, default: []].union(marks[line.to, default: []])
      if cited[position].isSubset(of: told) { continue }
      let isFewer = own[line.from, default: []].count <= own[line.to, default: []].count
      marks[isFewer ? line.from : line.to, default: []].formUnion(cited[position])
    }
    for position in nodes.indices {
      nodes[position].mark = marks[nodes[position].entity.id].map { mark in
        "[\(mark.sorted().map(\.text).joined(separator: ", "))]"
      }
    }
    for position in lines.indices { lines[position].label = lines[position].labelWithoutNumbers }
    hasNumbersAtEnds = true
  }

  private static func cited(
    by relations: [Relation], _ numbers: [Source.ID: Int]
  ) -> Set<Cited> {
    var cited = Set(
      relations.flatMap(\.citations).compactMap { numbers[$0.source].map(Cited.source) })
    if relations.contains(where: \.citations.isEmpty) { cited.insert(.none) }
    return cited
  }
}

/// What a line rests on: a source by its number, or nothing, which sorts last.
private enum Cited: Hashable, Comparable {
  case source(Int)
  case none

  var text: String {
    switch self {
    case .source(let number): "\(number)"
    case .none: "?"
    }
  }
}
