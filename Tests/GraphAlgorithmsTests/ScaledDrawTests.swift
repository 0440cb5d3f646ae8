import Testing

@testable import GraphAlgorithms

@Suite struct ScaledDrawTests {
  /// Returns how often each of some weights is drawn.
  private func draws(_ weights: [(Double, UInt32)], count: Int) -> [Int] {
    var random = RandomNumbers(seed: 11)
    var drawn = [Int](repeating: 0, count: weights.count)
    for _ in 0..<count {
      var draw = ScaledDraw()
      var choice = -1
      for (index, weight) in weights.enumerated() {
        if draw.takes(weight.0, scale: weight.1, &random) { choice = index }
      }
      drawn[choice] += 1
    }
    return drawn
  }

  @Test(arguments: [0, 1, 7, 4_000_000] as [UInt32])
  func `each is drawn as often as its weight says, whatever the scale`(scale: UInt32) {
    let weights: [(Double, UInt32)] = [
      (1, scale), (2, scale), (0x1p300, scale), (3, scale + 1), (0x1p299, scale + 1),
      (0x1p-1 * ScaledDraw.unit, scale + 1),
    ]
    let drawn = draws(weights, count: 4000)
    #expect(drawn[0...3].allSatisfy { $0 == 0 })
    #expect(abs(drawn[4] - 2000) < 160)
    let few = draws([(1, scale), (2, scale), (3, scale)], count: 6000)
    #expect(abs(few[0] - 1000) < 150 && abs(few[1] - 2000) < 190 && abs(few[2] - 3000) < 200)
  }

  @Test func `the first is drawn where there is no other, and what is far less never is after`() {
    #expect(draws([(1, 9)], count: 5) == [5])
    #expect(draws([(1, 0), (1, 9)], count: 50) == [0, 50])
    #expect(draws([(1, 9), (0x1p330, 0)], count: 50) == [50, 0])
    #expect(draws([(0x1p664, 1), (1, 2)], count: 50) == [50, 0])
  }
}
