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
      for course in Course.allCases {
        let truth: Certainty =
          firm == [course] ? .certainly : possible.contains(course) ? .possibly : .no
        #expect(courses[course] == truth, "\(course): \(place)")
        answers[course, default: []].insert(truth)
      }
      let held = try windows.map { try Period(written.text).held(in: Period($0.text)) }
      #expect([courses.isOfFirst, courses.isOfSecond] == held, "\(place)")
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
    #expect(courses[.ended] == .possibly && courses[.began] == .no && courses[.outside] == .no)
    #expect(courses.certain == nil)
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
