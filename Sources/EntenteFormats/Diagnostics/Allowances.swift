/// The comments of a file that accept a warning: `# allow: W101 reason`.
struct Allowances {
  private let file: DocumentTree

  /// Whether doubts about the graph as a whole were looked for.
  private let isReviewed: Bool

  init(in file: DocumentTree, isReviewed: Bool) {
    self.file = file
    self.isReviewed = isReviewed
  }

  /// The problems of the file that no comment allows, and those of the comments themselves.
  ///
  /// A comment counts on every line of the entry that a warning is about. One that allows nothing is
  /// a problem, unless its line has a mistake that may have kept the warning away.
  func applied(to entries: [FindingLog.Entry], in number: Int) -> [FindingLog.Entry] {
    if file.allowances.isEmpty { return entries }
    var isUsed = [Bool](repeating: false, count: file.allowances.count)
    var kept: [FindingLog.Entry] = []
    for entry in entries {
      let code = entry.problem.code
      var isAllowed = false
      for index in allowances(overlapping: entry.scope) {
        if code.severity == .error {
          isUsed[index] = true
        } else if file.bytes[file.allowances[index].code].elementsEqual(code.rawValue.utf8) {
          isUsed[index] = true
          isAllowed = true
        }
      }
      if !isAllowed { kept.append(entry) }
    }
    for (allowance, isUsed) in zip(file.allowances, isUsed) where !isUsed || !allowance.hasReason {
      let code = String(decoding: file.bytes[allowance.code], as: UTF8.self)
      if !isUsed, !isChecked(code) { continue }
      kept.append(
        FindingLog.Entry(
          file: number, range: allowance.code, scope: allowance.code,
          problem: isUsed ? .unreasonedAllowance(code) : .needlessAllowance(code)))
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a warning with a code would have been found.
  private func isChecked(_ code: String) -> Bool {
    isReviewed || !code.hasPrefix("W2")
  }

  /// The allowances of the lines that some bytes touch; allowances lie in the order of the lines.
  private func allowances(overlapping scope: Range<Int>) -> Range<Int> {
    let first = position { $0.line.upperBound >= scope.lowerBound }
    let last = position { $0.line.lowerBound > scope.upperBound }
    return first..<max(first, last)
  }

  private func position(where isBeyond: (Allowance) -> Bool) -> Int {
    var low = 0
    var high = file.allowances.count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(file.allowances[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
