/// Finds the word that was probably meant.
package enum Suggestion {
  /// The candidate nearest to a text, if one is near enough to be a slip.
  ///
  /// Nearness is the optimal string alignment distance (Damerau 1964): insertions, deletions,
  /// substitutions and swaps of neighbors, on folded text. A third of the length may be wrong, so a
  /// word of one or two letters suggests nothing; the first of several equally near is taken.
  ///
  /// - Complexity: O(*c* · *k*²) for *c* candidates of length *k*; candidates whose length differs
  ///   too much are passed over, and texts over 80 characters suggest nothing.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    // Folding makes no text a tenth of what it was.
    guard text.utf8.count <= 4000 else { return nil }
    let wanted = Array(Folding.folded(text))
    guard (3...80).contains(wanted.count) else { return nil }
    var best: String?
    var bestDistance = wanted.count / 3 + 1
    for candidate in candidates {
      let folded = Array(Folding.folded(candidate))
      guard folded.count <= 80, abs(folded.count - wanted.count) < bestDistance else { continue }
      let distance = distance(wanted, folded, below: bestDistance)
      if distance < bestDistance {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// The edits between two texts, or the limit if there are at least so many.
  static func distance(_ first: [Character], _ second: [Character], below limit: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = last
    for (row, character) in first.enumerated() {
      current[0] = row + 1
      var least = current[0]
      for (column, other) in second.enumerated() {
        var cost = min(
          last[column] + (character == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, character == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least >= limit { return limit }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count]
  }
}

extension Graph {
  func suggestion(for id: Entity.ID) -> String? {
    Suggestion.nearest(to: id.rawValue, among: entities.lazy.map(\.id.rawValue))
  }

  func suggestion(for id: Source.ID) -> String? {
    Suggestion.nearest(to: id.rawValue, among: sources.lazy.map(\.id.rawValue))
  }

  func suggestion(for kind: Entity.Kind) -> String? {
    Suggestion.nearest(to: kind.rawValue, among: vocabulary.entityKinds.lazy.map(\.id.rawValue))
  }

  func suggestion(for kind: Relation.Kind) -> String? {
    Suggestion.nearest(to: kind.rawValue, among: vocabulary.relationKinds.lazy.map(\.id.rawValue))
  }
}
