import Graphviz

/// The things of a ``ColumnDrawing`` and the slots of its lines, as a graph whose edges join
/// neighboring columns only.
struct SlottedColumns {
  /// A thing, or a slot of a line.
  struct Member {
    var column: Int
    var height: Double
    var isSlot: Bool
    /// The height of the tab above it.
    var tab = 0.0
    /// The members of the column before that it is tied to, and of the column after.
    var before: [Int] = []
    var after: [Int] = []
    /// The members of its own column.
    var beside: [Int] = []
    /// Where a thing stands among those that have an order.
    var level: ColumnDrawing.Level?
    /// Where its middle is held.
    var pin: Double?
  }

  /// The things first, as they are numbered in the drawing, then the slots.
  var members: [Member]
  /// The members of each line from its left end to its right end; lines that run together share some.
  var chains: [[Int]]
  /// How far below the middle of each member of its chain a line runs.
  var offsets: [[Double]]
  /// The slot in which the words of a line stand.
  var worded: [Int?]
  /// The members of each column from top to bottom.
  var order: [[Int]]
  /// The middles of the members, downward.
  var middles: [Double]
  /// The room for words beside things.
  let berths: Berths
  /// The room that words between two tied neighbors of a column need.
  var wordsBetween: [Pair: Double] = [:]
  /// Where the rows begin around the things that are held; nothing where none are.
  var heldRows: [Double]?

  struct Pair: Hashable {
    var one: Int
    var other: Int

    init(_ one: Int, _ other: Int) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }
}

extension SlottedColumns {
  /// The room between two members that follow each other in a column, the second under its tab.
  func room(between one: Int, and other: Int) -> Double {
    let tab = members[other].tab
    let aboveTab = tab > 0 ? tab + ColumnDrawing.Room.aboveTab : 0
    switch (members[one].isSlot, members[other].isSlot) {
    case (true, true): return ColumnDrawing.Room.betweenSlots
    case (false, false):
      guard let words = wordsBetween[Pair(one, other)] else {
        return max(ColumnDrawing.Room.betweenItems, aboveTab)
      }
      return ColumnDrawing.Room.tiedNeighbors + words + tab
    default: return max(ColumnDrawing.Room.besideSlot, aboveTab)
    }
  }

  /// How far apart the middles of two members are that follow each other, at least.
  func pitch(_ one: Int, _ other: Int) -> Double {
    (members[one].height + members[other].height) / 2 + room(between: one, and: other)
  }

  /// The height of a column without any empty room.
  func packedHeight(of column: Int) -> Double {
    guard let first = order[column].first, let last = order[column].last else { return 0 }
    let between = zip(order[column], order[column].dropFirst()).reduce(0) { $0 + pitch($1.0, $1.1) }
    return between + (members[first].height + members[last].height) / 2
  }
}
