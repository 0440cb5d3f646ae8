internal import Entente

/// A name in its parts, where the data tell them apart by one comma: "Doe, Jane".
struct PersonalName {
  let family: String
  let given: String

  /// Takes a name apart; nothing where it has no comma or several, such as "Doe Jane" or the name
  /// of an organisation.
  init?(_ name: String) {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    (family, given) = (parts[0], parts[1])
  }
}

/// A date as a record has it.
enum WrittenDate {
  /// The years, months and days of a date or of the two ends of a span; nothing where it is
  /// written in another way, such as "199X" or "spring".
  static func parts(of text: String) -> [[Int]]? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let days = ends.compactMap { day(String($0)) }
    return days.count == ends.count && (1...2).contains(days.count) ? days : nil
  }

  /// The year with which a text begins.
  static func year(in text: String) -> String? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    return digits.count == 4 ? String(digits) : nil
  }

  private static func day(_ text: String) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let isInRange = zip(numbers, [1...9999, 1...12, 1...31]).allSatisfy { $1.contains($0) }
    return isInRange ? numbers : nil
  }
}
