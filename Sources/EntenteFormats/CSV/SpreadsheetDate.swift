internal import Entente

/// Guesses the date that a spreadsheet has rewritten: 17/09/2013, sept.-13, 41534.
enum SpreadsheetDate {
  /// The dates that a text can stand for, as EDTF writes them; none where it is something else.
  ///
  /// A number of five digits counts the days of the calendar that spreadsheets begin in 1900; years
  /// of two digits are those from 1930 to 2029, as spreadsheets read them.
  ///
  /// - Complexity: O(*k*) in the length of the text, which is nothing beyond 32 bytes.
  static func readings(of text: String) -> [String] {
    guard text.utf8.count <= 32 else { return [] }
    let parts = text.split { " -/.,".contains($0) }.map(String.init)
    let readings: [String?]
    switch parts.count {
    case 1: readings = [dayNumber(text)]
    case 2: readings = [month(parts[0], of: parts[1])]
    case 3 where parts[2].count == 4 || parts[2].count == 2:
      readings = [
        day(parts[0], parts[1], of: parts[2]), day(parts[1], parts[0], of: parts[2]),
      ]
    default: readings = []
    }
    var dates: [String] = []
    for case let date? in readings where !dates.contains(date) {
      if (try? Period(date)) != nil { dates.append(date) }
    }
    return dates
  }

  /// The date of a day number: 1 March 1900 is 61, because spreadsheets believe in a 29 February 1900.
  private static func dayNumber(_ text: String) -> String? {
    guard text.utf8.count == 5, let number = Int(text), (10_000...73_415).contains(number) else {
      return nil
    }
    var year = 1900
    var rest = number - 61
    while rest >= (isLeap(year + 1) ? 366 : 365) {
      rest -= isLeap(year + 1) ? 366 : 365
      year += 1
    }
    let lengths = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]
    for (index, length) in lengths.enumerated() {
      if rest < length {
        let month = (index + 2) % 12 + 1
        return "\(index < 10 ? year : year + 1)-\(padded(month))-\(padded(rest + 1))"
      }
      rest -= length
    }
    return nil
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func month(_ first: String, of second: String) -> String? {
    guard let year = year(second), let month = monthNumber(first) else { return nil }
    let isWord = Int(first) == nil
    return isWord || second.count == 4 ? "\(year)-\(padded(month))" : nil
  }

  private static func day(_ day: String, _ month: String, of year: String) -> String? {
    guard day.count <= 2, let day = Int(day), let month = monthNumber(month),
      let year = self.year(year)
    else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text) else {
      return nil
    }
    if text.count == 4 { return year }
    return text.count == 2 ? (year < 30 ? 2000 : 1900) + year : nil
  }

  private static func monthNumber(_ text: String) -> Int? {
    if let number = Int(text) { return text.count <= 2 && (1...12).contains(number) ? number : nil }
    let word = text.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains(where: word.hasPrefix) }.map { $0 + 1 }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// How the months begin in English, French and Russian.
  private static let months = [
    ["jan", "янв"], ["feb", "fév", "fev", "фев"], ["mar", "мар"], ["apr", "avr", "апр"],
    ["may", "mai", "май", "мая"], ["jun", "juin", "июн"], ["jul", "juil", "июл"],
    ["aug", "aoû", "aou", "авг"], ["sep", "сен"], ["oct", "окт"], ["nov", "ноя"],
    ["dec", "déc", "дек"],
  ]
}
