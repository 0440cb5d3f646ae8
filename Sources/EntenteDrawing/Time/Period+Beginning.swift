import Entente

extension Period {
  /// Whether it began in some years; nothing where its beginning is open or unknown, as that of
  /// `../1980`, which may have begun at any time before.
  func began(in asked: ClosedRange<Int>) -> Certainty? {
    let beginnings = form == .oneOf ? members.map { ($0.start, $0.end) } : [(start, start)]
    var answers: Set<Certainty> = []
    for (first, last) in beginnings {
      guard case .date(let first) = first, case .date(let last) = last else { return nil }
      let isUncertain =
        first.uncertainParts.contains(.year) || last.uncertainParts.contains(.year)
      // A date of which some digits are open is one of several, nobody knows which.
      let from = first.years.lowerBound
      let years = from...max(from, last.years.upperBound)
      let isWithin = asked.contains(from) && asked.contains(years.upperBound)
      answers.insert(
        isWithin && !isUncertain ? .certainly : years.overlaps(asked) ? .possibly : .no)
    }
    // One of several dates in those years, and another outside, is possible.
    return answers.count == 1 ? answers.first : .possibly
  }
}
