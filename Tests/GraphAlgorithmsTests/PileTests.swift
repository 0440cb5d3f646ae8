import GraphAlgorithms
import Testing

@Suite struct PileTests {
  @Test func `a list keeps no more memory than it is told to`() {
    var pile = Pile<UInt64>()
    let least = pile.capacity
    for element in 0..<10_000 as Range<UInt64> { pile.append(element) }
    #expect(pile.count == 10_000)
    #expect(pile.capacity >= 10_000 && pile.capacity < 20_000)
    let full = pile.capacity
    pile.removeAll(keepingAtMost: full)
    #expect(pile.count == 0 && pile.capacity == full)
    pile.removeAll(keepingAtMost: full - 1)
    #expect(pile.count == 0 && pile.capacity == least)
    for element in 0..<100 as Range<UInt64> { pile.append(element) }
    #expect(pile.count == 100 && pile.capacity >= 100)
  }
}
