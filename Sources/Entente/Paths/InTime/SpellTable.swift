internal import Synchronization

/// The times in which what has one of some periods is open, in rows.
struct SpellTable: Sendable {
  /// Where the spells of each period begin, what has no date first.
  private let starts: [Int32]
  private let spells: [Spell]

  /// - Complexity: O(*p*) for *p* periods.
  init(of periods: [Period], _ certainty: Certainty) {
    self.init(
      rows: [Spell.spells(of: nil, certainty)] + periods.map { Spell.spells(of: $0, certainty) })
  }

  private init(rows: [[Spell]]) {
    var starts: [Int32] = [0]
    var spells: [Spell] = []
    for row in rows {
      spells += row
      starts.append(Int32(spells.count))
    }
    (self.starts, self.spells) = (starts, spells)
  }

  /// The parts of the times within a window.
  ///
  /// - Complexity: O(*k*) for *k* times.
  func within(_ window: Period, _ certainty: Certainty) -> SpellTable {
    SpellTable(
      rows: (-1..<periodCount).map { period in
        self[period].compactMap { $0.within(window, certainty) }
      })
  }

  var periodCount: Int { starts.count - 2 }

  /// The times of the period at a position; those of what has no date for -1.
  subscript(period: Int) -> ArraySlice<Spell> {
    spells[Int(starts[period + 1])..<Int(starts[period + 2])]
  }

  /// All times, some of them more than once.
  var all: [Spell] { spells }

  /// The rows as a search reads them, without a check of any index.
  struct Rows {
    let starts: UnsafeBufferPointer<Int32>
    let spells: UnsafeBufferPointer<Spell>

    @inline(__always)
    func numbers(ofPeriod period: Int) -> Range<Int> {
      Range(uncheckedBounds: (Int(starts[period &+ 1]), Int(starts[period &+ 2])))
    }

    @inline(__always)
    subscript(number: Int) -> Spell { spells[number] }
  }

  /// Calls a search with the rows.
  func withRows<Result>(_ body: (Rows) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      spells.withUnsafeBufferPointer { body(Rows(starts: starts, spells: $0)) }
    }
  }
}

/// The times of the periods of a graph, kept for the next question.
final class SpellTables: Sendable {
  private struct Question: Hashable {
    var window: Period?
    var isCertain: Bool
  }

  private let known = Mutex<[Question: SpellTable]>([:])

  /// How many tables are kept besides those without a window.
  private static let kept = 4

  /// The times within a window, or all.
  ///
  /// - Complexity: O(*p*) for *p* different periods, where the question is a new one.
  func table(of periods: [Period], within window: Period?, _ certainty: Certainty) -> SpellTable {
    let question = Question(window: window, isCertain: certainty == .certainly)
    if let table = known.withLock({ $0[question] }) { return table }
    let table =
      window.map { self.table(of: periods, within: nil, certainty).within($0, certainty) }
      ?? SpellTable(of: periods, certainty)
    known.withLock { known in
      if known.count > Self.kept { known = known.filter { $0.key.window == nil } }
      known[question] = table
    }
    return table
  }
}
