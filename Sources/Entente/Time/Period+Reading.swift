extension Period {
  /// Reads an end of an interval.
  static func bound(_ half: Substring, of text: String) throws(PeriodError) -> Bound {
    switch half {
    case "..": .open
    case "": .unknown
    default: .date(try date(half, of: text))
    }
  }

  /// Refuses an interval that names no date or ends before it starts.
  static func checkOrder(_ start: Bound, _ end: Bound, of text: String) throws(PeriodError) {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      if last.last < first.first || isEarlierInTheDay(last, than: first) {
        throw .endBeforeStart(text)
      }
    case (.date, _), (_, .date): break
    default: throw .noDate(text)
    }
  }

  /// Whether two date-times of one day and one clock stand in the wrong order.
  private static func isEarlierInTheDay(_ last: EDTFDate, than first: EDTFDate) -> Bool {
    guard let start = first.time, let end = last.time else { return false }
    return first.first == last.first && start.shift == end.shift && end.seconds < start.seconds
  }

  /// Reads the members of a set in brackets or braces.
  static func members(of text: String) throws(PeriodError) -> [Member] {
    guard text.utf8.count > 1, let last = text.last, last == (text.first == "[" ? "]" : "}") else {
      throw .notADate(text)
    }
    let inside = text.dropFirst().dropLast()
    let written = inside.split(separator: ",", omittingEmptySubsequences: false)
    var members: [Member] = []
    for (position, part) in written.enumerated() {
      let isLast = position == written.count - 1
      members.append(try member(part, isFirst: position == 0, isLast: isLast, of: text))
    }
    return members
  }

  private static func member(
    _ written: Substring, isFirst: Bool, isLast: Bool, of text: String
  ) throws(PeriodError) -> Member {
    guard let dots = doubleDot(in: written) else {
      let only = Bound.date(try date(written, of: text))
      return Member(start: only, end: only)
    }
    let (before, after) = (written[..<dots.lowerBound], written[dots.upperBound...])
    if before.isEmpty, after.isEmpty { throw .noDate(text) }
    if before.isEmpty {
      guard isFirst else { throw .openInsideSet(text) }
      return Member(start: .open, end: .date(try date(after, of: text)))
    }
    if after.isEmpty {
      guard isLast else { throw .openInsideSet(text) }
      return Member(start: .date(try date(before, of: text)), end: .open)
    }
    let first = try date(before, of: text)
    let last = try date(after, of: text)
    guard first.precision == last.precision, (first.yearPart == nil) == (last.yearPart == nil)
    else { throw .mixedPrecision(String(written)) }
    try checkOrder(.date(first), .date(last), of: String(written))
    return Member(start: .date(first), end: .date(last))
  }

  private static func doubleDot(in text: Substring) -> Range<Substring.Index>? {
    guard let first = text.firstIndex(of: ".") else { return nil }
    let second = text.index(after: first)
    guard second < text.endIndex, text[second] == "." else { return nil }
    return first..<text.index(after: second)
  }

  /// Reads a date inside a longer text; what is no date is reported with both.
  private static func date(_ part: Substring, of text: String) throws(PeriodError) -> EDTFDate {
    do {
      return try EDTFDate(part)
    } catch .notADate {
      throw .partNotADate(String(part), of: text)
    }
  }

  /// The earliest start and the latest end of the members of a set.
  static func hull(of members: [Member]) -> (start: Bound, end: Bound) {
    func first(_ bound: Bound) -> CalendarDay? { bound.bounds?.lowerBound }
    func last(_ bound: Bound) -> CalendarDay? { bound.bounds?.upperBound }
    var (start, end) = (members[0].start, members[0].end)
    for member in members.dropFirst() {
      if let old = first(start), let new = first(member.start), new < old { start = member.start }
      if let old = last(end) {
        guard let new = last(member.end) else {
          end = member.end
          continue
        }
        if new > old { end = member.end }
      }
    }
    return (start, end)
  }
}
