extension FigureContent {
  /// What a layout leaves out for its own reasons.
  enum Omission: Hashable {
    /// Events and agreements that have no place along years.
    case moments(undated: Int, untied: Int, crowded: Int)

    /// Entities around another one for which there is no room.
    case around(Int)

    /// The less telling of the ways between two entities, how many entities only they pass, and
    /// neighbors of all ways, for which there is no room.
    case ways(Int, passing: Int, around: Int)

    /// Dates that only words on lines would tell, where lines have none.
    case dates(Int)

    /// Events and agreements that did not begin in the years asked for, or of which nobody knows
    /// when they began; and how many of those drawn began in them only possibly.
    case years(AskedYears, possible: Int, outside: Int, unknown: Int)
  }
}

extension FigureContent.Omission {
  /// How many entities would be drawn on a larger page.
  var crowdedOutCount: Int {
    switch self {
    case .moments(_, _, let crowded): crowded
    case .around(let count): count
    case .ways(_, let passing, let around): passing + around
    case .dates, .years: 0
    }
  }

  /// What is left out, as a sentence.
  func sentence(in words: any FigureWords) -> String {
    switch self {
    case .moments(let undated, let untied, let crowded):
      words.omitted(undated: undated, untied: untied, crowded: crowded)
    case .around(let count): words.omitted(around: count)
    case .ways(let count, _, let around): words.omitted(ways: count, around: around)
    case .dates(let count): words.omitted(dates: count)
    case .years(let years, let possible, let outside, let unknown):
      words.chosen(years, possible: possible, outside: outside, unknown: unknown)
    }
  }
}
