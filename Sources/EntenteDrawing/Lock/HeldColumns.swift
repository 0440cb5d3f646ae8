import Graphviz

/// The columns of a figure in which some things are held in place: those in which these stand, and
/// others where something new has none.
///
/// What is new stands in a column in which things stand that would be beside it if nothing were
/// held, where that column is least full.
struct HeldColumns {
  /// The column of each thing.
  private(set) var columns: [Int]
  /// The column that each column would be if nothing were held.
  private(set) var origins: [Int]

  private let own: [Int]
  private let sizes: [Size]
  /// The middles of the columns that are held.
  private var middles: [Double] = []
  /// How full and how wide they are.
  private var (heights, widths): ([Double], [Double]) = ([], [])
  /// The widths of new columns beyond those that are held, by twice their numbers.
  private var outer: [Int: Double] = [:]
  /// The held columns of the things of each of the own columns.
  private var standing: [Int: Set<Int>] = [:]

  /// How far apart the middles of things of one column may be: what was written in a lock is rounded.
  private static let tolerance = 0.1

  /// Finds the columns.
  ///
  /// - Parameters:
  ///   - own: The column of each thing if nothing were held.
  ///   - sizes: The size of each thing.
  ///   - pins: The middles of those that are held.
  ///   - width: The width of the page.
  ///   - between: The least room between two columns.
  /// - Complexity: O(*n* log *n* + *n* · *c*) for *n* things and *c* columns.
  init(of own: [Int], sizes: [Size], pins: [Int: Point], width: Double, between: Double) {
    (self.own, self.sizes) = (own, sizes)
    columns = own
    origins = []
    // Twice the number of a held column; what is odd lies between two of them.
    var keys = [Int](repeating: 0, count: own.count)
    for (item, place) in pins.sorted(by: { ($0.value.x, $0.key) < ($1.value.x, $1.key) }) {
      if middles.last.map({ place.x - $0 > Self.tolerance }) ?? true {
        middles.append(place.x)
        heights.append(0)
        widths.append(0)
      }
      let column = middles.count - 1
      keys[item] = 2 * column
      take(item, into: column)
      standing[own[item], default: []].insert(column)
    }
    for item in own.indices where pins[item] == nil {
      keys[item] = key(of: item, within: width, between: between)
      if keys[item].isMultiple(of: 2) { take(item, into: keys[item] / 2) }
    }
    let used = Set(keys).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    columns = keys.map { numbers[$0] ?? 0 }
    origins = used.indices.map { column in
      let counts = own.indices.filter { columns[$0] == column }
        .reduce(into: [:]) { $0[own[$1], default: 0] += 1 }
      return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }
  }

  private mutating func take(_ item: Int, into column: Int) {
    heights[column] += sizes[item].height
    widths[column] = max(widths[column], sizes[item].width)
  }

  /// Twice the number of the column for something new, or the odd number between those on either
  /// side of a new column.
  private mutating func key(of item: Int, within width: Double, between: Double) -> Int {
    func emptiest(_ columns: Set<Int>) -> Int {
      2 * (columns.min { (heights[$0], $0) < (heights[$1], $1) } ?? 0)
    }
    if let beside = standing[own[item]] { return emptiest(beside) }
    let left = standing.keys.filter { $0 < own[item] }.max().flatMap { standing[$0] } ?? []
    let right = standing.keys.filter { $0 > own[item] }.min().flatMap { standing[$0] } ?? []
    func edge(_ column: Int, _ side: Double) -> Double {
      middles[column] + side * widths[column] / 2
    }
    let wanted = sizes[item].width + between
    let one = left.max()
    let key = one.map { 2 * $0 + 1 } ?? 2 * (right.min() ?? 0) - 1
    if let one, let next = right.filter({ $0 > one }).min() {
      let room = edge(next, -1) - edge(one, 1) - between
      return room >= wanted ? key : emptiest(left.union(right))
    }
    let others = outer.filter { $0.key != key }.values.reduce(0, +)
    guard spare(of: width) - others >= wanted else { return emptiest(left.union(right)) }
    outer[key] = max(outer[key] ?? 0, wanted)
    return key
  }

  /// The width that is left of a page beside all that is held.
  private func spare(of width: Double) -> Double {
    let lefts = zip(middles, widths).map { $0 - $1 / 2 }
    let rights = zip(middles, widths).map { $0 + $1 / 2 }
    return width - ((rights.max() ?? 0) - (lefts.min() ?? 0))
  }
}
