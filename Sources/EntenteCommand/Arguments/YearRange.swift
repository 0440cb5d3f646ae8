import ArgumentParser

/// Years from a first to a last one, as the command line writes them: `1990..2020`, or one year.
struct YearRange: ExpressibleByArgument {
  let years: ClosedRange<Int>

  init?(argument: String) {
    guard let separator = argument.firstRange(of: "..") else {
      guard let year = Self.year(argument) else { return nil }
      years = year...year
      return
    }
    let (from, to) = (argument[..<separator.lowerBound], argument[separator.upperBound...])
    let first = from.isEmpty ? Self.limit.lowerBound : Self.year(String(from))
    let last = to.isEmpty ? Self.limit.upperBound : Self.year(String(to))
    guard let first, let last, first <= last, !(from.isEmpty && to.isEmpty) else { return nil }
    years = first...last
  }

  private static let limit = -999_999...999_999

  private static func year(_ text: String) -> Int? {
    Int(text).flatMap { limit.contains($0) ? $0 : nil }
  }
}
