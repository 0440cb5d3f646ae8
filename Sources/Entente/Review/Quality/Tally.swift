extension Quality {
  /// Statements counted by what is known of them.
  public struct Tally: Sendable, Hashable {
    /// All of them.
    public internal(set) var total = 0

    /// Those without a period.
    public internal(set) var undated = 0

    /// Those without a citation.
    public internal(set) var uncited = 0

    /// Those whose citations all name one source.
    public internal(set) var onOneSource = 0

    /// Those that the curator inferred: their basis is ``Basis/inferred``.
    public internal(set) var inferred = 0

    /// Those that the source denies; an attribute cannot be denied.
    public internal(set) var denied = 0

    private var confidences = Counts<Confidence>()
    private var standings = Counts<Standing>()

    /// Creates a tally of nothing.
    init() {}

    /// The number of those with a confidence.
    public subscript(confidence: Confidence) -> Int { confidences[confidence] }

    /// The number of those with a standing.
    public subscript(standing: Standing) -> Int { standings[standing] }
  }
}

extension Quality.Tally {
  /// A count as a share of all; zero where there is nothing.
  ///
  /// ```swift
  /// tally.share(of: \.undated)
  /// tally.share(of: \.[.disputed])
  /// ```
  public func share(of count: (Self) -> Int) -> Double {
    total == 0 ? 0 : Double(count(self)) / Double(total)
  }

  /// Two tallies as one.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.total += right.total
    sum.undated += right.undated
    sum.uncited += right.uncited
    sum.onOneSource += right.onOneSource
    sum.inferred += right.inferred
    sum.denied += right.denied
    sum.confidences.add(right.confidences)
    sum.standings.add(right.standings)
    return sum
  }

  mutating func add(_ statement: SurveyedStatement) {
    total += 1
    undated += statement.period == nil ? 1 : 0
    uncited += statement.isCited ? 0 : 1
    onOneSource += statement.sources.count == 1 ? 1 : 0
    inferred += statement.basis == .inferred ? 1 : 0
    denied += statement.isDenied ? 1 : 0
    confidences.add(statement.confidence)
    standings.add(statement.standing)
  }
}

/// How often each of a few values was met.
private struct Counts<Value: CaseIterable & Hashable & Sendable>: Sendable, Hashable {
  private var counts: [Value: Int] = [:]

  subscript(value: Value) -> Int { counts[value] ?? 0 }

  mutating func add(_ value: Value) { counts[value, default: 0] += 1 }

  mutating func add(_ other: Self) { counts.merge(other.counts, uniquingKeysWith: +) }
}
