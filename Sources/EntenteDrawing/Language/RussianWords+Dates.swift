extension RussianWords {
  /// Months alone, and as they follow a day.
  private static let months = [
    ("янв.", "янв."), ("февр.", "февр."), ("март", "марта"), ("апр.", "апр."), ("май", "мая"),
    ("июнь", "июня"), ("июль", "июля"), ("авг.", "авг."), ("сент.", "сент."), ("окт.", "окт."),
    ("нояб.", "нояб."), ("дек.", "дек."),
  ]

  /// Seasons alone, and as they follow a preposition.
  private static let seasons = [
    ("весна", "весны"), ("лето", "лета"), ("осень", "осени"), ("зима", "зимы"),
  ]

  func day(_ day: String?, of month: Int) -> String {
    day.map { "\($0)\u{A0}\(Self.months[month - 1].1)" } ?? Self.months[month - 1].0
  }

  func dated(_ part: String, in year: String) -> String { "\(part)\u{A0}\(year)" }
  func season(_ number: Int) -> String { Self.seasons[number].0 }
  func beforeOurEra(_ year: String) -> String { "\(year)\u{A0}до\u{A0}н.\u{A0}э." }
  func decade(_ year: String) -> String { "\(year)-е" }

  func between(_ first: String, and last: String) -> String {
    "между\u{A0}\(first)\u{A0}и\u{A0}\(last)"
  }

  func approximate(_ date: String) -> String { "ок.\u{A0}\(date)" }
  func since(_ date: WrittenDate) -> String { Self.after("с", date) }
  func until(_ date: WrittenDate) -> String { Self.after("до", date) }
  func orLater(_ date: String) -> String { "\(date) или позже" }
  func orEarlier(_ date: String) -> String { "\(date) или раньше" }
  var or: String { "или" }

  func yearsLater(_ count: Int) -> String {
    "через \(count) \(Self.plural(count, "год", "года", "лет"))"
  }

  /// A date in the genitive, as it stands after "с" and "до".
  private static func after(_ preposition: String, _ date: WrittenDate) -> String {
    var words = date.doubted
    switch date.detail {
    case .decade: words = words.replacing("-е", with: "-х")
    case .season:
      for (name, genitive) in seasons { words = words.replacing(name, with: genitive) }
    case .month:
      for (name, genitive) in months { words = words.replacing(name, with: genitive) }
    case .day, .year, .years: break
    }
    return "\(date.isApproximate ? "примерно " : "")\(preposition) \(words)"
  }
}
