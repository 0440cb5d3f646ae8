import Entente
import EntenteTestSupport
import Testing

@Suite struct QuestionProgressTests {
  /// The shares that some work tells, and what it answers.
  private func shares<Answer>(
    _ work: (_ tell: (Double) -> Void) throws -> Answer
  ) rethrows -> (answer: Answer, shares: [Double]) {
    var shares: [Double] = []
    let answer = try work { shares.append($0) }
    return (answer, shares)
  }

  /// Whether shares never go back, and stay from 0 to 1.
  private func areRising(_ shares: [Double]) -> Bool {
    shares.allSatisfy { (0...1 + 1e-12).contains($0) }
      && zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 }
  }

  @Test(arguments: UInt64(1)...200)
  func `long questions tell shares that never go back, and answer as they do untold`(
    seed: UInt64
  ) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 30)
    guard graph.entities.count > 1 else { return }
    let (first, second) = (graph.entities[0].id, graph.entities[1].id)
    let brokers = try shares {
      try graph.brokerage(between: first, and: second, within: .none, progress: $0)
    }
    #expect(areRising(brokers.shares) && brokers.shares.count > 4, "seed \(seed)")
    let untold = try graph.brokerage(between: first, and: second, within: .none)
    #expect(brokers.answer.brokers == untold.brokers, "seed \(seed)")
    #expect(brokers.answer.keyPlayers == untold.keyPlayers, "seed \(seed)")
    #expect(brokers.answer.decades == untold.decades, "seed \(seed)")

    let ties = try graph.ties(within: .none)
    let groups = shares { ties.communities(seed: seed, progress: $0) }
    #expect(areRising(groups.shares) && groups.shares.count > 1, "seed \(seed)")
    #expect(groups.answer.communities == ties.communities(seed: seed).communities)

    let intervals = shares { ties.rankIntervals(by: .betweenness, progress: $0) }
    #expect(areRising(intervals.shares) && intervals.shares.count > 1, "seed \(seed)")
    #expect(intervals.answer.rows == ties.rankIntervals(by: .betweenness).rows)

    let comparison = try graph.comparison(of: "1990/2000", with: "2001/2010", within: .none)
    let shifts = shares { comparison.rankShifts(by: .betweenness, progress: $0) }
    #expect(areRising(shifts.shares) && shifts.shares.count > 1, "seed \(seed)")
    #expect(shifts.answer.rows == comparison.rankShifts(by: .betweenness).rows)
  }

  @Test func `brokers of many entities tell more than the parts of the work`() throws {
    let graph = try KnownAdjacency.random(seed: 7, largest: 300).graph()
    let told = try shares {
      try graph.brokerage(between: "v0", and: "v1", within: .none, progress: $0)
    }
    #expect(areRising(told.shares))
    #expect(Set(told.shares).count > 20)
  }
}
