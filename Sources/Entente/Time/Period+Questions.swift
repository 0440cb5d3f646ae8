/// Questions that a period answers with ``Certainty``.
///
/// A period says when something held: on one day at least, without a break, and somewhere within its
/// dates. `1992` is from some day of 1992 to the same or a later day of 1992, perhaps one day, perhaps
/// all year; `1992/1995` is from some day of 1992 to some day of 1995, and all between. Open ends (`..`)
/// are no ends; unknown ends may be anywhere. Of a set in brackets one member holds; of a set in
/// braces all do, each for itself, and `..` between two of them is unbroken.
///
/// An answer is certain if it is so for every pair of a first and a last day that this allows, possible
/// if for some. What carries a qualifier (`?`, `~`, `%`) proves nothing: it counts as unknown when
/// something is to be certain, and as written when it is to be possible. A doubted day leaves the month
/// and a doubted month the year.
///
/// Where a period is the window of a question, it is taken whole, from its first to its last day:
///
/// ```swift
/// let recognition: Period = "1992"
/// recognition.held(in: "1992")              // certainly: the year is asked about as a whole
/// recognition.held(in: "1992-01")           // possibly: nobody says in which month
/// recognition.held(in: "1993")              // no
/// recognition.overlaps("1992")              // possibly: two events of that year
/// ```
///
/// Digits that are not specified are exact where a date stands alone or in a set (`15XX-12-25` never held
/// in a June); as ends of intervals, with seasons, and if more than 400 stretches of days fit, their
/// bounds are used, so that an answer may be possible which could be known.
extension Period {
  /// Whether it held on a day.
  ///
  /// - Complexity: O(*w*) in the ways it may have been: one for a date or an interval, the members of a
  ///   set, and up to 400 for unspecified digits.
  public func held(on day: CalendarDay) -> Certainty {
    meets { _ in [[Stay(allOf: day...day)]] }
  }

  /// Whether it held at some time of a window, be it one day.
  ///
  /// ```swift
  /// let office: Period = "2013/2015"
  /// office.held(in: "2013")                   // certainly: it began then
  /// office.held(in: "2013-09")                // possibly
  /// office.held(in: "2014-09")                // certainly
  /// ```
  ///
  /// - Complexity: O(*w*), as for ``held(on:)``.
  public func held(in window: Period) -> Certainty {
    meets { [[window.window(believing: $0)]] }
  }

  /// Whether it held on every day of a window.
  ///
  /// ```swift
  /// let office: Period = "2013/2015"
  /// office.held(throughout: "2014")           // certainly
  /// office.held(throughout: "2013")           // possibly: if it began on the first of January
  /// office.held(throughout: "2014/..")        // no
  /// ```
  ///
  /// - Complexity: O(*w* log *w*), with *w* as for ``held(on:)``.
  public func held(throughout window: Period) -> Certainty {
    let firm = window.window(believing: .unqualified)
    let cores = stays(believing: .unqualified).compactMap { ways -> ClosedRange<Stay.Edge>? in
      let start = ways.map(\.starts.upperBound).max() ?? .end
      let end = ways.map(\.ends.lowerBound).min() ?? .beginning
      return start <= end ? start...end : nil
    }
    let asked = firm.starts.lowerBound...firm.ends.upperBound
    if Self.joined(cores).contains(where: { $0.covers(asked) }) { return .certainly }

    let written = window.window(believing: .everything)
    let ways = stays(believing: .everything).flatMap { $0 }.map {
      $0.starts.lowerBound...$0.ends.upperBound
    }
    let (start, end) = (written.starts.upperBound, written.ends.lowerBound)
    let least = min(start, end)...max(start, end)
    let possible = form == .allOf ? Self.joined(ways) : ways
    return possible.contains { $0.covers(least) } ? .possibly : .no
  }

  /// Whether it held only within a window: neither before nor after.
  ///
  /// ```swift
  /// let visit: Period = "1992-01-07"
  /// visit.isWithin("1992")                    // certainly
  /// Period("1992").isWithin("1992-01")        // possibly
  /// ```
  ///
  /// - Complexity: O(*w*), as for ``held(on:)``.
  public func isWithin(_ window: Period) -> Certainty {
    let firm = window.window(believing: .unqualified)
    if stays(believing: .unqualified).allSatisfy({ $0.allSatisfy { $0.mustLie(within: firm) } }) {
      return .certainly
    }
    let written = window.window(believing: .everything)
    return stays(believing: .everything).allSatisfy { $0.contains { $0.mayLie(within: written) } }
      ? .possibly : .no
  }

  /// Whether it had ended before another period began.
  ///
  /// ```swift
  /// Period("1992-01").isBefore("1992-02")     // certainly
  /// Period("[1992,1995]").isBefore("1993")    // possibly
  /// ```
  ///
  /// - Complexity: O(*v* + *w*) in the ways both may have been, as for ``held(on:)``.
  public func isBefore(_ other: Period) -> Certainty {
    let lastEnd = stays(believing: .unqualified).joined().map(\.ends.upperBound).max()
    let firstStart = other.stays(believing: .unqualified).joined().map(\.starts.lowerBound).min()
    if let lastEnd, let firstStart, lastEnd < firstStart { return .certainly }
    let soonestEnd = stays(believing: .everything)
      .compactMap { $0.map(\.ends.lowerBound).min() }.max()
    let latestStart = other.stays(believing: .everything)
      .compactMap { $0.map(\.starts.upperBound).max() }.min()
    guard let soonestEnd, let latestStart else { return .no }
    return soonestEnd < latestStart ? .possibly : .no
  }

  /// Whether it began after another period had ended.
  ///
  /// - Complexity: O(*v* + *w*), as for ``isBefore(_:)``.
  public func isAfter(_ other: Period) -> Certainty {
    other.isBefore(self)
  }

  /// Whether there was a day on which both held.
  ///
  /// For a set in braces it is certain if it is for one of the members.
  ///
  /// ```swift
  /// Period("1992/1995").overlaps("1994/..")   // certainly
  /// Period("1992").overlaps("1992")           // possibly: each has some days of the year
  /// ```
  ///
  /// - Complexity: O(*v* · *w*) in the ways both may have been, as for ``held(on:)``.
  public func overlaps(_ other: Period) -> Certainty {
    meets { other.stays(believing: $0) }
  }

  private func meets(_ others: (Belief) -> [[Stay]]) -> Certainty {
    let (firm, firmOthers) = (stays(believing: .unqualified), others(.unqualified))
    let isCertain = firm.contains { ways in
      firmOthers.contains { others in
        ways.allSatisfy { way in others.allSatisfy { way.mustMeet($0) } }
      }
    }
    if isCertain { return .certainly }
    let (written, writtenOthers) = (stays(believing: .everything), others(.everything))
    let isPossible = written.joined().contains { way in
      writtenOthers.joined().contains { way.mayMeet($0) }
    }
    return isPossible ? .possibly : .no
  }

  /// Stretches with neighbors and overlapping ones made one.
  private static func joined(_ stretches: [ClosedRange<Stay.Edge>]) -> [ClosedRange<Stay.Edge>] {
    stretches.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, next in
      if let last = joined.last, next.lowerBound <= last.upperBound.next {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
  }
}

extension ClosedRange<Stay.Edge> {
  fileprivate func covers(_ other: Self) -> Bool {
    lowerBound <= other.lowerBound && upperBound >= other.upperBound
  }
}

extension Stay.Edge {
  fileprivate var next: Self {
    if case .day(let day) = self { .day(day.next) } else { self }
  }
}
