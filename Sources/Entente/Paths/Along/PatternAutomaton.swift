/// An expression over relations as a machine that reads one relation after another.
///
/// Its states are few: two for each relation and each sign, repetitions written out (Thompson 1968).
struct PatternAutomaton {
  /// What a state reads, and the state it goes on to.
  struct Move {
    var from: Int
    var crossing: Int
    var to: Int
  }

  let stateCount: Int
  let start: Int
  let end: Int

  /// The relations that moves read, each once.
  let crossings: [RelationPattern.Crossing]

  /// The move of each state, if it has one; none has two.
  let moveOfState: [Move?]

  /// The moves that lead to each state.
  let movesInto: [[Move]]

  /// The states that reach each one without reading, in one go.
  let silentInto: [[Int]]

  /// The states with a move, and the end, that each state reaches without reading, ascending.
  let activeFrom: [[Int]]

  /// - Throws: ``RelationPatternError`` where the expression is larger than any that is meant.
  init(_ pattern: RelationPattern) throws(RelationPatternError) {
    guard let size = pattern.size, size <= RelationPattern.largestSize,
      let whole = PatternPart.of(pattern)
    else {
      throw RelationPatternError(
        problem: .tooLarge(limit: RelationPattern.largestSize), text: "", range: 0..<0)
    }
    stateCount = whole.count
    start = whole.start
    end = whole.end
    var crossings: [RelationPattern.Crossing] = []
    var numbers: [RelationPattern.Crossing: Int] = [:]
    var moveOfState = [Move?](repeating: nil, count: whole.count)
    var movesInto = [[Move]](repeating: [], count: whole.count)
    var silentInto = [[Int]](repeating: [], count: whole.count)
    var silentFrom = [[Int]](repeating: [], count: whole.count)
    for (from, crossing, to) in whole.moves {
      let number = numbers[crossing] ?? crossings.count
      if number == crossings.count {
        numbers[crossing] = number
        crossings.append(crossing)
      }
      let move = Move(from: from, crossing: number, to: to)
      moveOfState[from] = move
      movesInto[to].append(move)
    }
    for (from, to) in whole.silent {
      silentInto[to].append(from)
      silentFrom[from].append(to)
    }
    self.crossings = crossings
    self.moveOfState = moveOfState
    self.movesInto = movesInto
    self.silentInto = silentInto
    let end = end
    activeFrom = silentFrom.indices.map { first in
      Self.reached(from: first, by: silentFrom)
        .filter { moveOfState[$0] != nil || $0 == end }.sorted()
    }
  }

  private static func reached(from first: Int, by steps: [[Int]]) -> Set<Int> {
    var reached: Set<Int> = [first]
    var pending = [first]
    while let state = pending.popLast() {
      for next in steps[state] where reached.insert(next).inserted { pending.append(next) }
    }
    return reached
  }
}

extension RelationPattern {
  /// How many relations and signs an expression may have, its repetitions written out.
  static let largestSize = 1000

  /// How many relations and signs there are, repetitions written out; nothing where they are too many.
  fileprivate var size: Int? {
    var sizes: [Int] = []
    for token in tokens {
      switch token {
      case .crossing: sizes.append(1)
      case .sequence, .alternative:
        guard let second = sizes.popLast(), let first = sizes.popLast() else { return nil }
        sizes.append(first + second + 1)
      case .repetition(let least, let most):
        guard let size = sizes.popLast() else { return nil }
        let (product, isTooLarge) = (size + 1).multipliedReportingOverflow(
          by: max(1, most ?? least))
        if isTooLarge { return nil }
        sizes.append(product)
      }
      if let last = sizes.last, last > Self.largestSize { return nil }
    }
    return sizes.last
  }
}

/// A part of an expression as states of its own: nothing leads to its start, nor on from its end.
private struct PatternPart {
  var count: Int
  var start: Int
  var end: Int
  var moves: [(from: Int, crossing: RelationPattern.Crossing, to: Int)] = []
  /// The steps from state to state that read nothing.
  var silent: [(from: Int, to: Int)] = []

  /// The whole of an expression, or nothing where there is none.
  static func of(_ pattern: RelationPattern) -> PatternPart? {
    var parts: [PatternPart] = []
    for token in pattern.tokens {
      switch token {
      case .crossing(let crossing):
        parts.append(PatternPart(count: 2, start: 0, end: 1, moves: [(0, crossing, 1)]))
      case .sequence, .alternative:
        guard let second = parts.popLast(), var first = parts.popLast() else { return nil }
        if token == .sequence { first.add(second) } else { first.join(second) }
        parts.append(first)
      case .repetition(let least, let most):
        guard let part = parts.popLast() else { return nil }
        parts.append(part.repeated(least: least, most: most))
      }
    }
    return parts.last
  }

  /// Takes in the states of another part, and returns its start and its end among them.
  private mutating func take(_ other: PatternPart) -> (start: Int, end: Int) {
    let shift = count
    count += other.count
    moves += other.moves.map { ($0.from + shift, $0.crossing, $0.to + shift) }
    silent += other.silent.map { ($0.from + shift, $0.to + shift) }
    return (other.start + shift, other.end + shift)
  }

  private mutating func add(_ next: PatternPart) {
    let next = take(next)
    silent.append((end, next.start))
    end = next.end
  }

  private mutating func join(_ other: PatternPart) {
    let other = take(other)
    let (first, last) = (count, count + 1)
    count += 2
    silent += [(first, start), (first, other.start), (end, last), (other.end, last)]
    (start, end) = (first, last)
  }

  private func repeated(least: Int, most: Int?) -> PatternPart {
    var whole = PatternPart(count: 1, start: 0, end: 0)
    for _ in 0..<least { whole.add(self) }
    if let most {
      for _ in least..<max(least, most) { whole.add(optional) }
    } else {
      whole.add(endless)
    }
    return whole
  }

  private var optional: PatternPart {
    var part = self
    let (first, last) = (count, count + 1)
    part.count += 2
    part.silent += [(first, start), (end, last), (first, last)]
    (part.start, part.end) = (first, last)
    return part
  }

  private var endless: PatternPart {
    var part = optional
    part.silent.append((end, start))
    return part
  }
}
