internal import Entente

/// The first row of a table: the names of its columns, and what is wrong with them.
struct CSVHeadings {
  /// The headings, as written; empty where a column has none.
  let texts: [String]

  /// Where they stand.
  let ranges: [Range<Int>]

  private(set) var problems: [(Range<Int>, Finding.Problem)] = []

  init(_ texts: [String], at ranges: [Range<Int>]) {
    self.texts = texts
    self.ranges = ranges
  }

  mutating func report(_ column: Int, _ problem: Finding.Problem) {
    report(ranges[column], problem)
  }

  private mutating func report(_ range: Range<Int>, _ problem: Finding.Problem) {
    problems.append((range, problem))
  }

  /// Reports that a column is missing: the first row may be no heading.
  mutating func reportMissing(_ column: String) {
    let place = ranges.first.map { $0.lowerBound..<(ranges.last?.upperBound ?? $0.upperBound) }
    report(
      place ?? 0..<0, .missingColumn(column, found: texts.filter { !$0.isEmpty }.shortened()))
  }
}

extension [String] {
  /// Not more of them, and of each, than a message can show.
  fileprivate func shortened() -> [String] {
    let shown = prefix(20).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    return count > 20 ? shown + ["…"] : shown
  }
}

extension CSVTable {
  /// What the columns are for, with a finding for each that is unknown, missing or there twice.
  ///
  /// A heading that is nearly a known one is read as that.
  func layout(_ headings: inout CSVHeadings) -> CSVLayout? {
    let known = columns
    var seen: [String: Int] = [:]
    var columns = headings.texts.map { text in
      known.contains(text) ? column(text) : CSVColumn()
    }
    for (number, text) in headings.texts.enumerated() where columns[number].key != nil {
      if seen.updateValue(number, forKey: text) != nil {
        columns[number] = CSVColumn()
        headings.report(number, .repeatedColumn(text))
      }
    }
    for (number, text) in headings.texts.enumerated()
    where columns[number].key == nil && !text.isEmpty && seen[text] == nil {
      let free = known.filter { seen[$0] == nil }
      let suggestion = number < 100 ? Suggestion.nearest(to: text, among: free) : nil
      let shown = self == .sources ? [] : known
      headings.report(
        number, .unknownKey(text, of: subject, suggestion: suggestion, known: shown))
      if let suggestion {
        seen[suggestion] = number
        columns[number] = column(suggestion)
      }
    }
    if let missing = requiredColumns.first(where: { seen[$0] == nil }) {
      headings.reportMissing(missing)
      return nil
    }
    return layout(columns)
  }
}
