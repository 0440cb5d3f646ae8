import Synchronization
import Testing

@testable import EntenteFormats

/// How far the reading of tables is said to be, by a clock that goes as recorded.
@Suite struct ReadingProgressTests {
  /// Seconds that the parts of a reading took, recorded with 200,000 entities and a million relations with
  /// a citation each, on two threads that shared about one processor.
  private static let recorded = (
    cutting: 2.05, entities: 1.3, citations: 0.3, relations: 5.2, graph: 0.15
  )

  @Test func `at half of the time about half is told, and never less than before, nor all`() {
    let clock = Mutex(0.0)
    let told = Mutex<[(time: Double, share: Double)]>([])
    var progress = ReadingProgress(after: CSVFormat.shareOfCutting) { share in
      told.withLock { $0.append((clock.withLock(\.self), share)) }
    }
    // A tenth of the entries, each ten times as slow.
    let parts = [
      (count: 20_000, cost: EntryCost.entity, seconds: Self.recorded.entities),
      (count: 100_000, cost: EntryCost.citation, seconds: Self.recorded.citations),
      (count: 100_000, cost: EntryCost.relation, seconds: Self.recorded.relations),
    ]
    clock.withLock { $0 = Self.recorded.cutting }
    progress.begin(parts.reduce(0) { $0 + $1.count * $1.cost })
    for part in parts {
      for _ in 0..<part.count {
        clock.withLock { $0 += part.seconds / Double(part.count) }
        progress.advance(part.cost)
      }
    }
    let whole = clock.withLock(\.self) + Self.recorded.graph
    let shares = told.withLock(\.self)
    #expect(shares.count > 100)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0.share <= $1.share })
    #expect(shares.allSatisfy { (0..<1).contains($0.share) })
    let half = shares.last { $0.time <= whole / 2 }?.share ?? 0
    #expect(abs(half - 0.5) <= 0.2)
  }
}
