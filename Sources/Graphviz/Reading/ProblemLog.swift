/// The problems of a file as they are found, so many errors and so many warnings at most.
struct ProblemLog {
  /// A problem and the bytes it is about.
  struct Entry {
    var kind: DOT.Problem.Kind
    var range: Range<Int>
  }

  private let maximum: Int
  private(set) var entries: [Entry] = []
  private(set) var errorCount = 0
  private var warningCount = 0
  /// Whether there were too many errors to go on.
  private(set) var isFull = false

  init(maximum: Int) { self.maximum = maximum }

  mutating func report(_ kind: DOT.Problem.Kind, _ range: Range<Int>) {
    guard !isFull else { return }
    switch kind.severity {
    case .warning:
      guard warningCount < maximum else { return }
      warningCount += 1
      entries.append(Entry(kind: kind, range: range))
    case .error:
      errorCount += 1
      isFull = errorCount > maximum
      entries.append(Entry(kind: isFull ? .more : kind, range: range))
    }
  }

  /// The problems in the order of the file, with their lines.
  func problems(in bytes: [UInt8]) -> [DOT.Problem] {
    var places = ProblemPlaces(bytes)
    let sorted = entries.enumerated().sorted { one, other in
      (one.element.range.lowerBound, one.offset) < (other.element.range.lowerBound, other.offset)
    }
    return sorted.map { places.problem($0.element) }
  }
}
