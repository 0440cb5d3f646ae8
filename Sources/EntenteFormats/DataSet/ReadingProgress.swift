/// How far the reading of a data set is, told by its entries.
struct ReadingProgress {
  /// What part of the reading is over when the files are cut into entries, and what is left at the end for
  /// the graph itself.
  private let first: Double
  private static let last = 0.92

  /// How often there is a word: after so many units.
  private static let interval = 4096

  private let tell: (@Sendable (Double) -> Void)?
  private var doneCount = 0
  private var count = 1
  private var toldCount = 0

  /// Makes one that tells somebody, or nobody.
  init(after first: Double = 0, _ tell: (@Sendable (Double) -> Void)? = nil) {
    self.first = first
    self.tell = tell
  }

  /// Tells that the files are cut into entries, which are so many units of work together.
  mutating func begin(_ count: Int) {
    self.count = max(1, count)
    tell?(first)
  }

  /// Counts units of work that are done.
  mutating func advance(_ units: Int) {
    doneCount += units
    guard let tell, doneCount - toldCount >= Self.interval else { return }
    toldCount = doneCount
    let share = min(1, Double(doneCount) / Double(count))
    tell(first + (Self.last - first) * share)
  }
}

/// What an entry costs to read, beside a citation of a table.
enum EntryCost {
  static let citation = 1
  static let entity = 8
  static let relation = 6
}
