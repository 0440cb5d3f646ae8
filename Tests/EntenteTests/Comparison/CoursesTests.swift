import Entente
import EntenteTestSupport
import Testing

/// What became of something against every pair of a first and a last day that its dates allow.
@Suite struct CoursesTests {
  @Test(arguments: UInt64(1)...12)
  func `courses agree with all pairs of days`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var answers: [Course: Set<Certainty>] = [:]
    for _ in 0..<150 {
      let written = WrittenPeriod(&generator)
      let windows = (0..<2).map { _ in Window(&generator) }
      let graph = try Self.graph(during: Period(written.text))
      let comparison = try graph.comparison(
        of: Period(windows[0].text), with: Period(windows[1].text))
      let courses = try #require(comparison.ties.first).courses
      let firm = Self.courses(of: written.firmWays, in: windows)
      let possible = Self.courses(of: written.ways, in: windows)
      let place = "\(written.text) in \(windows.map(\.text)), seed \(seed)"
      let readings = Self.readings(firm: firm, written: possible)
      for course in Course.allCases {
        let truth: Certainty =
          readings == [course] ? .certainly : readings.contains(course) ? .possibly : .no
        #expect(courses[course] == truth, "\(course): \(place)")
        answers[course, default: []].insert(truth)
      }
      let held = try windows.map { try Period(written.text).held(in: Period($0.text)) }
      #expect([courses.isOfFirst, courses.isOfSecond] == held, "\(place)")
      Self.checkOneTruth(courses, place)
    }
    for course in Course.allCases { #expect(answers[course]?.count == 3, "seed \(seed)") }
  }

  @Test func `both periods are weighed together`() throws {
    let graph = try Self.graph(during: "200X/2020")
    let later = try #require(
      try graph.comparison(of: "2001/2003", with: "2005/2006").ties.first)
    #expect(later.courses.isOfFirst == .possibly && later.courses.isOfSecond == .possibly)
    #expect(later.courses[.ended] == .no, "what ran to 2020 had not ended by 2005")
    #expect(later.courses[.began] == .possibly)
  }

  @Test func `what is doubted may have held as written, and proves nothing`() throws {
    let graph = try Self.graph(during: "1992?")
    let courses = try #require(try graph.comparison(of: "1990/1995", with: "2001/2005").ties.first)
      .courses
    #expect(courses[.ended] == .possibly && courses[.outside] == .possibly)
    #expect(courses[.began] == .no && courses[.continued] == .no && courses.certain == nil)
  }

  @Test(arguments: UInt64(1)...200)
  func `courses and both periods tell one truth, also of entities`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    let windows: [Period] = ["1990/1995", "1992", "2004/..", "../1992-01-07", "200X", "2009/2011"]
    let comparison = try graph.comparison(of: draw.one(of: windows), with: draw.one(of: windows))
    for tie in comparison.ties { Self.checkOneTruth(tie.courses, "\(tie), seed \(seed)") }
    for presence in comparison.entities {
      Self.checkOneTruth(presence.courses, "\(presence), seed \(seed)")
    }
  }

  @Test(
    arguments: ["1999?/2005", "2005~", "1995/2005%", "1985?", "1985?/2005", "2001-05?"] as [Period])
  func `a doubted date means the same by its course as by each period`(period: Period) throws {
    let comparison = try Self.graph(during: period)
      .comparison(of: "1992/1995", with: "2001/2010")
    let courses = try #require(comparison.ties.first).courses
    Self.checkOneTruth(courses, "\(period)")
    #expect(courses.isOfFirst == period.held(in: "1992/1995"))
    #expect(courses.isOfSecond == period.held(in: "2001/2010"))
  }

  /// Checks that what is told of each course agrees with what is told of each period.
  private static func checkOneTruth(_ courses: Courses, _ place: String) {
    for (certainty, sharing) in [
      (courses.isOfFirst, [Course.ended, .continued]),
      (courses.isOfSecond, [.began, .continued]),
    ] {
      let others = Set(Course.allCases).subtracting(sharing)
      #expect((certainty != .no) == sharing.contains { courses[$0] != .no }, "\(place)")
      #expect((certainty == .certainly) == others.allSatisfy { courses[$0] == .no }, "\(place)")
    }
    let possible = Course.allCases.filter { courses[$0] != .no }
    #expect(possible.count == 1 ? courses.certain == possible[0] : courses.certain == nil)
  }

  /// What is written may be so; without what is doubted, only as much of it as is sure all the same.
  private static func readings(firm: Set<Course>, written: Set<Course>) -> Set<Course> {
    func periods(_ course: Course) -> Set<Int> {
      switch course {
      case .outside: []
      case .ended: [1]
      case .began: [2]
      case .continued: [1, 2]
      }
    }
    return firm.reduce(into: []) { found, reading in
      if written.contains(where: { periods(reading).isSubset(of: periods($0)) }) {
        found.insert(reading)
      } else {
        for one in written {
          let left = periods(reading).intersection(periods(one))
          found.formUnion(Course.allCases.filter { periods($0) == left })
        }
      }
    }
  }

  @Test(arguments: ["1992?", "1992~/1995", "1992/", "/1995"] as [Period])
  func `a period without firm ends is refused`(period: Period) throws {
    let error = try #require(throws: ComparisonError.self) {
      try Self.graph(during: nil).comparison(of: period, with: "2001")
    }
    #expect(error.description.hasPrefix("'\(period)' "))
    #expect(throws: ComparisonError.self) {
      try Self.graph(during: nil).comparison(of: "2001", with: period)
    }
  }

  @Test func `a third period is refused`() throws {
    let error = try #require(throws: ComparisonError.self) {
      try Self.graph(during: nil).comparison(
        of: "1991", with: "2001", within: Restriction(during: "1995"))
    }
    #expect(
      error.description
        == "Two periods are compared, and a third one, '1995', is asked about. Leave it out.")
  }

  private static func graph(during period: Period?) throws -> Graph {
    try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", "representativeOf", "b", during: period)
    }
  }

  /// The courses that some choice of the ways leads to.
  private static func courses(of ways: [[Stretch]], in windows: [Window]) -> Set<Course> {
    let presences = ways.reduce([0]) { found, ways in
      Set(
        ways.flatMap { way in
          found.map { presence in
            presence | (way.meets(windows[0].days) ? 1 : 0) | (way.meets(windows[1].days) ? 2 : 0)
          }
        })
    }
    let courses: [Course] = [.outside, .ended, .began, .continued]
    return Set(presences.map { courses[$0] })
  }
}

/// Some days of January 2013 as a period.
private struct Window {
  let text: String
  let days: Stretch

  init(_ generator: inout SeededGenerator) {
    let ends = (0..<2).map { _ in Int.random(in: 1...31, using: &generator) }.sorted()
    func day(_ number: Int) -> String { "2013-01-\(number < 10 ? "0" : "")\(number)" }
    switch Int.random(in: 0...4, using: &generator) {
    case 0: (text, days) = ("../\(day(ends[1]))", Stretch(-99, ends[1]))
    case 1: (text, days) = ("\(day(ends[0]))/..", Stretch(ends[0], 99))
    default: (text, days) = ("\(day(ends[0]))/\(day(ends[1]))", Stretch(ends[0], ends[1]))
    }
  }
}
