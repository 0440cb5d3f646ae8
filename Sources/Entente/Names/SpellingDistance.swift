/// How many slips lie between two words.
///
/// The optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and
/// swaps of neighbors, on the sounds of the words, so that no slip is counted for another script.
enum SpellingDistance {
  /// How many slips a word of so many sounds may have: none in three, one in seven, else two.
  static func limit(forLength length: Int) -> Int { length < 4 ? 0 : length < 8 ? 1 : 2 }

  /// The longest word in which slips are looked for.
  static let longest = 48

  /// The slips between two words, if there are no more than a limit.
  ///
  /// - Complexity: O(*k*²) in the length of the words.
  static func between(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit, first.count <= longest, second.count <= longest
    else { return nil }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = last
    var before: UInt8 = 0
    for (row, letter) in first.enumerated() {
      current[0] = row + 1
      var least = current[0]
      var otherBefore: UInt8 = 0
      for (column, other) in second.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == otherBefore, before == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
        otherBefore = other
      }
      if least > limit { return nil }
      before = letter
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
