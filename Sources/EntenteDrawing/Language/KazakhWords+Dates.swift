extension KazakhWords {
  private static let months = [
    "қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел.",
  ]

  func day(_ day: String?, of month: Int) -> String {
    (day.map { "\($0)\u{A0}" } ?? "") + Self.months[month - 1]
  }

  func dated(_ part: String, in year: String) -> String { "\(year)\u{A0}ж.\u{A0}\(part)" }
  func season(_ number: Int) -> String { ["көктем", "жаз", "күз", "қыс"][number] }
  func beforeOurEra(_ year: String) -> String { "б.з.д.\u{A0}\(year)" }
  func decade(_ year: String) -> String { "\(year)-жылдар" }

  func between(_ first: String, and last: String) -> String {
    "\(first)–\(last)\u{A0}аралығында"
  }

  func approximate(_ date: String) -> String { "шам.\u{A0}\(date)" }
  func since(_ date: WrittenDate) -> String { "\(declined(date, .ablative)) бастап" }
  func until(_ date: WrittenDate) -> String { "\(declined(date, .dative)) дейін" }
  func orLater(_ date: String) -> String { "\(date) не одан кейін" }
  func orEarlier(_ date: String) -> String { "\(date) не одан бұрын" }
  var or: String { "не" }
  func yearsLater(_ count: Int) -> String { "\(count) жылдан кейін" }

  /// The cases that stand before "бастап" (since) and "дейін" (until).
  private enum Declension: Int { case ablative, dative }

  private static let seasons = [
    "көктем": ["көктемнен", "көктемге"], "жаз": ["жаздан", "жазға"], "күз": ["күзден", "күзге"],
    "қыс": ["қыстан", "қысқа"],
  ]

  /// A date in a case; shortened months show none.
  private func declined(_ date: WrittenDate, _ declension: Declension) -> String {
    func ended(_ endings: [String]) -> String { endings[declension.rawValue] }
    if date.detail == .year { return "\(date.text)\u{A0}\(ended(["жылдан", "жылға"]))" }
    var words = date.plain
    switch date.detail {
    case .decade: words += ended(["дан", "ға"])
    case .years: words = words.replacing("аралығында", with: ended(["аралығынан", "аралығына"]))
    case .season:
      if let season = Self.seasons.first(where: { words.hasSuffix($0.key) }) {
        words = words.dropLast(season.key.count) + ended(season.value)
      }
    case .day, .month, .year: break
    }
    return (date.isApproximate ? approximate(words) : words) + (date.isUncertain ? "?" : "")
  }
}
