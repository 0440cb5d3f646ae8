/// Finds the edge that a statement is about, where it may be one that is there already.
///
/// That is so in strict graphs, and for edges with a key. All other edges are new, and nothing is
/// kept about them.
struct EdgeTable {
  private let isStrict: Bool
  private let isDirected: Bool
  private var keyed: [Key: Int] = [:]
  /// The edges from one node to another, in a strict graph.
  private var joining: [Key: [Int]] = [:]
  /// The scopes in which an edge is named, in a strict graph.
  private var homes: [Int: [Int]] = [:]
  /// Steps of the search since they were last taken.
  private var work = 0

  private struct Key: Hashable {
    var tail: Int
    var head: Int
    var key: ExactText?
  }

  /// An edge by its number, and whether it leads the other way.
  struct Found {
    var edge: Int
    var isReversed = false
  }

  init(isStrict: Bool, isDirected: Bool) {
    self.isStrict = isStrict
    self.isDirected = isDirected
  }

  /// The edge that is there, or a new one with the number `count`.
  ///
  /// It is nil if a strict graph has no room for it.
  mutating func edge(
    _ tail: Int, _ head: Int, key: String?, in scope: Int, scopes: [ContentScope], count: Int
  ) -> Found? {
    guard isStrict || key != nil else { return Found(edge: count) }
    if let found = known(tail, head, key: key) { return found }
    let joined = Key(tail: tail, head: head, key: nil)
    if isStrict {
      // Only what is in the same subgraph stands in the way.
      for edge in joining[joined, default: []] where isMember(edge, of: scope, scopes) {
        return nil
      }
      joining[joined, default: []].append(count)
    }
    if let key { keyed[Key(tail: tail, head: head, key: ExactText(key))] = count }
    return Found(edge: count)
  }

  private func known(_ tail: Int, _ head: Int, key: String?) -> Found? {
    let there = Key(tail: tail, head: head, key: key.map(ExactText.init))
    let back = Key(tail: head, head: tail, key: key.map(ExactText.init))
    if let edge = key == nil ? joining[there]?.first : keyed[there] { return Found(edge: edge) }
    guard !isDirected, let edge = key == nil ? joining[back]?.first : keyed[back] else {
      return nil
    }
    return Found(edge: edge, isReversed: tail != head)
  }

  /// Notes that an edge is named in a subgraph.
  mutating func note(_ edge: Int, in scope: Int) {
    if isStrict { homes[edge, default: []].append(scope) }
  }

  /// How many steps were searched since this was last asked.
  ///
  /// Many subgraphs with an edge between the same nodes could take hours.
  mutating func takenWork() -> Int {
    defer { work = 0 }
    return work
  }

  private mutating func isMember(_ edge: Int, of scope: Int, _ scopes: [ContentScope]) -> Bool {
    if scope == 0 { return true }
    for home in homes[edge, default: []] {
      var around: Int? = home
      work += 1
      while let current = around, current > scope {
        around = scopes[current].parent
        work += 1
      }
      if around == scope { return true }
    }
    return false
  }
}
