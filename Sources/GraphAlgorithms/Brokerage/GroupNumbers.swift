/// The groups of vertices, numbered in the order in which they first occur.
struct GroupNumbers {
  /// For each vertex the number of its group.
  let numbers: [UInt32]

  /// For each group how many vertices are in it.
  let sizes: [Int]

  init(_ groups: [Int]) {
    var known: [Int: UInt32] = [:]
    var sizes: [Int] = []
    numbers = groups.map { group in
      if let number = known[group] {
        sizes[Int(number)] += 1
        return number
      }
      let number = UInt32(sizes.count)
      known[group] = number
      sizes.append(1)
      return number
    }
    self.sizes = sizes
  }
}

/// How many groups there are of each size.
///
/// *n* vertices make fewer than √2*n* different sizes, so that sums over pairs of sizes are sums of
/// O(*n*) terms, however many groups there are.
struct GroupSizes {
  /// How many vertices there are.
  let vertexCount: Double

  /// Each size, and how many groups have it.
  let sizes: [(size: Double, count: Double)]

  init(_ sizes: [Int]) {
    var counts: [Int: Int] = [:]
    for size in sizes { counts[size, default: 0] += 1 }
    vertexCount = Double(sizes.reduce(0, +))
    self.sizes = counts.sorted { $0.key < $1.key }.map { (Double($0.key), Double($0.value)) }
  }

  /// Returns the sum of what a closure makes of the size of each group.
  func sum(_ term: (Double) -> Double) -> Double {
    sizes.reduce(0) { $0 + $1.count * term($1.size) }
  }

  /// Returns the sum of what a closure makes of the sizes of each ordered pair of different groups.
  func sumOfPairs(_ term: (Double, Double) -> Double) -> Double {
    var sum = 0.0
    for first in sizes {
      for second in sizes {
        let others = first.size == second.size ? second.count - 1 : second.count
        sum += first.count * others * term(first.size, second.size)
      }
    }
    return sum
  }
}
