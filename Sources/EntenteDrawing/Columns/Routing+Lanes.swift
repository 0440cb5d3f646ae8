import Graphviz

extension Routing {
  /// The heights at which several lines between the same two things of neighboring columns run
  /// halfway: as far apart as their words are high, so that everybody sees which words are whose.
  func allLanes() -> [Int: Double] {
    var bundles: [SlottedColumns.Pair: [Int]] = [:]
    for (number, tie) in drawing.ties.enumerated() where slots.chains[number].count == 2 {
      guard drawing.items[tie.from].column != drawing.items[tie.to].column else { continue }
      bundles[SlottedColumns.Pair(tie.from, tie.to), default: []].append(number)
    }
    var lanes: [Int: Double] = [:]
    for lines in bundles.values where lines.count > 1 {
      let words = lines.map { drawing.ties[$0].words?.height ?? 0 }
      guard words.contains(where: { $0 > 0 }) else { continue }
      let middles = lines.map { line in
        let chain = slots.chains[line]
        return
          (port(line, at: chain[0], onTheRight: true).y
          + port(line, at: chain[1], onTheRight: false).y) / 2
      }
      let sorted = lines.indices.sorted { (middles[$0], lines[$0]) < (middles[$1], lines[$1]) }
      let heights = sorted.map { max(words[$0], Self.leastLane) }
      let whole = heights.reduce(0, +) + Double(lines.count - 1) * Self.betweenLanes
      var top = middles.reduce(0, +) / Double(lines.count) - whole / 2
      for (place, height) in zip(sorted, heights) {
        lanes[lines[place]] = top + height / 2
        top += height + Self.betweenLanes
      }
    }
    return lanes
  }

  /// The height of a lane without words, and the room between lanes.
  private static let (leastLane, betweenLanes) = (3.0, 0.8)
}
