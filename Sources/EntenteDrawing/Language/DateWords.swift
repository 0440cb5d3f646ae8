/// How a language writes dates: short, as people write them in it.
///
/// The parts of a date never part at the end of a line: spaces within it are no-break spaces.
protocol DateWords: Sendable {
  /// A month alone or with its day or days: "Nov", "4 Nov", "4–6 Nov".
  func day(_ day: String?, of month: Int) -> String

  /// What is more exact than a year, with its year: "4 Nov 2015".
  func dated(_ part: String, in year: String) -> String

  /// A season: 0 is spring, 3 is winter.
  func season(_ number: Int) -> String

  /// A year before our era: 44 is the year in which Caesar died.
  func beforeOurEra(_ year: String) -> String

  /// Ten years, by the first of them.
  func decade(_ year: String) -> String

  /// A time that is somewhere between two years.
  func between(_ first: String, and last: String) -> String

  /// A date that is only near.
  func approximate(_ date: String) -> String

  /// From a date on, without an end.
  func since(_ date: WrittenDate) -> String

  /// From a date on, and nobody knows until when.
  func from(_ date: WrittenDate) -> String

  /// Up to a date.
  func until(_ date: WrittenDate) -> String

  /// A date or a later one.
  func orLater(_ date: String) -> String

  /// A date or an earlier one.
  func orEarlier(_ date: String) -> String

  /// The word between two dates of which one holds.
  var or: String { get }

  /// How many years lie between a row of years and the one before it.
  func yearsLater(_ count: Int) -> String
}

extension DateWords {
  func from(_ date: WrittenDate) -> String { since(date) }
}

/// A date in words, and what they are, for languages in which that changes a preposition.
struct WrittenDate {
  /// How exactly it is told.
  enum Detail { case years, year, decade, season, month, day }

  /// The date without its qualifiers.
  var plain: String

  /// The date with them.
  var text: String

  var detail: Detail

  /// Whether it is only near.
  var isApproximate = false

  /// Whether its source doubts it.
  var isUncertain = false

  /// The date with its doubt only, for languages that say otherwise that it is near.
  var doubted: String { isUncertain ? plain + "?" : plain }
}
