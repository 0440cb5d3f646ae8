extension FrenchWords {
  private static let months = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  func day(_ day: String?, of month: Int) -> String {
    guard let day else { return Self.months[month - 1] }
    let isFirst = day == "1" || day.hasPrefix("1–")
    return (isFirst ? "1er" + day.dropFirst() : day) + "\u{A0}" + Self.months[month - 1]
  }

  func dated(_ part: String, in year: String) -> String { "\(part)\u{A0}\(year)" }
  func season(_ number: Int) -> String { ["printemps", "été", "automne", "hiver"][number] }
  func beforeOurEra(_ year: String) -> String { "\(year)\u{A0}av.\u{A0}J.-C." }
  func decade(_ year: String) -> String { "années\u{A0}\(year)" }

  func between(_ first: String, and last: String) -> String {
    "entre\u{A0}\(first)\u{A0}et\u{A0}\(last)"
  }

  func approximate(_ date: String) -> String { "vers\u{A0}\(date)" }

  func since(_ date: WrittenDate) -> String {
    if date.isApproximate { return "depuis environ \(date.doubted)" }
    return switch date.detail {
    case .day: "depuis le \(date.text)"
    case .decade: "depuis les \(date.text)"
    case .season: "depuis \(Self.definite(date.text))"
    case .year, .years, .month: "depuis \(date.text)"
    }
  }

  func from(_ date: WrittenDate) -> String {
    if date.isApproximate { return "dès environ \(date.doubted)" }
    return switch date.detail {
    case .day: "dès le \(date.text)"
    case .decade: "dès les \(date.text)"
    case .season: "dès \(Self.definite(date.text))"
    case .year, .years, .month: "dès \(date.text)"
    }
  }

  func until(_ date: WrittenDate) -> String {
    if date.isApproximate { return "jusque vers \(date.doubted)" }
    return switch date.detail {
    case .year, .month: "jusqu’en \(date.text)"
    case .day: "jusqu’au \(date.text)"
    case .decade: "jusqu’aux \(date.text)"
    case .season:
      date.text.hasPrefix("printemps")
        ? "jusqu’au \(date.text)" : "jusqu’à \(Self.definite(date.text))"
    case .years: "jusque \(date.text)"
    }
  }

  func orLater(_ date: String) -> String { "\(date) ou après" }
  func orEarlier(_ date: String) -> String { "\(date) ou avant" }
  var or: String { "ou" }
  func yearsLater(_ count: Int) -> String { "\(count) \(count < 2 ? "an" : "ans") après" }

  private static func definite(_ season: String) -> String {
    season.hasPrefix("printemps") ? "le \(season)" : "l’\(season)"
  }
}
