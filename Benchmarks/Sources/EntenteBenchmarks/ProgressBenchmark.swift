import Entente
import EntenteFormats
import Foundation
import Synchronization

/// Measures whether long work tells how far it is: what share it tells when half of its time is over.
struct ProgressBenchmark {
  /// Reads tables with sources and ranks by sampled betweenness, and prints what each tells.
  static func run(folder: String) throws {
    print("\("work".padding(32))\("seconds".leading(10))\("at half".leading(10))  never back, ends")
    let reading = Telling()
    _ = GraphReading(contentsOf: folder, progress: { reading.add($0) })
    reading.end("reading")
    let graph = try Graph(contentsOf: URL(filePath: folder))
    let ties = try graph.ties(within: .ties, parallel: .one)
    let sampling = Telling()
    let ranking = ties.ranking(by: .betweenness) { sampling.add($0) }
    sampling.end("betweenness")
    let dividing = Telling()
    let communities = ties.communities { dividing.add($0) }
    dividing.end("communities")
    let comparison = try graph.comparison(of: "1990/2000", with: "2001/2010")
    let comparing = Telling()
    let shifts = comparison.rankShifts(by: .degree) { comparing.add($0) }
    comparing.end("ranks of two periods")
    let brokering = Telling()
    let brokers = try graph.brokerage(between: "west", and: "east") { brokering.add($0) }
    brokering.end("brokers")
    print(
      """
      betweenness: \(ranking.convention)
      \(communities.communities.count) communities, \(shifts.rows.count) ranks, \
      \(brokers.brokers.count) brokers
      """)
  }
}

/// What some work told, and when.
private final class Telling: Sendable {
  private let start = ContinuousClock.now
  private let shares = Mutex<[(time: Duration, share: Double)]>([])

  func add(_ share: Double) {
    let time = start.duration(to: .now)
    shares.withLock { $0.append((time, share)) }
  }

  /// Prints the share told at half of the time, and whether shares rose up to less than 1 before the end.
  func end(_ work: String) {
    let whole = start.duration(to: .now)
    let told = shares.withLock(\.self)
    let half = told.last { $0.time <= whole / 2 }?.share ?? 0
    let isRising = zip(told, told.dropFirst()).allSatisfy { $0.share <= $1.share }
    let last = told.last { $0.time < whole * 0.98 }?.share ?? 0
    print(
      work.padding(32) + "\(whole / .milliseconds(1000))".prefix(6).description.leading(10)
        + "\(Int((100 * half).rounded())) %".leading(10)
        + "  \(isRising), \(Int(100 * last)) % just before the end")
  }
}
