import Testing

@testable import GraphAlgorithms

@Suite struct RandomNumbersTests {
  @Test func `the numbers are those of the reference implementation`() {
    var random = RandomNumbers(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [1, 2, 3, 10, 1 << 31, UInt32.max])
  func `numbers stay below their bound`(bound: UInt32) {
    var random = RandomNumbers(seed: UInt64(bound))
    #expect((0..<1000).allSatisfy { _ in random.next(below: bound) < bound })
  }

  @Test func `each number below a bound is about as frequent as any other`() {
    var random = RandomNumbers(seed: 7)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[Int(random.next(below: 7))] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
  }

  @Test func `fractions are from 0 up to 1`() {
    var random = RandomNumbers(seed: 3)
    let fractions = (0..<10_000).map { _ in random.nextFraction() }
    #expect(fractions.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(fractions.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }

  @Test func `every order of three is about as frequent as any other`() {
    var random = RandomNumbers(seed: 11)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<60_000 {
      var order = [0, 1, 2]
      order.withCells { random.shuffle($0, 3) }
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 10_000) < 500 })
  }
}
