/// Which of some numbered things are one: a forest in which every tree is one thing.
///
/// Trees are joined by size and flattened on the way (Tarjan, *Journal of the ACM* 22, 1975), so
/// that any number of statements takes practically linear time.
struct Unions: Sendable {
  private var parents: [Int]
  private var sizes: [Int]

  /// The first thing of each tree, noted at its root.
  private var firsts: [Int]

  /// Things that are all different.
  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
    firsts = parents
  }

  /// Makes two things one.
  mutating func unite(_ one: Int, _ other: Int) {
    var (large, small) = (root(of: one), root(of: other))
    if large == small { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = large
    sizes[large] += sizes[small]
    firsts[large] = min(firsts[large], firsts[small])
  }

  /// The first of all things that are one with a thing.
  mutating func first(of thing: Int) -> Int { firsts[root(of: thing)] }

  private mutating func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }
}
