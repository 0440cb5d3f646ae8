import Graphviz

extension Routing {
  private typealias Side = ColumnDrawing.Side

  /// An end of one line, or of several that run together there, and where they come from.
  private struct End {
    var port: Port
    var heights: [Double]
    /// Whether it has a head.
    var isPointed: Bool

    var from: Double { heights.reduce(0, +) / Double(heights.count) }
  }

  /// Spreads the lines that meet at one side of a thing, in the order of where they come from.
  func allPorts() -> [Port: Double] {
    var ports: [Port: Double] = [:]
    for (side, meeting) in endsBySide() {
      let item = drawing.items[side.item]
      let half = item.size.height / 2 * item.outline.breadth(of: item.size)
      let middle = slots.middles[side.item]
      let ends = meeting.values.sorted { ($0.from, $0.port.tie) < ($1.from, $1.port.tie) }
      let offsets = EndSpacing.offsets(of: ends.map(\.isPointed), within: 2 * half)
      let targets = zip(ends, offsets).map { end, offset in
        MonotoneFit.Target(
          place: min(max(end.from - middle, -half), half) * 0.6 - offset, weight: 1)
      }
      let room = offsets.last ?? 0
      let fitted = MonotoneFit.fit(targets, within: -half...max(-half, half - room))
      for (place, end) in ends.enumerated() {
        ports[end.port] = middle + fitted[place] + offsets[place]
      }
    }
    return ports
  }

  private func endsBySide() -> [Side: [Port: End]] {
    var meeting: [Side: [Port: End]] = [:]
    func add(_ port: Port, from height: Double, onTheRight isRight: Bool, isPointed: Bool) {
      let side = Side(item: port.item, isRight: isRight)
      let end = End(port: port, heights: [], isPointed: false)
      meeting[side, default: [:]][port, default: end].heights.append(height)
      if isPointed { meeting[side]?[port]?.isPointed = true }
    }
    for (number, tie) in drawing.ties.enumerated() {
      let chain = slots.chains[number]
      guard tie.from != tie.to, let left = chain.first, let right = chain.last else { continue }
      if drawing.items[tie.from].column == drawing.items[tie.to].column {
        guard case .aside(let isRight) = manner(of: tie) else { continue }
        for item in [tie.from, tie.to] {
          add(
            Port(tie: number, item: item), from: origin(of: number, at: item),
            onTheRight: isRight, isPointed: tie.hasHead(at: item))
        }
      } else {
        for (item, isRight) in [(left, true), (right, false)] {
          add(
            Port(tie: joints.leader(of: number, at: item), item: item),
            from: slots.height(of: number, at: isRight ? 1 : chain.count - 2),
            onTheRight: isRight, isPointed: tie.hasHead(at: item))
        }
      }
    }
    return meeting
  }
}

extension ColumnDrawing.Tie {
  /// Whether the line has a head at one of the things that it ties.
  func hasHead(at item: Int) -> Bool { (item == from ? tips.from : tips.to) > 0 }
}

/// How far apart the ends of lines meet a thing.
enum EndSpacing {
  /// So far apart on a thing that is high enough.
  private static let wide = 5.5

  /// The room that a head takes at least, and a line without one.
  private static let (head, line) = (4.4, 2.6)

  /// How far below the first end each end is: as far apart as there is room, but no further than
  /// looks well; where there is little, lines without heads move together first.
  ///
  /// - Parameters:
  ///   - ends: Whether each end has a head, from top to bottom.
  ///   - room: From the first to the last, at most.
  /// - Returns: As many numbers as there are ends, the first of them 0.
  static func offsets(of ends: [Bool], within room: Double) -> [Double] {
    let least = gaps(of: ends)
    let (tight, loose) = (least.reduce(0, +), wide * Double(least.count))
    let ease = loose > tight ? min(1, max(0, (room - tight) / (loose - tight))) : 1
    let squeeze = tight > 0 ? min(1, room / tight) : 1
    var offsets = ends.isEmpty ? [] : [0.0]
    for gap in least {
      offsets.append(offsets[offsets.count - 1] + (gap + ease * (wide - gap)) * squeeze)
    }
    return offsets
  }

  /// The height of the part of a side on which ends stand apart, in the order that needs most.
  ///
  /// - Parameters:
  ///   - ends: Whether each end has a head.
  ///   - isRoomy: Whether they stand as far apart as looks well.
  /// - Returns: The room from the first end to the last.
  static func room(for ends: [Bool], isRoomy: Bool) -> Double {
    if isRoomy { return wide * Double(ends.count - 1) }
    return gaps(of: ends.filter(\.self) + ends.filter { !$0 }).reduce(0, +)
  }

  private static func gaps(of ends: [Bool]) -> [Double] {
    zip(ends, ends.dropFirst()).map { one, next in
      ((one ? head : line) + (next ? head : line)) / 2
    }
  }
}
