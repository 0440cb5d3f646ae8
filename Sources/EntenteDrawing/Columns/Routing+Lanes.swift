import Graphviz

extension Routing {
  /// The heights at which several lines between the same two things of neighboring columns run
  /// halfway: as far apart as their words are high, so that everybody sees which words are whose.
  func allLanes() -> [Int: Double] {
    var bundles: [SlottedColumns.Pair: [Int]] = [:]
    for (number, tie) in drawing.ties.enumerated()
    where slots.chains[number].count == 2 && slots.berths.sides[number] == nil {
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

extension Routing {
  /// The heights at which lines run beside things where words have lanes there.
  func allBerthLanes() -> [Port: Double] {
    let sides = Set(slots.berths.sides.values)
    var meeting: [ColumnDrawing.Side: [Int]] = [:]
    for (number, tie) in drawing.ties.enumerated() {
      let (from, to) = (drawing.items[tie.from].column, drawing.items[tie.to].column)
      if from == to { continue }
      for side in [
        ColumnDrawing.Side(item: tie.from, isRight: to > from),
        ColumnDrawing.Side(item: tie.to, isRight: from > to),
      ] where sides.contains(side) {
        meeting[side, default: []].append(number)
      }
    }
    var lanes: [Port: Double] = [:]
    for (side, lines) in meeting {
      let ends = lines.map { (line: $0, y: port($0, at: side.item, onTheRight: side.isRight).y) }
        .sorted { ($0.y, $0.line) < ($1.y, $1.line) }
      let heights = ends.map { end in
        let words = slots.berths.sides[end.line] == side ? drawing.ties[end.line].words : nil
        return words?.height ?? Berths.leastLane
      }
      var offsets = [heights[0] / 2]
      for (one, next) in zip(heights, heights.dropFirst()) {
        offsets.append(offsets[offsets.count - 1] + (one + next) / 2 + Berths.betweenLanes)
      }
      let whole = offsets[offsets.count - 1] + heights[heights.count - 1] / 2
      let middle = slots.middles[side.item]
      let half = max(slots.members[side.item].height, whole) / 2
      let targets = zip(ends, offsets).map {
        MonotoneFit.Target(place: $0.y - middle - $1, weight: 1)
      }
      let fitted = MonotoneFit.fit(targets, within: -half...max(-half, half - whole))
      for (place, end) in ends.enumerated() {
        lanes[Port(tie: end.line, item: side.item)] = middle + fitted[place] + offsets[place]
      }
    }
    return lanes
  }
}
