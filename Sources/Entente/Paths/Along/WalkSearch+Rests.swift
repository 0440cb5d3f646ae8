internal import GraphAlgorithms

/// How far it is to the end, from pairs of an entity and a state.
extension WalkSearch {
  /// A pair as one number.
  private func pair(_ vertex: Int, _ state: Int) -> Int { vertex * machine.stateCount + state }

  /// The steps that are left from each pair, as far as they are no more than some number.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* states (Mendelzon and Wood 1995).
  func restsFromEnd(upTo longest: Int) -> [Int32] {
    var rests = [Int32](repeating: -1, count: pair(passages.adjacency.vertexCount, 0))
    var frontier = firstLevel(in: &rests)
    var steps = 0
    while !frontier.isEmpty, steps < longest {
      frontier = levelBefore(frontier, steps: steps, in: &rests) { _ in true }
      steps += 1
    }
    return rests
  }

  /// The steps that are left from the pairs on shortest ways.
  ///
  /// The search begins at both ends. Once the two meet, all that is missing are pairs that the search
  /// from the start has come to.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* states, in practice far less.
  func restsOnShortest() -> [Int32] {
    var rests = [Int32](repeating: -1, count: pair(passages.adjacency.vertexCount, 0))
    var isReached = [Bool](repeating: false, count: rests.count)
    var ahead = machine.activeFrom[machine.start].map { pair(start, $0) }
    for pair in ahead { isReached[pair] = true }
    var back = firstLevel(in: &rests)
    var (stepsAhead, stepsBack) = (0, 0)
    /// Whether a way through a pair to which both have come is a way.
    func isJoint(_ pair: Int) -> Bool {
      isReached[pair] && rests[pair] >= 0
        && (stepsAhead == 0 || admits(pair / machine.stateCount, stepsLeft: Int(rests[pair])))
    }
    var hasMet = ahead.contains(where: isJoint)
    while !hasMet {
      if ahead.isEmpty || back.isEmpty { return rests }
      if ahead.count <= back.count {
        ahead = levelBehind(ahead, steps: stepsAhead, in: &isReached)
        stepsAhead += 1
        hasMet = ahead.contains(where: isJoint)
      } else {
        back = levelBefore(back, steps: stepsBack, in: &rests) { _ in true }
        stepsBack += 1
        hasMet = back.contains(where: isJoint)
      }
    }
    for steps in stepsBack..<stepsBack + stepsAhead {
      back = levelBefore(back, steps: steps, in: &rests) { isReached[$0] }
    }
    return rests
  }

  /// The pairs at the end.
  private func firstLevel(in rests: inout [Int32]) -> [Int] {
    var level = [pair(end, machine.end)]
    rests[level[0]] = 0
    addSilent(to: &level, steps: 0, in: &rests)
    return level
  }

  /// Adds the pairs from which those of a level are reached without a step.
  private func addSilent(to level: inout [Int], steps: Int, in rests: inout [Int32]) {
    var head = 0
    while head < level.count {
      let (vertex, state) = level[head].quotientAndRemainder(dividingBy: machine.stateCount)
      head += 1
      for before in machine.silentInto[state] where rests[pair(vertex, before)] < 0 {
        rests[pair(vertex, before)] = Int32(steps)
        level.append(pair(vertex, before))
      }
    }
  }

  /// The pairs one step before those from which so many are left, among pairs that pass a test.
  private func levelBefore(
    _ level: [Int], steps: Int, in rests: inout [Int32], where isUseful: (_ pair: Int) -> Bool
  ) -> [Int] {
    var next: [Int] = []
    for (vertex, state) in level.lazy.map({
      $0.quotientAndRemainder(dividingBy: machine.stateCount)
    }) {
      let moves = machine.movesInto[state]
      if moves.isEmpty || !admits(vertex, stepsLeft: steps) { continue }
      passages.adjacency.forEachArc(of: vertex, direction: .incoming) { neighbor, edge in
        for move in moves {
          let before = pair(neighbor, move.from)
          if rests[before] < 0, isUseful(before), crosses(edge, from: neighbor, as: move.crossing) {
            rests[before] = Int32(steps + 1)
            next.append(before)
          }
        }
      }
    }
    addSilent(to: &next, steps: steps + 1, in: &rests)
    return next
  }

  /// The pairs one step behind those that are so many steps from the start.
  private func levelBehind(_ level: [Int], steps: Int, in isReached: inout [Bool]) -> [Int] {
    var next: [Int] = []
    for (vertex, state) in level.lazy.map({
      $0.quotientAndRemainder(dividingBy: machine.stateCount)
    }) {
      guard let move = machine.moveOfState[state], steps == 0 || admits(vertex, stepsLeft: 1)
      else { continue }
      passages.adjacency.forEachArc(of: vertex) { neighbor, edge in
        guard crosses(edge, from: vertex, as: move.crossing) else { return }
        for state in machine.activeFrom[move.to] where !isReached[pair(neighbor, state)] {
          isReached[pair(neighbor, state)] = true
          next.append(pair(neighbor, state))
        }
      }
    }
    return next
  }
}
