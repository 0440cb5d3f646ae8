import Graphviz

extension Routing {
  private typealias Side = ColumnDrawing.Side

  /// An end of one line, or of several that run together there, and where they come from.
  private struct End {
    var port: Port
    var heights: [Double]
    /// The room that it takes.
    var breadth: Double

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
      let offsets = EndSpacing.offsets(of: ends.map(\.breadth), within: 2 * half)
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
    func add(_ port: Port, from height: Double, onTheRight isRight: Bool, breadth: Double) {
      let side = Side(item: port.item, isRight: isRight)
      var end = meeting[side]?[port] ?? End(port: port, heights: [], breadth: 0)
      end.heights.append(height)
      end.breadth = max(end.breadth, breadth)
      meeting[side, default: [:]][port] = end
    }
    for (number, tie) in drawing.ties.enumerated() {
      let chain = slots.chains[number]
      guard tie.from != tie.to, let left = chain.first, let right = chain.last else { continue }
      if drawing.items[tie.from].column == drawing.items[tie.to].column {
        guard case .aside(let isRight) = manner(of: tie) else { continue }
        for item in [tie.from, tie.to] {
          add(
            Port(tie: number, item: item), from: origin(of: number, at: item),
            onTheRight: isRight, breadth: tie.breadth(at: item))
        }
      } else {
        for (item, isRight) in [(left, true), (right, false)] {
          add(
            Port(tie: joints.leader(of: number, at: item), item: item),
            from: slots.height(of: number, at: isRight ? 1 : chain.count - 2),
            onTheRight: isRight, breadth: tie.breadth(at: item))
        }
      }
    }
    return meeting
  }
}

extension ColumnDrawing.Tie {
  /// Whether the line has a head at one of the things that it ties.
  func hasHead(at item: Int) -> Bool { (item == from ? tips.from : tips.to) > 0 }

  /// The room that its end takes along the side of a thing: that of its head, or of the line alone.
  func breadth(at item: Int) -> Double {
    hasHead(at: item)
      ? max(EndSpacing.head, headBreadth) : max(EndSpacing.line, penWidth + EndSpacing.besideLine)
  }

  /// The height of a slot in which it runs without words.
  var slotHeight: Double { max(ColumnDrawing.Room.slot, penWidth + 0.6) }
}

/// How far apart the ends of lines meet a thing.
enum EndSpacing {
  /// So far apart at least on a thing that is high enough.
  private static let wide = 5.5

  /// The room that a head takes at least, a line without one, and what is left beside a line.
  static let (head, line, besideLine) = (4.4, 2.6, 1.4)

  /// How far below the first end each end is: as far apart as there is room, but no further than
  /// looks well; where there is little, lines without heads move together first.
  ///
  /// Heads come no nearer than they are broad, unless the thing could not be made high enough.
  ///
  /// - Parameters:
  ///   - ends: The room that each end takes, from top to bottom.
  ///   - room: From the first to the last, at most.
  /// - Returns: As many numbers as there are ends, the first of them 0.
  static func offsets(of ends: [Double], within room: Double) -> [Double] {
    let least = gaps(of: ends)
    let most = least.map { max(wide, $0) }
    let (tight, loose) = (least.reduce(0, +), most.reduce(0, +))
    let ease = loose > tight ? min(1, max(0, (room - tight) / (loose - tight))) : 1
    let squeeze = tight > 0 ? min(1, room / tight) : 1
    var offsets = ends.isEmpty ? [] : [0.0]
    for (least, most) in zip(least, most) {
      offsets.append(offsets[offsets.count - 1] + (least + ease * (most - least)) * squeeze)
    }
    return offsets
  }

  /// The height of the part of a side on which ends stand apart, in whatever order.
  ///
  /// - Parameters:
  ///   - ends: The room that each end takes.
  ///   - isRoomy: Whether they stand as far apart as looks well.
  /// - Returns: The room from the first end to the last.
  static func room(for ends: [Double], isRoomy: Bool) -> Double {
    let ends = ends.map { isRoomy ? max($0, wide) : $0 }.sorted()
    // The smallest two may stand at the top and at the bottom.
    return ends.reduce(0, +) - ends.prefix(2).reduce(0, +) / 2
  }

  private static func gaps(of ends: [Double]) -> [Double] {
    zip(ends, ends.dropFirst()).map { ($0 + $1) / 2 }
  }
}
