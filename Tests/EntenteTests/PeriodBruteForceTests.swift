import Entente
import EntenteTestSupport
import Testing

/// Answers of periods within one month against every pair of a first and a last day they allow.
///
/// A period and its pairs are made together, so that nothing is read to know what is right. Days are
/// those of January 2013; -99 and 99 stand for no beginning and no end.
@Suite struct PeriodBruteForceTests {
  static let days = Array(-1...33)
  static let timeline = [-99] + days + [99]

  @Test(arguments: UInt64(1)...12)
  func `answers agree with all pairs of days`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var answers: [Certainty: Int] = [:]
    for _ in 0..<120 {
      let (left, right) = (WrittenPeriod(&generator), WrittenPeriod(&generator))
      let (period, other) = try (Period(left.text), Period(right.text))
      let place = "\(left.text) and \(right.text), seed \(seed)"
      let expected = [
        (period.isBefore(other), left.before(right), "before"),
        (period.isAfter(other), right.before(left), "after"),
        (period.overlaps(other), left.meets(right.ways, right.firmWays), "overlaps"),
        (period.held(in: other), left.meets([right.windows], [right.firmWindows]), "in"),
        (period.isWithin(other), left.within(right), "within"),
        (period.held(throughout: other), left.throughout(right), "throughout"),
      ]
      for (answer, truth, question) in expected {
        #expect(answer == truth, "\(question): \(place)")
        answers[answer, default: 0] += 1
      }
      for number in [1, 9, 16] {
        let day = try #require(CalendarDay(year: 2013, month: 1, day: number))
        let only = [[Stretch(number, number)]]
        #expect(period.held(on: day) == left.meets(only, only), "on \(number): \(place)")
      }
    }
    for answer in Certainty.allCases { #expect(answers[answer, default: 0] > 30, "seed \(seed)") }
  }
}

/// A first and a last day.
struct Stretch: Hashable {
  let start: Int
  let end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  func has(_ day: Int) -> Bool { start <= day && day <= end }

  func meets(_ other: Stretch) -> Bool {
    PeriodBruteForceTests.timeline.contains { has($0) && other.has($0) }
  }

  /// Every way to begin on one of some days and end on one of others.
  static func every(_ starts: [Int], _ ends: [Int]) -> [Stretch] {
    starts.flatMap { start in ends.filter { start <= $0 }.map { Stretch(start, $0) } }
  }
}

/// A date in text, with the days it can mean.
struct WrittenDate {
  let text: String
  /// Runs of days that fit.
  let runs: [[Int]]
  /// The days that fit if the qualified part is not believed.
  let firm: [Int]?

  var all: [Int] { runs.flatMap { $0 } }

  init(_ generator: inout SeededGenerator, isPlain: Bool = false) {
    var digits = ""
    switch isPlain ? 0 : Int.random(in: 0...6, using: &generator) {
    case 0...3:
      let day = Int.random(in: 1...19, using: &generator)
      (digits, runs) = ((day < 10 ? "0" : "") + String(day), [[day]])
    case 4:
      (digits, runs) = ("0X", [Array(1...9)])
    case 5:
      (digits, runs) = ("1X", [Array(10...19)])
    default:
      let last = Int.random(in: 1...9, using: &generator)
      (digits, runs) = (
        "X\(last)", [last, last + 10, last + 20, last + 30].filter { $0 < 32 }.map { [$0] }
      )
    }
    switch isPlain ? 9 : Int.random(in: 0...9, using: &generator) {
    case 0:
      (text, firm) = ("2013-01-\(["?", "~", "%"][digits.utf8.count % 3])\(digits)", Array(1...31))
    case 1:
      (text, firm) = ("2013-01-\(digits)~", PeriodBruteForceTests.timeline)
    default:
      (text, firm) = ("2013-01-\(digits)", nil)
    }
  }
}

/// A period in text, with every way it may have been.
struct WrittenPeriod {
  var text = ""
  /// For each thing the period says, the ways it may have been.
  var ways: [[Stretch]] = []
  var firmWays: [[Stretch]] = []
  /// What it is when it is asked about.
  var windows: [Stretch] = []
  var firmWindows: [Stretch] = []
  var isSetOfAll = false

  init() {}

  init(_ generator: inout SeededGenerator) {
    switch Int.random(in: 0...3, using: &generator) {
    case 0: self.init(date: WrittenDate(&generator))
    case 1: self.init(intervalFrom: &generator)
    case 2: self.init(setFrom: &generator, isAll: false)
    default: self.init(setFrom: &generator, isAll: true)
    }
  }

  init(date: WrittenDate) {
    self.init()
    text = date.text
    ways = [date.runs.flatMap { Stretch.every($0, $0) }]
    firmWays = date.firm.map { [Stretch.every($0, $0)] } ?? ways
    windows = [Stretch(date.all.min() ?? 0, date.all.max() ?? 0)]
    firmWindows = date.firm.map { Stretch.every($0, $0) } ?? windows
  }

