@testable import Entente
import EntenteTestSupport
import Testing

@Suite struct NameSlipTests {
  /// The same distance by its definition, without a table.
  private func reference(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    guard let a = first.last, let b = second.last else { return first.count + second.count }
    var least = min(
      reference(first.dropLast(), second.dropLast()) + (a == b ? 0 : 1),
      reference(first.dropLast(), second) + 1, reference(first, second.dropLast()) + 1)
    if first.count > 1, second.count > 1, first.dropLast().last == b, second.dropLast().last == a {
      least = min(least, reference(first.dropLast(2), second.dropLast(2)) + 1)
    }
    return least
  }

  @Test func `slips are counted as the definition says`() {
    var generator = SeededGenerator(seed: 3)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        UInt8.random(in: 97...99, using: &generator)
      }
    }
    for _ in 0..<800 {
      let (first, second) = (word(), word())
      let slips = reference(first[...], second[...])
      for limit in 0...3 {
        let found = SpellingDistance.between(first[...], second[...], limit: limit)
        #expect(found == (slips <= limit ? slips : nil), "\(first) \(second) \(limit)")
      }
    }
  }

  @Test func `short words allow no slip and long ones two`() {
    #expect(
      [0, 3, 4, 7, 8, 40].map { SpellingDistance.limit(forLength: $0) } == [0, 0, 1, 1, 2, 2])
  }

  @Test func `words are numbered in the order met`() {
    var table = WordTable()
    let words = (0..<5000).map { Array("w\($0 * 7919 % 5000)".utf8) }
    for (number, word) in words.enumerated() { #expect(table.insert(word) == number) }
    for (number, word) in words.enumerated() {
      #expect(table.number(of: word) == number && table.insert(word) == number)
      #expect(table[number].elementsEqual(word))
    }
    #expect(table.number(of: Array("nobody".utf8)) == nil)
    #expect(table.count == 5000)
  }

  @Test func `buckets hold every member in order`() {
    let keys: [UInt32] = [2, 0, 2, 1, 2]
    let buckets = Buckets(keys: keys, members: [10, 11, 12, 13, 14], count: 4)
    #expect((0..<4).map { Array(buckets.members(of: $0)) } == [[11], [13], [10, 12, 14], []])
    let none = Buckets(hashes: [], members: [])
    #expect(none.members(hash: 77).isEmpty)
  }

  @Test func `the best forms are those of a full sort`() {
    var generator = SeededGenerator(seed: 8)
    let all = (0..<500).map { (Float(Int.random(in: 0..<40, using: &generator)), UInt32($0)) }
    var best = BestForms(capacity: 30)
    for (estimate, form) in all where best.admits(estimate, form) { best.insert(estimate, form) }
    let sorted = all.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(30).map(\.1)
    #expect(best.forms.sorted() == sorted.sorted())
  }
}
