/// Guesses the date that words say, in English, French and Russian.
enum DateWords {
  /// Spellings to try for a text in small letters and its numbers.
  static func candidates(for text: String, _ numbers: [String]) -> [String] {
    let years = numbers.filter { $0.count == 4 }
    guard years.count == 1, let year = years.first else { return centuries(text, numbers) }
    if let (month, isSeason) = monthOrSeason(in: text) {
      let others = numbers.filter { $0 != year }
      if others.isEmpty { return ["\(year)-\(month)"] }
      if !isSeason, others.count == 1 { return ["\(year)-\(month)-\(DateRepair.two(others[0]))"] }
      return []
    }
    guard numbers.count == 1 else { return [] }
    if begins(text, with: near, year) { return [year + "~"] }
    if begins(text, with: since, year) { return [year + "/.."] }
    if begins(text, with: until, year) { return ["../" + year] }
    if text.contains("?") { return [year + "?"] }
    if text == year + "s" || text == year + "'s" || text == year + "’s" {
      return [year.prefix(3) + "X"]
    }
    return beforeChrist(text, year)
  }

  private static let near = [
    "circa", "ca.", "ca", "c.", "c", "about", "around", "approx.", "approximately", "~", "vers",
    "environ", "около", "ок.",
  ]
  private static let since = ["since", "from", "depuis", "dès", "с", "from:", "≥"]
  private static let until = ["until", "till", "to", "up to", "jusqu'en", "jusqu’en", "до", "по"]

  /// Whether a text is one of some words and a year.
  private static func begins(_ text: String, with words: [String], _ year: String) -> Bool {
    guard text.hasSuffix(year) else { return false }
    let word = text.dropLast(4).reversed().drop { $0.isWhitespace || $0 == "-" }.reversed()
    return words.contains(String(word))
  }

  /// "44 BC" is the year -43, because the calendar of the standard has a year 0.
  private static func beforeChrist(_ text: String, _ digits: String) -> [String] {
    let word = text.filter { !$0.isWhitespace && !$0.isNumber && $0 != "." }
    guard ["bc", "bce", "avj-c", "avjc", "донэ"].contains(word), let year = Int(digits), year > 0
    else { return [] }
    return [year == 1 ? "0000" : "-" + padded(year - 1, to: 4)]
  }

  private static func centuries(_ text: String, _ numbers: [String]) -> [String] {
    guard numbers.count == 1, let digits = numbers.first, digits.count <= 3 else { return [] }
    return beforeChrist(text, digits)
  }

  /// The number of the month or of the season that a word of a text names.
  private static func monthOrSeason(in text: String) -> (number: String, isSeason: Bool)? {
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.count >= 3 {
      for (index, names) in months.enumerated() where names.contains(where: word.hasPrefix) {
        return (padded(index + 1, to: 2), false)
      }
      for (index, names) in seasons.enumerated() where names.contains(where: word.hasPrefix) {
        return (String(21 + index), true)
      }
    }
    return nil
  }

  /// How the names of each month begin.
  private static let months = [
    ["jan", "янв"], ["feb", "fév", "fev", "фев"], ["mar", "мар"], ["apr", "avr", "апр"],
    ["may", "mai", "мая", "май"], ["jun", "juin", "июн"], ["jul", "juil", "июл"],
    ["aug", "aoû", "aou", "авг"], ["sep", "сен"], ["oct", "окт"], ["nov", "ноя"],
    ["dec", "déc", "дек"],
  ]

  /// How the names of each season begin.
  private static let seasons = [
    ["spring", "printemps", "весн"], ["summer", "été", "лет"],
    ["autumn", "fall", "automne", "осен"], ["winter", "hiver", "зим"],
  ]
}
