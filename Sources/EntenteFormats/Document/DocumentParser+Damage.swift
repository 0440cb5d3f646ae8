/// Texts with a character that is not what its author meant.
extension DocumentParser {
  /// Marks every text with such a character as damaged: that it names nothing is no second mistake.
  ///
  /// - Complexity: O(*n* log *k*) in the nodes and the characters, nothing where there are none.
  mutating func damageTexts() {
    let ranges = problems.lazy.filter { Self.changesText($0.problem) }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    if ranges.isEmpty { return }
    for node in nodes.indices where nodes[node].isText {
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound > nodes[node].range.lowerBound {
          high = middle
        } else {
          low = middle + 1
        }
      }
      if low < ranges.count, ranges[low].lowerBound < nodes[node].range.upperBound {
        nodes[node].isDamaged = true
      }
    }
  }

  private static func changesText(_ problem: Finding.Problem) -> Bool {
    switch problem {
    case .notUTF8, .forbiddenCharacter, .tab, .unknownEscape, .brokenKey: true
    default: false
    }
  }
}
