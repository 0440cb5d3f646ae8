/// The time of day of a date-time, which is kept as written and moves no bound.
///
/// Hours, minutes and seconds in full, and perhaps how far the clock is from universal time:
/// `12:00:00`, `12:00:00Z`, `12:00:00-04`, `12:00:00+05:30`. A leap second is a second 60.
struct ClockTime: Sendable, Hashable {
  /// Seconds since midnight.
  let seconds: Int

  /// How many minutes the clock is ahead of universal time, where the text says so.
  let shift: Int?

  /// Reads the time that comes next.
  ///
  /// - Throws: ``PeriodError`` about the whole text.
  init(_ scanner: inout DateScanner, of text: Substring) throws(PeriodError) {
    let hour = try Self.two(&scanner, upTo: 23, .hour, of: text)
    guard scanner.take(":") else { throw .notADate(String(text)) }
    let minute = try Self.two(&scanner, upTo: 59, .minute, of: text)
    guard scanner.take(":") else { throw .notADate(String(text)) }
    seconds = (hour * 60 + minute) * 60 + (try Self.two(&scanner, upTo: 60, .second, of: text))
    if scanner.take("Z") {
      shift = 0
      return
    }
    let isAhead = scanner.take("+")
    guard isAhead || scanner.take("-") else {
      shift = nil
      return
    }
    var minutes = 60 * (try Self.two(&scanner, upTo: 23, .hour, of: text))
    if scanner.take(":") { minutes += try Self.two(&scanner, upTo: 59, .minute, of: text) }
    shift = isAhead ? minutes : -minutes
  }

  private static func two(
    _ scanner: inout DateScanner, upTo last: Int, _ part: PeriodError.ClockPart,
    of text: Substring
  ) throws(PeriodError) -> Int {
    guard let number = scanner.number(2) else { throw .notADate(String(text)) }
    guard number <= last else { throw .clockOutOfRange(String(text), part, number, last: last) }
    return number
  }
}
