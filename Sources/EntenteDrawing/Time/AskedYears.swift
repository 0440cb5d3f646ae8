/// The years that a figure was asked for, as its words tell them.
struct AskedYears: Hashable {
  /// The first year; nothing where all earlier ones are asked for too.
  var first: Int?

  /// The last year; nothing where all later ones are asked for too.
  var last: Int?

  /// The years of a range; an end farther away than any date of history is no end.
  init(_ years: ClosedRange<Int>) {
    first = years.lowerBound > -Self.farthest ? years.lowerBound : nil
    last = years.upperBound < Self.farthest ? years.upperBound : nil
  }

  private static let farthest = 999_999
}

extension FigureWords {
  /// A year as the language writes it.
  func year(_ year: Int) -> String { years(year...year) }
}
