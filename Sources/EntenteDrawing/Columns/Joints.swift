/// Where the lines of each trunk of a ``ColumnDrawing`` meet: one of them is drawn to the end, with the
/// head for all, the others as far as they are alone.
///
/// Lines of a trunk that would have to cross many others to meet it at its end have an end of their
/// own there, with its own head.
struct Joints {
  /// A part of a line, by places in its chain, and whether it runs into another at either side.
  struct Part {
    var places: ClosedRange<Int>
    var joinsLeft = false
    var joinsRight = false
  }

  /// What is drawn of each line; nothing where that is all of it.
  private(set) var drawn: [Part?]
  /// What no other line shares; nothing where that is all of it.
  private(set) var branches: [Part?]
  /// The line that leads to the end for each line of a trunk.
  private var leaders: [Int: Int] = [:]
  private let ties: [ColumnDrawing.Tie]
  private let chains: [[Int]]

  /// Finds where lines meet in columns whose members have their heights.
  ///
  /// - Complexity: O(*l* · (*c* + *r*)) for *l* lines, *c* columns and *r* ends at one thing.
  init(of drawing: ColumnDrawing, slots: SlottedColumns) {
    ties = drawing.ties
    chains = slots.chains
    drawn = ties.map { _ in nil }
    branches = drawn
    for ends in EndRuns(of: drawing, slots: slots).runs where ends.count > 1 { gather(ends) }
  }

  /// Whether a line runs together with others to its end.
  func isOnTrunk(_ line: Int) -> Bool { branches[line] != nil }

  /// The line whose end at a thing is that of another's too: the one that leads there.
  func leader(of line: Int, at item: Int) -> Int {
    guard case .trunk(_, item) = ties[line].company else { return line }
    return leaders[line] ?? line
  }

  private mutating func gather(_ own: [Int]) {
    var uses: [Int: Int] = [:]
    for line in own { for member in way(line).dropFirst() { uses[member, default: 0] += 1 } }
    func shared(_ line: Int) -> Int {
      way(line).dropFirst().firstIndex { (uses[$0] ?? 0) > 1 } ?? way(line).count - 1
    }
    func length(_ line: Int) -> Int { way(line).count - shared(line) }
    var taken: Set<Int> = []
    let sorted = own.sorted { (-length($0), $0) < (-length($1), $1) }
    for line in sorted {
      let way = way(line)
      leaders[line] = sorted[0]
      branches[line] = part(of: line, to: shared(line), way)
      if let joint = way.firstIndex(where: taken.contains) {
        drawn[line] = part(of: line, to: joint, way)
      }
      taken.formUnion(way.dropFirst())
    }
  }

  /// The chain of a line from the thing it has for itself to the end of the trunk.
  private func way(_ line: Int) -> [Int] {
    guard case .trunk(_, let root) = ties[line].company, chains[line].first == root else {
      return chains[line]
    }
    return chains[line].reversed()
  }

  /// The part of a line from its leaf to a place on its way, where it joins others.
  private func part(of line: Int, to place: Int, _ way: [Int]) -> Part {
    if way.first == chains[line].first { return Part(places: 0...place, joinsRight: true) }
    return Part(places: (way.count - 1 - place)...(way.count - 1), joinsLeft: true)
  }
}

/// The lines that share an end at the thing to which their trunk leads.
private struct EndRuns {
  /// Each time the lines that do.
  private(set) var runs: [[Int]] = []

  private struct Side: Hashable {
    var item: Int
    var isRight: Bool
  }

  /// Lines that follow each other at one side of a thing.
  private struct Run {
    var trunk: Int?
    var lines: [Int]
    /// The last members before the thing: as many curves come to it.
    var members: Set<Int>
  }

  /// How many crossings one end less is worth.
  private static let worth = 2

  init(of drawing: ColumnDrawing, slots: SlottedColumns) {
    var meeting: [Side: [(line: Int, member: Int, height: Double)]] = [:]
    var roots: Set<Int> = []
    for (number, tie) in drawing.ties.enumerated() {
      let chain = slots.chains[number]
      guard slots.members[tie.from].column != slots.members[tie.to].column else { continue }
      if case .trunk(_, let root) = tie.company { roots.insert(root) }
      for (end, next) in [(0, 1), (chain.count - 1, chain.count - 2)] {
        meeting[Side(item: chain[end], isRight: end == 0), default: []].append(
          (number, chain[next], slots.height(of: number, at: next)))
      }
    }
    for (side, ends) in meeting where roots.contains(side.item) {
      var own: [Run] = []
      for end in ends.sorted(by: { ($0.height, $0.line) < ($1.height, $1.line) }) {
        var trunk: Int?
        if case .trunk(let number, side.item) = drawing.ties[end.line].company { trunk = number }
        if let trunk, own.last?.trunk == trunk {
          own[own.count - 1].lines.append(end.line)
          own[own.count - 1].members.insert(end.member)
        } else {
          own.append(Run(trunk: trunk, lines: [end.line], members: [end.member]))
        }
      }
      while Self.merge(&own) {}
      runs += own.filter { $0.trunk != nil }.map(\.lines)
    }
  }

  /// Merges the two runs of one trunk for which that is cheapest, if it is cheap enough.
  private static func merge(_ runs: inout [Run]) -> Bool {
    var best: (cost: Int, from: Int, to: Int)?
    for one in runs.indices where runs[one].trunk != nil {
      guard let other = runs[(one + 1)...].firstIndex(where: { $0.trunk == runs[one].trunk })
      else { continue }
      let between = runs[(one + 1)..<other].reduce(0) { $0 + $1.members.count }
      let isFirstSmaller = runs[one].members.count < runs[other].members.count
      let (from, to) = isFirstSmaller ? (one, other) : (other, one)
      let cost = between * runs[from].members.count
      if best.map({ cost < $0.cost }) ?? true { best = (cost, from, to) }
    }
    guard let best, best.cost <= worth else { return false }
    runs[best.to].lines += runs[best.from].lines
    runs[best.to].members.formUnion(runs[best.from].members)
    runs.remove(at: best.from)
    return true
  }
}
