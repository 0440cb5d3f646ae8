import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct CostHeapTests {
  @Test(arguments: UInt64(1)...50)
  func `entries leave the heap in order of cost then steps then vertex`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var heap = CostHeap()
    var waiting: [[Int]] = []
    for _ in 0..<200 {
      if Int.random(in: 0..<3, using: &generator) > 0 {
        let entry = (0..<3).map { _ in Int.random(in: 0..<5, using: &generator) }
        waiting.append(entry)
        heap.push(
          CostHeap.Entry(
            cost: Double(entry[0]), steps: UInt32(entry[1]), vertex: UInt32(entry[2])))
      } else {
        waiting.sort { $1.lexicographicallyPrecedes($0) }
        let entry = heap.pop().map { [Int($0.cost), Int($0.steps), Int($0.vertex)] }
        #expect(entry == waiting.popLast(), "seed \(seed)")
      }
    }
  }
}
