extension EnglishWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  func day(_ day: String?, of month: Int) -> String {
    (day.map { "\($0)\u{A0}" } ?? "") + Self.months[month - 1]
  }

  func dated(_ part: String, in year: String) -> String { "\(part)\u{A0}\(year)" }
  func season(_ number: Int) -> String { ["spring", "summer", "autumn", "winter"][number] }
  func beforeOurEra(_ year: String) -> String { "\(year)\u{A0}BC" }
  func decade(_ year: String) -> String { "\(year)s" }

  func between(_ first: String, and last: String) -> String {
    "between\u{A0}\(first)\u{A0}and\u{A0}\(last)"
  }

  func approximate(_ date: String) -> String { "c.\u{A0}\(date)" }
  func since(_ date: WrittenDate) -> String { "since \(Self.definite(date))" }
  func from(_ date: WrittenDate) -> String { "from \(Self.definite(date))" }
  func until(_ date: WrittenDate) -> String { "until \(Self.definite(date))" }
  func orLater(_ date: String) -> String { "\(date) or later" }
  func orEarlier(_ date: String) -> String { "\(date) or earlier" }
  var or: String { "or" }
  func yearsLater(_ count: Int) -> String { "\(count) \(count == 1 ? "year" : "years") later" }

  private static func definite(_ date: WrittenDate) -> String {
    date.detail == .decade && !date.isApproximate ? "the\u{A0}\(date.text)" : date.text
  }
}
