import Entente
import Testing

@Suite struct TimelineTests {
  /// The timeline of relations with these periods.
  static func timeline(_ periods: String...) throws -> Timeline {
    try Graph(
      entities: ["a", "b"].map { Entity($0, name: "X", kind: .organisation) },
      relations: periods.map {
        Relation("a", .partnerOf, "b", during: try $0.isEmpty ? nil : Period($0))
      }
    ).quality().decades
  }

  @Test func `a statement counts in each decade of the years it names`() throws {
    let timeline = try Self.timeline("1992", "1989/2004", "2004/..", "", "/1990", "199X")
    #expect(timeline.rows().map(\.decade) == [1980, 1990, 2000])
    #expect(timeline.rows().map(\.count) == [1, 4, 2])
    #expect(timeline[1999] == 4)
    #expect(timeline[1979] == 0)
    #expect(timeline.decades == 1980...2000)
    #expect(timeline.rows(limit: 2).map(\.decade) == [1990, 2000])
  }

  @Test func `the decade before the year 0 ends with the year -1`() throws {
    let timeline = try Self.timeline("-0001", "-0010", "-0011", "0000", "0009")
    #expect(timeline.rows().map(\.decade) == [-20, -10, 0])
    #expect(timeline.rows().map(\.count) == [1, 2, 2])
    #expect(timeline[-3] == 2)
  }

  @Test func `decades without a statement are left out, and equal neighbors told as one`() throws {
    let timeline = try Self.timeline("1850/1879", "1901")
    #expect(timeline.stretches.map(\.decades) == [1850...1870, 1900...1900])
    #expect(timeline[1885] == 0)
  }

  @Test func `a period of millions of years takes no more room than a day`() throws {
    let timeline = try Self.timeline("Y-170000002/2000", "Y-17E7/1990")
    #expect(timeline.stretches.count == 3)
    #expect(timeline[-1_000_000] == 2)
    #expect(timeline[Int.min] == 0)
    #expect(timeline[Int.max] == 0)
    #expect(timeline.rows(limit: 5).count == 5)
    #expect(timeline.rows(limit: 0).isEmpty)
  }
}
