import Entente

/// How exactly dates are told in a figure.
enum DateDetail {
  /// Years only, for lines and names.
  case years

  /// As exactly as the data tell them.
  case days
}

extension Period {
  /// The period in years, in English.
  var shortText: String { shortText(in: EnglishWords()) }

  /// The period in years, short enough for a figure: "2013", "2013–14", "since 2004", "until 2020".
  func shortText(in words: some DateWords) -> String { text(in: words, to: .years) }

  /// The period as people write it.
  ///
  /// So in English: "c. 1901", "4–6 Nov 2015", "from 1992", "1990s", "44 BC". A doubted date has a
  /// question mark. The dates of a set are told one by one, "1992 or 1995" for one of them,
  /// "1992, 1995" for all; of more than three the first and the last: "1992, …, 2001".
  func text(in words: some DateWords, to detail: DateDetail) -> String {
    func span(_ start: Bound, _ end: Bound) -> String {
      switch (start, end) {
      case (.date(let first), .date(let last)): words.span(first, last, to: detail)
      case (.date(let first), .open): words.since(words.written(first, to: detail))
      case (.date(let first), .unknown): words.from(words.written(first, to: detail))
      case (_, .date(let last)): words.until(words.written(last, to: detail))
      default: "…"
      }
    }
    func choice(_ start: Bound, _ end: Bound) -> String {
      switch (start, end) {
      case (.date(let first), .open): words.orLater(words.written(first, to: detail).text)
      case (.open, .date(let last)): words.orEarlier(words.written(last, to: detail).text)
      default: span(start, end)
      }
    }
    guard form == .oneOf || form == .allOf else { return span(start, end) }
    var told: [String] = []
    for member in members {
      let text = form == .oneOf ? choice(member.start, member.end) : span(member.start, member.end)
      if !told.contains(text) { told.append(text) }
    }
    if told.count > 3 { told.replaceSubrange(1..<told.count - 1, with: ["…"]) }
    if form == .allOf { return told.joined(separator: ", ") }
    let or = " \(words.or) "
    return told.joined(separator: or).replacing("\(or)…\(or)", with: " …\(or)")
  }
}

extension DateWords {
  /// A year, or the years that some digits leave open: "2013", "44 BC", "1990s".
  func years(_ years: ClosedRange<Int>) -> String {
    func year(_ number: Int) -> String {
      number > 0 ? "\(number)" : beforeOurEra("\(1 - number)")
    }
    let (first, last) = (years.lowerBound, years.upperBound)
    if first == last { return year(first) }
    if first > 0, first % 10 == 0, last - first == 9 { return decade("\(first)") }
    return between(year(first), and: year(last))
  }

  /// A date in words.
  fileprivate func written(_ date: EDTFDate, to detail: DateDetail) -> WrittenDate {
    var written = plain(date, to: detail)
    let isWhole = detail == .days
    written.isUncertain = isWhole ? date.isUncertain : date.uncertainParts.contains(.year)
    // "1950S2" is about 1950.
    let isEstimated = date.years.count > 1 && date.text.contains("S")
    written.isApproximate =
      isEstimated || (isWhole ? date.isApproximate : date.approximateParts.contains(.year))
    written.text = written.isApproximate ? approximate(written.plain) : written.plain
    if written.isUncertain { written.text += "?" }
    return written
  }

  private func plain(_ date: EDTFDate, to detail: DateDetail) -> WrittenDate {
    func told(_ text: String, _ detail: WrittenDate.Detail) -> WrittenDate {
      WrittenDate(plain: text, text: text, detail: detail)
    }
    if date.years.count > 1 {
      if let estimate = date.estimatedYear { return told(years(estimate...estimate), .year) }
      return told(years(date.years), date.years.count == 10 ? .decade : .years)
    }
    let year = years(date.years)
    if detail == .years { return told(year, .year) }
    if let part = date.yearPart {
      if (21...32).contains(part) { return told(dated(season((part - 21) % 4), in: year), .season) }
      guard let months = Self.months(of: part) else { return told(year, .year) }
      let range = "\(day(nil, of: months.lowerBound))–\(day(nil, of: months.upperBound))"
      return told(dated(range, in: year), .month)
    }
    guard let month = date.month else { return told(year, .year) }
    return told(
      dated(day(date.day.map(String.init), of: month), in: year),
      date.day == nil ? .month : .day)
  }

  /// The months of a quarter, a third or a half of a year, by its number in the standard.
  private static func months(of part: Int) -> ClosedRange<Int>? {
    switch part {
    case 33...36: (part - 33) * 3 + 1...(part - 33) * 3 + 3
    case 37...39: (part - 37) * 4 + 1...(part - 37) * 4 + 4
    case 40...41: (part - 40) * 6 + 1...(part - 40) * 6 + 6
    default: nil
    }
  }

  /// From one date to another, what both share said once.
  fileprivate func span(_ first: EDTFDate, _ last: EDTFDate, to detail: DateDetail) -> String {
    let (from, to) = (written(first, to: detail), written(last, to: detail))
    if from.text == to.text { return from.text }
    let areFirm = [first, last].allSatisfy { !$0.isUncertain && !$0.isApproximate }
    if detail == .days, areFirm, let shared = sharedSpan(first, last) { return shared }
    if from.detail == .year, to.detail == .year {
      let isPlain = from.text.utf8.count == 4 && first.year >= 1000 && !to.isApproximate
      if isPlain, first.year != last.year, first.year / 100 == last.year / 100 {
        return "\(from.text)–\(to.text.dropFirst(2))"
      }
      return "\(from.text)–\(to.text)"
    }
    return "\(from.text)\u{A0}– \(to.text)"
  }

  /// Days of one month, or months of one year.
  private func sharedSpan(_ first: EDTFDate, _ last: EDTFDate) -> String? {
    guard first.years == last.years, first.years.count == 1, let from = first.month,
      let to = last.month
    else { return nil }
    let year = years(first.years)
    switch (first.day, last.day) {
    case (let start?, let end?):
      if from == to { return dated(day("\(start)–\(end)", of: from), in: year) }
      return dated(
        "\(day(String(start), of: from))\u{A0}–\u{A0}\(day(String(end), of: to))", in: year)
    case (nil, nil): return dated("\(day(nil, of: from))–\(day(nil, of: to))", in: year)
    default: return nil
    }
  }
}

extension EDTFDate {
  /// The year of an estimate of which some digits are significant: 1950 of "1950S2".
  fileprivate var estimatedYear: Int? {
    guard let end = text.firstIndex(of: "S") else { return nil }
    let digits = text[..<end].filter { $0 != "Y" && !"?~%".contains($0) }
    return Int(digits)
  }
}
