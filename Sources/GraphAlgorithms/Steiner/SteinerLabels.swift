/// What the cheapest trees cost that join one set of terminals to each vertex, for some of the vertices.
///
/// A hash table with linear probing over labels in the order they came: it grows with the vertices that
/// have one, not with the graph.
struct SteinerLabels {
  /// The cheapest tree known that joins the set to a vertex.
  struct Label {
    /// What it costs, without the vertex itself.
    var cost: Double
    /// The number of its edges.
    var steps: UInt32
    let vertex: UInt32
    /// The vertex before it; less than 0 where the tree begins, or where two trees meet.
    var before: Int32
    /// The edge from there, or the part of the set that one of the two trees joins.
    var along: UInt32
  }

  private(set) var all: [Label] = []

  /// The vertex and one, and the position of its label, in one word; 0 where nothing is.
  private var places = [UInt64](repeating: 0, count: 64)

  /// The label of a vertex.
  subscript(vertex: Int) -> Label? {
    @inline(__always) get { index(of: vertex).map { all[$0] } }
  }

  /// The place of a vertex, or the free one where it belongs.
  @inline(__always)
  private func place(of vertex: Int) -> Int {
    let key = UInt64(truncatingIfNeeded: vertex &+ 1)
    // The upper bits of a product with the golden ratio are well mixed (Knuth 1973).
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & (places.count &- 1)
    while places[place] != 0, places[place] >> 32 != key {
      place = (place &+ 1) & (places.count &- 1)
    }
    return place
  }

  @inline(__always)
  private func index(of vertex: Int) -> Int? {
    let word = places[place(of: vertex)]
    return word == 0 ? nil : Int(truncatingIfNeeded: word & 0xFFFF_FFFF)
  }

  private mutating func insert(_ label: Label) {
    if 2 * (all.count + 1) > places.count {
      let old = places
      places = [UInt64](repeating: 0, count: 4 * old.count)
      for word in old where word != 0 { places[place(of: Int(word >> 32) - 1)] = word }
    }
    places[place(of: Int(label.vertex))] =
      UInt64(label.vertex &+ 1) << 32 | UInt64(truncatingIfNeeded: all.count)
    all.append(label)
  }

  /// Begins trees at a vertex, or lets two meet there, where that is better than what is known.
  mutating func begin(_ label: Label) {
    guard let index = index(of: Int(label.vertex)) else { return insert(label) }
    let known = all[index]
    if (label.cost, label.steps) < (known.cost, known.steps) { all[index] = label }
  }

  /// Offers a vertex the tree of a neighbor, and returns whether it is better than what is known.
  ///
  /// Of neighbors that offer the same, the one of the cheaper tree is kept, then the lower one.
  @inline(__always)
  mutating func offer(_ label: Label) -> Bool {
    guard let index = index(of: Int(label.vertex)) else {
      insert(label)
      return true
    }
    let known = all[index]
    if label.cost > known.cost { return false }
    if label.cost < known.cost || label.steps < known.steps {
      all[index] = label
      return true
    }
    if label.steps == known.steps, known.before >= 0, known.before != label.before,
      precedes(label.before, known.before)
    {
      all[index] = label
    }
    return false
  }

  private func precedes(_ first: Int32, _ second: Int32) -> Bool {
    guard let one = self[Int(first)], let other = self[Int(second)] else { return false }
    return (one.cost, first) < (other.cost, second)
  }
}

extension SteinerLabels {
  /// What to look at next: a label by what it costs to go on from its vertex.
  ///
  /// A vertex that is dear to pass is reached by many and left by few, so that most labels need no look.
  @inline(__always)
  func entry(_ label: Label, in problem: SteinerProblem) -> CostHeap.Entry {
    CostHeap.Entry(
      cost: label.cost + problem.toll(of: Int(label.vertex)), steps: label.steps,
      vertex: label.vertex)
  }

  /// The label of an entry, if none better has come since.
  @inline(__always)
  func current(_ entry: CostHeap.Entry, in problem: SteinerProblem) -> Label? {
    guard let label = self[Int(entry.vertex)], label.steps == entry.steps,
      label.cost + problem.toll(of: Int(entry.vertex)) == entry.cost
    else { return nil }
    return label
  }

  /// Carries trees on from a vertex to its neighbors, as far as they cost no more than a bound.
  ///
  /// - Returns: The number of edges crossed.
  @inline(__always)
  mutating func carry(
    _ entry: CostHeap.Entry, upTo bound: Double, in problem: SteinerProblem,
    _ heap: inout CostHeap
  ) -> Int {
    var crossed = 0
    problem.forEachNeighbor(of: Int(entry.vertex)) { neighbor, edge in
      crossed &+= 1
      let cost = entry.cost + problem.costs.edges[edge]
      guard cost <= bound, cost < .infinity else { return }
      let label = Label(
        cost: cost, steps: entry.steps &+ 1, vertex: UInt32(truncatingIfNeeded: neighbor),
        before: Int32(truncatingIfNeeded: entry.vertex), along: UInt32(truncatingIfNeeded: edge))
      guard offer(label) else { return }
      let next = self.entry(label, in: problem)
      if next.cost <= bound, next.cost < .infinity { heap.push(next) }
    }
    return crossed
  }
}
