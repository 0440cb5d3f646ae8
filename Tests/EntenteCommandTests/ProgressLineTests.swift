import EntenteTestSupport
import Synchronization
import Testing

@testable import EntenteCommand

@Suite struct ProgressLineTests {
  /// The percentages on what was written.
  private func percentages(_ written: [String]) -> [Int] {
    written.compactMap { text in
      text.split(separator: "]").last.flatMap { rest in
        Int(rest.filter { ("0"..."9").contains($0) })
      }
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `a line never goes back, never says that all is done, and goes at the end`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var line = ProgressLine("reading", width: 80, start: .zero)
    var time = Duration.zero
    var share = 0.0
    var written: [String] = []
    var times: [Duration] = []
    while share < 1 {
      // A kernel may repeat itself, or tell less than before.
      share += Double.random(in: -0.01...0.02, using: &generator)
      time += .milliseconds(Int.random(in: 1...80, using: &generator))
      if let text = line.text(at: share, time: time) {
        written.append(text)
        times.append(time)
      }
    }
    let end = line.end()
    let shown = percentages(written)
    #expect(shown.count == written.count && shown.count > 5, "seed \(seed)")
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    #expect(shown.allSatisfy { (0...99).contains($0) }, "seed \(seed)")
    #expect(times[0] >= .milliseconds(500), "seed \(seed)")
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= .milliseconds(100) })
    #expect(written.allSatisfy { $0.hasPrefix("\r") && $0.count <= 80 })
    #expect(Set(written.map(\.count)).count == 1, "A line covers the one before.")
    #expect(end == "\r\u{1B}[K")
    #expect(line.end() == nil)
  }

  @Test func `work of half a second shows nothing, and leaves nothing to take away`() {
    var line = ProgressLine("reading", width: 80, start: .seconds(7))
    #expect(line.text(at: 0.1, time: .seconds(7)) == nil)
    #expect(line.text(at: 0.9, time: .milliseconds(7499)) == nil)
    #expect(line.end() == nil)
  }

  @Test func `a line tells what is done, and fits a narrow terminal`() {
    var wide = ProgressLine("betweenness", width: 80, start: .zero)
    #expect(
      wide.text(at: 0.5, time: .seconds(1))
        == "\rbetweenness [####################....................] 50 %")
    var narrow = ProgressLine("betweenness", width: 20, start: .zero)
    #expect(narrow.text(at: 0.07, time: .seconds(1)) == "\rbetweenness  7 %")
    #expect(narrow.text(at: 1, time: .seconds(2)) == "\rbetweenness 99 %")
  }

  @Test func `a bar asks its clock and writes to its terminal`() {
    let clock = Mutex(Duration.zero)
    let written = Mutex<[String]>([])
    let bar = ProgressBar("reading", width: 60) {
      clock.withLock { $0 }
    } write: { text in
      written.withLock { $0.append(text) }
    }
    for step in 0..<100 {
      clock.withLock { $0 = .milliseconds(20 * step) }
      bar.tell(Double(step) / 100)
    }
    bar.end()
    let texts = written.withLock { $0 }
    let shown = percentages(Array(texts.dropLast()))
    // Of work that goes on evenly, half is done when half of the time is over.
    #expect(shown.first == 25 && shown.last == 95)
    #expect(shown.contains(50))
    #expect(texts.last == "\r\u{1B}[K")
  }
}
