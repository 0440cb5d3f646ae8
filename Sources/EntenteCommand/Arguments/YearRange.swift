import ArgumentParser

/// Years from a first to a last one, as the command line writes them: `1990..2020`, or one year.
///
/// What cannot be read is taken all the same, with what is wrong with it: the parser of arguments has
/// no words for reasons.
struct YearRange: ExpressibleByArgument {
  /// The years; of no use where there is a mistake.
  let years: ClosedRange<Int>

  /// What is wrong with the text, and the way out, if anything is wrong.
  let mistake: String?

  init(argument: String) {
    (years, mistake) = Self.reading(of: argument)
  }

  private static let limit = -999_999...999_999

  private static func reading(of argument: String) -> (ClosedRange<Int>, String?) {
    let none =
      "--years is one year or several, such as 1990 or 1990..2020, and '\(argument)' is none."
    guard let separator = argument.firstRange(of: "..") else {
      guard let year = year(argument) else { return (limit, none) }
      return (year...year, nil)
    }
    let (from, to) = (argument[..<separator.lowerBound], argument[separator.upperBound...])
    let first = from.isEmpty ? limit.lowerBound : year(String(from))
    let last = to.isEmpty ? limit.upperBound : year(String(to))
    guard let first, let last, !(from.isEmpty && to.isEmpty) else { return (limit, none) }
    if last < first {
      return (limit, "--years '\(argument)' ends before it begins. Write \(last)..\(first).")
    }
    return (first...last, nil)
  }

  private static func year(_ text: String) -> Int? {
    Int(text).flatMap { limit.contains($0) ? $0 : nil }
  }
}
