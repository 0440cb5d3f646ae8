/// How often each of several things occurs, in the order in which they first did.
struct Tallies<Item: Sendable & Hashable> {
  private(set) var counts: [Summary.Count<Item>] = []
  private var positions: [Item: Int] = [:]

  /// Equal things often follow one another: the last is found without hashing.
  private var last: Int?

  /// Starts with nothing, or with things that are listed even if they never occur.
  init(of items: [Item] = []) {
    for item in items { add(item, times: 0) }
  }

  /// Counts a thing.
  ///
  /// - Complexity: O(1), plus hashing where the thing is not the one counted before it.
  mutating func add(_ item: Item, times: Int = 1) {
    let position = last.flatMap { counts[$0].item == item ? $0 : nil } ?? position(of: item)
    counts[position] = Summary.Count(item: item, count: counts[position].count + times)
    last = position
  }

  private mutating func position(of item: Item) -> Int {
    if let known = positions[item] { return known }
    positions[item] = counts.count
    counts.append(Summary.Count(item: item, count: 0))
    return counts.count - 1
  }

  /// The most frequent first; equals in the order in which they first occurred.
  var ranked: [Summary.Count<Item>] {
    counts.enumerated()
      .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
      .map(\.element)
  }
}
