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
  func since(_ date: WrittenDate) -> String { "\(date.text) бастап" }
  func until(_ date: WrittenDate) -> String { "\(date.text) дейін" }
  func orLater(_ date: String) -> String { "\(date) не кейін" }
  func orEarlier(_ date: String) -> String { "\(date) не бұрын" }
  var or: String { "не" }
  func yearsLater(_ count: Int) -> String { "\(count) жылдан кейін" }
}
