import ArgumentParser
import Entente

/// When relations held, in the words of the command line.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use what held at some time of a date: 2013, 2013-09, 2013-09-17.", valueName: "date"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Use what held at some time of a period: 1992/1995, 2013/...", valueName: "period"))
  var during: String?

  @Option(help: ArgumentHelp("Use what held on this date or later.", valueName: "date"))
  var fromDate: String?

  @Option(help: ArgumentHelp("Use what held on this date or before.", valueName: "date"))
  var toDate: String?

  @Option(
    help: ArgumentHelp(
      "How sure that must be: possibly, which keeps relations without a date, or certainly, which "
        + "leaves them out (default: possibly).",
      valueName: "certainty"))
  var held: String?

  /// Whether they name a time.
  var isUsed: Bool { [at, during, fromDate, toDate].contains { $0 != nil } }

  /// Adds what the options say to a restriction; a question that is about time needs no period.
  ///
  /// - Throws: ``Failure`` where a date is none, or options exclude one another.
  func apply(to restriction: inout Restriction, isTimed: Bool) throws {
    restriction.period = try period()
    guard let held else { return }
    guard held == "possibly" || held == "certainly" else {
      throw Failure(.usage, "There is no certainty '\(held)'. Known: possibly, certainly.")
    }
    if restriction.period == nil, !isTimed {
      throw Failure(.usage, "--held \(held) asks about no time. Add --at or --during.")
    }
    restriction.certainty = held == "certainly" ? .certainly : .possibly
  }

  private func period() throws -> Period? {
    let isBounded = fromDate != nil || toDate != nil
    let ways = [at != nil, during != nil, isBounded].count { $0 }
    if ways > 1 {
      throw Failure(
        .usage, "--at, --during and --from-date with --to-date exclude one another. Keep one.")
    }
    if let at { return try Self.date(at, "--at") }
    if let during { return try Self.period(during) }
    guard isBounded else { return nil }
    let first = try fromDate.map { try Self.date($0, "--from-date").text } ?? ".."
    let last = try toDate.map { try Self.date($0, "--to-date").text } ?? ".."
    return try Self.period("\(first)/\(last)")
  }

  private static func date(_ text: String, _ option: String) throws -> Period {
    let period = try period(text)
    guard period.form == .date else {
      throw Failure(
        .usage, "\(option) takes one date, and '\(text)' is several. --during takes a period.")
    }
    return period
  }

  private static func period(_ text: String) throws -> Period {
    do {
      return try Period(text)
    } catch {
      throw Failure(.usage, error.description)
    }
  }
}