  init(intervalFrom generator: inout SeededGenerator) {
    self.init()
    let timeline = PeriodBruteForceTests.timeline
    let (first, last) = (WrittenDate(&generator), WrittenDate(&generator))
    /// Every day between the outermost: an end of an interval is known by its bounds.
    func hull(_ date: WrittenDate) -> [Int] { Array((date.all.min() ?? 0)...(date.all.max() ?? 0)) }
    var (starts, ends) = (hull(first), hull(last))
    var (firmStarts, firmEnds) = (first.firm ?? starts, last.firm ?? ends)
    var (windowStarts, windowEnds) = ([starts[0]], [ends[ends.count - 1]])
    var (firmWindowStarts, firmWindowEnds) = (first.firm ?? windowStarts, last.firm ?? windowEnds)
    text = first.text + "/" + last.text
    switch Int.random(in: 0...5, using: &generator) {
    case 0:
      text = "../" + last.text
      (starts, firmStarts, windowStarts, firmWindowStarts) = ([-99], [-99], [-99], [-99])
    case 1:
      text = "/" + last.text
      (starts, firmStarts, windowStarts) = (timeline, timeline, timeline)
      firmWindowStarts = timeline
    case 2:
      text = first.text + "/.."
      (ends, firmEnds, windowEnds, firmWindowEnds) = ([99], [99], [99], [99])
    case 3:
      text = first.text + "/"
      (ends, firmEnds, windowEnds, firmWindowEnds) = (timeline, timeline, timeline, timeline)
    default:
      if (last.all.max() ?? 0) < (first.all.min() ?? 0) {
        self = WrittenPeriod(date: first)
        return
      }
    }
    ways = [Stretch.every(starts, ends)]
    firmWays = [Stretch.every(firmStarts, firmEnds)]
    windows = Stretch.every(windowStarts, windowEnds)
    firmWindows = Stretch.every(firmWindowStarts, firmWindowEnds)
  }

  init(setFrom generator: inout SeededGenerator, isAll: Bool) {
    self.init()
    isSetOfAll = isAll
    var members: [String] = []
    var edges: [Stretch] = []
    let count = Int.random(in: 1...3, using: &generator)
    for position in 0..<count {
      let first = WrittenDate(&generator, isPlain: true)
      let last = WrittenDate(&generator, isPlain: true)
      let (start, end) = (first.all[0], last.all[0])
      switch Int.random(in: 0...4, using: &generator) {
      case 0 where position == 0:
        members.append(".." + last.text)
        edges.append(Stretch(-99, end))
      case 0 where position == count - 1:
        members.append(first.text + "..")
        edges.append(Stretch(start, 99))
      case 1 where start <= end:
        members.append(first.text + ".." + last.text)
        edges.append(Stretch(start, end))
      default:
        members.append(first.text)
        edges.append(Stretch(start, start))
      }
      let edge = edges[edges.count - 1]
      let days = PeriodBruteForceTests.timeline.filter { edge.has($0) }
      let said = isAll ? [edge] : Stretch.every(days, days)
      if isAll || ways.isEmpty { ways.append(said) } else { ways[0] += said }
    }
    let inside = members.joined(separator: ",")
    text = isAll ? "{\(inside)}" : "[\(inside)]"
    firmWays = ways
    windows = [Stretch(edges.map(\.start).min() ?? 0, edges.map(\.end).max() ?? 0)]
    firmWindows = windows
  }
}

extension WrittenPeriod {
  /// Whether all it says had ended before all the other says began.
  func before(_ other: WrittenPeriod) -> Certainty {
    let isCertain = firmWays.joined().allSatisfy { way in
      other.firmWays.joined().allSatisfy { way.end < $0.start }
    }
    let isPossible = PeriodBruteForceTests.timeline.contains { day in
      ways.allSatisfy { $0.contains { $0.end < day } }
        && other.ways.allSatisfy { $0.contains { $0.start >= day } }
    }
    return isCertain ? .certainly : isPossible ? .possibly : .no
  }

  /// Whether some of what it says shares a day with some of what others say.
  func meets(_ others: [[Stretch]], _ firmOthers: [[Stretch]]) -> Certainty {
    let isCertain = firmWays.contains { ways in
      firmOthers.contains { others in
        ways.allSatisfy { way in others.allSatisfy { way.meets($0) } }
      }
    }
    if isCertain { return .certainly }
    return ways.joined().contains { way in others.joined().contains { way.meets($0) } }
      ? .possibly : .no
  }

  /// Whether it lies in another that is taken whole.
  func within(_ other: WrittenPeriod) -> Certainty {
    func lies(_ way: Stretch, _ window: Stretch) -> Bool {
      way.start >= window.start && way.end <= window.end
    }
    let isCertain = firmWays.joined().allSatisfy { way in
      other.firmWindows.allSatisfy { lies(way, $0) }
    }
    if isCertain { return .certainly }
    let isPossible = other.windows.contains { window in
      ways.allSatisfy { $0.contains { lies($0, window) } }
    }
    return isPossible ? .possibly : .no
  }

  /// Whether every day of another that is taken whole has something of it.
  func throughout(_ other: WrittenPeriod) -> Certainty {
    let timeline = PeriodBruteForceTests.timeline
    let isCertain = other.firmWindows.allSatisfy { window in
      timeline.filter(window.has).allSatisfy { day in
        firmWays.contains { $0.allSatisfy { $0.has(day) } }
      }
    }
    if isCertain { return .certainly }
    let isPossible = other.windows.contains { window in
      isSetOfAll
        ? timeline.filter(window.has).allSatisfy { day in
          ways.contains { $0.contains { $0.has(day) } }
        }
        : ways.joined().contains { way in timeline.filter(window.has).allSatisfy(way.has) }
    }
    return isPossible ? .possibly : .no
  }
}
