import Foundation
import Testing

@testable import Graphviz

@Suite struct GuardedTests {
  /// Under the thread sanitizer it also shows that the turns are told.
  @Test func `no turn of several threads is lost`() async {
    let box = Box()
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { for number in 0..<1_000 { box.numbers.withLock { $0.append(number) } } }
      }
    }
    #expect(box.numbers.withLock { $0.count } == 8_000)
  }

  @Test func `an error leaves the value free for the next`() {
    let box = Box()
    #expect(throws: RenderError.cancelled) {
      try box.numbers.withLock { _ throws(RenderError) in throw .cancelled }
    }
    #expect(box.numbers.withLock { $0.isEmpty })
  }
}

private final class Box: Sendable {
  let numbers = Guarded([Int]())
}
